import { describe, expect, test } from 'vitest'
import { draftFault, inScope, readBands, readWeights } from '../../../src/domain/cycle/cycle-draft.js'
import { DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import { at } from '../../support/story.js'

const draft = {
  opensAt: at('2026-12-02 00:00'),
  selfUntil: at('2026-12-15 23:59'),
  ratingUntil: at('2026-12-31 23:59'),
  dialogueUntil: null,
}

describe('a draft', () => {
  test.each([
    ['can be opened a minute before the own assessment ends', {}, '2026-12-15 23:58', true, null],
    ['cannot when it ends at this minute', {}, '2026-12-15 23:59', true, 'self-in-past'],
    ['cannot when the rating ends with it', { ratingUntil: draft.selfUntil }, '2026-12-01 09:00', true, 'rating-before-self'],
    ['can when the rating ends a minute later', { ratingUntil: at('2026-12-16 00:00') }, '2026-12-01 09:00', true, null],
    [
      'cannot when the dialogue ends before the rating',
      { dialogueUntil: at('2026-12-31 23:58') },
      '2026-12-01 09:00',
      true,
      'dialogue-before-rating',
    ],
    ['can when both end together', { dialogueUntil: at('2026-12-31 23:59') }, '2026-12-01 09:00', true, null],
    [
      'cannot wait for a day on which the own assessment has ended',
      { opensAt: draft.selfUntil },
      '2026-12-01 09:00',
      false,
      'opens-too-late',
    ],
    ['can wait for the minute before', { opensAt: at('2026-12-15 23:58') }, '2026-12-01 09:00', false, null],
    ['opened at once does not ask for its day', { opensAt: draft.selfUntil }, '2026-12-01 09:00', true, null],
  ])('%s', (_, changed, now, atOnce, fault) => {
    expect(draftFault({ ...draft, ...changed }, at(now), atOnce)).toBe(fault)
  })

  // 7 is a unit of 6, 6 one of 5; 8 stands alone.
  const units = [
    { id: 5, name: 'Kota', parentId: null },
    { id: 6, name: 'Kecamatan', parentId: 5 },
    { id: 7, name: 'Kelurahan', parentId: 6 },
    { id: 8, name: 'Inspektorat', parentId: null },
  ]
  test.each([
    ['everyone without a choice', [], [], true],
    ['somebody of a chosen unit', [7], [], true],
    ['somebody of a unit below the chosen one', [6], [], true],
    ['somebody two units below the chosen one', [5], [], true],
    ['nobody of another unit', [8], [], false],
    ['somebody of a chosen jenjang', [], ['pengawas' as const], true],
    ['nobody of another jenjang', [7], ['pelaksana' as const], false],
  ])('is for %s', (_, chosen, jenjang, is) => {
    expect(inScope([{ unitId: 7, jenjang: 'pengawas' as const }], { units: chosen, jenjang }, units)).toHaveLength(is ? 1 : 0)
  })

  test('for a unit leaves out the unit above it', () => {
    expect(inScope([{ unitId: 6, jenjang: 'pengawas' as const }], { units: [7], jenjang: [] }, units)).toEqual([])
  })
})

describe('typed rules', () => {
  test.each([
    ['70/20/10', { superior: 70, self: 20, peers: 10 }],
    ['1 0 0', { superior: 1, self: 0, peers: 0 }],
    ['0/0/0', undefined],
    ['70/20', undefined],
    ['70/20/10/5', undefined],
    ['1001/0/0', undefined],
    ['tujuh puluh', undefined],
  ])('weights %s', (typed, weights) => {
    expect(readWeights(typed, DEFAULT_CYCLE_RULES)?.weights).toEqual(weights)
  })

  test.each([
    ['90/78', [90, 78, 0]],
    ['100 dan 1', [100, 1, 0]],
    ['87,5/60', [87.5, 60, 0]],
    ['101/78', undefined],
    ['78/90', undefined],
    ['78/78', undefined],
    ['90/0', undefined],
    ['90', undefined],
  ])('bands %s', (typed, from) => {
    expect(readBands(typed, DEFAULT_CYCLE_RULES)?.bands.map((band) => band.from)).toEqual(from)
  })
})
