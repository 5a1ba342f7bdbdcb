/** An appeal goes to today's superior of whoever rated; never to the rater or the ratee (PP 30/2019 Ps. 59). */
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
}

/** The nearest above the rater who is no party, else a head of the agency who is none; null: the admins name somebody. */
export function deciderOf({ raterId, rateeId, above, pimpinan }: Line): number | null {
  return [...above, ...pimpinan].find((id) => id !== raterId && id !== rateeId) ?? null
}

export async function findDecider(
  stores: Pick<Stores, 'people'>,
  { raterId, rateeId, now }: { raterId: number; rateeId: number; now: Date },
): Promise<number | null> {
  const above: number[] = []
  let from = raterId
  while (above.length < STEPS_MOST) {
    const superior = await stores.people.superiorOf(from, now)
    if (superior === null || above.includes(superior.id)) break
    above.push(superior.id)
    from = superior.id
  }
  return deciderOf({ raterId, rateeId, above, pimpinan: await stores.people.idsWithRole('pimpinan') })
}
