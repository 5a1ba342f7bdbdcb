/** A reason may be told in three parts, the situation, the action and the outcome: each is kept at once, and together they are the reason. */
import { z } from 'zod'
import { formItems, itemByKey } from '../assessment/form.js'
import { levelSchema } from '../competency/framework.js'
import type { Stores } from '../stores.js'
import { ratingWindow } from './form-view.js'
import type { Rating, ReasonSaved } from './rate.js'
import { checkLength, sentenceFault, type TooShort, tidied, wordsOf } from './reasons.js'

export const REASON_PARTS = ['situation', 'action', 'outcome'] as const
export type ReasonPart = (typeof REASON_PARTS)[number]

const partSchema = z.object({ text: z.string(), sourceKey: z.string() })
const draftSchema = z.object({
  /** The level it explains: another level needs another reason. */
  level: levelSchema.nullable(),
  /** What was written before the first part, kept in front of them. */
  before: z.string().nullable(),
  parts: z.partialRecord(z.enum(REASON_PARTS), partSchema),
  /** All as it was joined last, to find out whether the reason has been written anew since. */
  joined: z.string(),
})
export type ReasonDraft = z.infer<typeof draftSchema>
/** By item. */
const draftsSchema = z.record(z.string(), draftSchema)

/** Parts that make no sentence yet are no reason, so they wait as a row beside the typed dialogues, one a form, until it is sent. */
export const reasonDraftKey = (ratingId: number) => `reason-draft:${ratingId}`

async function draftsOf(stores: Pick<Stores, 'dialogs'>, ratingId: number): Promise<Record<string, ReasonDraft>> {
  return draftsSchema.catch({}).parse((await stores.dialogs.read(reasonDraftKey(ratingId))) ?? {})
}

/** The parts told so far of the reason of an answer; one written anew or of another level begins anew. */
export async function reasonDraft(stores: Pick<Stores, 'dialogs'>, { form }: Pick<Rating, 'form'>, itemKey: string): Promise<ReasonDraft> {
  const answer = form.answers.find((one) => one.itemKey === itemKey)
  const [level, reason] = [answer?.level ?? null, answer?.reason ?? null]
  const draft = (await draftsOf(stores, form.ratingId))[itemKey]
  const stands = draft !== undefined && draft.level === level && (reason === draft.before || reason === draft.joined)
  return stands ? draft : { level, before: reason, parts: {}, joined: reason ?? '' }
}

/** The part to ask for after this one: the first that has not been told, going round; null when all have. */
export function nextPart(draft: ReasonDraft, after: ReasonPart): ReasonPart | null {
  const at = REASON_PARTS.indexOf(after) + 1
  return [...REASON_PARTS.slice(at), ...REASON_PARTS.slice(0, at)].find((part) => draft.parts[part] === undefined) ?? null
}

/** `whole`: what is still missing for the parts to be a reason, null when they are one and it is kept. */
export type PartOutcome = { kind: 'kept'; draft: ReasonDraft; lacks: TooShort | null } | Exclude<ReasonSaved, { kind: 'saved' }>

/** Keeps one part; as soon as all that was told is a sentence it is the reason of the answer. The same message twice is one part. */
export async function takePart(
  stores: Pick<Stores, 'forms' | 'dialogs'>,
  rating: Rating & { itemKey: string; part: ReasonPart; typed: string; sourceKey: string; labels: Record<ReasonPart, string> },
): Promise<PartOutcome> {
  const { form, itemKey, part, sourceKey, now } = rating
  const window = ratingWindow(form, now)
  if (window.kind === 'closed') return window
  const known = itemByKey(formItems(rating.framework, form.held), itemKey) !== undefined
  if (!known || !form.answers.some((answer) => answer.itemKey === itemKey)) return { kind: 'no-such-answer' }
  const draft = await reasonDraft(stores, rating, itemKey)
  const again = Object.values(draft.parts).some((one) => one.sourceKey === sourceKey)
  const text = tidied(rating.typed)
  if (!again && wordsOf(text).length === 0) return { kind: 'too-short', missing: 'words', have: 0, least: 1 }
  const parts = again ? draft.parts : { ...draft.parts, [part]: { text, sourceKey } }
  const told = REASON_PARTS.flatMap((one) => (parts[one] === undefined ? [] : [{ label: rating.labels[one], text: parts[one].text }]))
  const before = draft.before === null ? [] : [draft.before]
  const joined = [...before, ...told.map((one) => `${one.label}: ${one.text}`)].join(' ')
  const tooLong = checkLength(joined)
  if (tooLong !== null) return tooLong
  const kept = { ...draft, parts, joined }
  const drafts = await draftsOf(stores, form.ratingId)
  await stores.dialogs.write(reasonDraftKey(form.ratingId), { ...drafts, [itemKey]: kept }, now)
  // The labels are ours: only the rater's own words make a sentence.
  const lacks = sentenceFault([...before, ...told.map((one) => one.text)].join(' '))
  if (lacks === null) await stores.forms.saveReason(form.ratingId, itemKey, joined)
  return { kind: 'kept', draft: kept, lacks }
}
