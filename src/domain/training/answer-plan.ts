/** The superior answers: yes or no to a training, yes or no to being spared a mandatory one. */
import type { NoticeData } from '../notice/notice.js'
import type { Stores } from '../stores.js'
import { settleDecline } from './decline-training.js'
import { approval, passSeatOn } from './plan-steps.js'
import type { PlanChange, PlanEntry } from './plan-store.js'

export type PlanAnswer = { kind: 'yes' } | { kind: 'no'; reason: string }
export type AnswerOutcome =
  | { kind: 'answered'; entry: PlanEntry }
  /** Answered before, withdrawn, or asked anew since: shown as it is now. */
  | { kind: 'no-longer-asked'; entry: PlanEntry }
  | { kind: 'stale' }

interface Answering {
  entryId: number
  /** The present superior of the person. */
  superiorId: number
  /** When this was asked: an answer to an older question is none to a newer one. */
  since: Date
  answer: PlanAnswer
  now: Date
}
type Told = NoticeData<'plan-answer'>['answer']

/** Seconds are what a button carries. */
const sameSecond = (a: Date, b: Date) => Math.floor(a.getTime() / 1000) === Math.floor(b.getTime() / 1000)

export async function answerPlan(stores: Stores, request: Answering): Promise<AnswerOutcome> {
  const { entryId, superiorId, since, answer, now } = request
  const before = await stores.plans.byId(entryId)
  if (before === null) return { kind: 'stale' }
  return stores.transaction(async (tx): Promise<AnswerOutcome> => {
    await tx.plans.lock({ personId: before.personId, classIds: before.class === null ? [] : [before.class.id] })
    const entry = await tx.plans.byId(entryId)
    const superior = await tx.people.superiorOf(before.personId, now)
    if (entry === null || superior?.id !== superiorId) return { kind: 'stale' }
    const asked = entry.state === 'requested' || entry.state === 'decline_requested'
    if (!asked || !sameSecond(entry.stateSince, since) || entry.class?.id !== before.class?.id) return { kind: 'no-longer-asked', entry }
    const { step, told } = stepOf(entry, request)
    if (!(await tx.plans.change(entry, step))) return { kind: 'no-longer-asked', entry }
    let nextId: number | null = null
    if (told === 'decline-accepted') nextId = await settleDecline(tx, entry, entry.seatHeld, now)
    if (told === 'refused' && entry.seatHeld && entry.class !== null) await passSeatOn(tx, entry.class, now)
    const key = `plan-answer:${entryId}:${told}:${now.getTime()}`
    await tx.notices.add([{ key, personId: entry.personId, kind: 'plan-answer', data: { entryId, answer: told, nextId }, dueAt: now }], now)
    const reason = answer.kind === 'no' ? { reason: answer.reason } : {}
    await tx.audit.record({ actorId: superiorId, act: `plan-${told}`, aboutId: entry.personId, subject: `plan:${entryId}`, ...reason, now })
    return { kind: 'answered', entry: (await tx.plans.byId(entryId)) ?? entry }
  })
}

function stepOf(entry: PlanEntry, { superiorId, answer, now }: Answering): { step: PlanChange; told: Told } {
  const decided = { decidedById: superiorId, answer: answer.kind === 'no' ? answer.reason : null, now }
  if (entry.state === 'requested') {
    if (answer.kind === 'yes') return { step: approval(entry, { superiorId, now }), told: 'approved' }
    return { step: { ...decided, state: 'refused', seatHeld: false }, told: 'refused' }
  }
  if (answer.kind === 'yes') return { step: { ...decided, state: 'declined', seatHeld: false }, told: 'decline-accepted' }
  // Back to where it was: the office's invitation with its seat, or the recommendation.
  const state = entry.seatHeld ? 'invited' : 'refused'
  return { step: { ...decided, state }, told: 'decline-refused' }
}
