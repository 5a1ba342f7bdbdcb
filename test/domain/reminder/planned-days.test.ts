/** The office's plan for an agency of any size: asked for and worked out in portions, with turns for everybody else in between. */
import { describe, expect, test } from 'vitest'
import type { PersonFacts } from '../../../src/domain/reminder/facts.js'
import { plannedDays } from '../../../src/domain/reminder/planned-days.js'
import type { ReminderStore } from '../../../src/domain/reminder/reminder-store.js'
import { calendar, somebody } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

const PEOPLE = 4500
const self = { cycleId: 1, opensAt: at('2026-12-01 09:00'), until: at('2026-12-15 23:59') }
/** Every third has to send the own form, every ninth at eight; every second has an invitation of the day before to answer. */
const everybody = Array.from({ length: PEOPLE }, (_, id) =>
  somebody({
    id,
    self: id % 3 === 0 ? self : null,
    setting: { hour: id % 9 === 0 ? 8 : null, pausedUntil: null, snoozedUntil: null },
    unanswered: id % 2 === 0 ? [{ ref: `entry-${id}`, since: at('2026-12-09 10:00'), count: 1 }] : [],
  }),
)
const span = { from: at('2026-12-10 07:00'), until: at('2026-12-18 23:59'), now: at('2026-12-10 07:00'), calendar }

/** What the plan is made of; each asking for facts and each breath is told. */
function office(people: readonly PersonFacts[], told: { asked: number[]; breaths: number; people: number[] }) {
  const reminders: Pick<ReminderStore, 'reachable' | 'facts'> = {
    reachable: async () => people.map(({ id }) => id),
    facts: async (_now, ids) => {
      told.asked.push(ids.length)
      const among = new Set(ids)
      return people.filter(({ id }) => among.has(id))
    },
  }
  const breathe = async () => {
    told.breaths += 1
  }
  return { reminders: reminders as ReminderStore, breathe }
}

describe('the plan of a large agency', () => {
  const told = { asked: [] as number[], breaths: 0, people: [] as number[] }
  const { reminders, breathe } = office(everybody, told)
  test('counts each day’s people, and of what they are told, from the first hour to the last', async () => {
    const days = await plannedDays({ reminders }, { ...span, breathe, begins: async (people) => void told.people.push(people) })
    // Self-assessment until Tuesday 15 December: half-way (8 December) is made up at once, H-3 moves from Saturday to Friday 11. The invitation is said again after 3 days, on Saturday 12, moved to Monday 14.
    expect(days.map(({ onDate, people, counts }) => [onDate, people, Object.fromEntries(counts)])).toEqual([
      ['2026-12-10', 1500, { self: 1500 }],
      ['2026-12-11', 1500, { self: 1500 }],
      ['2026-12-14', 3000, { self: 1500, 'answer-plan': 2250 }],
      ['2026-12-15', 1500, { self: 1500 }],
    ])
    expect([days[1]?.first, days[1]?.last]).toEqual([at('2026-12-11 08:00'), at('2026-12-11 09:00')])
  })
  test('asks for no more than 2,000 people’s matters at once, and lets others have their turn after every 20', () => {
    expect(told.asked).toEqual([2000, 2000, 500])
    expect(told.breaths).toBe(PEOPLE / 20)
    expect(told.people).toEqual([PEOPLE])
  })
})
