/**
 * How one superior rated in a published cycle (F4), beside the agency. The measures are the usual ones of "rating the ratings": leniency or
 * severity as a difference of means, restriction of range as a standard deviation (Saal, F. E., Downey, R. G. & Lahey, M. A. (1980). Rating
 * the ratings: Assessing the psychometric quality of rating data. Psychological Bulletin, 88, 413-428). As those authors say, each of them
 * mixes the rater with the rated: a strict rater and a weak team look alike. They lead to a question, never to a correction.
 */
import { SAME_ITEMS } from '../rating/before-sending.js'

/** Sums over the levels one rater gave to one item: enough for mean and standard deviation. `squares`: sum of the squared levels. */
export interface ItemSums {
  itemKey: string
  count: number
  sum: number
  squares: number
}

/** One rating that was sent. */
export interface SentRating {
  late: boolean
  /** Items with a level, and how many different levels they have. */
  observed: number
  differentLevels: number
}

/** What is known of one rater in one cycle. */
export interface RaterFacts {
  raterId: number
  name: string
  unitName: string
  items: readonly ItemSums[]
  ratings: readonly SentRating[]
  /** Over items with a level of both sides, where both have sent: how many, and the sum of superior's minus own level. */
  self: { pairs: number; difference: number }
}

const RATER_QUESTIONS = ['lenient', 'strict', 'narrow', 'same', 'late', 'practice'] as const
export type RaterQuestion = (typeof RATER_QUESTIONS)[number]

export interface RaterStatistics {
  raterId: number
  name: string
  unitName: string
  /** How many ratings were sent. */
  ratings: number
  /** Mean over the given levels of level minus the agency's mean of that item, in levels; null when nothing was observed. */
  offset: number | null
  /** Mean of superior's minus own level; null without pairs. */
  selfOffset: { mean: number; pairs: number } | null
  /**
   * Mean over the items rated for two people or more of the standard deviation (n - 1) of the levels given to different people at that item,
   * in levels: 0 is everybody the same. Null without such an item.
   */
  spread: number | null
  /** Ratings with one and the same level at all observed items. */
  sameLevel: number
  late: number
  /** Mean distance from the key at the shared practice cases, in levels; null unless all were answered. */
  practice: number | null
  questions: RaterQuestion[]
}

/** Below this chance and the particular people say more than the rater. */
export const FEWEST_RATINGS = 5
/** What is worth a question: half a level from the agency, a spread below 0.4 levels, a fifth of the ratings, a level from the key. */
const NOTEWORTHY = { offset: 0.5, spread: 0.4, share: 0.2, practice: 1 }

/** The agency's sums by item; `practiceOf` a rater's distance from the key. Null below FEWEST_RATINGS. */
export function raterStatistics(
  facts: RaterFacts,
  { agency, practice }: { agency: readonly ItemSums[]; practice: number | null },
): RaterStatistics | null {
  const { raterId, name, unitName, ratings, self } = facts
  if (ratings.length < FEWEST_RATINGS) return null
  const figures = {
    offset: offsetOf(facts.items, agency),
    spread: spreadOf(facts.items),
    sameLevel: ratings.filter(({ observed, differentLevels }) => observed >= SAME_ITEMS && differentLevels === 1).length,
    late: ratings.filter(({ late }) => late).length,
    practice,
  }
  return {
    raterId,
    name,
    unitName,
    ratings: ratings.length,
    ...figures,
    selfOffset: self.pairs === 0 ? null : { mean: self.difference / self.pairs, pairs: self.pairs },
    questions: questionsOf(figures, ratings.length),
  }
}

function offsetOf(items: readonly ItemSums[], agency: readonly ItemSums[]): number | null {
  const means = new Map(agency.map(({ itemKey, sum, count }) => [itemKey, sum / count]))
  const count = items.reduce((all, item) => all + item.count, 0)
  if (count === 0) return null
  return items.reduce((all, item) => all + item.sum - item.count * (means.get(item.itemKey) ?? item.sum / item.count), 0) / count
}

function spreadOf(items: readonly ItemSums[]): number | null {
  const deviations = items.flatMap(({ count, sum, squares }) =>
    count < 2 ? [] : [Math.sqrt(Math.max(0, (squares - (sum * sum) / count) / (count - 1)))],
  )
  return deviations.length === 0 ? null : deviations.reduce((all, one) => all + one, 0) / deviations.length
}

type Figures = Pick<RaterStatistics, 'offset' | 'spread' | 'sameLevel' | 'late' | 'practice'>

/** Sums of floating numbers: exactly half a level is half a level. */
const NEARLY = 1e-9

function questionsOf({ offset, spread, sameLevel, late, practice }: Figures, ratings: number): RaterQuestion[] {
  const asked: Record<RaterQuestion, boolean> = {
    lenient: offset !== null && offset >= NOTEWORTHY.offset - NEARLY,
    strict: offset !== null && offset <= -NOTEWORTHY.offset + NEARLY,
    narrow: spread !== null && spread < NOTEWORTHY.spread - NEARLY,
    same: sameLevel / ratings >= NOTEWORTHY.share,
    late: late / ratings >= NOTEWORTHY.share,
    practice: practice !== null && practice >= NOTEWORTHY.practice - NEARLY,
  }
  return RATER_QUESTIONS.filter((question) => asked[question])
}
