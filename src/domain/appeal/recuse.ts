/** Whoever is asked to decide an appeal and has a conflict of interest passes it on: to the next above who has none, else the admins name somebody. */
import type { Stores } from '../stores.js'
import { appealState } from './appeal.js'
import { findDecider } from './find-decider.js'

export type RecuseOutcome =
  | { kind: 'passed-on' }
  /** Nobody above who could decide, or that person is not linked: the admins are told. */
  | { kind: 'office-told' }
  /** Said before, by the same message or an earlier one. */
  | { kind: 'already' }
  | { kind: 'not-open' }

/** The reason is for whoever decides now and for the audit; both sides learn that it was passed on. What the first one had intended is gone. */
export function recuseDecider(
  stores: Stores,
  { appealId, deciderId, reason, now }: { appealId: number; deciderId: number; reason: string; now: Date },
): Promise<RecuseOutcome> {
  return stores.transaction(async (tx): Promise<RecuseOutcome> => {
    await tx.appeals.lock(appealId)
    const appeal = await tx.appeals.byId(appealId)
    if (appeal === null || appealState(appeal) !== 'filed') return { kind: 'not-open' }
    if (appeal.recusals.some(({ personId }) => personId === deciderId)) return { kind: 'already' }
    if (appeal.decider?.id !== deciderId) return { kind: 'not-open' }
    await tx.appeals.recuse(appealId, { personId: deciderId, reason, now })
    const { ratingId, ratee, rater, filedAt } = appeal
    const nextId = await findDecider(tx, { appealId, ratingId, raterId: rater.id, rateeId: ratee.id, now })
    await tx.appeals.setDecider(appealId, nextId)
    const change = { before: { deciderId }, after: { deciderId: nextId }, reason }
    await tx.audit.record({ actorId: deciderId, act: 'appeal-recused', aboutId: ratee.id, subject: `appeal:${appealId}`, ...change, now })
    const next = nextId === null ? null : await tx.people.byId(nextId, now)
    const isReachable = next !== null && next.telegramId !== null
    const admins = isReachable ? [] : (await tx.people.idsWithRole('admin')).filter((one) => ![ratee.id, rater.id, deciderId].includes(one))
    // Filed anew it is another matter, and another one may pass it on as well.
    const key = (what: string, personId: number) => `${what}:${appealId}:${filedAt?.getTime() ?? 0}:${deciderId}:${personId}`
    const about = { data: { appealId }, dueAt: now }
    await tx.notices.add(
      [
        ...(nextId === null ? [] : [{ key: key('appeal-decide', nextId), personId: nextId, kind: 'appeal-decide' as const, ...about }]),
        ...[ratee.id, rater.id].map((personId) => {
          return { key: key('appeal-decider-changed', personId), personId, kind: 'appeal-decider-changed' as const, ...about }
        }),
        ...admins.map((personId) => ({ key: key('appeal-no-decider', personId), personId, kind: 'appeal-no-decider' as const, ...about })),
      ],
      now,
    )
    return { kind: isReachable ? 'passed-on' : 'office-told' }
  })
}
