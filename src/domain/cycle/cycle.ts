/** An assessment cycle runs from self-assessment through rating to publication, by its dates and by the office's acts. */
import type { Framework } from '../competency/framework.js'
import type { CycleRules } from './cycle-rules.js'

const CYCLE_STATES = ['draft', 'open', 'published', 'closed'] as const
export type CycleState = (typeof CYCLE_STATES)[number]

export interface Cycle {
  id: number
  name: string
  state: CycleState
  frameworkVersionId: number
  opensAt: Date
  /** Last instant of the self-assessment. */
  selfUntil: Date
  /** Last instant of the rating; a later rating is still taken until publication and counts as late. */
  ratingUntil: Date
  /** Last instant of the dialogue about divergences; null: until the publication. */
  dialogueUntil: Date | null
  publishedAt: Date | null
  rules: CycleRules
}

/** `overdue`: the last of its dates has passed and the office has not published yet. */
export type Phase = 'draft' | 'self' | 'rating' | 'dialogue' | 'overdue' | 'published' | 'closed'

/** Which part of its course a cycle is in at `now`. */
export function phaseOf(cycle: Pick<Cycle, 'state' | 'selfUntil' | 'ratingUntil' | 'dialogueUntil'>, now: Date): Phase {
  if (cycle.state !== 'open') return cycle.state
  if (now <= cycle.selfUntil) return 'self'
  if (now <= cycle.ratingUntil) return 'rating'
  return cycle.dialogueUntil !== null && now <= cycle.dialogueUntil ? 'dialogue' : 'overdue'
}

/** Who has done what in a cycle, counted. */
export interface CycleProgress {
  participants: number
  selfNotStarted: number
  selfStarted: number
  selfSubmitted: number
  ratingNotStarted: number
  ratingStarted: number
  ratingSubmitted: number
  /** Items with a difference of two or more that the superior has not explained yet. */
  divergencesUnexplained: number
  results: number
  units: { unit: string; participants: number; selfSubmitted: number; ratingSubmitted: number }[]
}

export interface FrameworkVersion {
  id: number
  framework: Framework
}
