/** The training catalogue with its classes, and the recommendations a result holds. */

import { dayOf } from '../domain/calendar.js'
import { BIDANG, JENJANG } from '../domain/roster/person.js'
import { becauseSchema } from '../domain/training/because.js'
import {
  type Catalogue,
  type CatalogueEntry,
  LEARNING_SHARES,
  TRAINING_FORMS,
  type TrainingForm,
  type TrainingOffer,
} from '../domain/training/catalogue.js'
import type { TrainingStore } from '../domain/training/training-store.js'
import type { Db } from './db.js'
import type { Training, TrainingClass } from './generated/client.js'

export function toOffer(row: Training): Omit<TrainingOffer, 'classes'> {
  const form = TRAINING_FORMS.find((one): one is TrainingForm => one === row.form)
  const share = LEARNING_SHARES.find((one) => one === row.share)
  if (form === undefined || share === undefined) throw new Error(`Training ${row.code} has a form this program does not know`)
  return { ...row, form, share }
}

function toEntry(row: Training, classes: readonly TrainingClass[]): CatalogueEntry {
  const { code, title, fromLevel: from, toLevel: to, hours, provider, mandatory, description, jenjang, bidang } = row
  const { form, share, competencyKey: competency, isExample: example } = toOffer(row)
  return {
    code,
    title,
    competency,
    from,
    to,
    form,
    share,
    hours,
    provider,
    example,
    mandatory,
    description,
    jenjang: jenjang.flatMap((one) => JENJANG.find((known) => known === one) ?? []),
    bidang: bidang.flatMap((one) => BIDANG.find((known) => known === one) ?? []),
    classes: classes.map((one) => ({
      code: one.code,
      place: one.place,
      seats: one.seats,
      starts: dayOf(one.startsAt, CLASS_ZONE),
      ends: dayOf(one.endsAt, CLASS_ZONE),
    })),
  }
}

function toColumns(entry: CatalogueEntry) {
  const { classes: _, competency, from, to, example, ...same } = entry
  return { ...same, competencyKey: competency, fromLevel: from, toLevel: to, isExample: example, retiredAt: null }
}

/** Does the stored row already say this? Compared field by field; both sides hold plain values and arrays of text. */
function isSame(row: Training, columns: ReturnType<typeof toColumns>): boolean {
  return Object.entries(columns).every(([name, value]) => JSON.stringify(row[name as keyof Training]) === JSON.stringify(value))
}

/** A catalogue dates its classes in days: 08.00 to 16.00 WITA, which is the same day in each of Indonesia's zones. */
const CLASS_BEGINS = '00:00:00Z'
const CLASS_ENDS = '08:00:00Z'
/** The middle of Indonesia's zones: office hours are on the same day in all three. */
const CLASS_ZONE = 'Asia/Makassar'

/** New classes are added; known ones take the file's dates, place and seats. A class keeps the seats already taken. */
async function putClasses(db: Db, catalogue: Catalogue): Promise<void> {
  const idOf = new Map((await db.training.findMany({ select: { id: true, code: true } })).map((row) => [row.code, row.id]))
  const classes = catalogue.trainings.flatMap((entry) =>
    entry.classes.map(({ code, starts, ends, place, seats }) => {
      const [startsAt, endsAt] = [new Date(`${starts}T${CLASS_BEGINS}`), new Date(`${ends}T${CLASS_ENDS}`)]
      return { code, trainingId: idOf.get(entry.code) ?? 0, startsAt, endsAt, place, seats }
    }),
  )
  const stored = new Map((await db.trainingClass.findMany()).map((row) => [row.code, row]))
  await db.trainingClass.createMany({ data: classes.filter(({ code }) => !stored.has(code)), skipDuplicates: true })
  for (const { code, ...columns } of classes) {
    const present = stored.get(code)
    if (present === undefined) continue
    // A class whose days stay keeps the hours it was planned with.
    if (dayOf(present.startsAt, CLASS_ZONE) === dayOf(columns.startsAt, CLASS_ZONE)) columns.startsAt = present.startsAt
    if (dayOf(present.endsAt, CLASS_ZONE) === dayOf(columns.endsAt, CLASS_ZONE)) columns.endsAt = present.endsAt
    const same =
      present.trainingId === columns.trainingId &&
      present.startsAt.getTime() === columns.startsAt.getTime() &&
      present.endsAt.getTime() === columns.endsAt.getTime() &&
      present.place === columns.place &&
      present.seats === columns.seats
    if (!same) await db.trainingClass.update({ where: { code }, data: columns })
  }
}

export function trainingStore(db: Db): TrainingStore {
  return {
    async put(catalogue, now) {
      const stored = new Map((await db.training.findMany()).map((row) => [row.code, row]))
      const added = catalogue.trainings.filter((entry) => !stored.has(entry.code))
      await db.training.createMany({ data: added.map(toColumns), skipDuplicates: true })
      const changed = catalogue.trainings.filter((entry) => {
        const present = stored.get(entry.code)
        return present !== undefined && !isSame(present, toColumns(entry))
      })
      for (const entry of changed) await db.training.update({ where: { code: entry.code }, data: toColumns(entry) })
      await putClasses(db, catalogue)
      await db.trainingClass.deleteMany({ where: { code: { in: catalogue.removedClasses }, seatsTaken: 0, planEntries: { none: {} } } })
      const codes = catalogue.trainings.map((entry) => entry.code)
      const retired = await db.training.updateMany({ where: { code: { notIn: codes }, retiredAt: null }, data: { retiredAt: now } })
      return { added: added.length, changed: changed.length, retired: retired.count }
    },
    async catalogue() {
      const rows = await db.training.findMany({
        include: { classes: { orderBy: { code: 'asc' }, include: { _count: { select: { planEntries: true } } } } },
        orderBy: { code: 'asc' },
      })
      return rows.map(({ classes, retiredAt, ...row }) => ({
        entry: toEntry({ ...row, retiredAt }, classes),
        retired: retiredAt !== null,
        taken: new Map(classes.map(({ code, seatsTaken }) => [code, seatsTaken])),
        planned: new Map(classes.map(({ code, _count }) => [code, _count.planEntries])),
      }))
    },
    async lockCatalogue() {
      await db.$executeRaw`LOCK TABLE training, training_class IN SHARE ROW EXCLUSIVE MODE`
    },
    async offers() {
      const rows = await db.training.findMany({
        where: { retiredAt: null },
        include: { classes: { orderBy: { startsAt: 'asc' } } },
        orderBy: { code: 'asc' },
      })
      return rows.map((row) => ({
        ...toOffer(row),
        classes: row.classes.map(({ id, startsAt, endsAt, place, seats, seatsTaken }) => ({
          id,
          startsAt,
          endsAt,
          place,
          seatsLeft: seats - seatsTaken,
        })),
      }))
    },
    async recommendationsOf(resultId) {
      const rows = await db.recommendation.findMany({ where: { resultId }, orderBy: { rank: 'asc' }, include: { training: true } })
      return rows.map((row) => ({
        id: row.id,
        rank: row.rank,
        trainingId: row.trainingId,
        competencyKey: row.competencyKey,
        because: becauseSchema.parse(row.because),
        training: toOffer(row.training),
      }))
    },
    async hoursHeld(personId, now) {
      return (await hoursHeldBy(db, [personId], now)).get(personId) ?? 0
    },
    hoursHeldBy: (personIds, now) => hoursHeldBy(db, personIds, now),
  }
}

async function hoursHeldBy(db: Db, personIds: readonly number[], now: Date): Promise<ReadonlyMap<number, number>> {
  const from = new Date(Date.UTC(now.getUTCFullYear(), 0, 1))
  const where = { personId: { in: [...personIds] }, verifiedAt: { gte: from } }
  const sums = await db.planEntry.groupBy({ by: ['personId'], where, _sum: { hours: true } })
  return new Map(sums.map(({ personId, _sum }) => [personId, _sum.hours ?? 0]))
}
