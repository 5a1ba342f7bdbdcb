/** One person can get more time for the self-assessment, with a reason, while the superior has not begun and before the rating ends (C4). */
import type { Stores } from '../stores.js'
import type { Cycle } from './cycle.js'
import type { Participation } from './participation-store.js'

export type ExtensionCheck = 'good' | 'not-open' | 'gone' | 'already-sent' | 'rating-begun' | 'past' | 'not-later' | 'after-rating'

/** `until` is the last instant of the new last day. */
export function checkExtension(
  cycle: Pick<Cycle, 'state' | 'selfUntil' | 'ratingUntil'> | null,
  part: (Pick<Participation, 'selfSubmittedAt' | 'extendedUntil'> & { rating: Pick<Participation['rating'], 'startedAt'> }) | null,
  { until, now }: { until: Date; now: Date },
): ExtensionCheck {
  if (cycle?.state !== 'open') return 'not-open'
  if (part === null) return 'gone'
  if (part.selfSubmittedAt !== null) return 'already-sent'
  // Once the superior rates, the own assessment can no longer be taken as given first (C2).
  if (part.rating.startedAt !== null) return 'rating-begun'
  if (until <= now) return 'past'
  if (until <= (part.extendedUntil ?? cycle.selfUntil)) return 'not-later'
  // On the last day of the rating at the latest: a superior must be able to rate in time.
  return until > cycle.ratingUntil ? 'after-rating' : 'good'
}

export type ExtensionOutcome = { kind: Exclude<ExtensionCheck, 'good'> } | { kind: 'extended'; name: string }

export function extendSelf(
  stores: Stores,
  request: { cycleId: number; personId: number; until: Date; reason: string; actorId: number; now: Date; tellAt: Date },
): Promise<ExtensionOutcome> {
  const { cycleId, personId, until, reason, actorId, now, tellAt } = request
  return stores.transaction(async (tx): Promise<ExtensionOutcome> => {
    const cycle = await tx.cycles.byId(cycleId)
    const part = await tx.participations.of(cycleId, personId, now)
    const check = checkExtension(cycle, part, { until, now })
    if (check !== 'good' || part === null || cycle === null) return { kind: check === 'good' ? 'gone' : check }
    if (!(await tx.participations.extend(part.assessmentId, { until, reason }))) return { kind: 'gone' }
    const key = `self-extended:${part.assessmentId}:${until.getTime()}`
    await tx.notices.add([{ key, personId, kind: 'self-extended', data: { cycleId }, dueAt: tellAt }], now)
    const change = { before: { until: part.extendedUntil ?? cycle.selfUntil }, after: { until } }
    const subject = `assessment:${part.assessmentId}`
    await tx.audit.record({ actorId, act: 'self-extended', aboutId: personId, subject, ...change, reason, now })
    return { kind: 'extended', name: part.name }
  })
}
