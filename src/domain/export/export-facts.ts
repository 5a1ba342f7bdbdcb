/** What leaves the office as a workbook: facts about everyone in one cycle, read in steps; a judgement of a rater is never among them. */
import { SAME_ITEMS } from '../rating/before-sending.js'
import type { CompetencyLevels } from '../result/result-store.js'
import type { Jenjang } from '../roster/person.js'
import type { PlanState } from '../training/plan.js'

export interface ExportPerson {
  assessmentId: number
  nip: string
  name: string
  unit: string
  position: string
  jenjang: Jenjang
  rater: string
  selfSentAt: Date | null
  ratingSentAt: Date | null
  /** Null before publication: nobody sees levels earlier (E2). */
  result: {
    jpm: number | null
    band: string | null
    competencies: readonly CompetencyLevels[]
  } | null
  trainings: readonly {
    title: string
    competencyKey: string
    /** JP */
    hours: number
    mandatory: boolean
    state: PlanState
    startsAt: Date | null
    finishBy: Date | null
    verifiedAt: Date | null
  }[]
  /** Of the superior's rating; null until it is sent. */
  rating: { items: number; notObserved: number; differentLevels: number; divergencesUnexplained: number } | null
}

export interface ExportStore {
  /** The next people of a cycle, by their assessment; empty at the end. */
  peopleAfter(cycleId: number, afterAssessmentId: number, most: number): Promise<ExportPerson[]>
}

/** What deserves a question to the rater, as counts and yes or no; null where there is nothing. */
export function qualityOf({ ratingSentAt, rating }: ExportPerson, ratingUntil: Date) {
  if (ratingSentAt === null || rating === null) return null
  const { items, notObserved, differentLevels, divergencesUnexplained } = rating
  const late = ratingSentAt > ratingUntil
  const allTheSame = items - notObserved >= SAME_ITEMS && differentLevels === 1
  if (!late && !allTheSame && notObserved === 0 && divergencesUnexplained === 0) return null
  return { late, allTheSame, items, notObserved, divergencesUnexplained }
}
