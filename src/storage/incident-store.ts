/** Notes of what happened, and which reasons cite them. */
import type { CitedNote, IncidentNote, IncidentStore } from '../domain/incident/incident-note.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

const counted = { _count: { select: { citations: true } } } satisfies Prisma.IncidentNoteInclude
type NoteRow = Prisma.IncidentNoteGetPayload<{ include: typeof counted }>

function toNote({ _count, ...row }: NoteRow): IncidentNote {
  const { id, authorId, aboutId, competencyKey, happenedAt, text, fileId } = row
  return { id, authorId, aboutId, competencyKey, happenedAt, kind: kindOf(row), text: text ?? '', fileId, cited: _count.citations > 0 }
}

const kindOf = ({ kind }: { kind: string }): IncidentNote['kind'] => (kind === 'photo' ? 'photo' : 'text')

const withNote = {
  note: { include: { author: { select: { name: true } } } },
  rating: { select: { assessment: { select: { cycle: { select: { name: true } } } } } },
} satisfies Prisma.IncidentCitationInclude
type CitationRow = Prisma.IncidentCitationGetPayload<{ include: typeof withNote }>

function toCited({ noteId, ratingId, itemKey, note, rating }: CitationRow): CitedNote {
  const { competencyKey, happenedAt, text, fileId, author } = note
  const shown = { competencyKey, happenedAt, kind: kindOf(note), text: text ?? '', fileId }
  return { ...shown, noteId, ratingId, itemKey, authorName: author.name, cycleName: rating.assessment.cycle.name }
}

const NEWEST = [{ happenedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.IncidentNoteOrderByWithRelationInput[]

export function incidentStore(db: Db): IncidentStore {
  const byId = async (noteId: number) => {
    const row = await db.incidentNote.findFirst({ where: { id: noteId, removedAt: null }, include: counted })
    return row === null ? null : toNote(row)
  }
  return {
    byId,
    async add({ now, ...note }) {
      await db.incidentNote.createMany({ data: [{ ...note, createdAt: now }], skipDuplicates: true })
    },
    async byAuthor({ authorId, aboutId }, { from, most }) {
      const where = { authorId, aboutId, removedAt: null }
      const [total, rows] = await Promise.all([
        db.incidentNote.count({ where }),
        db.incidentNote.findMany({ where, orderBy: NEWEST, skip: from, take: most, include: counted }),
      ])
      return { total, notes: rows.map(toNote) }
    },
    async beside({ since, ...of }) {
      const rows = await db.incidentNote.findMany({
        where: { ...of, happenedAt: { gte: since }, removedAt: null },
        orderBy: NEWEST,
        include: counted,
      })
      return rows.map(toNote)
    },
    async remove(noteId, now) {
      // The row stays so that the message it came in, brought once more, does not write it anew; nothing of what was said stays.
      const gone = { removedAt: now, text: null, fileId: null, fileUniqueId: null }
      await db.incidentNote.updateMany({ where: { id: noteId, removedAt: null }, data: gone })
    },
    async lock(noteId) {
      // Read by a second statement, which sees what was committed while the first one waited.
      await db.$queryRaw`SELECT id FROM incident_note WHERE id = ${noteId} FOR UPDATE`
      return byId(noteId)
    },
    async cite({ noteId, ratingId, itemKey, now }) {
      await db.incidentCitation.createMany({ data: [{ noteId, ratingId, itemKey, citedAt: now }], skipDuplicates: true })
    },
    async citedIn(ratingId) {
      const orderBy = [{ itemKey: 'asc' as const }, { citedAt: 'asc' as const }, { noteId: 'asc' as const }]
      return (await db.incidentCitation.findMany({ where: { ratingId }, orderBy, include: withNote })).map(toCited)
    },
    async citedAbout(personId) {
      const rows = await db.incidentCitation.findMany({
        where: {
          note: { aboutId: personId },
          rating: {
            submittedAt: { not: null },
            assessment: {
              OR: [
                { cycle: { state: { in: ['published', 'closed'] } } },
                { ratings: { some: { kind: 'self', submittedAt: { not: null } } } },
              ],
            },
          },
        },
        orderBy: [{ note: { happenedAt: 'desc' } }, { noteId: 'desc' }, { ratingId: 'desc' }, { itemKey: 'asc' }],
        include: withNote,
      })
      return rows.map(toCited)
    },
  }
}
