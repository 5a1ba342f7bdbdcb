/** No training is recommended without its "karena": the gap it answers, the step it takes, its hours, and when it can begin. */
import { z } from 'zod'
import { levelSchema } from '../competency/framework.js'
import { LEARNING_SHARES, TRAINING_FORMS } from './catalogue.js'
import type { LearningNeed } from './learning-needs.js'
import type { PathTraining } from './learning-paths.js'

const classSchema = z.strictObject({
  id: z.number().int(),
  /** ISO 8601 in UTC; a text, since it is stored as JSON. */
  startsAt: z.iso.datetime(),
  seatsLeft: z.number().int().positive(),
})

/** Shape of the stored reasons of one recommendation: figures and keys only, the sentences come from the locales. */
export const becauseSchema = z.strictObject({
  /** Key of the competency. */
  gapOf: z.string(),
  /** The level scored, 1 to 5, possibly between two; what the position requires; and the level aimed at, the required one or above. */
  level: z.number().min(1).max(5),
  required: levelSchema,
  target: levelSchema,
  /** How far the level lies below the target, in levels. */
  gap: z.number().positive().max(4),
  /** From which level to which the training leads. */
  step: z.tuple([z.number().int().min(0).max(4), z.number().int().min(1).max(5)]),
  share: z.enum(LEARNING_SHARES),
  form: z.enum(TRAINING_FORMS),
  /** True for what makes this year's plan up to the target of JP; false for what may follow, or be asked for, beyond it. */
  thisYear: z.boolean(),
  /** True where a PPPK would pass the ceiling of JP with it: never part of the plan, and taken only when he or she asks. */
  onRequest: z.boolean(),
  /**
   * JP of the training, and of this year's total with it: together with what the plan has ranked before it; of one that is not
   * in this year's plan, together with the whole plan and no other beyond it.
   */
  hours: z.number().int().min(1),
  hoursTotalAfter: z.number().min(1),
  /** The next class with a free seat, after the trainings that lead up to this one; absent for what can begin at any time. */
  nextClass: classSchema.optional(),
  /** How many classes are still to come with a free seat, and how many seats they have left; both 0 for what can begin at any time. */
  classesOpen: z.number().int().min(0),
  seatsOpen: z.number().int().min(0),
  /**
   * H2, below the standard a training must follow: true for the first of each gap in this year's plan, and for what the catalogue
   * makes mandatory. What may follow beyond the plan is not mandatory yet, and what only reaches beyond the standard never is.
   */
  mandatory: z.boolean(),
})
export type Because = z.infer<typeof becauseSchema>

/** The reasons that do not depend on where a training stands in the plan. */
export function becauseOf(
  need: LearningNeed,
  { fitting: { offer, openClasses }, nextClass }: PathTraining,
): Omit<Because, 'hoursTotalAfter' | 'mandatory' | 'thisYear' | 'onRequest'> {
  return {
    gapOf: need.key,
    level: need.level,
    required: need.required,
    target: need.target,
    gap: need.gap,
    step: [offer.fromLevel, offer.toLevel],
    share: offer.share,
    form: offer.form,
    hours: offer.hours,
    ...(nextClass && { nextClass: { id: nextClass.id, startsAt: nextClass.startsAt.toISOString(), seatsLeft: nextClass.seatsLeft } }),
    classesOpen: openClasses.length,
    seatsOpen: openClasses.reduce((sum, { seatsLeft }) => sum + seatsLeft, 0),
  }
}
