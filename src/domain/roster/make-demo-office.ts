/** The invented office enters only a roster that holds nobody real; asked for again it is brought to the new number of people. */
import { z } from 'zod'
import { PRIVACY_VERSION } from '../identity/privacy-version.js'
import type { Stores } from '../stores.js'
import { demoOffice } from './demo-office.js'
import { changesNothing, planRosterImport } from './plan-import.js'
import type { RosterEntry, RosterSnapshot } from './roster-entry.js'

/** Every demo office of one size is the same. */
const DEMO_SEED = 11
/** The first of the invented Telegram accounts; the others follow in the order of the office. */
export const FIRST_DEMO_TELEGRAM_ID = 700_000_001
/** Tells an invented office from a real one later: an office of another size has other people. */
const ACT = 'demo-office-made'
const recordedSchema = z.object({ entries: z.number().int() })

export interface DemoPerson extends RosterEntry {
  /** Null when the office was made without accounts. */
  telegramId: number | null
}

export type DemoOutcome =
  | { kind: 'made' | 'unchanged'; people: DemoPerson[] }
  /** People in the roster who are not invented: whoever asked is on the office's real database. */
  | { kind: 'real-people'; count: number }

/** `linked`: everyone is bound to an invented account and counts as having understood the privacy notice. */
export async function makeDemoOffice(stores: Stores, request: { people: number; linked: boolean; now: Date }): Promise<DemoOutcome> {
  const { linked, now } = request
  const entries = demoOffice({ people: request.people, seed: DEMO_SEED })
  const people = entries.map((entry, index) => ({ ...entry, telegramId: linked ? FIRST_DEMO_TELEGRAM_ID + index : null }))
  return stores.transaction(async (tx): Promise<DemoOutcome> => {
    const current = await tx.roster.snapshot()
    const sizes = (await tx.audit.recorded(ACT)).map((after) => recordedSchema.parse(after).entries)
    const count = realPeople(current, [...sizes, request.people])
    if (count > 0) return { kind: 'real-people', count }
    const outcome = planRosterImport({ current, entries, allowManyLeavers: true })
    if (outcome.kind !== 'planned') throw new Error('The import of the invented office was refused though many leavers are allowed')
    const { plan } = outcome
    if (!changesNothing(plan)) await tx.roster.apply(plan, now)
    const accounts = people.flatMap(({ nip, telegramId }) => (telegramId === null ? [] : [{ nip, telegramId }]))
    const newlyLinked = accounts.length === 0 ? 0 : await tx.identity.linkInvented(accounts, PRIVACY_VERSION, now)
    if (changesNothing(plan) && newlyLinked === 0) return { kind: 'unchanged', people }
    await tx.audit.record({ actorId: null, act: ACT, after: { ...plan.counts, newlyLinked }, now })
    return { kind: 'made', people }
  })
}

/** How many of the roster, those who have left included, are in no invented office of these sizes. */
function realPeople(current: RosterSnapshot, sizes: readonly number[]): number {
  if (current.people.length === 0) return 0
  const invented = new Set<string>()
  for (const people of new Set(sizes)) for (const { nip } of demoOffice({ people, seed: DEMO_SEED })) invented.add(nip)
  return current.people.filter((person) => !invented.has(person.nip)).length
}
