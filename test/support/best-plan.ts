/**
 * The best plan of a year by trying every set of trainings, written without the engine: the yardstick for it. What a plan may be
 * is said here once more, in the plainest way: follow the trainings of a set one after another and see whether that can be done.
 */
import type { LearningShare, TrainingOffer } from '../../src/domain/training/catalogue.js'
import type { RecommendInput } from '../../src/domain/training/recommend.js'

interface TriedPlan {
  ids: number[]
  /** JP of these trainings. */
  hours: number
  /** Weighted gap closed. */
  closed: number
}

const floor = (level: number) => Math.floor(level + 1e-9)
const startOf = (offer: TrainingOffer) => Math.min(...offer.classes.map((one) => one.startsAt.getTime()))

/** Classes that can still be joined and begin before the next cycle. */
function joinable(offer: TrainingOffer, { now, nextCycleAt }: RecommendInput): TrainingOffer['classes'] {
  const until = nextCycleAt ?? new Date(now.getTime() + 365 * 86_400_000)
  return [...offer.classes]
    .filter((one) => one.seatsLeft > 0 && one.startsAt > now && one.startsAt < until)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/** What these trainings, all for one gap, close of it in weighted levels; null when they cannot all be followed. */
function closedBy(trainings: readonly TrainingOffer[], input: RecommendInput, key: string): number | null {
  const gap = input.result.gaps.find((one) => one.key === key)
  if (gap === undefined) return null
  let level = gap.level
  let free = input.now.getTime()
  const shares = new Set<LearningShare>()
  const inOrder = [...trainings].sort((a, b) => a.toLevel - b.toLevel || a.fromLevel - b.fromLevel || first(a) - first(b) || a.id - b.id)
  for (const training of inOrder) {
    if (training.fromLevel > floor(level) || training.fromLevel >= gap.required || training.toLevel <= floor(gap.level)) return null
    if (training.classes.length > 0) {
      const next = joinable(training, input).find((one) => one.startsAt.getTime() > free)
      if (next === undefined) return null
      free = next.endsAt.getTime()
    }
    const raises = level < gap.required && training.toLevel > level
    if (!raises && shares.has(training.share)) return null
    if (raises) level = training.toLevel
    shares.add(training.share)
  }
  const weight = gap.gap / gap.required
  return weight * (Math.min(level, gap.required) - gap.level)

  /** By the earliest class still open at all; any time is earliest. */
  function first(offer: TrainingOffer): number {
    const open = offer.classes.filter((one) => one.seatsLeft > 0 && one.startsAt > input.now)
    return open.length === 0 ? 0 : startOf({ ...offer, classes: open })
  }
}

/** A set of trainings as a plan; null when it cannot be followed, is not meant for the person, or passes a PPPK's ceiling of 24 JP. */
export function asPlan(trainings: readonly TrainingOffer[], input: RecommendInput): TriedPlan | null {
  const { jenjang, bidang } = input.held
  const hours = trainings.reduce((sum, one) => sum + one.hours, 0)
  if (input.status === 'PPPK' && input.hoursHeld + hours > 24) return null
  if (trainings.some((one) => one.jenjang.length > 0 && !one.jenjang.includes(jenjang))) return null
  if (trainings.some((one) => one.bidang.length > 0 && !one.bidang.includes(bidang))) return null
  let closed = 0
  for (const key of new Set(trainings.map((one) => one.competencyKey))) {
    const part = closedBy(
      trainings.filter((one) => one.competencyKey === key),
      input,
      key,
    )
    if (part === null) return null
    closed += part
  }
  return { ids: trainings.map((one) => one.id), hours, closed }
}

/** Every plan that can be followed, of at least one training: each of the 2^n sets is tried. */
function allPlans(input: RecommendInput): TriedPlan[] {
  const plans: TriedPlan[] = []
  for (let set = 1; set < 2 ** input.offers.length; set++) {
    const plan = asPlan(
      input.offers.filter((_, n) => (set >> n) & 1),
      input,
    )
    if (plan !== null) plans.push(plan)
  }
  return plans
}

/**
 * The plans to choose from, those that close most per JP first: all that end at 20 to 24 JP. When none ends there: those with the
 * fewest JP above 24, or, when none reaches 20, those with the most JP. Once 20 JP are held: those that end at 24 at most, if any.
 */
export function plansToChooseFrom(input: RecommendInput): TriedPlan[] {
  const plans = allPlans(input).sort((a, b) => b.closed / b.hours - a.closed / a.hours)
  const total = (plan: TriedPlan) => input.hoursHeld + plan.hours
  const within = plans.filter((plan) => total(plan) >= 20 && total(plan) <= 24)
  if (within.length > 0 || input.hoursHeld >= 20) return within
  const above = plans.filter((plan) => total(plan) > 24)
  const hours = above.length > 0 ? Math.min(...above.map((one) => one.hours)) : Math.max(...plans.map((one) => one.hours))
  return plans.filter((plan) => plan.hours === hours)
}
