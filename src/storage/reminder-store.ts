/** Reminders: what each person still has to do in a handful of set-based statements, own settings, days off, and what was sent. */
import type { ReminderStore } from '../domain/reminder/reminder-store.js'
import type { Db } from './db.js'
import { factRows } from './reminder-facts.js'
import { DAY_RULE, waitingByUnit } from './reminder-rows.js'

export function reminderStore(db: Db): ReminderStore {
  return {
    async reachable() {
      const rows = await db.$queryRaw<{ id: number }[]>`
        SELECT p.id FROM person p JOIN telegram_account a ON a."personId" = p.id
        WHERE p."leftAt" IS NULL AND a."unreachableSince" IS NULL AND a."privacyVersion" IS NOT NULL ORDER BY p.id`
      return rows.map(({ id }) => id)
    },
    facts: (now, personIds, outboxAt = now) => factRows(db, { now, ids: [...personIds], outboxAt }),
    async record(reminders, now) {
      if (reminders.length === 0) return 0
      // The day first: a step may only be written by whoever holds the day, or its message would be lost.
      const days = await addSent(
        db,
        reminders.map(({ personId, onDate }) => ({ personId, rule: DAY_RULE, onDate })),
        now,
      )
      const free = reminders.filter(({ personId }) => days.has(personId))
      const ruled = await addSent(
        db,
        free.flatMap(({ personId, steps }) => steps.map((step) => ({ personId, ...step }))),
        now,
      )
      const told = free.filter(({ personId }) => ruled.has(personId))
      const rows = told.map(({ personId, onDate, causes }) => {
        const data = { onDate, causes: causes.map(({ cause, entryId }) => ({ cause, ...(entryId === undefined ? {} : { entryId }) })) }
        return { key: `reminder:${personId}:${onDate}`, personId, kind: 'reminder', data, createdAt: now, dueAt: now }
      })
      await db.notice.createMany({ data: rows, skipDuplicates: true })
      return told.length
    },
    async claimDay({ personId, onDate, rule, now }) {
      const days = await addSent(db, [{ personId, rule: DAY_RULE, onDate }], now)
      if (!days.has(personId)) return false
      await addSent(db, [{ personId, rule, onDate }], now)
      return true
    },
    waitingBelow: (personId, now) => waitingByUnit(db, personId, now),
    async setting(personId) {
      const row = await db.reminderSetting.findUnique({ where: { personId } })
      return { hour: row?.hour ?? null, pausedUntil: row?.pausedUntil ?? null, snoozedUntil: row?.snoozedUntil ?? null }
    },
    async saveSetting(personId, change) {
      await db.reminderSetting.upsert({ where: { personId }, create: { personId, ...change }, update: change })
    },
    absences: (personId, now) =>
      db.absence.findMany({
        where: { personId, untilAt: { gte: now } },
        orderBy: { fromAt: 'asc' },
        select: { id: true, fromAt: true, untilAt: true },
      }),
    async addAbsence({ personId, fromAt, untilAt, reason }) {
      const present = await db.absence.findFirst({ where: { personId, fromAt, untilAt } })
      if (present === null) await db.absence.create({ data: { personId, fromAt, untilAt, reason } })
    },
    async removeAbsence(personId, id) {
      return (await db.absence.deleteMany({ where: { id, personId } })).count > 0
    },
    holidays: () => db.holiday.findMany({ orderBy: { onDate: 'asc' } }),
    async addHoliday({ onDate, name }) {
      await db.holiday.upsert({ where: { onDate }, create: { onDate, name }, update: { name } })
    },
    async removeHoliday(onDate) {
      return (await db.holiday.deleteMany({ where: { onDate } })).count > 0
    },
    async lastRun(job) {
      return (await db.jobRun.findUnique({ where: { job } }))?.lastRunAt ?? null
    },
    async markRun(job, now) {
      await db.jobRun.upsert({ where: { job }, create: { job, lastRunAt: now }, update: { lastRunAt: now } })
    },
  }
}

/** Writes what was not there yet; answers for whom something was. */
async function addSent(db: Db, rows: readonly { personId: number; rule: string; onDate: string }[], now: Date): Promise<Set<number>> {
  if (rows.length === 0) return new Set()
  const [people, rules, days] = [rows.map((one) => one.personId), rows.map((one) => one.rule), rows.map((one) => one.onDate)]
  const added = await db.$queryRaw<{ personId: number }[]>`
    INSERT INTO reminder_sent ("personId", rule, "onDate", "sentAt")
    SELECT one.id, one.rule, one.day, ${now} FROM unnest(${people}::int[], ${rules}::text[], ${days}::text[]) one (id, rule, day)
    ON CONFLICT DO NOTHING RETURNING "personId"`
  return new Set(added.map(({ personId }) => personId))
}
