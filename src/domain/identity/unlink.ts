/** A lost or wrong Telegram account is taken from its person by an admin (A4), or by that very person (L1); both are told in the audit. */
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

/** The record stays; the office learns of it, because nothing reaches this person until a new invitation is opened. */
export async function unlinkOneself(
  stores: Stores,
  { personId, now }: { personId: number; now: Date },
): Promise<UnlinkOutcome | { kind: 'last-admin' }> {
  return stores.transaction(async (tx): Promise<UnlinkOutcome | { kind: 'last-admin' }> => {
    const admins = await tx.people.idsWithRole('admin')
    const others = admins.filter((id) => id !== personId)
    // Nobody could invite anybody any more, this person included.
    if (admins.includes(personId) && !(await tx.identity.anyLinked(others))) return { kind: 'last-admin' }
    const outcome = await unlinkPerson(tx, { personId, actorId: personId, now })
    if (outcome.kind !== 'unlinked') return outcome
    await tx.notices.add(
      others.map((id) => ({
        key: `unlinked-oneself:${personId}:${now.getTime()}:${id}`,
        personId: id,
        kind: 'unlinked-oneself' as const,
        data: { personId },
        dueAt: now,
      })),
      now,
    )
    return outcome
  })
}
