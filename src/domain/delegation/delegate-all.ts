/** A superior is absent: all ratings not sent go to the superior's superior at once, or to whom the office names; what was rated stays. */
import type { Stores } from '../stores.js'
import { delegate } from './delegate.js'

export interface AllDelegated {
  /** How many went to whom. */
  to: readonly { name: string; count: number }[]
  /** The ratees whose rating stays: nobody above, or the one named cannot rate them. */
  left: readonly string[]
}

/** One by one, each in a transaction of its own: cut off, the same message goes on with the rest. The caller has asked `can` for the office. */
export async function delegateAll(
  stores: Stores,
  request: { raterId: number; actorId: number; reason: string; sourceKey: string; now: Date; toId?: number | undefined },
): Promise<AllDelegated> {
  const { raterId, sourceKey } = request
  const to = new Map<string, number>()
  const left: string[] = []
  for (const { ratingId, rateeName } of await stores.delegations.openOf(raterId)) {
    const one = { ...request, ratingId, cause: 'absence' as const, sourceKey: `${sourceKey}:${ratingId}`, together: sourceKey }
    const outcome = await delegate(stores, one)
    if (outcome.kind === 'delegated') to.set(outcome.toName, (to.get(outcome.toName) ?? 0) + 1)
    else if (outcome.kind === 'nobody-above' || outcome.kind === 'no-rater') left.push(rateeName)
  }
  return { to: [...to].map(([name, count]) => ({ name, count })), left }
}
