import { describe, expect, test } from 'vitest'
import { continuedByFile, wouldContinue } from '../../../src/domain/cycle/begun-ratings.js'
import type { BegunRating } from '../../../src/domain/cycle/participation-store.js'

const rating: BegunRating = {
  ratingId: 1,
  personId: 10,
  nip: '199001012015012001',
  name: 'Ani Contoh',
  raterId: 20,
  raterNip: '198107152006041003',
  raterName: 'Petrus Contoh',
  standIn: false,
}

describe('a rating that was begun', () => {
  test.each([
    ['is gone on with by another superior', {}, 30, 1],
    ['stays with the one who began it', {}, 20, 0],
    ['is never the own one', {}, 10, 0],
    ['stays with a Plt or Plh who leads at present', { standIn: true }, 30, 0],
  ])('%s', (_, more, toId, count) => {
    expect(wouldContinue([{ ...rating, ...more }], toId)).toHaveLength(count)
  })

  const move = { nip: rating.nip, name: rating.name, field: 'superior' as const, before: rating.raterNip, after: '197503122000031001' }
  test.each([
    ['is named when the file gives its person another superior', {}, move, 1],
    ['is not when the file moves another person', {}, { ...move, nip: '1' }, 0],
    ['is not when only the unit changes', {}, { ...move, field: 'unit' as const }, 0],
    ['is not when the file names whoever rates already', {}, { ...move, after: rating.raterNip }, 0],
    ['is not when nobody leads any more', {}, { ...move, after: null }, 0],
    ['is not while a Plt or Plh leads', { standIn: true }, move, 0],
  ])('%s', (_, more, change, count) => {
    expect(continuedByFile([{ ...rating, ...more }], [change])).toHaveLength(count)
  })
})
