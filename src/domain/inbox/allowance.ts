/** How much one person may send or ask for: a store of turns that fills again at a steady pace, and a rest for whoever has used it up (L5). */

export interface Pace {
  /** So many at once. */
  burst: number
  perSecond: number
  /** Whoever has used up the burst waits so long; 0: only until the next turn has come back. */
  restMs: number
}

/** pass: go on. tell: refused, and the person should hear of it. drop: refused, and told already. */
export type Verdict = 'pass' | 'tell' | 'drop'

interface Allowance {
  turns: number
  atMs: number
  restUntilMs: number
}

export interface Allowances {
  /** `atMs`: when it was sent, by any clock; one that goes back counts as standing still. */
  take(who: number, atMs: number): Verdict
  /** A turn that was taken for nothing (what was sent could not be stored and comes once more). */
  giveBack(who: number): void
  /** How many people are remembered. */
  size(): number
}

/** So many are remembered before those are looked for who have all their turns again. */
const REMEMBERED = 10_000

export function allowances({ burst, perSecond, restMs }: Pace): Allowances {
  const known = new Map<number, Allowance>()
  const filled = ({ turns, atMs }: Allowance, now: number) => Math.min(burst, turns + (Math.max(0, now - atMs) / 1000) * perSecond)

  let forgetAbove = REMEMBERED
  /** Looks through all of them only when their number has doubled, so that many people at once cost no more each. */
  function forgetThoseAtRest(now: number): void {
    if (known.size < forgetAbove) return
    for (const [who, one] of known) if (now >= one.restUntilMs && filled(one, now) >= burst) known.delete(who)
    forgetAbove = Math.max(REMEMBERED, known.size * 2)
  }

  return {
    take(who, atMs) {
      forgetThoseAtRest(atMs)
      const one = known.get(who) ?? { turns: burst, atMs, restUntilMs: Number.NEGATIVE_INFINITY }
      const now = Math.max(atMs, one.atMs)
      if (now < one.restUntilMs) return 'drop'
      const turns = filled(one, now)
      const passes = turns >= 1
      known.set(who, { turns: passes ? turns - 1 : turns, atMs: now, restUntilMs: passes ? one.restUntilMs : now + restMs })
      return passes ? 'pass' : 'tell'
    },
    giveBack(who) {
      const one = known.get(who)
      if (one !== undefined) known.set(who, { ...one, turns: Math.min(burst, one.turns + 1) })
    },
    size: () => known.size,
  }
}
