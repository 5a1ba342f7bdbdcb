/** A rater answers items one by one, each kept the moment it is tapped, and sends the form when it is whole. */
import type { FormItem } from '../assessment/form.js'
import { answeredCount, formItems, itemByKey } from '../assessment/form.js'
import type { Framework, Level } from '../competency/framework.js'
import { dialogueWindow } from '../dialogue/dialogue-window.js'
import { tellDialogue } from '../dialogue/tell-dialogue.js'
import { tellReady } from '../reminder/tell-ready.js'
import type { WorkCalendar } from '../reminder/working-days.js'
import type { Stores } from '../stores.js'
import { type Finding, findings, type Warning } from './before-sending.js'
import { type ClosedWhy, type Form, isByPeer, ratingWindow } from './form-view.js'
import { reasonDraftKey } from './reason-parts.js'
import { checkReason, divergences, missingReasons, type ReasonOutcome } from './reasons.js'

export type AnswerOutcome = { kind: 'saved' } | { kind: 'closed'; why: ClosedWhy; selfUntil: Date } | { kind: 'no-such-item' }

export interface Rating {
  form: Form
  framework: Framework
  now: Date
}

/** Keeps a level (null: not observed, with its reason). Doing it again changes nothing; a changed level drops the old level's reason. */
export async function answerItem(
  stores: Pick<Stores, 'forms'>,
  rating: Rating & { itemKey: string; level: Level | null; reason?: string },
): Promise<AnswerOutcome> {
  const { form, now } = rating
  const window = ratingWindow(form, now)
  if (window.kind === 'closed') return window
  if (itemByKey(formItems(rating.framework, form.held), rating.itemKey) === undefined) return { kind: 'no-such-item' }
  if (form.startedAt === null) await stores.forms.markStarted(form.ratingId, now)
  const { itemKey, level } = rating
  // Words would tell who it was.
  const reason = isByPeer(form) ? null : (rating.reason ?? null)
  const saved = await stores.forms.saveAnswer({ ratingId: form.ratingId, raterId: form.raterId, itemKey, level, reason, now })
  return saved
    ? { kind: 'saved' }
    : { kind: 'closed', why: form.kind === 'self' ? 'superior-began' : 'submitted', selfUntil: form.selfUntil }
}

export type BeginOutcome = { kind: 'begun' } | { kind: 'closed'; why: ClosedWhy; selfUntil: Date }

/** The first look at a form's items: from here on the ASN can no longer change what was sent, when it is the superior's. */
export async function beginForm(stores: Pick<Stores, 'forms'>, rating: Pick<Rating, 'form' | 'now'>): Promise<BeginOutcome> {
  const window = ratingWindow(rating.form, rating.now)
  if (window.kind === 'closed') return window
  if (rating.form.startedAt === null) await stores.forms.markStarted(rating.form.ratingId, rating.now)
  return { kind: 'begun' }
}

export type ReasonSaved =
  | { kind: 'saved' }
  | Exclude<ReasonOutcome, { kind: 'good' }>
  | { kind: 'closed'; why: ClosedWhy; selfUntil: Date }
  | { kind: 'no-such-answer' }

/** A reason for an answer, before sending; afterwards words belong to the dialogue. */
export async function explainAnswer(
  stores: Pick<Stores, 'forms'>,
  rating: Rating & { itemKey: string; typed: string },
): Promise<ReasonSaved> {
  const { form, itemKey } = rating
  if (isByPeer(form)) return { kind: 'no-such-answer' }
  const window = ratingWindow(form, rating.now)
  if (window.kind === 'closed') return window
  const checked = checkReason(rating.typed)
  if (checked.kind !== 'good') return checked
  if (!form.answers.some((answer) => answer.itemKey === itemKey)) return { kind: 'no-such-answer' }
  await stores.forms.saveReason(form.ratingId, itemKey, checked.reason)
  return { kind: 'saved' }
}

export type SubmitOutcome =
  | { kind: 'submitted' }
  | { kind: 'already' }
  | { kind: 'unanswered'; count: number }
  | { kind: 'reasons-missing'; items: FormItem[] }
  | { kind: 'warned'; findings: Finding[] }
  | { kind: 'closed'; why: ClosedWhy; selfUntil: Date }

/** What a rater of others should look at before sending (E5); the own assessment is warned of nothing, for nobody is judged by it. */
export async function findBeforeSending(stores: Pick<Stores, 'forms'>, { form, framework }: Omit<Rating, 'now'>): Promise<Finding[]> {
  if (form.kind === 'self') return []
  const times = await stores.forms.answerTimes(form.raterId, form.cycle.id)
  return findings({ ratingId: form.ratingId, items: formItems(framework, form.held), answers: form.answers, times })
}

/** Sends a form that is whole; what the rater should look at first holds it up unless it was `shown`. In the same transaction the superior is told that someone is ready (self), and the audit is written. */
export async function submitForm(
  stores: Stores,
  rating: Rating & { superiorId: number | null; calendar: WorkCalendar; shown: readonly Warning[] },
): Promise<SubmitOutcome> {
  const { form, framework, now } = rating
  if (form.submittedAt !== null) return { kind: 'already' }
  const window = ratingWindow(form, now)
  if (window.kind === 'closed') return window
  const items = formItems(framework, form.held)
  const open = items.length - answeredCount(items, form.answers)
  if (open > 0) return { kind: 'unanswered', count: open }
  const missing = form.kind === 'superior' ? missingReasons(items, form.answers) : []
  if (missing.length > 0) return { kind: 'reasons-missing', items: missing }
  const found = await findBeforeSending(stores, rating)
  if (found.some(({ warning }) => !rating.shown.includes(warning))) return { kind: 'warned', findings: found }
  // Of anonymous raters nothing is kept that tells of their levels.
  const despite = form.kind === 'superior' ? found.map(({ warning }) => warning) : []
  const first = await stores.transaction(async (tx) => {
    const submitted = await tx.forms.markSubmitted(form.ratingId, now, { raterId: form.raterId, despite })
    if (!submitted) return false
    await tx.dialogs.remove(reasonDraftKey(form.ratingId))
    // A peer leaves no entry: its hour would lead from the name to the answers (E8).
    if (isByPeer(form)) return true
    await tx.audit.record({
      actorId: form.raterId,
      act: `${form.kind}-submitted`,
      aboutId: form.ratee.id,
      subject: `assessment:${form.assessmentId}`,
      now,
    })
    if (despite.length > 0) await recordDespite(tx, rating, despite)
    const { superiorId, calendar } = rating
    if (form.kind === 'self' && superiorId !== null) await tellReady(tx, { superiorId, cycleId: form.cycle.id, now, calendar })
    await openDialogue(tx, rating)
    return true
  })
  if (!first) {
    const sent = (await stores.forms.byRatingId(form.ratingId))?.submittedAt ?? null
    return sent === null ? { kind: 'closed', why: 'cycle-not-open', selfUntil: form.selfUntil } : { kind: 'already' }
  }
  return { kind: 'submitted' }
}

/** Whoever sends last sees the other's levels at once; the other side is told where the two lie apart (F1). */
async function openDialogue(tx: Stores, { form, framework, now, calendar }: Rating & { calendar: WorkCalendar }): Promise<void> {
  if (form.kind !== 'self' && form.kind !== 'superior') return
  const other = form.kind === 'self' ? 'superior' : 'self'
  const otherRatingId = await tx.forms.ratingIdOf(form.assessmentId, other)
  const others = otherRatingId === null ? null : await tx.forms.byRatingId(otherRatingId)
  if (others === null || others.submittedAt === null || dialogueWindow(form.cycle, now).kind !== 'open') return
  const [self, superior] = form.kind === 'self' ? [form, others] : [others, form]
  if (divergences(formItems(framework, form.held), self.answers, superior.answers).length === 0) return
  await tellDialogue(tx, { form: superior, side: other, now, calendar })
}

async function recordDespite(tx: Stores, { form, now }: Rating, despite: readonly Warning[]): Promise<void> {
  const { raterId: actorId, ratee, assessmentId } = form
  const subject = `assessment:${assessmentId}`
  await tx.audit.record({ actorId, act: 'sent-despite-warning', aboutId: ratee.id, subject, after: { warnings: despite }, now })
}
