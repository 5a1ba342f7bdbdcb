/** The statistics of the raters of one published cycle, with their distance from the key of the shared practice cases. */
import { type PracticeCase, sharedCases } from '../practice/practice-case.js'
import { practiceDistance } from '../practice/practise.js'
import type { Stores } from '../stores.js'
import { FEWEST_RATINGS, type RaterStatistics, raterStatistics } from './rater-statistics.js'

/**
 * By name; only those with FEWEST_RATINGS or more, or the one who is named if that many were sent. The cycle must be published: until
 * everyone has finished, figures would steer, and the difference to the own levels would break the blind.
 */
export async function lookAtRaters(
  stores: Pick<Stores, 'statistics' | 'practice'>,
  { cycleId, cases, raterId }: { cycleId: number; cases: readonly PracticeCase[]; raterId?: number },
): Promise<RaterStatistics[]> {
  const filter = { fewest: FEWEST_RATINGS, ...(raterId === undefined ? {} : { raterId }) }
  const raters = await stores.statistics.raters(cycleId, filter)
  if (raters.length === 0) return []
  const agency = await stores.statistics.agencyItems(cycleId)
  const answers = await stores.practice.answersTo(sharedCases(cases).map(({ key }) => key))
  return raters.flatMap((facts) => {
    const practice = practiceDistance(
      cases,
      answers.filter(({ personId }) => personId === facts.raterId),
    )
    return raterStatistics(facts, { agency, practice }) ?? []
  })
}
