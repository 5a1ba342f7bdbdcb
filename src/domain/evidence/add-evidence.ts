/** Evidence is taken while the self-assessment may still be changed, in a form the superior can open. */
import { formItems } from '../assessment/form.js'
import type { Framework } from '../competency/framework.js'
import { type ClosedWhy, type Form, ratingWindow } from '../rating/form-view.js'
import type { Stores } from '../stores.js'
import { EVIDENCE_MOST, EVIDENCE_TEXT_MAX } from './evidence.js'

/** What a person sent: a text, or a file Telegram holds. */
export type Shown =
  | { kind: 'text'; text: string }
  | { kind: 'photo'; fileId: string; fileUniqueId: string; caption: string | null }
  | { kind: 'document'; fileId: string; fileUniqueId: string; fileName: string | null; caption: string | null }

export type EvidenceOutcome =
  | { kind: 'added'; count: number }
  | { kind: 'text-too-long'; most: number }
  | { kind: 'enough'; most: number }
  | { kind: 'closed'; why: ClosedWhy; selfUntil: Date }
  | { kind: 'no-such-competency' }

export async function addEvidence(
  stores: Pick<Stores, 'evidence'>,
  request: { form: Form; framework: Framework; competencyKey: string; shown: Shown; sourceKey: string; now: Date },
): Promise<EvidenceOutcome> {
  const { form, shown, competencyKey } = request
  const window = ratingWindow(form, request.now)
  if (window.kind === 'closed') return window
  const items = formItems(request.framework, form.held)
  if (!items.some((entry) => entry.competency.key === competencyKey)) return { kind: 'no-such-competency' }
  const count = form.evidenceCounts[competencyKey] ?? 0
  // The last one, brought again because its answer was lost, is not one too many.
  if (count >= EVIDENCE_MOST && !(await stores.evidence.has(request.sourceKey))) return { kind: 'enough', most: EVIDENCE_MOST }
  const text = shown.kind === 'text' ? shown.text.trim() : (shown.caption?.trim() ?? null)
  if (text !== null && text.length > EVIDENCE_TEXT_MAX) return { kind: 'text-too-long', most: EVIDENCE_TEXT_MAX }
  await stores.evidence.add({
    assessmentId: form.assessmentId,
    competencyKey,
    kind: shown.kind,
    text,
    fileId: shown.kind === 'text' ? null : shown.fileId,
    fileUniqueId: shown.kind === 'text' ? null : shown.fileUniqueId,
    fileName: shown.kind === 'document' ? shown.fileName : null,
    sourceKey: request.sourceKey,
    now: request.now,
  })
  // Counted anew: the same message handled twice is one piece.
  return { kind: 'added', count: (await stores.evidence.list(form.assessmentId, competencyKey)).length }
}
