// Checks the texts and writes src/texts/keys.ts, from which TypeScript checks every key and its variables.
// `node locales/write-keys.mjs` writes; with --check it only compares (npm test). Says every fault at once, exit code 1.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@fluent/syntax'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'src', 'texts', 'keys.ts')
const faults = []

/** Names of all variables below a node of the syntax tree. */
function variables(node, found = new Set()) {
  if (Array.isArray(node)) for (const child of node) variables(child, found)
  else if (node !== null && typeof node === 'object') {
    if (node.type === 'VariableReference') found.add(node.id.name)
    for (const [key, child] of Object.entries(node)) if (key !== 'span') variables(child, found)
  }
  return found
}

function readLanguage(language) {
  const messages = new Map()
  const folder = join(root, 'locales', language)
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()) {
    for (const entry of parse(readFileSync(join(folder, file), 'utf8'), { withSpans: false }).body) {
      const place = `locales/${language}/${file}`
      if (entry.type === 'Junk') faults.push(`${place}: cannot be read: ${entry.content.slice(0, 80)}`)
      if (entry.type !== 'Message') continue
      if (messages.has(entry.id.name)) faults.push(`${place}: ${entry.id.name} stands twice in ${language}`)
      messages.set(entry.id.name, { place, variables: [...variables(entry.value)].sort() })
    }
  }
  return messages
}

const id = readLanguage('id')
const en = readLanguage('en')
for (const [key, { place }] of id) if (!en.has(key)) faults.push(`${place}: ${key} is missing in English`)
for (const [key, { place, variables: names }] of en) {
  if (!id.has(key)) faults.push(`${place}: ${key} is missing in Indonesian`)
  else if (id.get(key).variables.join() !== names.join())
    faults.push(`${place}: ${key} uses (${names}) but Indonesian uses (${id.get(key).variables})`)
}

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated') && entry.name !== 'keys.ts')
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
const literals = new Set([...sources.matchAll(/['"`]([a-z][a-z0-9-]+)['"`]/g)].map((match) => match[1]))
const prefixes = [...sources.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map((match) => match[1])
for (const [key, { place }] of id)
  if (!literals.has(key) && !prefixes.some((prefix) => key.startsWith(prefix))) faults.push(`${place}: ${key} is used nowhere in src/`)

const lines = [...id]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, { variables: names }]) => {
    const shape = names.length === 0 ? 'NoVariables' : `{ ${names.map((name) => `${name}: TextValue`).join('; ')} }`
    return `  '${key}': ${shape}`
  })
const text = `/** Every text's key with its variables. Written by \`node locales/write-keys.mjs\` from locales/id; do not edit. */
import type { NoVariables, TextValue } from './text-value.js'

export interface TextKeys {
${lines.join('\n')}
}
`
if (process.argv.includes('--check')) {
  let current = ''
  try {
    current = readFileSync(target, 'utf8')
  } catch {}
  if (current !== text) faults.push('src/texts/keys.ts is behind locales/: run `npm run texts`')
} else writeFileSync(target, text)

if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
} else console.log(`${id.size} texts in 2 languages agree.`)
