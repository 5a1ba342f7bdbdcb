/** The page's own texts, by key: the plain one-line messages of locales/<language>/sandbox.ftl. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../places.js'

export function pageTexts(language: 'id' | 'en' = 'id'): Record<string, string> {
  const lines = readFileSync(join(places.locales, language, 'sandbox.ftl'), 'utf8').split('\n')
  const found = lines.flatMap((line) => {
    const [, key, text] = /^(sandbox-[a-z0-9-]+) = (.+)$/.exec(line) ?? []
    return key !== undefined && text !== undefined ? [[key, text]] : []
  })
  return Object.fromEntries(found)
}
