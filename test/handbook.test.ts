/** The handbook names what there is: its bold words are labels of the bot, its commands exist, its pictures are there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { places } from '../src/places.js'
import { keptWords, picturesFolder } from './support/handbook-pictures.js'

const folder = join(places.root, 'handbook')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, one = '']) => one)

const localeFolder = join(places.root, 'locales', 'id')
const texts = readdirSync(localeFolder)
  .filter((name) => name.endsWith('.ftl'))
  .map((name) => readFileSync(join(localeFolder, name), 'utf8'))
  .join('\n')

describe('the handbook', () => {
  test('has a page for everyone', () => {
    expect(pages.sort()).toEqual(['admin.md', 'asn.md', 'atasan.md', 'it.md'])
  })

  // it.md speaks of a server, not of the chat.
  test.each(['asn.md', 'atasan.md', 'admin.md'])('%s: every word in bold stands in the bot', (name) => {
    const bold = found(read(name), /\*\*(.+?)\*\*/g)
    expect(bold.length).toBeGreaterThan(10)
    expect(bold.filter((words) => !texts.includes(words))).toEqual([])
  })

  test.each(['asn.md', 'atasan.md', 'admin.md'])('%s: every command is one of the bot', (name) => {
    const commands = new Set(found(texts, /^command-([a-z]+) =/gm))
    const named = found(read(name), /`\/([a-z]+)`/g)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((command) => !commands.has(command))).toEqual([])
  })

  test('every picture shown is kept with its words, every kept picture is shown and described', () => {
    const shown = pages.flatMap((name) => found(read(name), /<img src="pictures\/([a-z-]+)\.png"/g)).sort()
    const kept = readdirSync(picturesFolder)
      .filter((name) => name.endsWith('.png'))
      .map((name) => name.slice(0, -'.png'.length))
      .sort()
    expect(shown).toEqual(kept)
    expect(Object.keys(keptWords()).sort()).toEqual(kept)
    for (const name of pages) for (const tag of read(name).match(/<img [^>]*>/g) ?? []) expect(tag).toMatch(/ alt="[^"]{8,}"/)
  })
})

test('the README names every command of the command line', () => {
  const folder = join(places.root, 'src', 'office', 'commands')
  const names = readdirSync(folder).flatMap((file) => found(readFileSync(join(folder, file), 'utf8'), /^ {2}name: '([^']+)'/gm))
  expect(names.length).toBeGreaterThan(10)
  const readme = readFileSync(join(places.root, 'README.md'), 'utf8')
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([])
})
