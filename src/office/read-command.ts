/** The words typed after `cermin` become a command with checked options, or the first fault in them by name. */
import { parseArgs } from 'node:util'
import { closest } from '../domain/roster/closest.js'
import type { Say } from '../texts/texts.js'
import type { Command, CommandResult, Start } from './command.js'
import { COMMANDS } from './commands.js'

export type CommandFault =
  | { kind: 'no-command' }
  | { kind: 'unknown-command'; typed: string; suggestion: string | null }
  | { kind: 'unknown-option'; command: Command; option: string }
  | { kind: 'value-missing'; command: Command; option: string }
  | { kind: 'value-unwanted'; command: Command; option: string }
  | { kind: 'option-twice'; command: Command; option: string }
  | { kind: 'option-missing'; command: Command; option: string }
  | { kind: 'option-invalid'; command: Command; option: string; value: string }
  | { kind: 'file-missing'; command: Command }
  | { kind: 'word-missing'; command: Command; word: string }
  | { kind: 'word-invalid'; command: Command; value: string }
  | { kind: 'word-unwanted'; command: Command; word: string }

export type ReadCommand =
  | { kind: 'help' }
  /** `filePaths`: of the options that name a file; `outPath`: where the command's output file is to go. */
  | {
      kind: 'command'
      command: Command
      filePath: string | null
      filePaths: Readonly<Record<string, string>>
      outPath: string | null
      start: Start
    }
  | { kind: 'fault'; fault: CommandFault }

export function wantsJson(argv: readonly string[]): boolean {
  return argv.includes('--json')
}

export function readCommand(argv: readonly string[]): ReadCommand {
  const words = argv.filter((word) => word !== '--json')
  const [first, second] = words
  if (first === undefined) return { kind: 'fault', fault: { kind: 'no-command' } }
  if (['help', '--help', '-h'].includes(first) || words.includes('--help')) return { kind: 'help' }
  const two = COMMANDS.find((command) => command.name === `${first} ${second}`)
  const command = two ?? COMMANDS.find(({ name }) => name === first)
  if (command !== undefined) return readOptions(command, words.slice(two === undefined ? 1 : 2))
  const isGroup = COMMANDS.some(({ name }) => name.startsWith(`${first} `))
  const typed = isGroup && second !== undefined ? `${first} ${second}` : first
  const names = COMMANDS.map(({ name }) => name)
  const suggestion = closest(words.slice(0, 2).join(' '), names) ?? closest(first, names)
  return { kind: 'fault', fault: { kind: 'unknown-command', typed, suggestion } }
}

function readOptions(command: Command, words: readonly string[]): ReadCommand {
  const options = Object.entries(command.options).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const)
  const { tokens } = parseArgs({ args: [...words], options: Object.fromEntries(options), strict: false, tokens: true })
  const given: Record<string, string | true> = {}
  const positionals: string[] = []
  const fault = (one: CommandFault): ReadCommand => ({ kind: 'fault', fault: one })
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, value, rawName: option } = token
    const kind = Object.hasOwn(command.options, name) ? command.options[name] : undefined
    if (kind === undefined || !option.startsWith('--')) return fault({ kind: 'unknown-option', command, option })
    if (given[name] !== undefined) return fault({ kind: 'option-twice', command, option })
    if (kind === 'flag' && value !== undefined) return fault({ kind: 'value-unwanted', command, option })
    if (kind !== 'flag' && (value === undefined || value.trim() === '' || (!token.inlineValue && value.startsWith('--'))))
      return fault({ kind: 'value-missing', command, option })
    given[name] = value ?? true
  }
  const filePath = command.takesFile ? positionals.shift() : null
  if (filePath === undefined) return fault({ kind: 'file-missing', command })
  const { takesWord } = command
  const taken = takesWord === undefined ? undefined : positionals.shift()
  if (takesWord !== undefined) {
    if (taken === undefined) return fault({ kind: 'word-missing', command, word: takesWord })
    given[takesWord] = taken
  }
  const [word] = positionals
  if (word !== undefined) return fault({ kind: 'word-unwanted', command, word })
  const checked = command.check(given)
  if (checked.kind === 'good')
    return { kind: 'command', command, filePath, filePaths: filePaths(command, given), outPath: outPath(given), start: checked.start }
  if (checked.fault.option === takesWord && taken !== undefined) return fault({ kind: 'word-invalid', command, value: taken })
  const { option: name, value } = checked.fault
  const option = `--${name}`
  return fault(value === null ? { kind: 'option-missing', command, option } : { kind: 'option-invalid', command, option, value })
}

function outPath(given: Readonly<Record<string, string | true>>): string | null {
  return typeof given.out === 'string' ? given.out : null
}

function filePaths(command: Command, given: Readonly<Record<string, string | true>>): Record<string, string> {
  const named = Object.entries(given).filter(([name]) => command.options[name] === 'file')
  return Object.fromEntries(named.map(([name, path]) => [name, String(path)]))
}

/** What is wrong and how it is written instead. */
export function faultResult(fault: CommandFault, say: Say): CommandResult {
  const message = faultText(fault, say)
  const { command, ...named } = 'command' in fault ? fault : { ...fault, command: null }
  const more = command === null ? [say('cli-see-help')] : [usageLine(command, say)]
  return { exitCode: 1, lines: [message, ...more], json: { ...named, ...(command && { command: command.name }), message } }
}

function usageLine(command: Command, say: Say): string {
  return say('cli-usage', { usage: command.usage })
}

function faultText(fault: CommandFault, say: Say): string {
  switch (fault.kind) {
    case 'no-command':
      return say('cli-no-command')
    case 'unknown-command':
      return say('cli-unknown-command', { typed: fault.typed, suggestion: fault.suggestion ?? 'none' })
    case 'unknown-option':
      return say('cli-unknown-option', { option: fault.option, command: fault.command.name })
    case 'value-missing':
      return say('cli-value-missing', { option: fault.option })
    case 'value-unwanted':
      return say('cli-value-unwanted', { option: fault.option })
    case 'option-twice':
      return say('cli-option-twice', { option: fault.option })
    case 'option-missing':
      return say('cli-option-missing', { option: fault.option, command: fault.command.name })
    case 'option-invalid':
      return optionInvalid({ option: fault.option, value: fault.value }, say)
    case 'file-missing':
      return say('cli-file-missing', { command: fault.command.name })
    case 'word-missing':
      return say('cli-word-missing', { command: fault.command.name, word: fault.word })
    case 'word-invalid':
      return say('cli-word-invalid', { command: fault.command.name, value: fault.value })
    case 'word-unwanted':
      return say('cli-word-unwanted', { word: fault.word, command: fault.command.name })
  }
}

/** `option` with its dashes; each option has its own hint in cli-option-invalid. */
function optionInvalid({ option, value }: { option: string; value: string }, say: Say): string {
  return say('cli-option-invalid', { option, value, name: option.slice(2) })
}
