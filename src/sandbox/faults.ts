/** Scripted misfortune, so that tests see what the bot does on a bad day. What looks like chance is the same at every run. */
import type { MethodName } from './bot-api-methods.js'

export type Fault =
  /** Too Many Requests, with the seconds to wait */
  | { kind: '429'; retryAfter: number }
  /** 502 without having done anything */
  | { kind: '5xx' }
  /** the connection breaks before the call is carried out */
  | { kind: 'drop-before' }
  /** the connection breaks after the call was carried out: the bot cannot know */
  | { kind: 'drop-after' }
  /** the call is carried out this much later */
  | { kind: 'slow'; ms: number }
  /** Forbidden: bot was blocked by the user */
  | { kind: '403' }

interface Rule {
  method: MethodName | '*'
  fault: Fault
  /** strikes at every n-th matching call */
  everyNth: number
  seen: number
  /** how often it may still strike */
  left: number
}

export interface FaultShare {
  /** Of all matching calls, 0 to 1. */
  share: number
  fault: Fault
}

interface Weather {
  methods: readonly MethodName[]
  shares: readonly FaultShare[]
  chance: () => number
}

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export class Faults {
  private rules: Rule[] = []
  private weather: Weather | undefined

  /** The next `times` calls of this method go wrong; '*' stands for every method but getUpdates. */
  next(method: MethodName | '*', fault: Fault, times = 1): void {
    this.rules.push({ method, fault, everyNth: 1, seen: 0, left: times })
  }

  /** Every n-th call of this method goes wrong until `clear()`. */
  every(nth: number, fault: Fault, method: MethodName | '*' = '*'): void {
    this.rules.push({ method, fault, everyNth: Math.max(1, Math.floor(nth)), seen: 0, left: Number.POSITIVE_INFINITY })
  }

  /** From now on these shares of the calls of these methods go wrong, scattered; until `clear()`. Rules strike first. */
  scatter(shares: readonly FaultShare[], methods: readonly MethodName[], seed = 1): void {
    this.weather = { methods, shares, chance: seeded(seed) }
  }

  clear(): void {
    this.weather = undefined
    this.rules = []
  }

  /** The fault that strikes this call, if any: at most one, the oldest rule first. */
  strike(method: MethodName): Fault | undefined {
    for (const rule of this.rules) {
      const matches = rule.method === method || (rule.method === '*' && method !== 'getUpdates')
      if (!matches) continue
      rule.seen++
      if (rule.seen % rule.everyNth !== 0) continue
      rule.left--
      this.rules = this.rules.filter((one) => one.left > 0)
      return rule.fault
    }
    return this.scattered(method)
  }

  private scattered(method: MethodName): Fault | undefined {
    if (this.weather === undefined || !this.weather.methods.includes(method)) return undefined
    let at = this.weather.chance()
    for (const { share, fault } of this.weather.shares) {
      if (at < share) return fault
      at -= share
    }
    return undefined
  }
}
