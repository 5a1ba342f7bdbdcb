/** Why a row of a roster file is kept out: each reason has a name, the row's number, the column, and what would be right. */
import type { NipFault } from './nip.js'
import type { PhoneFault } from './phone.js'
import type { RosterColumn } from './roster-column.js'

/** Faults of the whole file: nothing of it can be read. */
type FileFaultCode = 'no-header' | 'no-rows' | 'wrong-separator' | 'missing-column' | 'repeated-column'

export type RowFaultCode =
  | FileFaultCode
  | 'wrong-cell-count'
  | 'empty-cell'
  | NipFault
  | 'nip-digits-lost'
  | 'nip-twice'
  | 'unknown-jenjang'
  | 'unknown-bidang'
  | 'unknown-status'
  | 'unknown-peran'
  | PhoneFault
  | 'superior-unknown'
  | 'superior-left'
  | 'superior-self'
  | 'superior-circle'
  | 'superior-refused'
  | 'unit-parent-unknown'
  | 'unit-two-parents'
  | 'unit-circle'
  | 'unit-parent-refused'

export interface RowFault {
  /** As in the file: the header is row 1. */
  row: number
  column: RosterColumn | null
  code: RowFaultCode
  /** What stands in the cell; masked when it is a NIP. */
  value: string
  /** What was probably meant. */
  suggestion?: string
  /** The values that the column may hold, or the parents that a unit was given. */
  permitted?: readonly string[]
  /** The other rows of the same fault. */
  otherRows?: readonly number[]
  /** Those in a circle: masked NIPs or unit names. */
  circle?: readonly string[]
  expected?: number
  found?: number
}

/** The sentence (key and variables of locales/<language>/roster.ftl) that tells a person of a fault and what to do. */
export function faultSentence(fault: RowFault) {
  return {
    key: `roster-fault-${fault.code}`,
    variables: {
      // As text: a number would be grouped (1.024).
      row: String(fault.row),
      column: fault.column ?? '-',
      value: fault.value,
      suggestion: fault.suggestion ?? 'none',
      permitted: fault.permitted?.join(', ') ?? '',
      otherRows: fault.otherRows?.join(', ') ?? '',
      circle: fault.circle?.join(' → ') ?? '',
      expected: fault.expected ?? 0,
      found: fault.found ?? 0,
    },
  } as const
}
