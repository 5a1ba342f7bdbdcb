/** What takes the place of a declined training: the next best for the same competency, behind the last of the same result. */
import type { Stores } from '../stores.js'
import type { PlanEntry } from './plan-store.js'
import { recommend } from './recommend.js'

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
  const passedOver = [...recommended.map((row) => row.trainingId), ...entries.map((entry) => entry.training.id), declined.training.id]
  const declinedIds = entries.filter((entry) => entry.state === 'declined').map((entry) => entry.training.id)
  const planned = recommended.filter((row) => row.trainingId !== declined.training.id && !declinedIds.includes(row.trainingId))
  const hoursHeld = (await tx.trainings.hoursHeld(personId, now)) + planned.reduce((sum, row) => sum + row.training.hours, 0)
  const { recommendations } = recommend({
    result: { ...result.scored, gaps: result.scored.gaps.filter((gap) => gap.key === competencyKey) },
    held: result.held,
    status: person.status,
    hoursHeld,
    offers,
    now,
    passedOver,
  })
  const [next] = recommendations
  if (next === undefined) return null
  const offer = offers.find((one) => one.id === next.trainingId)
  // It is the first for its gap only where the one it replaces was.
  const because = { ...next.because, mandatory: declined.mandatory || offer?.mandatory === true }
  return tx.plans.addAdvice({ resultId, trainingId: next.trainingId, competencyKey, because, now })
}
