/** What one tick of reminders costs for 100,000 people, and that it grows with their number and no faster: decided, and with a real database. */
import { fork } from 'node:child_process'
import { dueReminders } from '../../src/domain/reminder/due-reminders.js'
import type { PersonFacts } from '../../src/domain/reminder/facts.js'
import { calendar, somebody } from '../support/reminder-facts.js'
import { atMost, type Measure, median, spread } from './figures.js'
import type { OfficeTick } from './reminders-office.js'

const NOW = new Date('2026-12-08T01:00:00Z')
const self = { cycleId: 1, opensAt: new Date('2026-12-01T01:00:00Z'), until: new Date('2026-12-15T15:59:59Z') }
const SMALL = 10_000
const LARGE = 100_000

/** One in ten leads others, half have finished, some are on leave or have had theirs. */
function office(people: number): PersonFacts[] {
  const { opensAt, until } = self
  return Array.from({ length: people }, (_, id) =>
    somebody({
      id,
      self: id % 2 === 0 ? self : null,
      rate: id % 10 === 0 ? { cycleId: 1, selfUntil: opensAt, until, toldAt: null, forms: [{ raterId: id, readyFrom: opensAt }] } : null,
      absences: id % 50 === 0 ? [{ fromAt: opensAt, untilAt: until }] : [],
      remindedOn: id % 7 === 0 ? new Set(['2026-12-08']) : new Set(),
    }),
  )
}

function tick(people: number): { ms: number; megabytes: number; due: number } {
  const facts = office(people)
  dueReminders({ people: facts.slice(0, 1000), calendar }, NOW)
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const began = process.cpuUsage()
  const due = dueReminders({ people: facts, calendar }, NOW)
  const { user, system } = process.cpuUsage(began)
  const ms = (user + system) / 1000
  return { ms, megabytes: (process.memoryUsage().heapUsed - heap) / 1024 / 1024, due: due.length }
}

/** Milliseconds of CPU (what others do on the machine falls out) and megabytes of one evaluation; the ratios are those of 100,000 people to 10,000, ten being linear. */
export function reminderMeasures(rounds: number): Measure[] {
  const all = Array.from({ length: rounds }, () => ({ small: tick(SMALL), large: tick(LARGE) }))
  const due = all.at(-1)?.large.due ?? 0
  const of = (pick: (one: { ms: number; megabytes: number }) => number) =>
    spread(
      all.map(({ large }) => pick(large)),
      '',
      0,
    )
  return [
    atMost(
      'Reminders decided: CPU for 100,000 people to that for 10,000',
      all.map(({ small, large }) => large.ms / small.ms),
      { most: 15, unit: '' },
    ),
    atMost(
      'Reminders decided: memory, the same',
      all.map(({ small, large }) => large.megabytes / small.megabytes),
      { most: 15, unit: '' },
    ),
    { what: `Reminders decided: ms of CPU for 100,000 people in one tick, ${due} due`, value: of((one) => one.ms) },
    { what: 'Reminders decided: MB of heap for that tick', value: of((one) => one.megabytes) },
  ]
}

/** The same tick from the rows of a PostgreSQL server: read, decided, written. In a process of its own, for its memory. */
export async function officeMeasures(databaseOf: () => Promise<string>): Promise<Measure[]> {
  const [small, large] = [await officeTick(await databaseOf(), SMALL), await officeTick(await databaseOf(), LARGE)]
  const ratio = (pick: (one: OfficeTick) => number) => [pick(large) / pick(small)]
  return [
    atMost(
      'Reminders from PostgreSQL: time to read and decide 100,000 to that of 10,000',
      ratio((one) => median(one.lookMs)),
      { most: 15, unit: '' },
    ),
    { what: 'Reminders from PostgreSQL: ms to read and decide 100,000 people, nothing new', value: spread(large.lookMs, '', 0) },
    {
      what: `Reminders from PostgreSQL: s to read, decide and write ${large.written} of 100,000`,
      value: (large.writeMs / 1000).toFixed(1),
    },
    {
      what: 'Reminders from PostgreSQL: MB of the process after that (before)',
      value: `${large.peakMegabytes.toFixed(0)} (${large.restMegabytes.toFixed(0)})`,
    },
  ]
}

function officeTick(url: string, people: number): Promise<OfficeTick> {
  const child = fork(new URL('reminders-office.js', import.meta.url), [url, String(people)], { execArgv: ['--expose-gc'] })
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as OfficeTick))
    child.once('exit', (code) => reject(new Error(`The bench of reminders ended with ${code}`)))
  })
}
