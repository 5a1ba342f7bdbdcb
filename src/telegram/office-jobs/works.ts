/** Every kind of long work. */

import { auditExport } from './audit-export.js'
import { exportWork } from './export.js'
import { invitations } from './invitations.js'
import { publish } from './publish.js'
import { raporUnit } from './rapor-unit.js'
import { rosterApply } from './roster-apply.js'
import { rosterCheck } from './roster-check.js'
import type { OfficeWork } from './work.js'

const WORKS = {
  'roster-check': rosterCheck,
  'roster-apply': rosterApply,
  invitations,
  export: exportWork,
  'rapor-unit': raporUnit,
  'audit-export': auditExport,
  publish,
} as const
export type OfficeWorkKind = keyof typeof WORKS

/** The kinds that this program can do. */
export const OFFICE_WORK_KINDS: readonly string[] = Object.keys(WORKS)

export function workOf(kind: string): OfficeWork | undefined {
  return Object.entries(WORKS).find(([name]) => name === kind)?.[1]
}
