/** Evidence is what an ASN shows for one competency: a text, a photo or a document, seen by the superior while rating. */
export const EVIDENCE_TEXT_MAX = 800
/** Pieces per competency: enough to show, few enough to read. */
export const EVIDENCE_MOST = 5

export interface NewEvidence {
  assessmentId: number
  competencyKey: string
  kind: 'text' | 'photo' | 'document'
  text: string | null
  fileId: string | null
  fileUniqueId: string | null
  fileName: string | null
  /** Chat and message it came in, so that the same message counts once. */
  sourceKey: string
  now: Date
}

export interface Evidence extends Omit<NewEvidence, 'now' | 'sourceKey'> {
  id: number
  createdAt: Date
  /** The verified training whose certificate or report this is; null for what was sent for this assessment. */
  training: { title: string; hours: number; verifiedAt: Date | null } | null
}

export interface EvidenceStore {
  add(evidence: NewEvidence): Promise<void>
  /** Whether this message was taken. */
  has(sourceKey: string): Promise<boolean>
  list(assessmentId: number, competencyKey: string): Promise<Evidence[]>
  /**
   * Puts the proofs of verified trainings (of one person, or of everybody) beside their competencies in the assessments under way,
   * each proof once and for ever in one assessment only.
   */
  showTrainings(of: { personId?: number; now: Date }): Promise<void>
}
