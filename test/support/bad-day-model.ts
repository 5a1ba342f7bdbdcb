/** What people do on a bad day, what happens to the machines meanwhile, and what must have become of it: a model without any of the machines. */
import fc from 'fast-check'

/** Of the form's items only the first ones are still open. */
export const OPEN_ITEMS = 6
export const PEOPLE = 3

export type Level = 1 | 2 | 3 | 4 | 5
export type Deed =
  /** Not waiting: the next deed follows at once, before the bot has answered. */
  | { kind: 'level'; item: number; level: Level; waits: boolean }
  /** All items that are open by then, one tap after another as fast as fingers can. */
  | { kind: 'rest'; level: Level }
  | { kind: 'evidence'; item: number; words: string }
  | { kind: 'menu' }
  | { kind: 'send' }
  /** Telegram brings the last update once more. */
  | { kind: 'again' }

export type Trouble = { afterMs: number } & (
  | { kind: 'kill'; process: number; awayMs: number }
  | { kind: 'stop'; process: number }
  | { kind: 'database'; awayMs: number }
  | {
      kind: 'telegram'
      fault: '5xx' | '429' | 'drop-before' | 'drop-after' | 'slow'
      at: 'send' | 'edit' | 'answer' | 'any'
      times: number
    }
  /** Started twice at one moment. */
  | { kind: 'broadcast' }
)

export interface Day {
  /** One list a person. */
  deeds: Deed[][]
  troubles: Trouble[]
}

export interface PersonModel {
  /** By place in the form. */
  levels: ReadonlyMap<number, Level>
  evidence: readonly { competency: number; words: string }[]
  sent: boolean
}

export const atFirst: PersonModel = { levels: new Map(), evidence: [], sent: false }

export function openItems({ levels }: PersonModel): number[] {
  return Array.from({ length: OPEN_ITEMS }, (_, item) => item).filter((item) => !levels.has(item))
}

/** Two items each. */
const competencyOf = (item: number) => Math.floor(item / 2)
const MOST_EVIDENCE = 5

export function piecesFor({ evidence }: PersonModel, item: number): number {
  return evidence.filter(({ competency }) => competency === competencyOf(item)).length
}

export const takesMore = (person: PersonModel, item: number) => piecesFor(person, item) < MOST_EVIDENCE

/** A form may be sent when nothing is open, and answers may be changed until the superior begins. */
export function after(person: PersonModel, deed: Deed): PersonModel {
  switch (deed.kind) {
    case 'level':
      return { ...person, levels: new Map(person.levels).set(deed.item, deed.level) }
    case 'rest':
      return { ...person, levels: new Map([...person.levels, ...openItems(person).map((item) => [item, deed.level] as const)]) }
    case 'evidence':
      if (!takesMore(person, deed.item)) return person
      return { ...person, evidence: [...person.evidence, { competency: competencyOf(deed.item), words: deed.words }] }
    case 'send':
      return { ...person, sent: person.sent || openItems(person).length === 0 }
    case 'menu':
    case 'again':
      return person
  }
}

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const item = fc.nat(OPEN_ITEMS - 1)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('level' as const), item, level, waits: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rest' as const), level }) },
  {
    weight: 2,
    arbitrary: fc
      .record({ item, number: fc.nat(99_999) })
      .map(({ item: of, number }) => ({ kind: 'evidence' as const, item: of, words: `Bukti ${number}` })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'menu' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'send' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'again' as const }) },
)

const process = fc.nat(1)
const awayMs = fc.nat(150)
const fault = fc.record({
  kind: fc.constant('telegram' as const),
  // A 502 is tried again after three seconds, a flood-wait is one second at least: seldom, or a run takes long.
  fault: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('drop-before' as const, 'drop-after' as const, 'slow' as const) },
    { weight: 1, arbitrary: fc.constantFrom('5xx' as const, '429' as const) },
  ),
  at: fc.constantFrom('send' as const, 'edit' as const, 'answer' as const, 'any' as const),
  // Five such troubles may hit one update, and it is given up after twelve attempts.
  times: fc.integer({ min: 1, max: 2 }),
})
const kill = fc.record({ kind: fc.constant('kill' as const), process, awayMs })
const stop = fc.record({ kind: fc.constant('stop' as const), process })
const broadcast = fc.constant({ kind: 'broadcast' as const })
const database = fc.record({ kind: fc.constant('database' as const), awayMs })

/** A day's troubles; with the database's death only where it is asked for, because it costs a second. */
export function aDay({ databaseDies }: { databaseDies: boolean }): fc.Arbitrary<Day> {
  const trouble = fc
    .oneof(
      { weight: 4, arbitrary: fault },
      { weight: 2, arbitrary: kill },
      { weight: 1, arbitrary: stop },
      { weight: 1, arbitrary: broadcast },
      ...(databaseDies ? [{ weight: 3, arbitrary: database }] : []),
    )
    .chain((what) => fc.nat(120).map((afterMs): Trouble => ({ ...what, afterMs })))
  return fc.record({
    deeds: fc.array(fc.array(deed, { minLength: 1, maxLength: 7 }), { minLength: PEOPLE, maxLength: PEOPLE }),
    troubles: fc.array(trouble, { minLength: 1, maxLength: 5 }),
  })
}
