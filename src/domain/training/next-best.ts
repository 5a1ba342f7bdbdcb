/** What takes the place of a declined training: the next best for the same competency, behind the last of the same result. */
import type { Stores } from '../stores.js'
import type { PlanState } from './plan.js'
import type { PlanEntry } from './plan-store.js'
import { recommend } from './recommend.js'
import type { RecommendationRow } from './training-store.js'

/** The training will not be followed as planned. */
const GIVEN_UP: readonly (PlanState | undefined)[] = ['declined', 'refused', 'cancelled']

/** Adds it within the caller's transaction; answers the recommendation's id, or null when the catalogue has no more. */
export async function addNextBest(tx: Stores, declined: PlanEntry, now: Date): Promise<number | null> {
  const { personId, resultId, competencyKey } = declined
  const result = resultId === null ? null : await tx.results.byId(resultId)
  const person = await tx.people.byId(personId, now)
  if (resultId === null || result === null || person === null) return null
  const [recommended, entries, offers] = [
    await tx.trainings.recommendationsOf(resultId),
    await tx.plans.ofPerson(personId),
    await tx.trainings.offers(),
  ]
  // What this result recommends and nobody has given up leads on to the next one; everything else the person had is passed over.
  const entryOf = (row: RecommendationRow) => entries.find((entry) => entry.recommendationId === row.id)
  const standing = recommended.filter((row) => row.trainingId !== declined.training.id && !GIVEN_UP.includes(entryOf(row)?.state))
  const planned = standing.map((row) => row.trainingId)
  const had = [declined.training.id, ...recommended.map((row) => row.trainingId), ...entries.map((entry) => entry.training.id)]
  // What follows the plan counts once the person has taken it on; verified ones are in the hours held already.
  const takenOn = standing.filter((row) => row.because.thisYear || entryOf(row) !== undefined)
  const toCome = takenOn.filter((row) => entryOf(row)?.state !== 'verified')
  const hoursHeld = (await tx.trainings.hoursHeld(personId, now)) + toCome.reduce((sum, row) => sum + row.training.hours, 0)
  const { recommendations } = recommend({
    result: { ...result.scored, gaps: result.scored.gaps.filter((gap) => gap.key === competencyKey) },
    held: result.held,
    status: person.status,
    hoursHeld,
    offers,
    now,
    passedOver: had.filter((id) => !planned.includes(id)),
    planned,
  })
  const [next] = recommendations
  if (next === undefined) return null
  const offer = offers.find((one) => one.id === next.trainingId)
  // It is the first for its gap only where the one it replaces was; beyond this year's plan nothing must follow yet.
  const mandatory = (declined.mandatory && next.because.thisYear) || offer?.mandatory === true
  const because = { ...next.because, mandatory }
  return tx.plans.addAdvice({ resultId, trainingId: next.trainingId, competencyKey, because, now })
}
