/** Reminders: what each person still has to do in a handful of set-based statements, own settings, days off, and what was sent. */
import type { PersonFacts } from '../domain/reminder/facts.js'
import type { ReminderStore } from '../domain/reminder/reminder-store.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'
import { factRows } from './reminder-facts.js'

/** The row that stands for the message of a day. */
const DAY_RULE = 'day'

export function reminderStore(db: Db): ReminderStore {
  return {
    async facts(now, personIds): Promise<PersonFacts[]> {
      return factRows(db, now, personIds)
    },
    async record(reminders, now) {
      if (reminders.length === 0) return 0
      const steps = reminders.flatMap((one) =>
        [{ rule: DAY_RULE, onDate: one.onDate }, ...one.steps].map(
          ({ rule, onDate }) => Prisma.sql`(${one.personId}, ${rule}, ${onDate}, ${now})`,
        ),
      )
      const isNew = await db.$queryRaw<{ personId: number; rule: string }[]>`
        INSERT INTO reminder_sent ("personId", rule, "onDate", "sentAt") VALUES ${Prisma.join(steps)}
        ON CONFLICT DO NOTHING RETURNING "personId", rule`
      const days = new Set(isNew.filter(({ rule }) => rule === DAY_RULE).map(({ personId }) => personId))
      const ruled = new Set(isNew.filter(({ rule }) => rule !== DAY_RULE).map(({ personId }) => personId))
      const told = reminders.filter(({ personId }) => days.has(personId) && ruled.has(personId))
      const rows = told.map(({ personId, onDate, causes }) => {
        const data = { onDate, causes: causes.map(({ cause, entryId }) => ({ cause, ...(entryId === undefined ? {} : { entryId }) })) }
        return { key: `reminder:${personId}:${onDate}`, personId, kind: 'reminder', data, createdAt: now, dueAt: now }
      })
      await db.notice.createMany({ data: rows, skipDuplicates: true })
      return told.length
    },
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
