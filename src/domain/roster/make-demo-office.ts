/** The invented office enters only a roster that holds nobody real; asked for again it is brought to the new number of people. */
import { PRIVACY_VERSION } from '../identity/privacy-version.js'
import type { Stores } from '../stores.js'
import { demoOffice } from './demo-office.js'
import { changesNothing, planRosterImport } from './plan-import.js'
import type { RosterEntry, RosterSnapshot } from './roster-entry.js'

/** Every demo office of one size is the same. */
const DEMO_SEED = 11
/** The first of the invented Telegram accounts; the others follow in the order of the office. */
export const FIRST_DEMO_TELEGRAM_ID = 700_000_001
/** Up to this number the office of one size is not simply the beginning of a larger one. */
const LARGEST_SMALL_OFFICE = 44

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
    const count = realPeople(current, entries)
    if (count > 0) return { kind: 'real-people', count }
    const outcome = planRosterImport({ current, entries, allowManyLeavers: true })
    if (outcome.kind !== 'planned') throw new Error('The import of the invented office was refused though many leavers are allowed')
    const { plan } = outcome
    if (!changesNothing(plan)) await tx.roster.apply(plan, now)
    const accounts = people.flatMap(({ nip, telegramId }) => (telegramId === null ? [] : [{ nip, telegramId }]))
    const newlyLinked = accounts.length === 0 ? 0 : await tx.identity.linkInvented(accounts, PRIVACY_VERSION, now)
    if (changesNothing(plan) && newlyLinked === 0) return { kind: 'unchanged', people }
    await tx.audit.record({ actorId: null, act: 'demo-office-made', after: { ...plan.counts, newlyLinked }, now })
    return { kind: 'made', people }
  })
}

/** How many of the roster, those who have left included, are in no invented office of the sizes it may have had. */
function realPeople(current: RosterSnapshot, entries: readonly RosterEntry[]): number {
  if (current.people.length === 0) return 0
  const active = current.people.filter((person) => !person.left).length
  const small = Array.from({ length: LARGEST_SMALL_OFFICE }, (_, index) => index + 1)
  const invented = new Set(entries.map((entry) => entry.nip))
  for (const people of new Set([...small, active, current.people.length]))
    for (const { nip } of demoOffice({ people, seed: DEMO_SEED })) invented.add(nip)
  return current.people.filter((person) => !invented.has(person.nip)).length
}
