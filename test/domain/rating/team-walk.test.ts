import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/assessment/form.js'
import type { PositionHeld } from '../../../src/domain/competency/framework.js'
import { DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import type { Form } from '../../../src/domain/rating/form-view.js'
import { nextPerson, nextTeamItem, previousPerson, type TeamItem, teamItems, wholeForms } from '../../../src/domain/rating/team-walk.js'
import { aFramework, aPosition } from '../../support/a-framework.js'

const framework = aFramework({ AAA: 3, BBB: 3 })
const now = new Date('2026-12-10T00:00:00Z')
const later = new Date('2026-12-20T00:00:00Z')
const answers = (...keys: string[]): Answer[] => keys.map((itemKey) => ({ itemKey, level: 3, reason: null }))

interface State {
  has?: string[]
  sent?: boolean
  waits?: boolean
  held?: PositionHeld
}
/** The superior's form about person `id`, whose self-assessment has come unless it `waits`. */
function aForm(id: number, { has = [], sent = false, waits = false, held = aPosition }: State = {}): Form {
  return {
    ratingId: id,
    kind: 'superior',
    raterId: 20,
    startedAt: null,
    submittedAt: sent ? now : null,
    evidenceAsked: [],
    assessmentId: id,
    ratee: { id, name: `Orang ${id}`, position: 'Lurah', unitName: 'Kelurahan Naimata' },
    held,
    cycle: {
      id: 1,
      name: 'Semester II',
      state: 'open',
      frameworkVersionId: 1,
      opensAt: now,
      selfUntil: later,
      ratingUntil: later,
      dialogueUntil: null,
      publishedAt: null,
      rules: DEFAULT_CYCLE_RULES,
    },
    selfUntil: later,
    selfSubmittedAt: waits ? null : now,
    superiorStartedAt: null,
    superiorSubmittedAt: sent ? now : null,
    answers: answers(...has),
    evidenceCounts: {},
    noteCounts: {},
  }
}
const ids = (forms: readonly Form[]) => forms.map(({ ratingId }) => ratingId)
const itemOf = (forms: readonly Form[], key: string): TeamItem => {
  const found = teamItems(forms, framework, now).find(({ item }) => item.key === key)
  if (found === undefined) throw new Error(key)
  return found
}

test('each behaviour tells who has it, who is done, who can be rated and who waits; a sent form counts and cannot be rated', () => {
  const forms = [aForm(1, { has: ['AAA1'] }), aForm(2), aForm(3, { waits: true }), aForm(4, { has: ['AAA1', 'AAA2'], sent: true })]
  const { held, done, open, waiting } = itemOf(forms, 'AAA1')
  expect([ids(held), done, ids(open), ids(waiting)]).toEqual([[1, 2, 3, 4], 2, [2], [3]])
  expect(teamItems(forms, framework, now).map(({ item }) => item.key)).toEqual(['AAA1', 'AAA2', 'BBB1', 'BBB2'])
  expect(teamItems([], framework, now)).toEqual([])
})

test('whoever waits can be rated once the time for the own assessment is over', () => {
  const past = new Date(later.getTime() + 1)
  const [first] = teamItems([aForm(3, { waits: true })], framework, past)
  expect([ids(first?.open ?? []), ids(first?.waiting ?? [])]).toEqual([[3], []])
})

describe('the next person', () => {
  const forms = [aForm(1), aForm(2, { has: ['AAA1'] }), aForm(3, { waits: true }), aForm(4), aForm(5)]
  test.each([
    ['is the next one without an answer who can be rated', 1, true, 4],
    ['follows the order of the queue', 4, true, 5],
    ['after the last is whoever was passed over', 5, true, 1],
    ['but not when this one was passed over as well', 5, false, undefined],
    ['is not the same person again', 4, false, 5],
  ] as const)('%s', (_what, after, around, next) => {
    expect(nextPerson(itemOf(forms, 'AAA1'), after, around)?.ratingId).toBe(next)
  })
  test('is nobody when this was the only one left', () => {
    expect(nextPerson(itemOf([aForm(1), aForm(2, { has: ['AAA1'] })], 'AAA1'), 1, true)).toBeUndefined()
  })
})

test('one can look back at whoever was rated already, but not at who waits or was sent', () => {
  const forms = [aForm(1, { has: ['AAA1'] }), aForm(2, { waits: true }), aForm(3, { sent: true, has: ['AAA1'] }), aForm(4)]
  const item = itemOf(forms, 'AAA1')
  expect(previousPerson(item, 4, now)?.ratingId).toBe(1)
  expect(previousPerson(item, 1, now)).toBeUndefined()
})

test('the next behaviour is the next one with somebody to rate, going round once', () => {
  const items = teamItems([aForm(1, { has: ['AAA2'] }), aForm(2, { has: ['AAA1', 'AAA2', 'BBB1'] })], framework, now)
  const after = (key?: string) => nextTeamItem(items, key)?.item.key
  expect([after(), after('AAA1'), after('BBB1'), after('BBB2')]).toEqual(['AAA1', 'BBB1', 'BBB2', 'AAA1'])
  expect(nextTeamItem(teamItems([aForm(1, { has: ['AAA1', 'AAA2', 'BBB1', 'BBB2'] })], framework, now))).toBeUndefined()
})

test('whole forms that were not sent are what is left to send', () => {
  const all = ['AAA1', 'AAA2', 'BBB1', 'BBB2']
  const forms = [aForm(1, { has: all }), aForm(2, { has: all, sent: true }), aForm(3, { has: all.slice(1) })]
  expect(ids(wholeForms(forms, framework, now))).toEqual([1])
})
