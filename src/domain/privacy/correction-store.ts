/** What asking for a correction and answering it needs stored. */
import type { Change } from './answer-correction.js'
import type { Correction, CorrectionCounts, CorrectionField } from './correction.js'

export interface CorrectionStore {
  byId(id: number): Promise<Correction | null>
  /** Within a transaction: as it is, and nobody else answers it until its end. */
  lock(id: number): Promise<Correction | null>
  ofSource(sourceKey: string): Promise<Correction | null>
  file(request: {
    personId: number
    field: CorrectionField
    wrong: string
    right: string
    sourceKey: string
    now: Date
    dueAt: Date
  }): Promise<Correction>
  /** How many of a person wait. */
  openOf(personId: number): Promise<number>
  /** Newest first. */
  ofPerson(personId: number): Promise<Correction[]>
  /** Unanswered ones, the most pressing first. */
  waiting(page: { from: number; most: number }): Promise<{ corrections: Correction[]; total: number }>
  counts(now: Date): Promise<CorrectionCounts>
  /** Unanswered ones that are due by then. */
  dueBy(at: Date): Promise<Correction[]>
  /** False when it is answered already. */
  close(id: number, closing: { adminId: number; now: Date; outcome: 'done' | 'declined'; answer: string | null }): Promise<boolean>
  /** Writes the value into the person's row and answers what stood there. */
  change(personId: number, change: Change): Promise<string | null>
}
