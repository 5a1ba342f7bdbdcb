/** A correction ("ralat") gives everyone who has a broadcast its new text by editing; files stay, and more than one admin may decide alone wants a second one here too. */
import type { Stores } from '../stores.js'
import type { Approvers } from './approvers.js'
import type { Broadcast } from './broadcast.js'
import type { BroadcastContent } from './content.js'
import { type ContentFault, contentFault, type Said } from './draft-content.js'
import { EVERYONE } from './segment.js'
import { sendableEntities } from './sendable-entities.js'
import { askApprovers } from './submit-broadcast.js'

/** A correction waits as a row of its own, `content.corrects`, until it is confirmed. */
export type CorrectionOutcome = { kind: 'saved'; correction: Broadcast } | { kind: 'refused'; fault: ContentFault } | { kind: 'stale' }
export type CorrectedOutcome =
  | { kind: 'corrected'; edited: number }
  | { kind: 'asked'; who: 'admins' | 'pimpinan'; reachable: number }
  | { kind: 'no-approver'; reachable: number }
  | { kind: 'stale' }

const SENT_STATES: readonly Broadcast['state'][] = ['sending', 'paused', 'done']
const DRAFTS_SEEN = 100

export const isCorrectable = ({ state, content }: Broadcast) => SENT_STATES.includes(state) && content.corrects === undefined

/** Notes the new text; a second one takes the place of the first. */
export async function noteCorrection(
  stores: Stores,
  { id, actorId, said, now }: { id: number; actorId: number; said: Said; now: Date },
): Promise<CorrectionOutcome> {
  const original = await stores.broadcasts.byId(id)
  if (original === null || !isCorrectable(original)) return { kind: 'stale' }
  const text = said.text ?? ''
  if (text.trim() === '') return { kind: 'refused', fault: { kind: 'empty' } }
  const content: BroadcastContent = { ...original.content, text, entities: sendableEntities(said.entities), corrects: id }
  const fault = contentFault(content)
  if (fault !== null) return { kind: 'refused', fault }
  const waiting = (await stores.broadcasts.list(['draft'], DRAFTS_SEEN)).find(
    (one) => one.content.corrects === id && one.authorId === actorId,
  )
  const title = original.title
  if (waiting !== undefined) await stores.broadcasts.saveDraft(waiting.id, { content, title }, now)
  const noted = waiting?.id ?? (await stores.broadcasts.create({ authorId: actorId, title, content, segment: EVERYONE, now }))
  const correction = await stores.broadcasts.byId(noted)
  return correction === null ? { kind: 'stale' } : { kind: 'saved', correction }
}

/** Within a transaction that has put the correction's own row away. Null when the broadcast cannot be corrected any more. */
export async function applyCorrection(tx: Stores, { content }: Broadcast, by: { actorId: number; now: Date }): Promise<number | null> {
  const { corrects, ...rest } = content
  const original = corrects === undefined ? null : await tx.broadcasts.byId(corrects)
  if (corrects === undefined || original === null || !isCorrectable(original)) return null
  const edited = await tx.broadcasts.correct(corrects, rest, by.now)
  const subject = `broadcast:${corrects}`
  await tx.audit.record({
    ...by,
    act: 'broadcast-corrected',
    subject,
    before: { text: original.content.text },
    after: { text: content.text },
  })
  return edited
}

/** `Ya, ralat`. */
export async function confirmCorrection(
  stores: Stores,
  request: { id: number; actorId: number; approvalOver: number; approvers: Approvers; now: Date },
): Promise<CorrectedOutcome> {
  const { id, actorId, approvers, now } = request
  const correction = await stores.broadcasts.byId(id)
  if (correction?.content.corrects === undefined || correction.state !== 'draft') return { kind: 'stale' }
  // All its recipients: while an earlier correction is under way, some of those who have it are counted as waiting.
  const { total } = await stores.broadcasts.counts(correction.content.corrects)
  const isLarge = total > request.approvalOver
  if (isLarge && approvers.who === 'nobody') return { kind: 'no-approver', reachable: total }
  return stores.transaction(async (tx): Promise<CorrectedOutcome> => {
    if (isLarge && approvers.who !== 'nobody') {
      if (!(await tx.broadcasts.setState(id, { from: ['draft'], to: 'approval', now }))) return { kind: 'stale' }
      await askApprovers(tx, { id, ids: approvers.ids, now })
      await tx.audit.record({
        actorId,
        act: 'broadcast-submitted',
        subject: `broadcast:${id}`,
        after: { corrects: correction.content.corrects },
        now,
      })
      return { kind: 'asked', who: approvers.who, reachable: total }
    }
    if (!(await tx.broadcasts.removeDraft(id))) return { kind: 'stale' }
    const edited = await applyCorrection(tx, correction, { actorId, now })
    return edited === null ? { kind: 'stale' } : { kind: 'corrected', edited }
  })
}
