/** Orders a round of taps from the fake Bot API and waits for its end, however long that takes. */
import { request } from 'node:http'
import type { RoundOrder, RoundOutcome } from './bot-api.js'
import type { Pace } from './people-side.js'

/** One person after another. */
export const ONE: Pace = { kind: 'at-once', many: 1 }

/** Node's fetch gives up after five minutes. */
export function orderRound(apiRoot: string, order: RoundOrder): Promise<RoundOutcome> {
  return new Promise((resolve, reject) => {
    const sent = request(`${apiRoot}/bench/round`, { method: 'POST' }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.once('end', () => resolve(JSON.parse(text) as RoundOutcome))
      response.once('error', reject)
    })
    sent.once('error', reject)
    sent.end(JSON.stringify(order))
  })
}
