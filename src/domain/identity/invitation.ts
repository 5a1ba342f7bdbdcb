/** An invitation link admits one person once; a second check, five tries long, makes sure it is that person (A1). */
import { createHash, createHmac } from 'node:crypto'
import { samePhone } from '../roster/phone.js'
import type { Stores } from '../stores.js'
import type { Invitee } from './identity-store.js'

const MAX_TRIES = 5
const INVITATION_DAYS = 30
/** Letters and digits that are not mistaken for one another when read from paper. */
const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'
const CODE_LENGTH = 20

/** A code of 20 signs (about 116 bits) from as many random bytes. */
function invitationCode(bytes: Uint8Array): string {
  return [...bytes.slice(0, CODE_LENGTH)].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('')
}

/** Codes are kept only as their SHA-256. */
function hashCode(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}

export interface IssuedInvitation extends Invitee {
  code: string
  expiresAt: Date
}
export type IssueOutcome = { kind: 'issued'; invitations: IssuedInvitation[] } | { kind: 'unknown-unit'; unit: string }

/** Where codes come from: fresh chance, or a seed, so that work begun again after a kill makes the same ones. */
type Chance = { randomBytes: (size: number) => Uint8Array } | { seed: string }

function codeFor(chance: Chance, personId: number): string {
  if ('randomBytes' in chance) return invitationCode(chance.randomBytes(CODE_LENGTH))
  return invitationCode(createHmac('sha512', chance.seed).update(String(personId)).digest())
}

/** New invitations for everyone active who is not linked (of a unit, or one person); older unused ones of the same people stop working. */
export async function issueInvitations(
  stores: Stores,
  request: { unit?: string; personId?: number; actorId?: number; now: Date } & Chance,
): Promise<IssueOutcome> {
  const { unit, personId, actorId = null, now } = request
  if (unit !== undefined && !(await stores.identity.hasUnit(unit))) return { kind: 'unknown-unit', unit }
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000)
  const of = { ...(unit === undefined ? {} : { unit }), ...(personId === undefined ? {} : { personId }) }
  const invitees = await stores.identity.unlinked(of)
  const invitations = invitees.map((one) => ({ ...one, code: codeFor(request, one.personId), expiresAt }))
  await stores.transaction(async (tx) => {
    const rows = invitations.map((one) => ({ personId: one.personId, codeHash: hashCode(one.code), expiresAt }))
    const count = await tx.identity.addInvitations(rows, now)
    const about = { ...(personId === undefined ? {} : { aboutId: personId }), ...(unit === undefined ? {} : { subject: `unit:${unit}` }) }
    if (count > 0 || actorId === null) await tx.audit.record({ actorId, act: 'invitations-issued', ...about, after: { count }, now })
  })
  return { kind: 'issued', invitations }
}

export type ClaimRefusal = 'unknown-code' | 'used' | 'expired' | 'locked' | 'person-linked' | 'account-linked'
export type ClaimOutcome =
  | { kind: 'check'; by: 'contact' | 'nip' }
  | { kind: 'privacy' }
  | { kind: 'confirm' }
  | { kind: 'refused'; why: ClaimRefusal }

/** A Telegram account opens an invitation link. Coming back to a claim half done goes on where it was. */
export async function openInvitation(stores: Stores, request: { code: string; telegramId: number; now: Date }): Promise<ClaimOutcome> {
  const { telegramId, now } = request
  const invitation = await stores.identity.invitationByHash(hashCode(request.code))
  if (invitation === null || invitation.revokedAt !== null) return { kind: 'refused', why: 'unknown-code' }
  if (invitation.usedAt !== null) return { kind: 'refused', why: 'used' }
  if (invitation.lockedAt !== null) return { kind: 'refused', why: 'locked' }
  if (invitation.expiresAt < now) return { kind: 'refused', why: 'expired' }
  const present = await stores.identity.claimOf(telegramId)
  if (present === null || present.invitation.id !== invitation.id)
    await stores.identity.beginClaim({ telegramId, invitationId: invitation.id, now })
  return claimState(stores, { telegramId, now })
}

/** Where an account stands on its way to being linked; 'unknown-code' when it holds no invitation. */
export async function claimState(stores: Stores, request: { telegramId: number; now: Date }): Promise<ClaimOutcome> {
  const claim = await stores.identity.claimOf(request.telegramId)
  if (claim === null) return { kind: 'refused', why: 'unknown-code' }
  if (claim.person.alreadyLinked) return { kind: 'refused', why: 'person-linked' }
  if (claim.invitation.usedAt !== null) return { kind: 'refused', why: 'used' }
  if (claim.invitation.lockedAt !== null) return { kind: 'refused', why: 'locked' }
  if (claim.invitation.revokedAt !== null || claim.invitation.expiresAt < request.now) return { kind: 'refused', why: 'expired' }
  if (claim.step === 'check') return { kind: 'check', by: claim.person.phone === null ? 'nip' : 'contact' }
  return { kind: claim.step }
}

export type CheckOutcome =
  | { kind: 'passed' }
  | { kind: 'not-own-contact' }
  | { kind: 'mismatch'; triesLeft: number }
  | { kind: 'locked' }
  | { kind: 'nothing-to-check' }

/** The second check: the person's own contact with the roster's phone, or the last six digits of the NIP. */
export async function checkIdentity(
  stores: Stores,
  request: { telegramId: number; now: Date } & ({ contact: { phone: string; userId: number | null } } | { digits: string }),
): Promise<CheckOutcome> {
  const { telegramId, now } = request
  const claim = await stores.identity.claimOf(telegramId)
  const state = await claimState(stores, request)
  if (claim === null || state.kind !== 'check')
    return state.kind === 'refused' && state.why === 'locked' ? { kind: 'locked' } : { kind: 'nothing-to-check' }
  if ('contact' in request && request.contact.userId !== telegramId) return { kind: 'not-own-contact' }
  const matches =
    'contact' in request
      ? claim.person.phone !== null && samePhone(request.contact.phone, claim.person.phone)
      : claim.person.phone === null && request.digits.replace(/\D/g, '') === claim.person.nip.slice(-6)
  if (matches) {
    await stores.identity.moveClaim(telegramId, 'privacy')
    return { kind: 'passed' }
  }
  return stores.transaction(async (tx) => {
    const tries = await tx.identity.countFailure(claim.invitation.id, MAX_TRIES, now)
    if (tries < MAX_TRIES) return { kind: 'mismatch', triesLeft: MAX_TRIES - tries }
    await tellAdmins(tx, { personId: claim.person.id, invitationId: claim.invitation.id, why: 'tries', now })
    return { kind: 'locked' }
  })
}

/** A locked invitation is for the admins to look into. */
async function tellAdmins(tx: Stores, lock: { personId: number; invitationId: number; why: 'tries' | 'not-me'; now: Date }): Promise<void> {
  const admins = await tx.people.idsWithRole('admin')
  const { personId, why, now } = lock
  await tx.audit.record({ actorId: null, act: 'invitation-locked', aboutId: personId, reason: why, now })
  await tx.notices.add(
    admins.map((id) => ({
      key: `invitation-locked:${lock.invitationId}:${id}`,
      personId: id,
      kind: 'invitation-locked',
      data: { personId, why },
      dueAt: now,
    })),
    now,
  )
}

/** "Saya mengerti": the privacy notice has been read; now the person's data may be shown for confirmation. */
export async function acceptNotice(stores: Stores, request: { telegramId: number; now: Date }): Promise<ClaimOutcome> {
  const state = await claimState(stores, request)
  if (state.kind !== 'privacy') return state
  await stores.identity.moveClaim(request.telegramId, 'confirm')
  return { kind: 'confirm' }
}

export type ConfirmOutcome = { kind: 'linked'; personId: number } | { kind: 'withdrawn' } | ClaimOutcome

/** "Ya, benar" links the account; "Bukan saya" ends the claim, locks the invitation and tells the admins. */
export async function confirmIdentity(
  stores: Stores,
  request: { telegramId: number; isMe: boolean; privacyVersion: string; language: string; now: Date },
): Promise<ConfirmOutcome> {
  const { telegramId, now } = request
  const state = await claimState(stores, request)
  const claim = await stores.identity.claimOf(telegramId)
  if (state.kind !== 'confirm' || claim === null) return state
  const personId = claim.person.id
  return stores.transaction(async (tx): Promise<ConfirmOutcome> => {
    await tx.identity.endClaim(telegramId)
    if (!request.isMe) {
      await tx.identity.lockInvitation(claim.invitation.id, now)
      await tellAdmins(tx, { personId, invitationId: claim.invitation.id, why: 'not-me', now })
      return { kind: 'withdrawn' }
    }
    const { privacyVersion, language } = request
    const linked = await tx.identity.link({ telegramId, personId, invitationId: claim.invitation.id, privacyVersion, language, now })
    if (!linked) return { kind: 'refused', why: 'person-linked' }
    await tx.audit.record({ actorId: personId, act: 'account-linked', aboutId: personId, now })
    return { kind: 'linked', personId }
  })
}
