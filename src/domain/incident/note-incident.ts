/** A superior notes what happened on a day of the last year, as a sentence at least; a photo needs one too. */
import { dayOf, instantOn } from '../calendar.js'
import { sentenceFault, type TooLong, type TooShort, tidied } from '../rating/reasons.js'
import { addDays } from '../reminder/working-days.js'
import type { Stores } from '../stores.js'
import { NOTE_DAYS, NOTE_TEXT_MAX } from './incident-note.js'

/** The days that can be chosen, yyyy-mm-dd: nothing has happened tomorrow. */
export function noteDays(now: Date, zone: string): { first: string; last: string } {
  const last = dayOf(now, zone)
  return { first: addDays(last, -NOTE_DAYS), last }
}

export type NoteOutcome = { kind: 'noted' } | { kind: 'not-a-day' } | TooShort | TooLong

export async function noteIncident(
  stores: Pick<Stores, 'incidents'>,
  request: {
    authorId: number
    aboutId: number
    competencyKey: string
    /** yyyy-mm-dd */
    day: string
    typed: string
    photo: { fileId: string; fileUniqueId: string } | null
    sourceKey: string
    now: Date
    zone: string
  },
): Promise<NoteOutcome> {
  const { authorId, aboutId, competencyKey, day, photo, sourceKey, now, zone } = request
  const { first, last } = noteDays(now, zone)
  if (day < first || day > last) return { kind: 'not-a-day' }
  const text = tidied(request.typed)
  if (text.length > NOTE_TEXT_MAX) return { kind: 'too-long', most: NOTE_TEXT_MAX }
  const fault = sentenceFault(text)
  if (fault !== null) return fault
  await stores.incidents.add({
    authorId,
    aboutId,
    competencyKey,
    text,
    sourceKey,
    now,
    happenedAt: instantOn(day, 0, zone),
    kind: photo === null ? 'text' : 'photo',
    fileId: photo?.fileId ?? null,
    fileUniqueId: photo?.fileUniqueId ?? null,
  })
  return { kind: 'noted' }
}

export type RemoveOutcome = { kind: 'removed' } | { kind: 'cited' }

/** A note that no reason cites is its author's to remove, for ever; once more is the same. */
export function removeNote(stores: Stores, { noteId, now }: { noteId: number; now: Date }): Promise<RemoveOutcome> {
  return stores.transaction(async (tx): Promise<RemoveOutcome> => {
    const note = await tx.incidents.lock(noteId)
    if (note?.cited === true) return { kind: 'cited' }
    await tx.incidents.remove(noteId, now)
    return { kind: 'removed' }
  })
}
