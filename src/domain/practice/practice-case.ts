/** Invented cases with a key, by which superiors practise the scale; three of them are the same for every rater: the shared reference (F5). */
import { z } from 'zod'
import { type Competency, type Framework, type Item, levelSchema } from '../competency/framework.js'

const bothLanguages = z.strictObject({ id: z.string().trim().min(20).max(400), en: z.string().trim().min(20).max(400) })

/** Shape of prisma/content/practice.yaml. */
export const practiceSchema = z
  .strictObject({
    label: z.string().trim().min(3).max(80),
    cases: z
      .array(
        z.strictObject({
          /** Shaped like an item's key: buttons and stored answers carry it. */
          key: z.string().regex(/^[A-Z]{3}[0-9]$/),
          /** Key of the item whose anchors are shown. */
          item: z.string().regex(/^[A-Z]{3}[0-9]$/),
          shared: z.boolean().default(false),
          level: levelSchema,
          story: bothLanguages,
          why: bothLanguages,
        }),
      )
      .min(1),
  })
  .superRefine(({ cases }, context) => {
    for (const [index, { key }] of cases.entries())
      if (cases.findIndex((one) => one.key === key) !== index)
        context.addIssue({ code: 'custom', path: ['cases', index, 'key'], params: { fault: 'key-twice', key }, message: 'key twice' })
  })
export type PracticeContent = z.infer<typeof practiceSchema>

type Family = Competency['kind']

/** A case with the item it belongs to. */
export type PracticeCase = Omit<PracticeContent['cases'][number], 'item'> & { competency: Competency; item: Item; family: Family }

/**
 * The cases with their items, in the order of the file. The keys are true for the anchors that ship with them, so `framework` is the shipped
 * one, whatever dictionary the office has brought in since. Throws on an item it lacks, and unless one case of each family is shared.
 */
export function practiceCases({ cases }: PracticeContent, framework: Framework): PracticeCase[] {
  const ready = cases.map((one) => {
    const competency = framework.competencies.find(({ items }) => items.some(({ key }) => key === one.item))
    const item = competency?.items.find(({ key }) => key === one.item)
    if (competency === undefined || item === undefined) throw new Error(`Practice case ${one.key} names an unknown item: ${one.item}`)
    return { ...one, competency, item, family: competency.kind }
  })
  const families = sharedCases(ready).map(({ family }) => family)
  if ([...families].sort().join() !== 'manajerial,sosial_kultural,teknis')
    throw new Error(`Shared practice cases: one of each family, not ${families.join()}`)
  return ready
}

/** The three that every rater answers before the first rating. */
export function sharedCases(cases: readonly PracticeCase[]): PracticeCase[] {
  return cases.filter(({ shared }) => shared)
}
