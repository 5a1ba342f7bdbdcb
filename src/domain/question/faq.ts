/** An answer that helps many becomes an entry of the FAQ: worded anew by an admin first, then published, changed or retired. */
import { z } from 'zod'
import type { Stores } from '../stores.js'
import type { FaqEntry } from './faq-store.js'
import { ANSWER_LENGTH, checkLength, type TextCheck } from './question.js'

/** In characters; a question must be readable in a list on a small phone. */
const FAQ_QUESTION_LENGTH = { least: 10, most: 200 } as const
export type FaqPart = 'question' | 'answer'
const LENGTHS = { question: FAQ_QUESTION_LENGTH, answer: ANSWER_LENGTH } as const

/** Shape of prisma/content/faq.yaml. */
export const faqSchema = z
  .strictObject({
    label: z.string().trim().min(3).max(120),
    entries: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-z][a-z0-9-]{2,39}$/),
          question: z.string().trim().min(FAQ_QUESTION_LENGTH.least).max(FAQ_QUESTION_LENGTH.most),
          answer: z.string().trim().min(ANSWER_LENGTH.least).max(ANSWER_LENGTH.most),
          keywords: z.string().trim().max(300).default(''),
        }),
      )
      .min(1)
      .max(500),
  })
  .superRefine(({ entries }, context) => {
    for (const [index, { key }] of entries.entries())
      if (entries.findIndex((one) => one.key === key) !== index)
        context.addIssue({ code: 'custom', path: ['entries', index, 'key'], params: { fault: 'key-twice', key }, message: 'key twice' })
  })
export type FaqContent = z.infer<typeof faqSchema>

type By = { actorId: number; now: Date }
const asRecorded = ({ question, answer }: Pick<FaqEntry, 'question' | 'answer'>) => ({ question, answer })

/** The entry of an answered question, being worded; made once, however often it is asked for. Null when there is nothing answered. */
export async function makeFaq(stores: Stores, { questionId, actorId, now }: By & { questionId: number }): Promise<FaqEntry | null> {
  return stores.transaction(async (tx) => {
    const question = await tx.questions.byId(questionId)
    if (question === null || question.answer === null) return null
    const from = question.faqEntryId
    // An entry thrown away while it was being worded may be made anew.
    const made = from === null ? null : await tx.faq.byId(from)
    if (made !== null) return made
    const id = await tx.faq.create({ question: question.text, answer: question.answer, now })
    if (!(await tx.questions.setFaqEntry(questionId, { from, to: id }))) {
      await tx.faq.remove(id)
      const other = (await tx.questions.byId(questionId))?.faqEntryId ?? null
      return other === null ? null : tx.faq.byId(other)
    }
    // The subject names the entry only: who asked is nobody's business here.
    await tx.audit.record({ actorId, act: 'faq-drafted', subject: `faq:${id}`, now })
    return tx.faq.byId(id)
  })
}

export type FaqChange = { kind: 'changed'; entry: FaqEntry } | { kind: 'gone' } | Exclude<TextCheck, { kind: 'good' }>

export async function changeFaq(stores: Stores, change: By & { entryId: number; part: FaqPart; typed: string }): Promise<FaqChange> {
  const { entryId, part, typed, actorId, now } = change
  const checked = checkLength(typed, LENGTHS[part])
  if (checked.kind !== 'good') return checked
  return stores.transaction(async (tx): Promise<FaqChange> => {
    const before = await tx.faq.byId(entryId)
    if (before === null) return { kind: 'gone' }
    await tx.faq.change(entryId, { [part]: checked.text })
    const entry = { ...before, [part]: checked.text }
    // What a draft said before it was published is nobody's to keep: it may be an asker's own wording.
    const said = before.state === 'draft' ? {} : { before: asRecorded(before), after: asRecorded(entry) }
    await tx.audit.record({ actorId, act: 'faq-changed', subject: `faq:${entryId}`, ...said, now })
    return { kind: 'changed', entry }
  })
}

export type PublishOutcome = { kind: 'published'; entry: FaqEntry } | { kind: 'already' } | Exclude<TextCheck, { kind: 'good' }>

/** Publishes a draft, or a retired entry again. */
export async function publishFaq(stores: Stores, { entryId, actorId, now }: By & { entryId: number }): Promise<PublishOutcome> {
  return stores.transaction(async (tx): Promise<PublishOutcome> => {
    const entry = await tx.faq.byId(entryId)
    if (entry === null) return { kind: 'already' }
    const checked = checkLength(entry.question, FAQ_QUESTION_LENGTH)
    if (checked.kind !== 'good') return checked
    if (!(await tx.faq.publish(entryId, now))) return { kind: 'already' }
    await tx.audit.record({ actorId, act: 'faq-published', subject: `faq:${entryId}`, after: asRecorded(entry), now })
    return { kind: 'published', entry: { ...entry, state: 'published' } }
  })
}

/** Takes an entry out of the FAQ; a draft is thrown away. False when it is neither. */
export async function retireFaq(stores: Stores, { entryId, actorId, now }: By & { entryId: number }): Promise<boolean> {
  return stores.transaction(async (tx) => {
    const gone = (await tx.faq.remove(entryId)) || (await tx.faq.retire(entryId, now))
    if (gone) await tx.audit.record({ actorId, act: 'faq-retired', subject: `faq:${entryId}`, now })
    return gone
  })
}

/** Entries that ship with Cermin and were never there before; what an office changed or retired stays so. */
export async function shipFaq(stores: Stores, content: FaqContent, now: Date): Promise<number> {
  return stores.faq.ship(content.entries, now)
}
