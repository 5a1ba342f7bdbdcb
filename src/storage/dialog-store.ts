/** The state of typed dialogues, one row a chat. */
import type { DialogStore } from '../domain/dialog-store.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'
import { json } from './json.js'

export function dialogStore(db: Db): DialogStore {
  return {
    async read(chatKey) {
      const row = await db.dialogState.findUnique({ where: { chatKey } })
      return row?.state
    },
    async write(chatKey, state, now) {
      const data = { state: json(state), updatedAt: now }
      await db.dialogState.upsert({ where: { chatKey }, create: { chatKey, ...data }, update: data })
    },
    async remove(chatKey) {
      await db.$executeRaw(Prisma.sql`DELETE FROM dialog_state WHERE "chatKey" = ${chatKey}`)
    },
  }
}
