/** Who may do what in which state, as the walk of rights found it: written as a page of tables into test-output/. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../../src/places.js'
import type { Effect } from './expected-buttons/expected-button.js'

export type Outcome = Effect | 'refused'
type Kind = 'command' | 'button' | 'dialogue'
const KINDS: readonly Kind[] = ['command', 'button', 'dialogue']

const SIGNS: Record<Outcome, string> = { reads: 'sees', writes: 'does', advances: 'does (moves on)', refused: '–' }

interface Mark {
  kind: Kind
  name: string
  actor: string
  outcome: Outcome
}

export interface Matrix {
  enter(state: string): void
  mark(mark: Mark): void
  found(): { states: string[]; names(kind: Kind): string[] }
  write(): void
}

export function openMatrix(actors: readonly string[]): Matrix {
  const states: string[] = []
  const cells = new Map<string, Set<Outcome>>()
  const keyOf = (state: string, { kind, name, actor }: Omit<Mark, 'outcome'>) => [state, kind, name, actor].join('|')
  const names = (kind: Kind) =>
    [
      ...new Set(
        [...cells.keys()].map((key) => key.split('|')).flatMap(([, of, name]) => (of === kind && name !== undefined ? [name] : [])),
      ),
    ].sort()

  function cell(state: string, kind: Kind, name: string, actor: string): string {
    const found = [...(cells.get(keyOf(state, { kind, name, actor })) ?? [])]
    const allowed = found.find((one) => one !== 'refused')
    if (allowed === undefined) return found.length === 0 ? '' : SIGNS.refused
    // Tapped for several rows: the own one yes, another one no.
    return found.includes('refused') ? `${SIGNS[allowed]}, not all` : SIGNS[allowed]
  }

  function table(state: string, kind: Kind, labels: ReadonlyMap<string, string>): string[] {
    const head = [kind, ...actors]
    const rows = names(kind).map((name) => {
      const label = labels.get(name)
      return [`\`${name}\`${label === undefined ? '' : ` ${label}`}`, ...actors.map((actor) => cell(state, kind, name, actor))]
    })
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  }

  return {
    enter: (state) => void states.push(state),
    mark(mark) {
      const key = keyOf(states.at(-1) ?? '', mark)
      cells.set(key, (cells.get(key) ?? new Set()).add(mark.outcome))
    },
    found: () => ({ states, names }),
    write() {
      const labels = buttonLabels()
      const folder = join(places.root, 'test-output')
      mkdirSync(folder, { recursive: true })
      const lines = [
        '# Who may do what, in which state',
        '',
        'Written by test/telegram/authorization.test.ts, which has tapped, typed and said each of these. ani and budi are ASN (the rows in question are about ani), lurah is their superior, camat the superior of the lurah and head,',
        'admin the personnel office, stranger is linked to nobody. sees: shown, nothing stored. does: stored. moves on: a step of the form or the cycle, allowed by the table of rights and not taken here. –: refused, nothing changed, nothing shown.',
        'not all: for the own row and not for another one. Empty: nothing there to tap in this state. Dialogues are what is typed while the bot waits for it.',
        ...states.flatMap((state) => ['', `## ${state}`, ...KINDS.flatMap((kind) => ['', ...table(state, kind, labels)])]),
        '',
      ]
      writeFileSync(join(folder, 'authorization-matrix.md'), lines.join('\n'))
    },
  }
}

/** What a button is called in the code, by its prefix. */
function buttonLabels(): Map<string, string> {
  const folder = join(places.root, 'src', 'telegram', 'screens')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('-buttons.ts'))
  const found = files.flatMap((file) => {
    const of = file
      .replace(/-buttons\.ts$/, '')
      .split('/')
      .at(-1)
    return [...readFileSync(join(folder, file), 'utf8').matchAll(/(\w+): button\('(\w+)'/g)].map(
      ([, name, prefix]) => [prefix ?? '', `${of} ${name}`] as const,
    )
  })
  return new Map(found)
}
