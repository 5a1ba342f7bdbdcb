/** One side agrees with the other's level, explains the own one, or revises it with a reason; each is kept at once and the other side told. */
import { formItems } from '../assessment/form.js'
import type { Framework, Level } from '../competency/framework.js'
import type { Form } from '../rating/form-view.js'
import { checkReason, type ReasonOutcome } from '../rating/reasons.js'
import type { WorkCalendar } from '../reminder/working-days.js'
import type { Stores } from '../stores.js'
import { type DialogueItem, dialogueItems, otherSide, type Side } from './dialogue.js'
import { type DialogueWindow, dialogueWindow } from './dialogue-window.js'
import { tellDialogue } from './tell-dialogue.js'

/** What is said: `text` as it was typed. */
export type Saying = { stance: 'agree' } | { stance: 'explain'; text: string } | { stance: 'revise'; level: Level; text: string }

export type SpeakOutcome =
  | { kind: 'said' }
  | Exclude<ReasonOutcome, { kind: 'good' }>
  | { kind: 'closed'; window: Exclude<DialogueWindow, { kind: 'open' }> }
  /** The level is the one it was. */
  | { kind: 'same-level' }
  /** Both sides do not differ on this item. */
  | { kind: 'no-such-item' }

export interface Speaking {
  /** The superior's form. */
  form: Form
  framework: Framework
  side: Side
  itemKey: string
  saying: Saying
  /** The tap or message it came in. */
  sourceKey: string
  now: Date
  calendar: WorkCalendar
}

export async function speak(stores: Stores, speaking: Speaking): Promise<SpeakOutcome> {
  const { form, now, saying } = speaking
  const window = dialogueWindow(form.cycle, now)
  if (window.kind !== 'open') return { kind: 'closed', window }
  const checked = saying.stance === 'agree' ? null : checkReason(saying.text)
  if (checked !== null && checked.kind !== 'good') return checked
  return stores.transaction(async (tx): Promise<SpeakOutcome> => {
    if (!(await tx.dialogues.holdOpen(form.assessmentId))) return { kind: 'closed', window: { kind: 'published' } }
    const record = (await tx.dialogues.read([form.assessmentId])).get(form.assessmentId)
    if (record === undefined) return { kind: 'no-such-item' }
    const item = dialogueItems(formItems(speaking.framework, form.held), record).find(({ entry }) => entry.item.key === speaking.itemKey)
    if (item === undefined) return { kind: 'no-such-item' }
    return keep(tx, { ...speaking, item, text: checked?.reason ?? null })
  })
}

async function keep(tx: Stores, one: Speaking & { item: DialogueItem; text: string | null }): Promise<SpeakOutcome> {
  const { form, side, itemKey, saying, sourceKey, now, item, text } = one
  const personId = side === 'self' ? form.ratee.id : form.raterId
  // A doubled tap says nothing new.
  if (saying.stance === 'agree' && isAgreedAlready(item, side)) return { kind: 'said' }
  if (saying.stance === 'revise' && item[side].level === saying.level && !isFrom(item, side, text)) return { kind: 'same-level' }
  const { assessmentId } = form
  const isNew = await tx.dialogues.addStatement({
    assessmentId,
    itemKey,
    byPersonId: personId,
    stance: saying.stance,
    text,
    sourceKey,
    now,
  })
  if (!isNew) return { kind: 'said' }
  const about = { aboutId: form.ratee.id, subject: `assessment:${assessmentId}`, now }
  const reason = text === null ? {} : { reason: text }
  if (saying.stance === 'revise') await revise(tx, { ...one, level: saying.level, reason: text ?? '' })
  else await tx.audit.record({ actorId: personId, act: `dialogue-${saying.stance}`, ...about, after: { item: itemKey }, ...reason })
  await tellDialogue(tx, { form, side: otherSide(side), now, calendar: one.calendar })
  return { kind: 'said' }
}

function isAgreedAlready(item: DialogueItem, side: Side): boolean {
  const last = item[side].said.at(-1)
  return last?.stance === 'agree' && last.otherLevel === item[otherSide(side)].level
}

/** The level that stands is the one this very message gave. */
function isFrom(item: DialogueItem, side: Side, text: string | null): boolean {
  const last = item[side].said.at(-1)
  return last?.stance === 'revise' && last.text === text
}

async function revise(tx: Stores, one: Speaking & { item: DialogueItem; level: Level; reason: string }): Promise<void> {
  const { form, side, itemKey, sourceKey, now, item, level, reason } = one
  const personId = side === 'self' ? form.ratee.id : form.raterId
  const ratingId = side === 'superior' ? form.ratingId : await tx.forms.ratingIdOf(form.assessmentId, 'self')
  if (ratingId === null) throw new Error(`Assessment ${form.assessmentId} has no self-assessment`)
  await tx.changes.apply({ ratingId, itemKey, level, reason, byPersonId: personId, appealId: null, sourceKey, now })
  await tx.audit.record({
    actorId: personId,
    act: 'level-revised',
    aboutId: form.ratee.id,
    subject: `assessment:${form.assessmentId}`,
    before: { item: itemKey, level: item[side].level },
    after: { item: itemKey, level },
    reason,
    now,
  })
}
