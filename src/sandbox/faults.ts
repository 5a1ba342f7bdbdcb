/** Scripted misfortune, so that tests see what the bot does on a bad day. Nothing here is random. */
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

export class Faults {
  private rules: Rule[] = []

  /** The next `times` calls of this method go wrong; '*' stands for every method but getUpdates. */
  next(method: MethodName | '*', fault: Fault, times = 1): void {
    this.rules.push({ method, fault, everyNth: 1, seen: 0, left: times })
  }

  /** Every n-th call of this method goes wrong until `clear()`. */
  every(nth: number, fault: Fault, method: MethodName | '*' = '*'): void {
    this.rules.push({ method, fault, everyNth: Math.max(1, Math.floor(nth)), seen: 0, left: Number.POSITIVE_INFINITY })
  }

  clear(): void {
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
    return undefined
  }
}
