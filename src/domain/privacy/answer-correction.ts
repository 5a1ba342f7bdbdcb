/** The office answers a request once: it changes what it can change here, says that it was done elsewhere, or declines with a reason. */
import { checkReason } from '../rating/reasons.js'
import { bareName } from '../roster/person-name.js'
import { normalizePhone } from '../roster/phone.js'
import type { Stores } from '../stores.js'
import type { Correction } from './correction.js'

interface Answering {
  correctionId: number
  adminId: number
  now: Date
}

export type AnswerOutcome = { kind: 'answered' } | { kind: 'already' } | { kind: 'gone' }

/** What the program can put in the place of what is wrong: with the typed text as it stands, and nothing else. */
export type Change = { field: 'name' | 'position' | 'phone'; value: string }

const NAME_MAX = 120
const POSITION_MAX = 160

/** Null where the office has to look itself: unit and superior are chosen on the person's card, a NIP comes with the roster's file. */
export function changeOf({ field, right }: Pick<Correction, 'field' | 'right'>): Change | null {
  const value = right.trim().replace(/\s+/g, ' ')
  if (field === 'phone') {
    const phone = normalizePhone(value)
    return phone.kind === 'ok' ? { field, value: phone.phone } : null
  }
  if (field === 'name') return /\d/.test(value) || bareName(value).length < 2 || value.length > NAME_MAX ? null : { field, value }
  return field === 'position' && value.length <= POSITION_MAX ? { field, value } : null
}

/** `apply`: puts the text that was asked for in its place; otherwise the office has corrected it by hand. */
export async function fulfilCorrection(stores: Stores, { apply, ...act }: Answering & { apply: boolean }): Promise<AnswerOutcome> {
  return answer(stores, act, async (tx, correction) => {
    const change = apply ? changeOf(correction) : null
    if (apply && change === null) return false
    if (change !== null) {
      await tx.roster.lock()
      const { personId } = correction
      const before = await tx.corrections.change(personId, change)
      const [was, is] = [{ [change.field]: before }, { [change.field]: change.value }]
      await tx.audit.record({ actorId: act.adminId, act: 'person-corrected', aboutId: personId, before: was, after: is, now: act.now })
    }
    return (await tx.corrections.close(correction.id, { ...act, outcome: 'done', answer: null })) ? 'correction-done' : false
  })
}

export type DeclineOutcome = AnswerOutcome | Exclude<ReturnType<typeof checkReason>, { kind: 'good' }>

export async function declineCorrection(stores: Stores, { typed, ...act }: Answering & { typed: string }): Promise<DeclineOutcome> {
  const checked = checkReason(typed)
  if (checked.kind !== 'good') return checked
  const { reason } = checked
  return answer(stores, { ...act, reason }, async (tx, correction) =>
    (await tx.corrections.close(correction.id, { ...act, outcome: 'declined', answer: reason })) ? 'correction-declined' : false,
  )
}

async function answer(
  stores: Stores,
  { correctionId, adminId, now, reason }: Answering & { reason?: string },
  work: (tx: Stores, correction: Correction) => Promise<'correction-done' | 'correction-declined' | false>,
): Promise<AnswerOutcome> {
  return stores.transaction(async (tx): Promise<AnswerOutcome> => {
    const correction = await tx.corrections.lock(correctionId)
    if (correction === null) return { kind: 'gone' }
    if (correction.closedAt !== null) return { kind: 'already' }
    const act = await work(tx, correction)
    if (act === false) return { kind: 'gone' }
    const { personId } = correction
    await tx.notices.add(
      [{ key: `correction:${correctionId}:answered`, personId, kind: 'correction-answered', data: { correctionId }, dueAt: now }],
      now,
    )
    const why = reason === undefined ? {} : { reason }
    await tx.audit.record({ actorId: adminId, act, aboutId: personId, subject: `correction:${correctionId}`, ...why, now })
    return { kind: 'answered' }
  })
}
