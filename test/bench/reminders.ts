/** What one tick of reminders costs for 100,000 people, and that it grows with their number and no faster. */
import { dueReminders } from '../../src/domain/reminder/due-reminders.js'
import type { PersonFacts } from '../../src/domain/reminder/facts.js'
import { calendar, somebody } from '../support/reminder-facts.js'
import { atMost, type Measure } from './figures.js'

const NOW = new Date('2026-12-08T01:00:00Z')
const self = { cycleId: 1, opensAt: new Date('2026-12-01T01:00:00Z'), until: new Date('2026-12-15T15:59:59Z') }

/** One in ten leads others, half have finished, some are on leave or have had theirs. */
function office(people: number): PersonFacts[] {
  return Array.from({ length: people }, (_, id) =>
    somebody({
      id,
      self: id % 2 === 0 ? self : null,
      rate:
        id % 10 === 0
          ? { cycleId: 1, selfUntil: self.opensAt, until: self.until, forms: [{ raterId: id, readyFrom: self.opensAt }] }
          : null,
      absences: id % 50 === 0 ? [{ fromAt: self.opensAt, untilAt: self.until }] : [],
      remindedOn: id % 7 === 0 ? new Set(['2026-12-08']) : new Set(),
    }),
  )
}

function tick(people: number): { ms: number; megabytes: number; due: number } {
  const facts = office(people)
  dueReminders({ people: facts.slice(0, 1000), calendar }, NOW)
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const began = performance.now()
  const due = dueReminders({ people: facts, calendar }, NOW)
  const ms = performance.now() - began
  return { ms, megabytes: (process.memoryUsage().heapUsed - heap) / 1024 / 1024, due: due.length }
}

/** Milliseconds and megabytes of one evaluation; the ratio is that of the time a person at 100,000 to that at 10,000. */
export function reminderMeasures(rounds: number): Measure[] {
  const all = Array.from({ length: rounds }, () => ({ small: tick(10_000), large: tick(100_000) }))
  const last = all.at(-1)?.large
  return [
    atMost(
      'Reminders: time per person at 100,000 to that at 10,000',
      all.map(({ small, large }) => large.ms / 10 / small.ms),
      { most: 1.5, unit: '' },
    ),
    { what: 'Reminders: 100,000 people in one tick', value: `${last?.ms.toFixed(0)} ms, ${last?.due} due` },
    { what: 'Reminders: heap taken by that tick', value: `${last?.megabytes.toFixed(0)} MB` },
  ]
}
