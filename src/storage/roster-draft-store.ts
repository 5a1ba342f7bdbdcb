/** Roster files that wait for their yes. */
import type { RosterDraft, RosterDraftStore } from '../domain/roster/roster-draft.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { json } from './json.js'

/** What an ended draft keeps of its file: nothing. */
const NO_BYTES = new Uint8Array()

type Row = Prisma.RosterDraftGetPayload<object>

function toDraft({ bytes, createdAt: _, settledAt: __, jobId: ___, ...row }: Row): RosterDraft {
  return { ...row, bytes: Buffer.from(bytes) }
}

export function rosterDraftStore(db: Db): RosterDraftStore {
  return {
    async save({ jobId, bytes, now, ...draft }) {
      const data = { ...draft, bytes: new Uint8Array(bytes) }
      const row = await db.rosterDraft.upsert({
        where: { jobId },
        create: { ...data, jobId, createdAt: now },
        // Begun again, the job may have found the roster changed.
        update: { planHash: draft.planHash },
      })
      return toDraft(row)
    },
    async byId(id) {
      const row = await db.rosterDraft.findUnique({ where: { id } })
      return row === null ? null : toDraft(row)
    },
    async showAnew(id, plan) {
      return (await db.rosterDraft.update({ where: { id }, data: { ...plan, version: { increment: 1 } } })).version
    },
    async end(id, { state, counts, now }) {
      const data = { state, settledAt: now, bytes: NO_BYTES, counts: json(counts) }
      return (await db.rosterDraft.updateMany({ where: { id, state: 'waiting' }, data })).count > 0
    },
    async dropOlder(before, now) {
      const where = { state: 'waiting' as const, createdAt: { lt: before } }
      return (await db.rosterDraft.updateMany({ where, data: { state: 'dropped', settledAt: now, bytes: NO_BYTES } })).count
    },
  }
}
