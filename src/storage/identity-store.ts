/** Invitations, claims and linked accounts. */
import type { IdentityStore } from '../domain/identity/identity-store.js'
import type { Db } from './db.js'

const INVITATIONS_PER_STATEMENT = 500

export function identityStore(db: Db): IdentityStore {
  return {
    invitationByHash: (codeHash) => db.invitation.findUnique({ where: { codeHash } }),
    async claimOf(telegramId) {
      const row = await db.claim.findUnique({
        where: { telegramId: BigInt(telegramId) },
        include: { invitation: { include: { person: { include: { account: { select: { personId: true } } } } } } },
      })
      if (row === null) return null
      const { person, ...invitation } = row.invitation
      return {
        telegramId,
        step: row.step,
        startedAt: row.startedAt,
        invitation,
        person: { id: person.id, nip: person.nip, phone: person.phone, alreadyLinked: person.account !== null },
      }
    },
    async beginClaim({ telegramId, invitationId, now }) {
      const data = { invitationId, step: 'check' as const, startedAt: now }
      await db.claim.upsert({
        where: { telegramId: BigInt(telegramId) },
        create: { telegramId: BigInt(telegramId), ...data },
        update: data,
      })
    },
    async moveClaim(telegramId, step) {
      await db.claim.updateMany({ where: { telegramId: BigInt(telegramId) }, data: { step } })
    },
    async endClaim(telegramId) {
      await db.claim.deleteMany({ where: { telegramId: BigInt(telegramId) } })
    },
    async countFailure(invitationId, lockAt, now) {
      const { failedTries } = await db.invitation.update({ where: { id: invitationId }, data: { failedTries: { increment: 1 } } })
      if (failedTries >= lockAt) await db.invitation.update({ where: { id: invitationId }, data: { lockedAt: now } })
      return failedTries
    },
    async lockInvitation(invitationId, now) {
      await db.invitation.update({ where: { id: invitationId }, data: { lockedAt: now } })
    },
    async link({ telegramId, personId, invitationId, privacyVersion, language, now }) {
      const taken = await db.telegramAccount.count({ where: { OR: [{ personId }, { telegramId: BigInt(telegramId) }] } })
      if (taken > 0) return false
      const used = await db.invitation.updateMany({ where: { id: invitationId, usedAt: null, lockedAt: null }, data: { usedAt: now } })
      if (used.count === 0) return false
      await db.telegramAccount.create({
        data: { personId, telegramId: BigInt(telegramId), language, linkedAt: now, privacyVersion, privacyAcceptedAt: now },
      })
      // What could not reach this person before there was an account (a cycle opened, a result) is sent now.
      await db.notice.updateMany({ where: { personId, state: 'blocked' }, data: { state: 'waiting', attempts: 0, leaseUntil: null } })
      return true
    },
    async linkInvented(accounts, privacyVersion, now) {
      const wanted = JSON.stringify(accounts)
      await db.$executeRaw`
        DELETE FROM telegram_account a USING person p, jsonb_to_recordset(${wanted}::jsonb) AS wanted(nip text, "telegramId" bigint)
        WHERE p.nip = wanted.nip AND a."personId" = p.id AND a."telegramId" <> wanted."telegramId"`
      await db.$executeRaw`
        DELETE FROM telegram_account a USING person p, jsonb_to_recordset(${wanted}::jsonb) AS wanted(nip text, "telegramId" bigint)
        WHERE p.nip = wanted.nip AND a."telegramId" = wanted."telegramId" AND a."personId" <> p.id`
      const at = now.toISOString()
      return db.$executeRaw`
        INSERT INTO telegram_account ("personId", "telegramId", "linkedAt", "privacyVersion", "privacyAcceptedAt")
        SELECT p.id, wanted."telegramId", ${at}::timestamptz, ${privacyVersion}, ${at}::timestamptz
        FROM jsonb_to_recordset(${wanted}::jsonb) AS wanted(nip text, "telegramId" bigint) JOIN person p ON p.nip = wanted.nip
        ON CONFLICT DO NOTHING`
    },
    async acceptPrivacy(personId, version, now) {
      await db.telegramAccount.update({ where: { personId }, data: { privacyVersion: version, privacyAcceptedAt: now } })
    },
    async unlinked({ unit, personId }) {
      const rows = await db.person.findMany({
        where: {
          leftAt: null,
          account: null,
          ...(unit === undefined ? {} : { unit: { name: unit } }),
          ...(personId === undefined ? {} : { id: personId }),
        },
        include: { unit: { select: { name: true } } },
        orderBy: [{ unit: { name: 'asc' } }, { name: 'asc' }],
      })
      return rows.map((row) => ({ personId: row.id, nip: row.nip, name: row.name, unitName: row.unit.name }))
    },
    hasUnit: async (unitName) => (await db.unit.count({ where: { name: unitName } })) > 0,
    async addInvitations(invitations, now) {
      const unused = { usedAt: null, revokedAt: null }
      const people = invitations.map((one) => one.personId)
      const hashes = invitations.map((one) => one.codeHash)
      // Made again after the process died, the same invitations are there already and stay good.
      await db.$executeRaw`UPDATE invitation SET "revokedAt" = ${now} WHERE "personId" = ANY(${people})
        AND "usedAt" IS NULL AND "revokedAt" IS NULL AND NOT ("codeHash" = ANY(${hashes}))`
      let added = 0
      for (let start = 0; start < invitations.length; start += INVITATIONS_PER_STATEMENT) {
        const data = invitations.slice(start, start + INVITATIONS_PER_STATEMENT).map((one) => ({ ...one, ...unused, createdAt: now }))
        added += (await db.invitation.createMany({ data, skipDuplicates: true })).count
      }
      return added
    },
    anyLinked: async (ids) => (await db.telegramAccount.count({ where: { personId: { in: [...ids] } } })) > 0,
    async unlink(personId, now) {
      const account = await db.telegramAccount.findUnique({ where: { personId }, select: { telegramId: true } })
      if (account === null) return null
      await db.telegramAccount.delete({ where: { personId } })
      await db.invitation.updateMany({ where: { personId, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
      await db.dialogState.deleteMany({ where: { chatKey: String(account.telegramId) } })
      return Number(account.telegramId)
    },
  }
}
