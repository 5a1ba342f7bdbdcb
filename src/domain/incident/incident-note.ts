/** A dated note of what a superior saw somebody do: private to its author until a reason cites it, then the ratee's to see (E6). */

/** In characters: with its date it must fit a reason and, under a photo, a caption. */
export const NOTE_TEXT_MAX = 500
/** Beside the items of a cycle stand the notes of its time and of so many days before it opened; further back none can be written. */
export const NOTE_DAYS = 365

export interface NewNote {
  authorId: number
  aboutId: number
  competencyKey: string
  /** Midnight of the office's day on which it happened. */
  happenedAt: Date
  kind: 'text' | 'photo'
  /** Tidied: without breaks; what a reason holds of the note. */
  text: string
  /** Of the photo. */
  fileId: string | null
  fileUniqueId: string | null
  /** Chat and message it came in: the same message twice is one note. */
  sourceKey: string
  now: Date
}

export interface IncidentNote extends Pick<NewNote, 'authorId' | 'aboutId' | 'competencyKey' | 'happenedAt' | 'kind' | 'text' | 'fileId'> {
  id: number
  /** Stands in a reason, so it can no longer be removed. */
  cited: boolean
}

/** A note as the reason of an answer cites it. */
export interface CitedNote extends Pick<NewNote, 'competencyKey' | 'happenedAt' | 'kind' | 'text' | 'fileId'> {
  noteId: number
  ratingId: number
  itemKey: string
  authorName: string
  cycleName: string
}

/** Whose notes about whom; with a competency those of the time that counts for a form. */
export interface NotesBeside {
  authorId: number
  aboutId: number
  competencyKey: string
  since: Date
}

export interface IncidentStore {
  add(note: NewNote): Promise<void>
  /** Newest first. Removed ones are no more. */
  byAuthor(
    of: { authorId: number; aboutId: number },
    page: { from: number; most: number },
  ): Promise<{ total: number; notes: IncidentNote[] }>
  /** Newest first. */
  beside(form: NotesBeside): Promise<IncidentNote[]>
  byId(noteId: number): Promise<IncidentNote | null>
  /** Takes the words and the photo away for ever; `lock` comes first. */
  remove(noteId: number, now: Date): Promise<void>
  /** Within a transaction: the note, which until its end nobody else cites or removes; null when it is removed. */
  lock(noteId: number): Promise<IncidentNote | null>
  /** Marks a note as cited by the reason of an answer, whose words must hold the note's. Twice is once. */
  cite(citation: { noteId: number; ratingId: number; itemKey: string; now: Date }): Promise<void>
  /** What the reasons of a rating cite, in the order of items; callers ask `can(.., 'see-cited-notes')` first. */
  citedIn(ratingId: number): Promise<CitedNote[]>
  /** What may be seen by the person it is about, newest first: after the reveal, or once the results are out. */
  citedAbout(personId: number): Promise<CitedNote[]>
}

/** The earliest day whose notes stand beside the items of a cycle. */
export function notesSince(opensAt: Date): Date {
  return new Date(opensAt.getTime() - NOTE_DAYS * 24 * 3_600_000)
}
