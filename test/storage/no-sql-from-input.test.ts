/** What people type reaches the database as a parameter, never as a part of a statement. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { places } from '../../src/places.js'

interface Template {
  tag: string
  text: string
  expressions: string[]
}

/** Tags that turn whatever is put in into parameters, with the type of their rows. */
const TAG = /(?:Prisma\.sql|\$(?:query|execute)Raw)\s*(?:<[^`]*>)?\s*$/

/** Every `template` of a source, with what stands before it and what is put into it; comments and strings are passed over. */
function templatesIn(source: string): Template[] {
  const found: Template[] = []
  let at = 0
  const until = (end: string) => {
    const to = source.indexOf(end, at)
    at = to < 0 ? source.length : to + end.length
  }
  /** Goes on to the brace that closes a piece put in, or to the end. */
  function code(stopAtBrace: boolean): void {
    let depth = 0
    while (at < source.length) {
      const two = source.slice(at, at + 2)
      const sign = source[at]
      if (two === '//') until('\n')
      else if (two === '/*') until('*/')
      else if (sign === "'" || sign === '"') passString(sign)
      else if (sign === '`') template()
      else if (sign === '}' && stopAtBrace && depth === 0) return
      else {
        if (sign === '{') depth += 1
        if (sign === '}') depth -= 1
        at += 1
      }
    }
  }
  function passString(quote: string): void {
    for (at += 1; at < source.length && source[at] !== quote && source[at] !== '\n'; at += 1) if (source[at] === '\\') at += 1
    at += 1
  }
  function template(): void {
    const one: Template = { tag: TAG.exec(source.slice(Math.max(0, at - 400), at))?.[0] ?? '', text: '', expressions: [] }
    found.push(one)
    for (at += 1; at < source.length && source[at] !== '`'; at += 1) {
      if (source[at] === '\\') at += 1
      else if (source.startsWith('${', at)) {
        at += 2
        const from = at
        code(true)
        one.expressions.push(source.slice(from, at).trim())
      } else one.text += source[at]
    }
    at += 1
  }
  code(false)
  return found
}

const IS_SQL = /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE|ORDER BY|TRUNCATE|LOCK TABLE|ALTER TABLE|SET LOCAL|DECLARE|FETCH|COPY)\b/
/** A piece of SQL that the program itself holds under a name in capitals, or a number it counts with. */
const IS_CONSTANT = /^[A-Z][A-Z0-9_]*(\.\w+)?$/

/** What else is put into a statement: names of the program's own tables, columns and constraints, read from the database or from its own files. */
const OF_THE_PROGRAM: Record<string, string[]> = {
  'backup-store.ts': [
    'cells',
    'from',
    'into.table',
    'key.definition',
    'key.name',
    'key.table',
    'name',
    'names',
    'table',
    'tables.map(quoted)',
  ],
  'database.ts': ['begun'],
  'empty-database.ts': ['tables.map(({ name }) => name)'],
  'people-store.ts': [`memberWhere('asked."telegramId"')`, 'telegramId'],
  'retention-store.ts': ["NO_RUNNING_ASSESSMENT('p.id')", 'overdue(rule)', 'person', 'rule.empties', 'rule.table', 'since(rule)', 'some'],
  'stores.ts': ['Math.ceil(longestMs)'],
}

const folder = join(places.root, 'src')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/generated|sandbox/.test(name),
)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('the reader of templates sees what is put together, and what is bound', () => {
  const put = (what: string) => `$\{${what}}`
  const source = `// \`no ${put('x')}\`\nconst a = \`SELECT ${put('b')} '${put(`c(\`in ${put('d')}\`)`)}'\`; const e = Prisma.sql\`WHERE ${put('f')}\`; const g = '\`' + db.$queryRaw<{ n: 1 }[]>\`SELECT ${put('h')}\``
  expect(templatesIn(source).map(({ tag, expressions }) => [tag !== '', expressions])).toEqual([
    [false, ['b', `c(\`in ${put('d')}\`)`]],
    [false, ['d']],
    [true, ['f']],
    [true, ['h']],
  ])
})

/** What is put in, without the quoting and the commas around it. */
const bare = (one: string) => one.replace(/^quoted\((.*)\)$/, '$1').replace(/\.join\('[^']*'\)$/, '')

test('into no statement anything is put but constants, and the names of the program’s own tables', () => {
  const found: Record<string, string[]> = {}
  for (const file of files)
    for (const { tag, text, expressions } of templatesIn(read(file))) {
      if (tag !== '' || !IS_SQL.test(text)) continue
      const name = file.split('/').at(-1) ?? file
      for (const one of expressions.filter((each) => !IS_CONSTANT.test(each))) found[name] = [...(found[name] ?? []), bare(one)]
    }
  for (const [name, all] of Object.entries(found)) found[name] = [...new Set(all)].sort()
  expect(found).toEqual(OF_THE_PROGRAM)
})

test('a raw piece of SQL is a word of the program', () => {
  const raw = files.flatMap((file) =>
    [...read(file).matchAll(/Prisma\.raw\(([^)]*)\)/g)].map(([, given]) => `${file.split('/').at(-1)}: ${given}`),
  )
  expect([...new Set(raw)]).toEqual(['dashboard-line.ts: one', 'reminder-rows.ts: column'])
})
