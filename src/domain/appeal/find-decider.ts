/** An appeal goes to today's superior of whoever rated; never to the rater or the ratee (PP 30/2019 Ps. 59), nor to anybody in conflict (E7). */
import { conflicted } from '../delegation/delegation.js'
import type { Stores } from '../stores.js'

/** How far up a roster with a circle in it is followed. */
const STEPS_MOST = 10

interface Line {
  raterId: number
  rateeId: number
  /** Who stands above the rater, the nearest first. */
  above: readonly number[]
  /** The heads of the agency. */
  pimpinan: readonly number[]
  /** Whose conflict of interest was declared and stands: the rating was taken from them, or they passed the appeal on. */
  inConflict: ReadonlySet<number>
}

/** The nearest above the rater who is no party, else a head of the agency who is none; null: the admins name somebody. */
export function deciderOf({ raterId, rateeId, above, pimpinan, inConflict }: Line): number | null {
  return [...above, ...pimpinan].find((id) => id !== raterId && id !== rateeId && !inConflict.has(id)) ?? null
}

export async function findDecider(
  stores: Pick<Stores, 'people' | 'delegations' | 'appeals'>,
  { appealId, ratingId, raterId, rateeId, now }: { appealId: number; ratingId: number; raterId: number; rateeId: number; now: Date },
): Promise<number | null> {
  const above: number[] = []
  let from = raterId
  while (above.length < STEPS_MOST) {
    const superior = await stores.people.superiorOf(from, now)
    if (superior === null || above.includes(superior.id)) break
    above.push(superior.id)
    from = superior.id
  }
  const inConflict = await inConflictOver(stores, { appealId, ratingId })
  return deciderOf({ raterId, rateeId, above, pimpinan: await stores.people.idsWithRole('pimpinan'), inConflict })
}

/** Who must not judge this rating. */
export async function inConflictOver(
  stores: Pick<Stores, 'delegations' | 'appeals'>,
  { appealId, ratingId }: { appealId: number; ratingId: number },
): Promise<Set<number>> {
  const overRating = conflicted((await stores.delegations.ofRating(ratingId))?.history ?? [])
  return new Set([...overRating, ...(await stores.appeals.recused(appealId))])
}
