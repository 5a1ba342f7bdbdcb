/** Advice for a person of whom a test says only what matters. */
import type { Level } from '../../src/domain/competency/framework.js'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { score } from '../../src/domain/scoring/score.js'
import { type RecommendInput, recommend } from '../../src/domain/training/recommend.js'
import { aFramework, answers, aPosition } from './a-framework.js'

export const now = new Date('2027-03-01T02:00:00Z')
export const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

/** A result with these levels (both items the same) against these required levels. */
export function resultOf(levels: Record<string, [level: Level, required: Level]>) {
  const required = Object.fromEntries(Object.entries(levels).map(([key, pair]) => [key, pair[1]]))
  const superior = Object.entries(levels).flatMap(([key, [level]]) => answers({ [`${key}1`]: level, [`${key}2`]: level }))
  return score({ framework: aFramework(required), held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior })
}

/** A PNS without JP who lacks one level in AAA, unless said otherwise. */
export function aPersonToAdvise(input: Partial<RecommendInput> = {}): RecommendInput {
  return { result: resultOf({ AAA: [1, 2] }), held: aPosition, status: 'PNS', hoursHeld: 0, offers: [], now, ...input }
}

export const advise = (input: Partial<RecommendInput>) => recommend(aPersonToAdvise(input))

/** Ids in their order: of this year's plan, and of what may follow. */
export function idsOf(input: Partial<RecommendInput>): { plan: number[]; beyond: number[] } {
  const { recommendations } = advise(input)
  const of = (thisYear: boolean) =>
    recommendations.filter(({ because }) => because.thisYear === thisYear).map(({ trainingId }) => trainingId)
  return { plan: of(true), beyond: of(false) }
}
