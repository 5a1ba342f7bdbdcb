/** An admin imports the roster: read, show what would change, and only then change it, with an audit entry. */
import type { AuditStore } from '../audit/audit.js'
import { changesNothing, type Leaver, planRosterImport, type RosterPlan } from './plan-import.js'
import { type RosterReading, readingRoster } from './read-roster.js'
import type { RowFault } from './roster-fault.js'
import type { RosterStore } from './roster-store.js'

export interface RosterImport {
  /** The rows of the file, with the titles somewhere above the people. */
  rows: readonly (readonly string[])[]
  now: Date
  /** Shows what would change and changes nothing. */
  dryRun: boolean
  /** Whoever imports; null for the command line. */
  actorId: number | null
  /** The admin has seen that more than half would leave, and means it. */
  allowManyLeavers?: boolean
}

interface Read {
  faults: readonly RowFault[]
  /** How many rows were kept out. */
  refusedRows: number
  ignoredColumns: readonly string[]
}

/** What a file would do to the roster as it stands. */
export type PlannedImport =
  | ({ kind: 'no-usable-row' } & Read)
  | ({ kind: 'too-many-leavers'; active: number; left: readonly Leaver[] } & Read)
  | ({ kind: 'unchanged'; plan: RosterPlan } & Read)
  | ({ kind: 'dry-run'; plan: RosterPlan } & Read)

export type RosterImportResult = PlannedImport | ({ kind: 'imported'; plan: RosterPlan } & Read)

/** Called after each short step of the reading with how many rows have been read. */
type OnStep = (rows: number) => Promise<void>

/** Reads the file against the roster and plans the import; changes nothing. */
export async function planImport(
  stores: { roster: Pick<RosterStore, 'snapshot'> },
  request: Pick<RosterImport, 'rows' | 'now' | 'allowManyLeavers'>,
  onStep: OnStep = async () => {},
): Promise<{ planned: PlannedImport; reading: RosterReading }> {
  const { rows, now, allowManyLeavers = false } = request
  const current = await stores.roster.snapshot()
  const steps = readingRoster({ rows, current, now })
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) await onStep(step.value)
  const reading = step.value
  const { faults, refused, ignoredColumns } = reading
  const read: Read = { faults, refusedRows: refused.length, ignoredColumns }
  if (reading.entries.length === 0) return { planned: { kind: 'no-usable-row', ...read }, reading }
  const outcome = planRosterImport({ current, ...reading, allowManyLeavers })
  await onStep(rows.length)
  if (outcome.kind === 'too-many-leavers') return { planned: { ...outcome, ...read }, reading }
  const kind = changesNothing(outcome.plan) ? 'unchanged' : 'dry-run'
  return { planned: { kind, plan: outcome.plan, ...read }, reading }
}

/** Run it in a transaction: the roster must not change between reading and applying. */
export async function importRoster(
  stores: { roster: Pick<RosterStore, 'snapshot' | 'apply' | 'lock'>; audit?: Pick<AuditStore, 'record'> },
  request: RosterImport,
): Promise<RosterImportResult> {
  await stores.roster.lock()
  const { planned } = await planImport(stores, request)
  if (planned.kind !== 'dry-run' || request.dryRun) return planned
  await applyImport(stores, { ...planned, actorId: request.actorId, now: request.now })
  return { ...planned, kind: 'imported' }
}

/** Carries out what was planned and leaves an audit entry; in a transaction. */
export async function applyImport(
  stores: { roster: Pick<RosterStore, 'apply'>; audit?: Pick<AuditStore, 'record'> },
  { plan, refusedRows, actorId, now }: { plan: RosterPlan; refusedRows: number; actorId: number | null; now: Date },
): Promise<void> {
  await stores.roster.apply(plan, now)
  await stores.audit?.record({ actorId, act: 'roster-imported', after: { ...plan.counts, refusedRows }, now })
}

/** The sentence (key and variables of locales/<language>/roster.ftl) that tells the admin what came of an import. */
export function importSentence(result: RosterImportResult) {
  const { kind, refusedRows } = result
  if (kind === 'no-usable-row') return { key: 'roster-result-no-usable-row', variables: { refusedRows } } as const
  if (kind === 'too-many-leavers') {
    return { key: 'roster-result-too-many-leavers', variables: { refusedRows, left: result.left.length, active: result.active } } as const
  }
  return { key: `roster-result-${kind}`, variables: { refusedRows, ...result.plan.counts } } as const
}
