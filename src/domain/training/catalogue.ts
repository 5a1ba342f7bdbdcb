/** The training catalogue: each entry raises one competency from one level to a higher one, for certain jenjang and bidang. */
import { z } from 'zod'
import { BIDANG, JENJANG } from '../roster/person.js'

/** 70 experience, 20 social, 10 formal: PerLAN 6/2023 Ps. 18. */
export const LEARNING_SHARES = ['experience', 'social', 'formal'] as const
export type LearningShare = (typeof LEARNING_SHARES)[number]

export const TRAINING_FORMS = [
  'bimtek',
  'kursus',
  'workshop',
  'seminar',
  'pelatihan_klasikal',
  'e_learning',
  'coaching',
  'mentoring',
  'magang',
  'penugasan',
  'detasering',
  'patok_banding',
  'komunitas_belajar',
  'belajar_mandiri',
] as const
export type TrainingForm = (typeof TRAINING_FORMS)[number]

/** A day that exists, as yyyy-mm-dd. */
const isoDate = z.iso.date()

const catalogueEntrySchema = z
  .strictObject({
    code: z.string().regex(/^[A-Z]{3}-\d{2,3}$/),
    title: z.string().trim().min(5).max(100),
    competency: z.string().regex(/^[A-Z]{3}$/),
    from: z.number().int().min(0).max(4),
    to: z.number().int().min(1).max(5),
    form: z.enum(TRAINING_FORMS),
    share: z.enum(LEARNING_SHARES),
    /** Jam pelajaran (JP) that the training counts for. */
    hours: z.number().int().min(1).max(200),
    provider: z.string().trim().min(3).max(80),
    /** True for an invented provider, whose name then begins with "Contoh". */
    example: z.boolean(),
    mandatory: z.boolean().default(false),
    /** Empty means every jenjang; likewise bidang. */
    jenjang: z.array(z.enum(JENJANG)).default([]),
    bidang: z.array(z.enum(BIDANG)).default([]),
    description: z.string().trim().min(10).max(300),
    /** Dated classes; empty for what can be begun at any time (e-learning, coaching, penugasan). */
    classes: z
      .array(
        z
          .strictObject({
            // A planned class is named after its training, its day and its draft: at most 21.
            code: z.string().min(3).max(24),
            starts: isoDate,
            ends: isoDate,
            place: z.string().min(2).max(80),
            seats: z.number().int().min(1).max(500),
          })
          .refine((k) => k.ends >= k.starts, {
            message: '`ends` must not be before `starts`',
            path: ['ends'],
            params: { fault: 'ends-before-start' },
          }),
      )
      .default([]),
  })
  .refine((e) => e.to > e.from, { message: '`to` must be above `from`', path: ['to'], params: { fault: 'to-not-above-from' } })

/** Shape of `prisma/content/catalogue.yaml`. */
export const catalogueSchema = z
  .strictObject({
    label: z.string().min(3),
    trainings: z.array(catalogueEntrySchema).min(1),
    /** Codes of classes that are to go; one that is not there any more is gone already. */
    removedClasses: z.array(z.string()).default([]),
  })
  .superRefine((c, context) => {
    const codes = [...c.trainings.map((t) => t.code), ...c.trainings.flatMap((t) => t.classes.map((k) => k.code))]
    for (const code of codes.filter((x, i) => codes.indexOf(x) !== i))
      context.addIssue({ code: 'custom', message: `The code ${code} stands twice`, params: { fault: 'key-twice', key: code } })
  })
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>
export type Catalogue = z.infer<typeof catalogueSchema>

/** A stored training as a recommendation sees it. */
export interface TrainingOffer {
  id: number
  code: string
  title: string
  competencyKey: string
  fromLevel: number
  toLevel: number
  form: TrainingForm
  share: LearningShare
  /** JP */
  hours: number
  provider: string
  isExample: boolean
  mandatory: boolean
  jenjang: readonly string[]
  bidang: readonly string[]
  description: string
  classes: readonly { id: number; startsAt: Date; endsAt: Date; place: string; seatsLeft: number }[]
}
