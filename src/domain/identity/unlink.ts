/** A lost or wrong Telegram account is taken from its person by an admin, never by oneself, and that is told in the audit (A4). */
import type { Stores } from '../stores.js'

export type UnlinkOutcome = { kind: 'unlinked'; telegramId: number } | { kind: 'not-linked' }

export async function unlinkPerson(stores: Stores, act: { personId: number; actorId: number; now: Date }): Promise<UnlinkOutcome> {
  const { personId, actorId, now } = act
  return stores.transaction(async (tx): Promise<UnlinkOutcome> => {
    const telegramId = await tx.identity.unlink(personId, now)
    if (telegramId === null) return { kind: 'not-linked' }
    await tx.audit.record({ actorId, act: 'account-unlinked', aboutId: personId, now })
    return { kind: 'unlinked', telegramId }
  })
}
