/** A pocket calculator: takes numbers as they are written in Indonesian, and computes in decimals, without the program's own arithmetic. */

const PLACES = 15
const ONE = 10n ** BigInt(PLACES)

/** "1.234,5": a decimal number as so many of its fifteenth places. */
export function keyed(written: string): bigint {
  const found = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?$/.exec(written)
  if (found === null) throw new Error(`Not a number as Indonesians write it: ${written}`)
  return BigInt((found[1] ?? '').replaceAll('.', '') + (found[2] ?? '').padEnd(PLACES, '0'))
}

export const plus = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n)
export const times = (left: bigint, right: bigint): bigint => (left * right) / ONE
export const by = (left: bigint, right: bigint): bigint => (left * ONE) / right

/** Half up, to so many decimals. */
export function roundedTo(value: bigint, decimals: number): bigint {
  const unit = 10n ** BigInt(PLACES - decimals)
  return ((value + unit / 2n) / unit) * unit
}

export function decimalsOf(written: string): number {
  return written.split(',')[1]?.length ?? 0
}

export const asNumber = (value: bigint): number => Number(value) / Number(ONE)
