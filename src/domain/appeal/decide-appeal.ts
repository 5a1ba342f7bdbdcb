/** The rater's superior decides item by item, gives one reason for all, and that is final; a score changes in no other way (G5). */
import type { Level } from '../competency/framework.js'
import type { WorkCalendar } from '../reminder/working-days.js'
import { scoreAssessment } from '../result/score-assessment.js'
import type { Stores } from '../stores.js'
import { adviceAfterAppeal } from './advice-after-appeal.js'
import { type Appeal, type AppealDecision, answersOfRater, appealState, changedItems } from './appeal.js'
import { answerUntil } from './appeal-time.js'
import { inConflictOver } from './find-decider.js'

/** Both sides are heard first: the rater has answered, or had the time to. */
export function mayDecide(
  appeal: Appeal,
  { calendar, now }: { calendar: WorkCalendar; now: Date },
): { kind: 'yes' } | { kind: 'rater-has-time'; until: Date } {
  const until = answerUntil(appeal.filedAt ?? now, calendar)
  return answersOfRater(appeal).length > 0 || now > until ? { kind: 'yes' } : { kind: 'rater-has-time', until }
}

interface Deciding {
  appealId: number
  deciderId: number
  now: Date
}

async function onCase<T>(
  stores: Stores,
  { appealId, deciderId }: Deciding,
  work: (tx: Stores, appeal: Appeal) => Promise<T>,
): Promise<T | { kind: 'not-open' }> {
  return stores.transaction(async (tx) => {
    await tx.appeals.lock(appealId)
    const appeal = await tx.appeals.byId(appealId)
    const isOpen = appeal !== null && appealState(appeal) === 'filed' && appeal.decider?.id === deciderId
    return isOpen ? work(tx, appeal) : { kind: 'not-open' }
  })
}

/** The level the decider means to give an item of the appeal; null leaves it. Nothing changes before the decision. */
export function intendLevel(
  stores: Stores,
  request: Deciding & { itemKey: string; level: Level | null },
): Promise<{ kind: 'intended'; appeal: Appeal } | { kind: 'not-open' }> {
  const { itemKey, level } = request
  return onCase(stores, request, async (tx, appeal) => {
    const item = appeal.items.find((one) => one.itemKey === itemKey)
    if (item !== undefined) await tx.appeals.setLevel(appeal.id, itemKey, level === item.levelBefore ? null : level)
    return { kind: 'intended', appeal: (await tx.appeals.byId(appeal.id)) ?? appeal }
  })
}

export function intendReason(
  stores: Stores,
  request: Deciding & { reason: string },
): Promise<{ kind: 'intended'; appeal: Appeal } | { kind: 'not-open' }> {
  return onCase(stores, request, async (tx, appeal) => {
    await tx.appeals.setDecisionReason(appeal.id, request.reason)
    return { kind: 'intended', appeal: (await tx.appeals.byId(appeal.id)) ?? appeal }
  })
}

export type DecideOutcome =
  | { kind: 'decided'; appeal: Appeal }
  | { kind: 'rater-has-time'; until: Date }
  | { kind: 'no-reason' }
  /** Granting changes at least one level. */
  | { kind: 'nothing-changed' }
  | { kind: 'not-open' }

/** One transaction: the levels, the result with its advice, the news to both, the audit. A second tap finds it decided. */
export function decideAppeal(
  stores: Stores,
  request: Deciding & { decision: AppealDecision; calendar: WorkCalendar },
): Promise<DecideOutcome> {
  const { deciderId, decision, now } = request
  return onCase<DecideOutcome>(stores, request, async (tx, appeal) => {
    const may = mayDecide(appeal, request)
    if (may.kind !== 'yes') return may
    if (appeal.decisionReason === null) return { kind: 'no-reason' }
    if (decision === 'granted' && changedItems(appeal).length === 0) return { kind: 'nothing-changed' }
    if (decision === 'granted') await applyDecision(tx, appeal, { reason: appeal.decisionReason, deciderId, now })
    await tx.appeals.decide(appeal.id, decision, now)
    const decided = (await tx.appeals.byId(appeal.id)) ?? appeal
    await tellDecided(tx, decided, now)
    await tx.audit.record({
      actorId: deciderId,
      act: 'appeal-decided',
      aboutId: appeal.ratee.id,
      subject: `appeal:${appeal.id}`,
      before: {
        jpm: decided.change?.jpmBefore,
        items: Object.fromEntries(appeal.items.map(({ itemKey, levelBefore }) => [itemKey, levelBefore])),
      },
      after: {
        decision,
        jpm: decided.change?.jpmAfter,
        items: Object.fromEntries(changedItems(decided).map(({ itemKey, levelAfter }) => [itemKey, levelAfter])),
      },
      reason: appeal.decisionReason,
      now,
    })
    return { kind: 'decided', appeal: decided }
  })
}

async function applyDecision(tx: Stores, appeal: Appeal, by: { reason: string; deciderId: number; now: Date }): Promise<void> {
  const { now } = by
  // Nobody accepts or declines a training of this person while its advice is made anew.
  await tx.plans.lock({ personId: appeal.ratee.id, classIds: [] })
  const { ratingId, id: appealId } = appeal
  // The rater's words explained another level: they stay in the result as it was; what stands now is the decider's.
  const change = { ratingId, appealId, reason: by.reason, byPersonId: by.deciderId, sourceKey: `appeal:${appealId}`, now }
  for (const { itemKey, levelAfter } of changedItems(appeal)) await tx.changes.apply({ ...change, itemKey, level: levelAfter })
  const form = await tx.forms.byRatingId(appeal.ratingId)
  if (form === null) throw new Error(`Appeal ${appeal.id} is about no rating`)
  const scored = await scoreAssessment(tx, form)
  await tx.appeals.revise(appeal, { scored, advice: await adviceAfterAppeal(tx, appeal, { scored, now }), now })
}

async function tellDecided(tx: Stores, { id, ratee, rater }: Appeal, now: Date): Promise<void> {
  await tx.notices.add(
    [ratee.id, rater.id].map((personId) => ({
      key: `appeal-decided:${id}:${personId}`,
      personId,
      kind: 'appeal-decided' as const,
      data: { appealId: id },
      dueAt: now,
    })),
    now,
  )
}

export type NameOutcome = { kind: 'named'; appeal: Appeal } | { kind: 'party' } | { kind: 'not-open' }

/** Where nobody can decide, an admin names somebody; never one of the two sides, nor anybody from whom a conflict took the rating. */
export async function nameDecider(
  stores: Stores,
  { appealId, deciderId, actorId, now }: Deciding & { actorId: number },
): Promise<NameOutcome> {
  return stores.transaction(async (tx): Promise<NameOutcome> => {
    await tx.appeals.lock(appealId)
    const appeal = await tx.appeals.byId(appealId)
    const isOpen = (await tx.appeals.withoutDecider()).some(({ id }) => id === appealId)
    if (appeal === null || !isOpen) return { kind: 'not-open' }
    const isBarred =
      [appeal.ratee.id, appeal.rater.id].includes(deciderId) ||
      (await inConflictOver(tx, { appealId, ratingId: appeal.ratingId })).has(deciderId)
    if (isBarred) return { kind: 'party' }
    await tx.appeals.setDecider(appealId, deciderId)
    const mark = appeal.filedAt?.getTime() ?? 0
    const notice = { personId: deciderId, kind: 'appeal-decide' as const, data: { appealId }, dueAt: now }
    await tx.notices.add([{ ...notice, key: `appeal-decide:${appealId}:${mark}:${deciderId}` }], now)
    const about = { actorId, aboutId: appeal.ratee.id, subject: `appeal:${appealId}` }
    await tx.audit.record({
      ...about,
      act: 'appeal-decider-named',
      before: { deciderId: appeal.decider?.id ?? null },
      after: { deciderId },
      now,
    })
    return { kind: 'named', appeal: (await tx.appeals.byId(appealId)) ?? appeal }
  })
}
