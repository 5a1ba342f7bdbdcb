/** What linking a Telegram account needs stored: invitations by the hash of their code, claims on the way, accounts. */
export interface Invitation {
  id: number
  personId: number
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
  failedTries: number
  lockedAt: Date | null
}

export type ClaimStep = 'check' | 'privacy' | 'confirm'
export interface Claim {
  telegramId: number
  step: ClaimStep
  startedAt: Date
  invitation: Invitation
  person: { id: number; nip: string; phone: string | null; alreadyLinked: boolean }
}

/** Someone to invite. */
export interface Invitee {
  personId: number
  nip: string
  name: string
  unitName: string
}

/** An account that exists only in the sandbox. */
interface InventedAccount {
  nip: string
  telegramId: number
}

export interface IdentityStore {
  invitationByHash(codeHash: string): Promise<Invitation | null>
  claimOf(telegramId: number): Promise<Claim | null>
  beginClaim(claim: { telegramId: number; invitationId: number; now: Date }): Promise<void>
  moveClaim(telegramId: number, step: ClaimStep): Promise<void>
  endClaim(telegramId: number): Promise<void>
  /** Counts a failed second check and answers the new count; locks the invitation at `lockAt`. */
  countFailure(invitationId: number, lockAt: number, now: Date): Promise<number>
  lockInvitation(invitationId: number, now: Date): Promise<void>
  /** False when either side is already linked or the invitation has just been used elsewhere. */
  link(link: {
    telegramId: number
    personId: number
    invitationId: number
    privacyVersion: string
    language: string
    now: Date
  }): Promise<boolean>
  /** Binds invented people to invented accounts, whatever they were bound to before; answers how many were not bound so yet. */
  linkInvented(accounts: readonly InventedAccount[], privacyVersion: string, now: Date): Promise<number>
  acceptPrivacy(personId: number, version: string, now: Date): Promise<void>
  /** Active people without a linked account, by unit and name: of one unit by its exact name, or one person. */
  unlinked(of: { unit?: string; personId?: number }): Promise<Invitee[]>
  hasUnit(unitName: string): Promise<boolean>
  /** Writes new invitations and revokes the other unused ones of the same people; answers how many were new. */
  addInvitations(invitations: readonly { personId: number; codeHash: string; expiresAt: Date }[], now: Date): Promise<number>
  /** Takes the Telegram account from a person, revokes what invitations are left, drops a typed dialogue; answers the account, null without one. */
  unlink(personId: number, now: Date): Promise<number | null>
  /** Whether one of these people has an account. */
  anyLinked(personIds: readonly number[]): Promise<boolean>
}
