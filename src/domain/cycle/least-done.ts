/** Units are named with those first in which the least is done: that is where help is wanted. */
import type { CycleProgress } from './cycle.js'

type Unit = CycleProgress['units'][number]

export function leastDoneFirst<T extends Unit>(units: readonly T[]): T[] {
  const done = ({ participants, selfSubmitted, ratingSubmitted }: Unit) =>
    participants === 0 ? 0 : (selfSubmitted + ratingSubmitted) / (2 * participants)
  return [...units].sort((a, b) => done(a) - done(b) || (a.unit < b.unit ? -1 : 1))
}
