/** Exact fractions for what a person recomputes by hand: no floating error, and rounding half up as everybody learned it. Not below 0. */

/** Whole numbers above and below the line; `below` is not 0. */
export interface Exact {
  above: bigint
  below: bigint
}

/** Decimals within which the engine's numbers are exact (rounding.ts settles them there). */
const SETTLED = 9

/** The number as it stands when settled: 2.9999999999999996 is 3. */
export function exact(value: number): Exact {
  return { above: BigInt(value.toFixed(SETTLED).replace('.', '')), below: 10n ** BigInt(SETTLED) }
}

export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce(plus, exact(0))
}

function plus(left: Exact, right: Exact): Exact {
  if (left.below === right.below) return { above: left.above + right.above, below: left.below }
  return { above: left.above * right.below + right.above * left.below, below: left.below * right.below }
}

export function times(left: Exact, right: Exact): Exact {
  return { above: left.above * right.above, below: left.below * right.below }
}

export function over(left: Exact, right: Exact): Exact {
  return { above: left.above * right.below, below: left.below * right.above }
}

/** Half up, to so many decimals. */
export function rounded({ above, below }: Exact, decimals: number): number {
  const factor = 10n ** BigInt(decimals)
  return Number((2n * above * factor + below) / (2n * below)) / Number(factor)
}
