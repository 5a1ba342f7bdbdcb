/** A typed question is kept as a draft until its asker chooses to send it with the name or without, or an entry of the FAQ answered it. */
import type { Stores } from '../stores.js'
import type { PublishedFaq } from './faq-store.js'
import { nearest } from './nearest.js'
import { plainWords } from './plain-words.js'
import { checkLength, MOST_OPEN_QUESTIONS, QUESTION_LENGTH, type TextCheck } from './question.js'

type TooMany = { kind: 'too-many'; most: number }
export type DraftOutcome =
  | { kind: 'drafted'; questionId: number; text: string; offers: PublishedFaq[] }
  | TooMany
  | Exclude<TextCheck, { kind: 'good' }>

/** Null when this person may ask one more. */
export async function tooManyOpen(stores: Stores, personId: number): Promise<TooMany | null> {
  return (await stores.questions.openOf(personId)) >= MOST_OPEN_QUESTIONS ? { kind: 'too-many', most: MOST_OPEN_QUESTIONS } : null
}

/** Keeps what was typed, and finds what the FAQ has near it. */
export async function draftQuestion(
  stores: Stores,
  typed: { personId: number; messageId: number; text: string; broadcastId: number | null; now: Date },
): Promise<DraftOutcome> {
  const checked = checkLength(typed.text, QUESTION_LENGTH)
  if (checked.kind !== 'good') return checked
  const tooMany = await tooManyOpen(stores, typed.personId)
  if (tooMany !== null) return tooMany
  const { text } = checked
  const questionId = await stores.transaction((tx) => tx.questions.draft({ ...typed, text }))
  return { kind: 'drafted', questionId, text, offers: nearest(await stores.faq.evidence(plainWords(text))) }
}

export type SendOutcome = { kind: 'sent' } | { kind: 'already-sent' } | TooMany | { kind: 'gone' }

/** Sends a draft to every admin but its asker; tapped twice it is sent once. */
export async function sendQuestion(
  stores: Stores,
  request: { questionId: number; personId: number; anonymous: boolean; now: Date },
): Promise<SendOutcome> {
  const { questionId, personId, anonymous, now } = request
  return stores.transaction(async (tx): Promise<SendOutcome> => {
    const question = await tx.questions.byId(questionId)
    if (question === null || question.personId !== personId) return { kind: 'gone' }
    if (question.askedAt !== null) return { kind: 'already-sent' }
    const tooMany = await tooManyOpen(tx, personId)
    if (tooMany !== null) return tooMany
    if (!(await tx.questions.send(questionId, { anonymous, now }))) return { kind: 'already-sent' }
    const admins = (await tx.people.idsWithRole('admin')).filter((id) => id !== personId)
    await tx.notices.add(
      admins.map((admin) => ({
        key: `question-asked:${questionId}:${admin}`,
        personId: admin,
        kind: 'question-asked' as const,
        data: { questionId },
        dueAt: now,
      })),
      now,
    )
    // Without a name means without one in the audit, too.
    const who = anonymous ? { actorId: null } : { actorId: personId, aboutId: personId }
    await tx.audit.record({ ...who, act: 'question-asked', subject: `question:${questionId}`, now })
    return { kind: 'sent' }
  })
}

/** An entry answered it: the draft is not needed, and the entry counts one more. False when the draft had gone already. */
export async function answeredByFaq(
  stores: Stores,
  { questionId, faqEntryId }: { questionId: number; faqEntryId: number },
): Promise<boolean> {
  return stores.transaction(async (tx) => {
    if (!(await tx.questions.removeDraft(questionId))) return false
    await tx.faq.countSolved(faqEntryId)
    return true
  })
}
