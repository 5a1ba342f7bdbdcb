import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/office/read-command.js'
import { words } from '../support/command-line.js'

const open = "cycle open --name 'Periode 2027' --self-until 2027-01-10 --rating-until 2027-01-31"

describe('what is typed wrongly is named', () => {
  it.each([
    ['nothing at all', '', { kind: 'no-command' }],
    ['only --json', '--json', { kind: 'no-command' }],
    ['a misspelt command', 'import-rooster data.csv', { kind: 'unknown-command', typed: 'import-rooster', suggestion: 'import-roster' }],
    ['a misspelt command of two words', 'cycle opne', { kind: 'unknown-command', typed: 'cycle opne', suggestion: 'cycle open' }],
    ['half a command of two words', 'cycle', { kind: 'unknown-command', typed: 'cycle' }],
    ['a command that is not there yet', 'salinan', { kind: 'unknown-command', typed: 'salinan', suggestion: null }],
    ['a name that every object has', 'constructor', { kind: 'unknown-command', typed: 'constructor' }],
    ['an option of another command', 'cycle status --linked', { kind: 'unknown-option', option: '--linked' }],
    ['an option that every object has', 'demo --constructor', { kind: 'unknown-option', option: '--constructor' }],
    ['a short option', 'demo -p 40', { kind: 'unknown-option', option: '-p' }],
    ['an option without its value at the end', 'demo --people', { kind: 'value-missing', option: '--people' }],
    ['an option without its value before another', 'demo --people --linked', { kind: 'value-missing', option: '--people' }],
    ['an empty value', "cycle open --name '' --self-until x", { kind: 'value-missing', option: '--name' }],
    ['a value where none is wanted', 'demo --people 40 --linked=ya', { kind: 'value-unwanted', option: '--linked' }],
    ['an option twice', 'demo --people 40 --people 50', { kind: 'option-twice', option: '--people' }],
    ['a necessary option left out', 'demo --linked', { kind: 'option-missing', option: '--people' }],
    ['no people', 'demo --people 0', { kind: 'option-invalid', option: '--people', value: '0' }],
    ['half a person', 'demo --people 1.5', { kind: 'option-invalid', option: '--people', value: '1.5' }],
    ['more people than the demo makes', 'demo --people 20001', { kind: 'option-invalid', option: '--people', value: '20001' }],
    [
      'a name that is too long',
      `cycle open --name ${'x'.repeat(81)} --self-until a --rating-until b`,
      { kind: 'option-invalid', option: '--name' },
    ],
    ['no file', 'import-roster --dry-run', { kind: 'file-missing' }],
    ['two files', 'import-roster a.csv b.csv', { kind: 'word-unwanted', word: 'b.csv' }],
    [
      'a name without quotation marks',
      'cycle open --name Periode 2027 --self-until a --rating-until b',
      { kind: 'word-unwanted', word: '2027' },
    ],
  ])('%s', (_, typed, fault) => {
    expect(readCommand(words(typed))).toMatchObject({ kind: 'fault', fault })
  })
})

it('a command is read with its file, wherever the options stand', () => {
  expect(readCommand(words('--json import-roster --dry-run data.csv'))).toMatchObject({
    kind: 'command',
    filePath: 'data.csv',
    outPath: null,
  })
  expect(readCommand(words(`${open} --json`))).toMatchObject({ kind: 'command', filePath: null })
  expect(readCommand(words('invites --out=undangan.csv'))).toMatchObject({ kind: 'command', outPath: 'undangan.csv' })
})

it.each(['help', '--help', '-h', 'cycle open --help'])('%s shows the help', (typed) => {
  expect(readCommand(words(typed))).toEqual({ kind: 'help' })
})
