import { describe, expect, test } from 'vitest'
import { addUp, answered, byUnit, groupsOf, isTooSmall, SMALLEST_GROUP, type UnitReaction } from '../../../src/domain/broadcast/report.js'
import { percent } from '../../../src/telegram/screens/broadcast/open-report.js'
import { seededChance } from '../../support/a-framework.js'

const unit = (name: string, of: Partial<UnitReaction> = {}): UnitReaction => ({
  unit: name,
  recipients: 10,
  reached: 10,
  understood: 0,
  answers: [],
  open: 0,
  ...of,
})
/** Units by their sizes, named A, B, C, .. */
const sized = (sizes: readonly number[]) => sizes.map((recipients, place) => ({ name: String.fromCharCode(65 + place), recipients }))
const names = (units: readonly { name: string }[]) => units.map(({ name }) => name).join('')

describe('which units a report names', () => {
  test.each([
    ['all of five and more', [5, 9, 7], 'ABC', '', false],
    ['not one of four, and with it the smallest other, which the total would give away', [4, 9, 7], 'B', 'AC', false],
    ['not one of five beside it, so that nine are told together', [4, 5, 9], 'C', 'AB', false],
    ['not two small ones, which together are enough to be told', [2, 3, 9, 7], 'CD', 'AB', false],
    ['not two small ones that are too few even together, and so the smallest other', [1, 2, 9, 7], 'C', 'ABD', false],
    ['none, when the only large one has to cover a small one', [4, 9], '', 'AB', false],
    ['none, when all are small and together enough', [3, 3, 3], '', 'ABC', false],
    ['nothing at all, when all together are fewer than five', [2, 2], '', 'AB', true],
    ['nothing at all of a single small one', [4], '', 'A', true],
    ['the large ones beside one of nobody: of nobody nothing is told', [0, 5, 9], 'BC', 'A', false],
    ['nothing, when there is nobody', [], '', '', false],
  ])('%s', (_what, sizes, named, rest, tooFew) => {
    const groups = groupsOf(sized(sizes), ({ recipients }) => recipients)
    expect([names(groups.named), names(groups.rest), groups.tooFew]).toEqual([named, rest, tooFew])
  })

  test('in 5,000 invented offices: nobody is lost, and no figure, told or derived from the total, is of one to four people', () => {
    const chance = seededChance(20261204)
    for (let office = 0; office < 5000; office += 1) {
      const units = sized(Array.from({ length: chance(12) }, () => chance(chance(3) === 0 ? 40 : 7)))
      const total = units.reduce((sum, one) => sum + one.recipients, 0)
      const { named, rest, tooFew } = groupsOf(units, ({ recipients }) => recipients)
      expect([...named, ...rest].map(({ name }) => name).sort()).toEqual(units.map(({ name }) => name))
      for (const one of named) expect(one.recipients).toBeGreaterThanOrEqual(SMALLEST_GROUP)
      const derived = total - named.reduce((sum, one) => sum + one.recipients, 0)
      expect(derived).toBe(rest.reduce((sum, one) => sum + one.recipients, 0))
      expect(isTooSmall(derived)).toBe(tooFew)
      // Only where there is nobody else at all may it be that few, and then nothing is told.
      expect(tooFew).toBe(isTooSmall(total))
    }
  })
})

describe('the figures by unit', () => {
  test('of understanding go by recipients, those with most left to do first', () => {
    const units = [unit('Alak', { understood: 9 }), unit('Naimata', { understood: 2 }), unit('Sikumana', { understood: 2 })]
    expect(byUnit(units, 'understood', 0).named.map((one) => one.unit)).toEqual(['Naimata', 'Sikumana', 'Alak'])
  })

  test('of answers go by those who have answered: four answers among forty recipients are told with others', () => {
    const units = [
      unit('Alak', { recipients: 40, answers: [3, 1] }),
      unit('Naimata', { answers: [5, 2] }),
      unit('Oebobo', { answers: [8, 2] }),
      unit('Sikumana', { answers: [0, 0] }),
    ]
    const { named, rest } = byUnit(units, 'answers', 0)
    expect(named.map((one) => one.unit)).toEqual(['Oebobo'])
    expect(rest.map((one) => one.unit)).toEqual(['Alak', 'Sikumana', 'Naimata'])
    expect(answered(addUp(rest))).toBe(11)
  })

  test('add up over all units, option by option', () => {
    const one = unit('Alak', { understood: 3, answers: [1, 2, 0], open: 4 })
    expect(addUp([one, unit('Naimata', { understood: 1, answers: [0, 1, 5], open: 1 })])).toEqual({
      recipients: 20,
      reached: 20,
      understood: 4,
      answers: [1, 3, 5],
      open: 5,
    })
    expect(addUp([])).toEqual({ recipients: 0, reached: 0, understood: 0, answers: [], open: 0 })
  })

  test.each([
    [0, 0, 0],
    [0, 9, 0],
    [1, 1000, 1],
    [1, 3, 33],
    [999, 1000, 99],
    [1000, 1000, 100],
    [3, 2, 100],
  ])('%i of %i are shown as %i per cent', (part, whole, shown) => {
    expect(percent(part, whole)).toBe(shown)
  })
})
