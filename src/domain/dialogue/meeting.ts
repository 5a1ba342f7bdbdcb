/** Both sides find a time for talking: one proposes, the other agrees or proposes another; the last proposal stands. */
import { dayOf } from '../calendar.js'
import type { Form } from '../rating/form-view.js'
import { addDays } from '../reminder/working-days.js'
import type { Stores } from '../stores.js'
import type { Side } from './dialogue.js'
import type { DialogueStore, Meeting } from './dialogue-store.js'
import { dialogueWindow } from './dialogue-window.js'

/** A talk is planned at most so far ahead, and within the dialogue where that has a date. */
const FURTHEST_DAYS = 31
export const PLACE_MOST = 80
/** How long a talk is taken to be, in the calendar file. */
export const MEETING_MINUTES = 30

/** First and last day that can be chosen, yyyy-mm-dd; null once the dialogue is over. */
export function meetingDays(cycle: Form['cycle'], now: Date, zone: string): { first: string; last: string } | null {
  const window = dialogueWindow(cycle, now)
  if (window.kind !== 'open') return null
  const first = dayOf(now, zone)
  const furthest = addDays(first, FURTHEST_DAYS)
  const end = window.until === null ? furthest : dayOf(window.until, zone)
  return { first, last: end < furthest ? end : furthest }
}

export type MeetingFault = 'over' | 'past' | 'too-late' | 'place-too-long'

/** What stands against talking then. */
export function meetingFault(
  { cycle, at, place, zone }: { cycle: Form['cycle']; at: Date; place: string | null; zone: string },
  now: Date,
): MeetingFault | null {
  const days = meetingDays(cycle, now, zone)
  if (days === null) return 'over'
  if (at <= now) return 'past'
  const window = dialogueWindow(cycle, now)
  if (dayOf(at, zone) > days.last || (window.kind === 'open' && window.until !== null && at > window.until)) return 'too-late'
  return place !== null && place.length > PLACE_MOST ? 'place-too-long' : null
}

export type ProposeOutcome = { kind: 'proposed'; meeting: Meeting } | { kind: MeetingFault | 'stale' | 'closed' }

interface Acting {
  /** The superior's form. */
  form: Form
  side: Side
  now: Date
}

/** `seen`: the version that was on the screen, 0 without a proposal. */
export async function proposeMeeting(
  stores: Stores,
  request: Acting & { at: Date; place: string | null; seen: number; zone: string },
): Promise<ProposeOutcome> {
  const { form, side, at, seen, zone, now } = request
  const place = request.place?.trim().replace(/\s+/g, ' ') || null
  const fault = meetingFault({ cycle: form.cycle, at, place, zone }, now)
  if (fault !== null) return { kind: fault }
  const byId = personOf(form, side)
  return stores.transaction(async (tx): Promise<ProposeOutcome> => {
    const { assessmentId } = form
    if (!(await tx.dialogues.holdOpen(assessmentId))) return { kind: 'closed' }
    const isNew = await tx.dialogues.proposeMeeting({ assessmentId, at, place, byId, seen })
    const meeting = await meetingOf(tx, assessmentId)
    if (meeting === null) return { kind: 'stale' }
    // The same message a second time: it is as it was.
    if (!isNew) return isSame(meeting, { at, place, byId, seen }) ? { kind: 'proposed', meeting } : { kind: 'stale' }
    const { version } = meeting
    const personId = personOf(form, side === 'self' ? 'superior' : 'self')
    const key = `meeting-proposed:${assessmentId}:${version}`
    await tx.notices.add([{ key, personId, kind: 'meeting-proposed', data: { ratingId: form.ratingId, version }, dueAt: now }], now)
    await record(tx, { form, side, act: 'meeting-proposed', after: { at, place }, now })
    return { kind: 'proposed', meeting }
  })
}

function isSame(meeting: Meeting, { at, place, byId, seen }: { at: Date; place: string | null; byId: number; seen: number }): boolean {
  const { proposedById, version } = meeting
  return version === seen + 1 && proposedById === byId && meeting.place === place && meeting.at.getTime() === at.getTime()
}

export type AgreeOutcome = { kind: 'agreed'; meeting: Meeting } | { kind: 'stale' | 'closed' | 'past' | 'own' }

/** Only the other side agrees, and to the version that was on the screen. */
export async function agreeMeeting(stores: Stores, request: Acting & { version: number }): Promise<AgreeOutcome> {
  const { form, side, version, now } = request
  const { assessmentId } = form
  if (dialogueWindow(form.cycle, now).kind !== 'open') return { kind: 'closed' }
  return stores.transaction(async (tx): Promise<AgreeOutcome> => {
    if (!(await tx.dialogues.holdOpen(assessmentId))) return { kind: 'closed' }
    const before = await meetingOf(tx, assessmentId)
    if (before === null || before.version !== version) return { kind: 'stale' }
    if (before.proposedById === personOf(form, side)) return { kind: 'own' }
    if (before.agreedAt !== null) return { kind: 'agreed', meeting: before }
    if (before.at <= now) return { kind: 'past' }
    if (!(await tx.dialogues.agreeMeeting(assessmentId, version, now))) return { kind: 'stale' }
    const key = `meeting-agreed:${assessmentId}:${version}`
    const notice = { personId: before.proposedById, data: { ratingId: form.ratingId, version }, dueAt: now }
    await tx.notices.add([{ ...notice, key, kind: 'meeting-agreed' }], now)
    await record(tx, { form, side, act: 'meeting-agreed', after: { at: before.at, place: before.place }, now })
    return { kind: 'agreed', meeting: { ...before, agreedAt: now } }
  })
}

async function meetingOf({ dialogues }: { dialogues: DialogueStore }, assessmentId: number): Promise<Meeting | null> {
  return (await dialogues.read([assessmentId])).get(assessmentId)?.meeting ?? null
}

function personOf({ ratee, raterId }: Form, side: Side): number {
  return side === 'self' ? ratee.id : raterId
}

function record(
  tx: Pick<Stores, 'audit'>,
  { form, side, act, after, now }: Acting & { act: 'meeting-proposed' | 'meeting-agreed'; after: object },
): Promise<void> {
  const subject = `assessment:${form.assessmentId}`
  return tx.audit.record({ actorId: personOf(form, side), act, aboutId: form.ratee.id, subject, after, now })
}
