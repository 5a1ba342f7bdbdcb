/** The training catalogue with its classes, and the recommendations a result holds. */

import { becauseSchema } from '../domain/training/because.js'
import {
  type CatalogueEntry,
  LEARNING_SHARES,
  TRAINING_FORMS,
  type TrainingForm,
  type TrainingOffer,
} from '../domain/training/catalogue.js'
import type { TrainingStore } from '../domain/training/training-store.js'
import type { Db } from './db.js'
import type { Training } from './generated/client.js'

function toOffer(row: Training): Omit<TrainingOffer, 'classes'> {
  const form = TRAINING_FORMS.find((one): one is TrainingForm => one === row.form)
  const share = LEARNING_SHARES.find((one) => one === row.share)
  if (form === undefined || share === undefined) throw new Error(`Training ${row.code} has a form this program does not know`)
  return { ...row, form, share }
}

function toColumns(entry: CatalogueEntry) {
  const { classes: _, competency, from, to, example, ...same } = entry
  return { ...same, competencyKey: competency, fromLevel: from, toLevel: to, isExample: example, retiredAt: null }
}

/** Does the stored row already say this? Compared field by field; both sides hold plain values and arrays of text. */
function isSame(row: Training, columns: ReturnType<typeof toColumns>): boolean {
  return Object.entries(columns).every(([name, value]) => JSON.stringify(row[name as keyof Training]) === JSON.stringify(value))
}

export function trainingStore(db: Db): TrainingStore {
  return {
    async put(catalogue, now) {
      const stored = new Map((await db.training.findMany()).map((row) => [row.code, row]))
      const outcome = { added: 0, changed: 0, retired: 0 }
      for (const entry of catalogue.trainings) {
        const columns = toColumns(entry)
        const present = stored.get(entry.code)
        if (present === undefined) outcome.added += 1
        else if (!isSame(present, columns)) outcome.changed += 1
        const { id: trainingId } =
          present !== undefined && isSame(present, columns)
            ? present
            : await db.training.upsert({ where: { code: entry.code }, create: columns, update: columns })
        for (const one of entry.classes) {
          const columns = { trainingId, startsAt: new Date(one.starts), endsAt: new Date(one.ends), place: one.place, seats: one.seats }
          await db.trainingClass.upsert({ where: { code: one.code }, create: { code: one.code, ...columns }, update: columns })
        }
      }
      const codes = catalogue.trainings.map((entry) => entry.code)
      const retired = await db.training.updateMany({ where: { code: { notIn: codes }, retiredAt: null }, data: { retiredAt: now } })
      return { ...outcome, retired: retired.count }
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
        rank: row.rank,
        trainingId: row.trainingId,
        competencyKey: row.competencyKey,
        because: becauseSchema.parse(row.because),
        training: toOffer(row.training),
      }))
    },
    async hoursHeld(personId, now) {
      const from = new Date(Date.UTC(now.getUTCFullYear(), 0, 1))
      const sum = await db.planEntry.aggregate({ where: { personId, verifiedAt: { gte: from } }, _sum: { hours: true } })
      return sum._sum.hours ?? 0
    },
  }
}
