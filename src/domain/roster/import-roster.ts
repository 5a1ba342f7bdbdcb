/** An admin imports the roster: read, show what would change, and only then change it, with an audit entry. */
import type { AuditStore } from '../audit/audit.js'
import { changesNothing, type Leaver, planRosterImport, type RosterPlan } from './plan-import.js'
import { type RosterReading, readRoster } from './read-roster.js'
import type { RowFault } from './roster-fault.js'
import type { RosterStore } from './roster-store.js'

export interface RosterImport {
  /** The rows of the file, header first. */
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

export type RosterImportResult =
  | ({ kind: 'no-usable-row' } & Read)
  | ({ kind: 'too-many-leavers'; active: number; left: readonly Leaver[] } & Read)
  | ({ kind: 'unchanged'; plan: RosterPlan } & Read)
  | ({ kind: 'dry-run'; plan: RosterPlan } & Read)
  | ({ kind: 'imported'; plan: RosterPlan } & Read)

/** Run it in a transaction: the roster must not change between reading and applying. */
export async function importRoster(
  stores: { roster: Pick<RosterStore, 'snapshot' | 'apply'>; audit?: Pick<AuditStore, 'record'> },
  request: RosterImport,
): Promise<RosterImportResult> {
  const { rows, now, dryRun, actorId, allowManyLeavers = false } = request
  const current = await stores.roster.snapshot()
  const reading = readRoster({ rows, current, now })
  const read = outline(reading)
  if (reading.entries.length === 0) return { kind: 'no-usable-row', ...read }
  const outcome = planRosterImport({ current, ...reading, allowManyLeavers })
  if (outcome.kind === 'too-many-leavers') return { ...outcome, ...read }
  const { plan } = outcome
  if (changesNothing(plan)) return { kind: 'unchanged', plan, ...read }
  if (dryRun) return { kind: 'dry-run', plan, ...read }
  await stores.roster.apply(plan, now)
  await stores.audit?.record({ actorId, act: 'roster-imported', after: { ...plan.counts, refusedRows: read.refusedRows }, now })
  return { kind: 'imported', plan, ...read }
}

function outline({ faults, refused, ignoredColumns }: RosterReading): Read {
  return { faults, refusedRows: refused.length, ignoredColumns }
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
