/**
 * A note cited in a reason: the reason holds its date and words, and from the reveal on the ratee may see it, photo and all. It stays cited as
 * long as its words stand in the reason: a changed level, which drops its reason, or a reason written anew makes it private again.
 */
import { formItems, itemByKey } from '../assessment/form.js'
import { explainAnswer, type Rating, type ReasonSaved } from '../rating/rate.js'
import type { Stores } from '../stores.js'
import { type IncidentNote, notesSince } from './incident-note.js'

export type CiteOutcome = ReasonSaved | { kind: 'no-such-note' }

/** `quote` is the note with its date as the reason holds it, containing its text as it is. Citing the same note again changes nothing. */
export async function citeNote(
  stores: Stores,
  rating: Rating & { itemKey: string; noteId: number; quote: (note: IncidentNote) => string },
): Promise<CiteOutcome> {
  const { form, framework, itemKey, noteId, now } = rating
  return stores.transaction(async (tx): Promise<CiteOutcome> => {
    const note = await tx.incidents.lock(noteId)
    const competencyKey = itemByKey(formItems(framework, form.held), itemKey)?.competency.key
    if (note === null || note.competencyKey !== competencyKey || !standsBeside(note, form)) return { kind: 'no-such-note' }
    const answer = form.answers.find((one) => one.itemKey === itemKey)
    if (answer === undefined || answer.level === null) return { kind: 'no-such-answer' }
    const { ratingId } = form
    const cited = await tx.incidents.citedIn(ratingId)
    if (cited.some((one) => one.itemKey === itemKey && one.noteId === noteId)) return { kind: 'saved' }
    const quote = rating.quote(note)
    const typed = answer.reason === null ? quote : `${answer.reason} ${quote}`
    const saved = await explainAnswer(tx, { ...rating, typed })
    if (saved.kind !== 'saved') return saved
    await tx.incidents.cite({ noteId, ratingId, itemKey, now })
    await tx.audit.record({
      actorId: form.raterId,
      act: 'incident-cited',
      aboutId: form.ratee.id,
      subject: `assessment:${form.assessmentId}`,
      after: { item: itemKey },
      now,
    })
    return saved
  })
}

function standsBeside(note: IncidentNote, { kind, raterId, ratee, cycle }: Rating['form']): boolean {
  const own = kind === 'superior' && note.authorId === raterId && note.aboutId === ratee.id
  return own && note.happenedAt >= notesSince(cycle.opensAt)
}
