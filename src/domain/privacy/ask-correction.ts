/** A request to correct data reaches every admin at once, but the one who asks; it stays until one of them has answered it. */
import type { Stores } from '../stores.js'
import { type Correction, type CorrectionField, correctionDue, MOST_OPEN_CORRECTIONS } from './correction.js'

export type AskOutcome = { kind: 'filed'; correction: Correction } | { kind: 'too-many'; most: number }

/** Both texts are checked already. `sourceKey` identifies the message: the same one brought twice is one request. */
export async function askCorrection(
  stores: Stores,
  asked: { personId: number; field: CorrectionField; wrong: string; right: string; sourceKey: string; now: Date },
): Promise<AskOutcome> {
  const { personId, sourceKey, now } = asked
  return stores.transaction(async (tx): Promise<AskOutcome> => {
    const before = await tx.corrections.ofSource(sourceKey)
    if (before !== null) return { kind: 'filed', correction: before }
    if ((await tx.corrections.openOf(personId)) >= MOST_OPEN_CORRECTIONS) return { kind: 'too-many', most: MOST_OPEN_CORRECTIONS }
    const correction = await tx.corrections.file({ ...asked, dueAt: correctionDue(now) })
    await tellAdmins(tx, { correction, step: 'filed', now })
    const { id, field } = correction
    await tx.audit.record({
      actorId: personId,
      act: 'correction-asked',
      aboutId: personId,
      subject: `correction:${id}`,
      after: { field },
      now,
    })
    return { kind: 'filed', correction }
  })
}

/** A notice to every admin but the one it is about; `step` makes it one for ever. */
export async function tellAdmins(
  tx: Stores,
  { correction, step, now }: { correction: Correction; step: string; now: Date },
): Promise<void> {
  const admins = (await tx.people.idsWithRole('admin')).filter((id) => id !== correction.personId)
  await tx.notices.add(
    admins.map((admin) => ({
      key: `correction:${correction.id}:${step}:${admin}`,
      personId: admin,
      kind: 'correction-waiting' as const,
      data: { correctionId: correction.id },
      dueAt: now,
    })),
    now,
  )
}
