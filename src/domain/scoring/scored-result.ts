/** A score carries its whole account: which levels counted, what was left out and why, and every number in between. */
import { z } from 'zod'
import { levelSchema } from '../competency/framework.js'
import { BAND_NAMES, cycleRulesSchema } from '../cycle/cycle-rules.js'

/** Who may have a part in the level of an item. */
export const RATING_PARTS = ['superior', 'self', 'peers'] as const
export type RatingPart = (typeof RATING_PARTS)[number]

/** 1 to 5, possibly between two levels because it is a mean. */
const meanLevel = z.number().min(1).max(5)
const gap = z.number().min(0).max(4)
const text = z.string().nullable()

/** A part that counted; `share` is its part of the item's level, 0 to 1, after rescaling: the shares of an item add up to 1. */
const countedPartSchema = z.strictObject({ part: z.enum(RATING_PARTS), level: meanLevel, weight: z.number().positive(), share: z.number() })

/** A part that has weight but no level, so that the weights of the others were rescaled. */
const droppedPartSchema = z.strictObject({
  part: z.enum(RATING_PARTS),
  because: z.enum(['not-observed', 'not-answered', 'too-few-peers']),
})

/**
 * Peers and subordinates pooled, of one competency: rounded to one decimal, the number that is shown is the one that counts.
 * Not below three of them (E8).
 */
const peersScoreSchema = z.strictObject({ mean: meanLevel, count: z.number().int().min(3) })

// Not strict: results of before peers counted by competency have a `peers` here, always null.
const itemScoreSchema = z.object({
  key: z.string(),
  /** Levels as given, whether they counted or not; null when not observed or not answered. */
  self: levelSchema.nullable(),
  superior: levelSchema.nullable(),
  selfReason: text,
  superiorReason: text,
  counted: z.array(countedPartSchema),
  dropped: z.array(droppedPartSchema),
  /** The level that enters the competency's mean; null: the item is left out of it. */
  level: meanLevel.nullable(),
  /** True where self and superior lie two or more levels apart: they talk about it (F1). */
  divergent: z.boolean(),
})

const competencyScoreSchema = z.strictObject({
  key: z.string(),
  required: levelSchema,
  items: z.array(itemScoreSchema),
  /** How many of the items had a level, and so divide the sum. */
  itemsCounted: z.number().int().min(0),
  /** Means of what each side gave, for the eye beside `level`; null when that side gave none. */
  self: meanLevel.nullable(),
  superior: meanLevel.nullable(),
  /** Null below three, and where the cycle gives them no weight; with it the same level counts in every item. */
  peers: peersScoreSchema.nullable().default(null),
  /** Mean of the counted items' levels; null when there is none: the competency is then outside the job person match. */
  level: meanLevel.nullable(),
  /** min(level / required, 1); null with the level. */
  fit: z.number().min(0).max(1).nullable(),
  /** max(0, required - level), in levels; null with the level. */
  gap: gap.nullable(),
})

const strengthSchema = z.strictObject({ key: z.string(), level: meanLevel, required: levelSchema, surplus: gap })
const gapSchema = z.strictObject({ key: z.string(), level: meanLevel, required: levelSchema, gap: gap.positive() })
const divergenceSchema = z.strictObject({ competencyKey: z.string(), itemKey: z.string(), self: levelSchema, superior: levelSchema })

/** Shape of a stored result: JSON through and through (no dates, no undefined), so that what is read back equals what was written. */
export const scoredResultSchema = z.strictObject({
  /** The cycle's rules as they were when this was computed. */
  rules: cycleRulesSchema,
  /** In the order of the dictionary. */
  competencies: z.array(competencyScoreSchema),
  /** Sum of the fits and how many were summed: jpm = fitSum / competenciesCounted x 100. */
  fitSum: z.number().min(0),
  competenciesCounted: z.number().int().min(0),
  /** Keys of the competencies without any level, in the order of the dictionary. */
  missing: z.array(z.string()),
  /** Job person match, 0 to 100, unrounded; null when no competency has a level, and then there is no band either. */
  jpm: z.number().min(0).max(100).nullable(),
  band: z.enum(BAND_NAMES).nullable(),
  /** Level at or above the required one, largest surplus first; then the order of the dictionary. */
  strengths: z.array(strengthSchema),
  /** Level below the required one, largest gap first; then the order of the dictionary. */
  gaps: z.array(gapSchema),
  /** Items to talk about, in the order of the dictionary. */
  divergences: z.array(divergenceSchema),
})

export type ScoredResult = z.infer<typeof scoredResultSchema>
export type CompetencyScore = ScoredResult['competencies'][number]
export type ItemScore = CompetencyScore['items'][number]
export type PeersScore = z.infer<typeof peersScoreSchema>
export type CountedPart = ItemScore['counted'][number]
export type DroppedPart = ItemScore['dropped'][number]
export type ScoredGap = ScoredResult['gaps'][number]
