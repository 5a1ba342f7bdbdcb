/** Small offices drawn by chance: one to four gaps, up to twelve trainings of which most lead on, some full, over, late or for others. */
import type { Level } from '../../src/domain/competency/framework.js'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { score } from '../../src/domain/scoring/score.js'
import type { ScoredGap } from '../../src/domain/scoring/scored-result.js'
import type { TrainingOffer } from '../../src/domain/training/catalogue.js'
import { LEARNING_SHARES, TRAINING_FORMS } from '../../src/domain/training/catalogue.js'
import { type RecommendInput, recommend } from '../../src/domain/training/recommend.js'
import { aFramework, answers, aPosition, seededChance } from './a-framework.js'
import { aClass, anOffer } from './an-offer.js'
import { plansToChooseFrom } from './best-plan.js'

const DAY_MS = 86_400_000
const now = new Date('2027-03-01T02:00:00Z')
const HOURS = [2, 3, 4, 4, 5, 6, 6, 8, 8, 10, 12, 16, 20, 24]
const LEAST_CHOICES = 3
const KEYS = ['AAA', 'BBB', 'CCC', 'DDD']

type Chance = (below: number) => number

export interface Case {
  input: RecommendInput
  choices: ReturnType<typeof plansToChooseFrom>
}

/** So many cases with at least three plans to choose from: where there is one only, nobody can choose wrongly. The same every time. */
export function trainingCases(count: number): Case[] {
  const chance = seededChance(20_24)
  const cases: Case[] = []
  while (cases.length < count) {
    const input = aCase(chance)
    const choices = plansToChooseFrom(input)
    if (choices.length >= LEAST_CHOICES) cases.push({ input, choices })
  }
  return cases
}

function aCase(chance: Chance): RecommendInput {
  const keys = KEYS.slice(0, 1 + chance(4))
  const required = Object.fromEntries(keys.map((key) => [key, (2 + chance(4)) as Level]))
  // Two items a competency, so that half levels occur.
  const levels = keys.flatMap((key) => [`${key}1`, `${key}2`].map((item) => [item, (1 + chance(required[key] ?? 1)) as Level] as const))
  const superior = answers(Object.fromEntries(levels))
  const result = score({ framework: aFramework(required), held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior })
  const nextCycleAt = [null, new Date(now.getTime() + (60 + chance(240)) * DAY_MS)][chance(2)] ?? null
  return {
    result,
    held: aPosition,
    status: chance(2) === 0 ? 'PNS' : 'PPPK',
    hoursHeld: chance(3) === 0 ? chance(24) : 0,
    offers: Array.from({ length: 9 + chance(4) }, (_, id) => aTraining(id + 1, { keys, gaps: result.gaps }, chance)),
    now,
    nextCycleAt,
  }
}

function aTraining(id: number, { keys, gaps }: { keys: readonly string[]; gaps: readonly ScoredGap[] }, chance: Chance): TrainingOffer {
  const key = oneOf(keys, chance)
  // Three of four begin at the person's level or the one above, so that most lead on.
  const { level } = gaps.find((gap) => gap.key === key) ?? { level: 1 }
  const fromLevel = chance(4) === 0 ? chance(5) : Math.min(4, Math.floor(level) + chance(2))
  const daysAhead = () => chance(420) - 30
  return anOffer(id, {
    competencyKey: key,
    fromLevel,
    toLevel: Math.min(5, fromLevel + 1 + chance(2)),
    hours: oneOf(HOURS, chance),
    form: oneOf(TRAINING_FORMS, chance),
    share: oneOf(LEARNING_SHARES, chance),
    isExample: chance(2) === 0,
    mandatory: chance(10) === 0,
    jenjang: chance(12) === 0 ? ['pelaksana'] : [],
    classes: Array.from({ length: Math.max(0, chance(5) - 2) }, (_, n) =>
      aClass(id * 10 + n, new Date(now.getTime() + daysAhead() * DAY_MS), chance(4)),
    ),
  })
}

function oneOf<T>(list: readonly T[], chance: Chance): T {
  return list[chance(list.length)] as T
}

/** Gap closed per JP by the engine's plan of this year to that of the best; 0 where it is none of the plans to choose from. */
export function ratioToBest({ input, choices }: Case): number {
  const ids = recommend(input).recommendations.flatMap(({ trainingId, because }) => (because.thisYear ? [trainingId] : []))
  const made = choices.find((plan) => plan.ids.length === ids.length && plan.ids.every((id) => ids.includes(id)))
  const best = choices[0]
  if (made === undefined || best === undefined) return 0
  return made.closed / made.hours / (best.closed / best.hours)
}
