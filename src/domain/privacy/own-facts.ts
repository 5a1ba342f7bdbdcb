/** What is stored about one person, as it is read; own-data.ts decides what of it the person may have. Nothing of peers is read at all. */
import type { CycleState } from '../cycle/cycle.js'
import type { CompetencyLevels } from '../result/result-store.js'
import type { Correction } from './correction.js'

export interface RatingFacts {
  kind: 'self' | 'superior'
  raterName: string
  submittedAt: Date | null
  answers: { itemKey: string; level: number | null; reason: string | null; answeredAt: Date }[]
  changes: { itemKey: string; levelBefore: number | null; levelAfter: number | null; reason: string; changedAt: Date }[]
}

export interface AppealFacts {
  filedAt: Date | null
  reason: string | null
  items: { itemKey: string; levelBefore: number | null; levelAfter: number | null }[]
  statements: { own: boolean; kind: string; text: string | null; fileName: string | null; createdAt: Date }[]
  decidedAt: Date | null
  decision: string | null
  decisionReason: string | null
}

export interface AssessmentFacts {
  cycleName: string
  cycleState: CycleState
  frameworkVersionId: number
  position: string
  jenjang: string
  bidang: string
  unitName: string
  joinedAt: Date
  extendedUntil: Date | null
  extensionReason: string | null
  meeting: { at: Date; place: string | null; agreedAt: Date | null } | null
  ratings: RatingFacts[]
  evidence: { competencyKey: string; kind: string; text: string | null; fileName: string | null; ofTraining: boolean; createdAt: Date }[]
  statements: { own: boolean; itemKey: string; stance: string; text: string | null; createdAt: Date }[]
  result: {
    publishedAt: Date
    jpm: number | null
    band: string | null
    competencies: CompetencyLevels[]
    acknowledgedAt: Date | null
    comment: string | null
    recommendations: { rank: number; training: string; competencyKey: string }[]
    appeal: AppealFacts | null
  } | null
}

export interface OwnFacts {
  person: {
    name: string
    nip: string
    position: string
    jenjang: string
    bidang: string
    unitName: string
    status: string
    role: string
    phone: string | null
    recordedAt: Date
  }
  account: { telegramId: number; language: string; linkedAt: Date; privacyVersion: string | null; privacyAcceptedAt: Date | null } | null
  superiors: { name: string; kind: string; fromAt: Date; untilAt: Date | null }[]
  unitMoves: { unitName: string; fromAt: Date; settledAt: Date | null }[]
  absences: { fromAt: Date; untilAt: Date; reason: string }[]
  reports: { text: string; createdAt: Date }[]
  reminders: { hour: number | null; pausedUntil: Date | null; snoozedUntil: Date | null } | null
  invitations: { createdAt: Date; expiresAt: Date; usedAt: Date | null }[]
  assessments: AssessmentFacts[]
  practice: { caseKey: string; level: number; answeredAt: Date }[]
  fairness: { cycleName: string; level: number; text: string | null; answeredAt: Date }[]
  plans: {
    training: string
    competencyKey: string
    state: string
    hours: number
    reason: string | null
    answer: string | null
    proofText: string | null
    proofFileName: string | null
    proofFault: string | null
    verifiedAt: Date | null
    createdAt: Date
  }[]
  questions: { anonymous: boolean; text: string; askedAt: Date | null; answer: string | null; answeredAt: Date | null }[]
  broadcasts: { title: string; sentAt: Date | null; understoodAt: Date | null; answer: number | null }[]
  notices: { kind: string; createdAt: Date; sentAt: Date | null }[]
  corrections: Correction[]
}
