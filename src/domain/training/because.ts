/** No training is recommended without its "karena": the gap it answers, the step it takes, its hours, and when it can begin. */
import { z } from 'zod'
import { levelSchema } from '../competency/framework.js'
import { LEARNING_SHARES, TRAINING_FORMS } from './catalogue.js'

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
  /** The level scored, 1 to 5, possibly between two; what the position requires; and how far it lies below, in levels. */
  level: z.number().min(1).max(5),
  required: levelSchema,
  gap: z.number().positive().max(4),
  /** From which level to which the training leads. */
  step: z.tuple([z.number().int().min(0).max(4), z.number().int().min(1).max(5)]),
  share: z.enum(LEARNING_SHARES),
  form: z.enum(TRAINING_FORMS),
  /** JP of the training, and of this year's total once this and all recommendations ranked before it are done. */
  hours: z.number().int().min(1),
  hoursTotalAfter: z.number().min(1),
  /** The next class with a free seat; absent for what can begin at any time. */
  nextClass: classSchema.optional(),
  /** How many classes are still to come with a free seat, and how many seats they have left; both 0 for what can begin at any time. */
  classesOpen: z.number().int().min(0),
  seatsOpen: z.number().int().min(0),
  /** True for the first recommendation of each gap (H2: below the standard one training must follow) and for what the catalogue makes mandatory. */
  mandatory: z.boolean(),
})
export type Because = z.infer<typeof becauseSchema>
