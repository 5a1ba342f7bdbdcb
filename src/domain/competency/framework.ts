/** The competency framework: what is assessed, the behaviours that mark each level, and the level each jenjang must reach. */
import { z } from 'zod'
import { BIDANG, JENJANG } from '../roster/person.js'

/** A level of the five-level scale: 1 paham, 2 dasar, 3 menengah, 4 mumpuni, 5 ahli (PermenPANRB 38/2017). */
export const LEVELS = [1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

/** One observable behaviour; the limit keeps an item with its five anchors on one small screen. */
const anchorSchema = z.string().trim().min(10).max(140)

const itemSchema = z.strictObject({
  /** Short and stable, `[A-Z]{3}[0-9]`: part of callback data and of every stored answer. */
  key: z.string().regex(/^[A-Z]{3}[0-9]$/),
  title: z.string().trim().min(3).max(80),
  anchors: z.tuple([anchorSchema, anchorSchema, anchorSchema, anchorSchema, anchorSchema]),
})

const competencySchema = z.strictObject({
  key: z.string().regex(/^[A-Z]{3}$/),
  kind: z.enum(['manajerial', 'sosial_kultural', 'teknis']),
  /** Technical competencies belong to one bidang; null for the national ones, which everyone has. */
  bidang: z.enum(BIDANG).nullable(),
  name: z.string().trim().min(3).max(60),
  meaning: z.string().trim().min(10).max(200),
  items: z.tuple([itemSchema, itemSchema]),
})

const requiredByCompetency = z.record(z.string().regex(/^[A-Z]{3}$/), levelSchema)

/** Shape of `prisma/content/framework.yaml`, and of a stored framework version. */
export const frameworkSchema = z
  .strictObject({
    label: z.string().trim().min(3).max(80),
    competencies: z.array(competencySchema).min(1),
    required: z.strictObject({
      /** Level per jenjang and competency key; every competency must be there for every jenjang. */
      jenjang: z.record(z.enum(JENJANG), requiredByCompetency),
      /** Overrides for a named position (jabatan), exact name. */
      positions: z.record(z.string(), requiredByCompetency).default({}),
    }),
  })
  .superRefine((framework, context) => {
    const keys = framework.competencies.map((c) => c.key)
    const itemKeys = framework.competencies.flatMap((c) => c.items.map((i) => i.key))
    for (const list of [keys, itemKeys])
      for (const key of list.filter((each, index) => list.indexOf(each) !== index))
        context.addIssue({ code: 'custom', message: `The key ${key} stands twice`, params: { fault: 'key-twice', key } })
    for (const jenjang of JENJANG)
      for (const key of keys)
        if (framework.required.jenjang[jenjang]?.[key] === undefined)
          context.addIssue({
            code: 'custom',
            path: ['required', 'jenjang', jenjang, key],
            message: 'A required level is missing',
            params: { fault: 'level-missing' },
          })
  })

export type Framework = z.infer<typeof frameworkSchema>
export type Competency = Framework['competencies'][number]
export type Item = Competency['items'][number]

/** What of an assessment decides which competencies apply and which levels are required. */
export interface PositionHeld {
  jenjang: (typeof JENJANG)[number]
  bidang: (typeof BIDANG)[number]
  position: string
}

/** The competencies that a holder of this position is assessed in, in the order of the dictionary. */
export function competenciesFor(framework: Framework, held: PositionHeld): Competency[] {
  return framework.competencies.filter((c) => c.bidang === null || c.bidang === held.bidang)
}

/** The level a position requires in one competency: the position's own, else its jenjang's. Throws on a competency the framework lacks. */
export function requiredLevel(framework: Framework, held: PositionHeld, competencyKey: string): Level {
  const level = framework.required.positions[held.position]?.[competencyKey] ?? framework.required.jenjang[held.jenjang]?.[competencyKey]
  if (level === undefined) throw new Error(`No required level for ${competencyKey} and ${held.jenjang}`)
  return level
}
