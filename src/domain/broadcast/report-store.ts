/** What the report of a broadcast reads: counted and bucketed where the rows are, so that 100,000 recipients cost little. */
import type { UnderstandingQuestion } from './content.js'
import type { UnitReaction } from './report.js'

/** How a broadcast learns that it was understood. */
export interface Asked {
  asksUnderstood: boolean
  question: Pick<UnderstandingQuestion, 'options' | 'correct'> | null
}

/** Counts up to one moment, since the beginning. */
export interface CurvePoint {
  at: Date
  sent: number
  understood: number
  answered: number
}

/** One recipient as the export shows them; never which option was chosen. */
export interface ReportedRecipient {
  personId: number
  name: string
  nip: string
  unit: string
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'blocked' | 'unknown'
  sentAt: Date | null
  understoodAt: Date | null
  hasAnswered: boolean
}

export interface BroadcastReportStore {
  /** Every unit with recipients, by name. */
  units(id: number, asked: Asked): Promise<UnitReaction[]>
  /** First and last moment at which something was sent, understood or answered; null as long as there is none. */
  span(id: number): Promise<{ first: Date; last: Date } | null>
  /** `steps` + 1 points evenly from `from` to `until`, the first and the last included. */
  curve(id: number, over: { from: Date; until: Date; steps: number }): Promise<CurvePoint[]>
  /** At most `most` with a larger person id, by that id: an export reads step by step. */
  recipients(id: number, after: { personId: number; most: number }): Promise<ReportedRecipient[]>
}
