/** Drafts are cycles in state draft: what is prepared is the row that is opened later. */
import { type CycleDraft, type CycleDraftStore, cycleScopeSchema } from '../domain/cycle/cycle-draft.js'
import { cycleRulesSchema } from '../domain/cycle/cycle-rules.js'
import { addParticipants } from './cycle-store.js'
import type { Db } from './db.js'
import type { Cycle as Row } from './generated/client.js'

function toDraft({ id, name, opensAt, selfUntil, ratingUntil, dialogueUntil, scope, rules }: Row): CycleDraft {
  const dates = { opensAt, selfUntil, ratingUntil, dialogueUntil }
  return { id, name, ...dates, scope: cycleScopeSchema.parse(scope), rules: cycleRulesSchema.parse(rules) }
}

export function cycleDraftStore(db: Db): CycleDraftStore {
  return {
    async newest() {
      const row = await db.cycle.findFirst({ where: { state: 'draft' }, orderBy: { id: 'desc' } })
      return row === null ? null : toDraft(row)
    },
    async byId(id) {
      const row = await db.cycle.findFirst({ where: { id, state: 'draft' } })
      return row === null ? null : toDraft(row)
    },
    async create({ now, ...draft }) {
      const { id } = await db.cycle.create({ data: { ...draft, state: 'draft', createdAt: now }, select: { id: true } })
      return id
    },
    change: async (id, change) => (await db.cycle.updateMany({ where: { id, state: 'draft' }, data: change })).count === 1,
    drop: async (id) => (await db.cycle.deleteMany({ where: { id, state: 'draft' } })).count === 1,
    async open(id, { participants, frameworkVersionId, now }) {
      const { count } = await db.cycle.updateMany({
        where: { id, state: 'draft' },
        data: { state: 'open', opensAt: now, frameworkVersionId },
      })
      if (count === 0) return false
      await addParticipants(db, { cycleId: id, participants, now })
      return true
    },
  }
}
