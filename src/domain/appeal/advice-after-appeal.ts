/** When an appeal changes a result, its trainings are recommended anew; what the person has answered already stays, chosen or declined. */
import type { ScoredResult } from '../scoring/scored-result.js'
import type { Stores } from '../stores.js'
import { ACTIVE_STATES } from '../training/plan.js'
import { recommend } from '../training/recommend.js'
import type { StoredRecommendation } from '../training/training-store.js'
import type { Appeal } from './appeal.js'

/** What replaces the advice nobody has answered. A plan whose gap has closed stays: the person may cancel it. */
export async function adviceAfterAppeal(
  tx: Stores,
  { ratee, held, resultId }: Appeal,
  { scored, now }: { scored: ScoredResult; now: Date },
): Promise<StoredRecommendation[]> {
  const [person, entries, offers] = [await tx.people.byId(ratee.id, now), await tx.plans.ofPerson(ratee.id), await tx.trainings.offers()]
  if (person === null) return []
  const active = entries.filter(({ state }) => ACTIVE_STATES.includes(state))
  // What answers this very result leads on to what follows; everything else the person had is passed over.
  const planned = active.filter((entry) => entry.resultId === resultId).map(({ training }) => training.id)
  const toCome = active.filter(({ state }) => state !== 'verified')
  const hoursHeld = (await tx.trainings.hoursHeld(ratee.id, now)) + toCome.reduce((sum, { hours }) => sum + hours, 0)
  const passedOver = entries.map(({ training }) => training.id).filter((id) => !planned.includes(id))
  return recommend({ result: scored, held, status: person.status, hoursHeld, offers, now, passedOver, planned }).recommendations
}
