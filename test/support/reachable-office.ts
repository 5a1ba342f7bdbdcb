/** The small office with everyone but Citra linked, and Budi having blocked the bot: whom broadcasts reach and whom not. */
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { importRoster } from '../../src/domain/roster/import-roster.js'
import { shipContent } from '../../src/office/ship-content.js'
import { ROSTER_HEADER, rosterCells } from './a-roster.js'
import { openTestDatabase, type TestDatabase } from './database.js'
import { NIP, smallOffice } from './office.js'

export const now = new Date('2026-12-01T01:00:00Z')

interface ReachableOffice extends TestDatabase {
  /** Of whom this NIP is. */
  id(nip: string): number
  unitId(name: string): number
}

export async function aReachableOffice(): Promise<ReachableOffice> {
  const office = await openTestDatabase()
  const { database, stores } = office
  await shipContent(stores, now)
  const rows = smallOffice.map(rosterCells)
  await stores.transaction((tx) => importRoster(tx, { rows: [ROSTER_HEADER, ...rows], now, dryRun: false, actorId: null }))
  const people = new Map((await database.client.person.findMany()).map((one) => [one.nip, one.id]))
  const units = new Map((await stores.roster.units()).map((one) => [one.name, one.id]))
  const id = (nip: string) => people.get(nip) ?? 0
  for (const [nip, personId] of people)
    if (nip !== NIP.citra)
      await database.client.telegramAccount.create({
        data: { personId, telegramId: 700_000_000n + BigInt(personId), linkedAt: now, privacyVersion: PRIVACY_VERSION },
      })
  await stores.people.markReachable(700_000_000 + id(NIP.budi), false, now)
  return { ...office, id, unitId: (name) => units.get(name) ?? 0 }
}
