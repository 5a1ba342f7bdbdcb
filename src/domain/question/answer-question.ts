/** One admin takes a question, and answers it once in the office's name; a question taken may be given back, and is free again after a day. */
import type { Stores } from '../stores.js'
import { ANSWER_LENGTH, checkLength, type Question, TAKEN_FOR_MS, type TextCheck } from './question.js'

/** Who asked stands in the audit only of a question asked with the name. */
function aboutWhom(question: Question): { aboutId?: number } {
  return question.anonymous ? {} : { aboutId: question.personId }
}

/** `mine` also when this admin holds it already: a second tap goes on. */
export type TakeOutcome = { kind: 'mine' } | { kind: 'held-by-another' } | { kind: 'answered' } | { kind: 'gone' }

export async function takeQuestion(stores: Stores, request: { questionId: number; adminId: number; now: Date }): Promise<TakeOutcome> {
  const { questionId, adminId, now } = request
  return stores.transaction(async (tx): Promise<TakeOutcome> => {
    const question = await tx.questions.byId(questionId)
    if (question === null || question.askedAt === null) return { kind: 'gone' }
    if (question.answeredAt !== null) return { kind: 'answered' }
    if (question.takenById === adminId) return { kind: 'mine' }
    const heldBefore = new Date(now.getTime() - TAKEN_FOR_MS)
    if (!(await tx.questions.take(questionId, { adminId, heldBefore, now }))) return { kind: 'held-by-another' }
    const subject = `question:${questionId}`
    await tx.audit.record({ actorId: adminId, act: 'question-taken', ...aboutWhom(question), subject, now })
    return { kind: 'mine' }
  })
}

/** False when this admin does not hold it (any more). */
export async function releaseQuestion(stores: Stores, request: { questionId: number; adminId: number; now: Date }): Promise<boolean> {
  const { questionId, adminId, now } = request
  return stores.transaction(async (tx) => {
    const question = await tx.questions.byId(questionId)
    if (question === null || !(await tx.questions.release(questionId, adminId))) return false
    const subject = `question:${questionId}`
    await tx.audit.record({ actorId: adminId, act: 'question-released', ...aboutWhom(question), subject, now })
    return true
  })
}

export type AnswerOutcome =
  | { kind: 'answered' }
  | { kind: 'already-answered' }
  | { kind: 'not-held' }
  | Exclude<TextCheck, { kind: 'good' }>

/** The asker is told in the transaction that keeps the answer; the same message handled twice answers once. */
export async function answerQuestion(
  stores: Stores,
  request: { questionId: number; adminId: number; typed: string; now: Date },
): Promise<AnswerOutcome> {
  const { questionId, adminId, now } = request
  const checked = checkLength(request.typed, ANSWER_LENGTH)
  if (checked.kind !== 'good') return checked
  return stores.transaction(async (tx): Promise<AnswerOutcome> => {
    const question = await tx.questions.byId(questionId)
    if (question?.answeredAt) return { kind: 'already-answered' }
    if (question === null || !(await tx.questions.answer(questionId, { adminId, text: checked.text, now }))) return { kind: 'not-held' }
    const key = `question-answered:${questionId}`
    await tx.notices.add([{ key, personId: question.personId, kind: 'question-answered', data: { questionId }, dueAt: now }], now)
    const subject = `question:${questionId}`
    await tx.audit.record({ actorId: adminId, act: 'question-answered', ...aboutWhom(question), subject, now })
    return { kind: 'answered' }
  })
}
