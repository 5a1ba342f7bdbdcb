import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../../src/domain/competency/framework.js'
import { practiceCases, practiceSchema, sharedCases } from '../../../src/domain/practice/practice-case.js'
import { nextCase, practiceDistance, practiceDue } from '../../../src/domain/practice/practise.js'
import { readFramework, readPractice } from '../../../src/office/content-file.js'
import { shippedPractice } from '../../../src/office/ship-content.js'
import { places } from '../../../src/places.js'

const cases = await shippedPractice()
const keys = sharedCases(cases).map(({ key }) => key)
const answered = (levels: readonly (readonly [string, Level])[]) => levels.map(([caseKey, level]) => ({ caseKey, level }))

describe('the practice cases', () => {
  test('are three of each family of competencies, and one of each is the same for every rater', () => {
    const families = ['manajerial', 'sosial_kultural', 'teknis']
    expect(families.map((family) => cases.filter((one) => one.family === family).length)).toEqual([3, 3, 3])
    expect(sharedCases(cases).map(({ family }) => family)).toEqual(families)
  })

  test('have keys that lie apart, so that too kind, too strict and always in the middle are all seen', () => {
    const shared = sharedCases(cases).map(({ level }) => level)
    expect(shared.some((level) => level < 3) && shared.some((level) => level > 3)).toBe(true)
    expect(new Set(shared).size).toBe(3)
    expect(new Set(cases.map(({ level }) => level)).size).toBeGreaterThanOrEqual(4)
  })

  test('are shown with the anchors of an item of the dictionary, within one message of a phone, in both languages', () => {
    for (const { key, item, story, why } of cases) {
      expect(item.anchors, key).toHaveLength(5)
      for (const language of ['id', 'en'] as const) {
        expect([...story[language]].length + item.anchors.join('').length, key).toBeLessThan(1300)
        expect(why[language], key).not.toBe(story[language])
      }
    }
  })

  test('are refused when an item is unknown, a key stands twice, or a family has no shared case', async () => {
    const file = async (name: string) => ({ bytes: await readFile(join(places.content, name)), fileName: name, locale: 'en' as const })
    const framework = readFramework(await file('framework.yaml'))
    const practice = readPractice(await file('practice.yaml'))
    if (framework.kind !== 'content' || practice.kind !== 'content') throw new Error('unreadable')
    const { content } = practice
    const [first, ...others] = content.cases
    if (first === undefined) throw new Error('no case')
    const withFirst = (change: object) => ({ ...content, cases: [{ ...first, ...change }, ...others] })
    expect(() => practiceCases(content, framework.content)).not.toThrow()
    expect(() => practiceCases(withFirst({ item: 'XYZ1' }), framework.content)).toThrow('unknown item')
    expect(() => practiceCases(withFirst({ shared: false }), framework.content)).toThrow('one of each family')
    expect(practiceSchema.safeParse(withFirst({ key: others[0]?.key })).success).toBe(false)
    expect(practiceSchema.safeParse(withFirst({ level: 6 })).success).toBe(false)
  })
})

describe('before the first rating', () => {
  const due = (answers: readonly string[], hasRated: boolean) => {
    const practice = {
      answersOf: async () => answers.map((caseKey) => ({ caseKey, level: 3 as const })),
      keep: async () => 3 as const,
      answersTo: async () => [],
      hasRated: async () => hasRated,
    }
    return practiceDue({ practice }, { raterId: 1, cases })
  }
  test.each<[string, readonly string[], boolean, string | undefined]>([
    ['nothing answered, never rated: the first case', [], false, keys[0]],
    ['one answered: the second', keys.slice(0, 1), false, keys[1]],
    ['the last one missing: the last', keys.slice(0, 2), false, keys[2]],
    ['all three answered: the way is free', keys, false, undefined],
    ['only cases that are not shared: the first shared one', ['MNJ2', 'SKT3'], false, keys[0]],
    ['nothing answered, but has rated before: the way is free', [], true, undefined],
    ['in the middle of the practice and has rated: the way is free', keys.slice(0, 1), true, undefined],
  ])('%s', async (_name, answers, hasRated, expected) => {
    expect((await due(answers, hasRated))?.key).toBe(expected)
  })

  test('the next case goes round once and ends when all are answered', () => {
    const all = answered(cases.map(({ key }) => [key, 3]))
    expect(nextCase(cases, [], cases[8]?.key)?.key).toBe(cases[0]?.key)
    expect(nextCase(cases, all.slice(1), cases[4]?.key)?.key).toBe(cases[0]?.key)
    expect(nextCase(cases, all)).toBeUndefined()
  })
})

// Keys of the shared cases: MNJ1 2, SKT1 4, TKN1 1; distances worked out by hand.
test.each<[string, readonly (readonly [string, Level])[], number | null]>([
  [
    'all as the key: 0',
    [
      ['MNJ1', 2],
      ['SKT1', 4],
      ['TKN1', 1],
    ],
    0,
  ],
  [
    'one level off in one of three: 1/3',
    [
      ['MNJ1', 3],
      ['SKT1', 4],
      ['TKN1', 1],
    ],
    1 / 3,
  ],
  [
    'too kind and too strict do not cancel: (1 + 2 + 0) / 3',
    [
      ['MNJ1', 3],
      ['SKT1', 2],
      ['TKN1', 1],
    ],
    1,
  ],
  [
    'always in the middle: (1 + 1 + 2) / 3',
    [
      ['MNJ1', 3],
      ['SKT1', 3],
      ['TKN1', 3],
    ],
    4 / 3,
  ],
  [
    'other cases do not count',
    [
      ['MNJ1', 2],
      ['SKT1', 4],
      ['TKN1', 1],
      ['MNJ2', 5],
    ],
    0,
  ],
  [
    'two of three: no figure yet',
    [
      ['MNJ1', 2],
      ['SKT1', 4],
    ],
    null,
  ],
])('distance from the key: %s', (_name, levels, expected) => {
  const distance = practiceDistance(cases, answered(levels))
  if (expected === null) expect(distance).toBeNull()
  else expect(distance).toBeCloseTo(expected, 12)
})
