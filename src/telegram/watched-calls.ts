/** What each call to Telegram came to, for logs, metrics and health. */
import type { Transformer } from 'grammy'

export interface EndedCall {
  method: string
  /** `ok`, Telegram's error code, or `network`. */
  outcome: string
  /** Real ones. */
  seconds: number
}
export type Called = (call: EndedCall) => void

export function watching(called: Called): Transformer {
  return async (call, method, payload, signal) => {
    const begun = performance.now()
    const ended = (outcome: string) => called({ method, outcome, seconds: (performance.now() - begun) / 1000 })
    try {
      const answer = await call(method, payload, signal)
      ended(answer.ok ? 'ok' : String(answer.error_code))
      return answer
    } catch (error) {
      // A poll that is ended by our own stop is no fault of the network.
      if (signal?.aborted !== true) ended('network')
      throw error
    }
  }
}
