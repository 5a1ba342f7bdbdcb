import { describe, expect, test } from 'vitest'
import { classEffects, isFruitless, isTooFewToJudge } from '../../../src/domain/training/class-effects.js'
import { coverage } from '../../../src/domain/training/coverage.js'
import type { GapGroup, TrainingEffectRow } from '../../../src/domain/training/unit-gap-store.js'
import { anOfferFor } from '../../support/gaps.js'

const now = new Date('2027-01-20T02:00:00Z')
const group = (people: number, changed: Partial<GapGroup> = {}): GapGroup => ({
  competencyKey: 'AAA',
  level: 2,
  required: 3,
  gap: 1,
  jenjang: 'jf_ahli_muda',
  bidang: 'umum',
  people,
  ...changed,
})
const aClass = (startsAt: string, seatsLeft: number) => ({
  id: 1,
  startsAt: new Date(startsAt),
  endsAt: new Date(startsAt),
  place: 'Aula',
  seatsLeft,
})
const report = (groups: GapGroup[], offers: Parameters<typeof coverage>[0]['offers'], smallGroups = true) =>
  coverage({ groups, offers, smallGroups, now })

describe('the gaps that the catalogue does not cover', () => {
  test.each([
    ['no training for this competency', [], 'nothing-in-catalogue'],
    ['a training from a higher level only', [anOfferFor(1, { fromLevel: 3, toLevel: 4 })], 'nothing-in-catalogue'],
    ['a training for another bidang only', [anOfferFor(1, { bidang: ['kesehatan'] })], 'nothing-in-catalogue'],
    ['a class that is full', [anOfferFor(1, { classes: [aClass('2027-02-12', 0)] })], 'no-open-class'],
    ['a class that is over', [anOfferFor(1, { classes: [aClass('2027-01-20', 9)] })], 'no-open-class'],
  ] as const)('name %s', (_name, offers, why) => {
    expect(report([group(7)], offers).rows).toMatchObject([{ why, competencyKey: 'AAA', fromLevel: 2, people: 7 }])
  })
  test.each([
    ['a training that begins at any time', anOfferFor(1)],
    ['a class to come with one seat', anOfferFor(1, { classes: [aClass('2027-02-12', 1)] })],
  ])('are none where there is %s', (_name, offer) => {
    expect(report([group(7)], [offer])).toEqual({ rows: [], hidesSmall: false })
  })
  test('tell who they are, those without anything in the catalogue first, then the largest', () => {
    const groups = [
      group(2, { competencyKey: 'BBB' }),
      group(3),
      group(4, { level: 2.5, gap: 0.5, bidang: 'kesehatan' }),
      group(9, { competencyKey: 'CCC' }),
    ]
    const { rows } = report(groups, [anOfferFor(1, { competencyKey: 'CCC', classes: [aClass('2027-02-12', 0)] })])
    expect(rows.map(({ competencyKey, people }) => [competencyKey, people])).toEqual([
      ['AAA', 7],
      ['BBB', 2],
      ['CCC', 9],
    ])
    expect(rows[0]?.who).toEqual([
      { jenjang: 'jf_ahli_muda', bidang: 'kesehatan', people: 4 },
      { jenjang: 'jf_ahli_muda', bidang: 'umum', people: 3 },
    ])
  })
  test('of four people are hidden from the head of the agency, those of five are shown without who they are', () => {
    const { rows, hidesSmall } = report([group(5), group(4, { competencyKey: 'BBB' })], [], false)
    expect(rows).toMatchObject([{ competencyKey: 'AAA', people: 5, who: [] }])
    expect(hidesSmall).toBe(true)
    expect(report([group(5)], [], false).hidesSmall).toBe(false)
  })
})

const row = (classId: number, people: number, levels: [before: number, after: number]): TrainingEffectRow => ({
  trainingId: 1,
  classId,
  title: `Kelas ${classId}`,
  startsAt: now,
  competencyKey: 'AAA',
  levelBefore: levels[0],
  levelAfter: levels[1],
  required: 3,
  people,
})

describe('a class', () => {
  test('counts for each who finished it whether the gap closed, narrowed, stayed or grew', () => {
    const found = [row(1, 2, [2, 3]), row(1, 1, [2, 4]), row(1, 4, [1, 2]), row(1, 5, [2, 2]), row(1, 6, [2, 1.5])]
    expect(classEffects(found, { smallGroups: true }).rows).toMatchObject([{ people: 18, closed: 3, narrowed: 4, unchanged: 5, grew: 6 }])
  })
  test('that closed and narrowed nothing comes first, the larger before the smaller', () => {
    const found = [row(1, 6, [2, 3]), row(2, 3, [2, 2]), row(3, 8, [2, 2]), row(4, 1, [2, 3]), row(4, 1, [2, 2])]
    const { rows } = classEffects(found, { smallGroups: true })
    expect(rows.map(({ classId }) => classId)).toEqual([3, 2, 4, 1])
    expect(rows.map(isFruitless)).toEqual([true, true, false, false])
  })
  test('of four people says little and is hidden from the head of the agency, one of five is not', () => {
    const { rows, hidesSmall } = classEffects([row(1, 4, [2, 2]), row(2, 5, [2, 2])], { smallGroups: false })
    expect(rows.map(({ classId }) => classId)).toEqual([2])
    expect(hidesSmall).toBe(true)
    expect([4, 5].map((people) => isTooFewToJudge({ people }))).toEqual([true, false])
  })
})
