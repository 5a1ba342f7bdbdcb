/** An office whose cycle has just been opened, by the real clock, as processes of their own run it; and what it has stored. */
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { shipContent } from '../../src/office/ship-content.js'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import type { Database } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { PRIVACY_VERSION } from '../../src/telegram/screens/link/link-buttons.js'
import { somePeople, telegramIdOf } from './a-person.js'
import type { Kept } from './answering.js'

const DAY_MS = 86_400_000

/** An office of so many linked people, one of them everybody's superior, whose cycle has just been opened. */
export async function anOpenOffice(
  database: Database,
  server: Pick<SandboxServer, 'addUser'>,
  size: number,
  now = new Date(),
): Promise<number[]> {
  const stores = openStores(database.client)
  await shipContent(stores, now)
  const [boss, ...people] = await somePeople(database.client, size + 1, { linkedAt: now })
  await database.client.telegramAccount.updateMany({ data: { privacyVersion: PRIVACY_VERSION, privacyAcceptedAt: now } })
  await database.client.supervision.createMany({
    data: people.map((person) => ({ personId: person.id, superiorId: boss?.id ?? 0, fromAt: now })),
  })
  const opened = await openCycle(stores, {
    name: 'Periode Uji',
    selfUntil: new Date(now.getTime() + 10 * DAY_MS),
    ratingUntil: new Date(now.getTime() + 20 * DAY_MS),
    actorId: null,
    now,
  })
  if (opened.kind !== 'opened' || opened.participants !== size) throw new Error(`The cycle did not open for ${size}: ${opened.kind}`)
  const ids = people.map((person) => telegramIdOf(person.id))
  for (const id of [...ids, telegramIdOf(boss?.id ?? 0)]) server.addUser({ id, firstName: `Orang ${id}` })
  return ids
}

/** Items of the form of the people of `somePeople`: nine competencies of two items. */
export const ITEMS = 18

export async function storedAnswers(database: Database): Promise<Kept> {
  const rows = await database.client.answer.findMany()
  return new Map(rows.map((row) => [`${row.ratingId}:${row.itemKey}`, row.level ?? 0]))
}
