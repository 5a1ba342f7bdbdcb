/** Of every invitation the office knows how it stands: sent, used, expired or locked; and who has none that could be used. */

interface Row {
  linkedAt: Date | null
  invitation: { expiresAt: Date; usedAt: Date | null; revokedAt: Date | null; lockedAt: Date | null } | null
}

export const INVITATION_STATES = ['sent', 'used', 'expired', 'locked', 'none'] as const
export type InvitationState = (typeof INVITATION_STATES)[number]

/** `used`: the person is linked, by an invitation or otherwise. Someone unlinked again has none. */
export function invitationState({ linkedAt, invitation }: Row, now: Date): InvitationState {
  if (linkedAt !== null) return 'used'
  if (invitation === null || invitation.usedAt !== null || invitation.revokedAt !== null) return 'none'
  if (invitation.lockedAt !== null) return 'locked'
  return invitation.expiresAt < now ? 'expired' : 'sent'
}

export function countStates(rows: readonly Row[], now: Date): Record<InvitationState, number> {
  const counts = { sent: 0, used: 0, expired: 0, locked: 0, none: 0 }
  for (const row of rows) counts[invitationState(row, now)] += 1
  return counts
}
