import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AUDIT_ACTS, actNumbered, actsOf, knownAct } from '../../../src/domain/audit/acts.js'
import { peopleNamed, valueLines, withoutNips } from '../../../src/domain/audit/masked-value.js'
import { places } from '../../../src/places.js'

/** Every literal act that a source file records. */
function recordedActs(): string[] {
  const root = join(places.locales, '..', 'src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /^(domain|office|telegram)\/.*\.ts$/.test(name))
  return files.flatMap((name) => {
    const source = readFileSync(join(root, name), 'utf8')
    if (!source.includes('audit.record')) return []
    return [...source.matchAll(/\bact: '([a-z]+-[a-z-]+)'/g)].map((match) => match[1] ?? '')
  })
}

test('every act that the program records has its place and name in the audit (a new one goes to the end of AUDIT_ACTS and into locales/*/audit.ftl)', () => {
  const recorded = recordedActs()
  expect(recorded.length).toBeGreaterThan(40)
  expect(recorded.filter((act) => knownAct(act) === undefined)).toEqual([])
})

test('no act stands twice, and a number in a button means one act', () => {
  expect(new Set(AUDIT_ACTS.map(([act]) => act)).size).toBe(AUDIT_ACTS.length)
  for (const { act, number } of actsOf('cycle')) expect(actNumbered(number)).toBe(act)
  expect([actNumbered(0), actNumbered(AUDIT_ACTS.length), actNumbered(AUDIT_ACTS.length + 1)]).toEqual([
    undefined,
    AUDIT_ACTS.at(-1)?.[0],
    undefined,
  ])
})

describe('what an entry holds', () => {
  test.each([
    ['17 digits are no NIP', 'no 19800101200501100', 'no 19800101200501100'],
    ['18 digits are one', 'NIP 198001012005011001.', 'NIP ••••1001.'],
    ['19 digits are none', '1980010120050110011', '1980010120050110011'],
  ])('%s', (_, text, shown) => {
    expect(withoutNips(text)).toBe(shown)
  })

  test('is told field by field, an instant as an instant, the only one of a list without a number', () => {
    expect(valueLines({ unit: 'Camat', at: '2026-12-01T01:00:00.000Z', counts: { added: 2 }, list: [{ superiorId: 7 }] })).toEqual([
      { field: 'unit', value: 'Camat' },
      { field: 'at', value: new Date('2026-12-01T01:00:00Z') },
      { field: 'counts.added', value: 2 },
      { field: 'list.superiorId', value: 7 },
    ])
    expect(valueLines(null)).toEqual([])
    expect(peopleNamed([[{ superiorId: 7, draftId: 3 }], { actingId: 9 }])).toEqual([7, 9])
  })
})
