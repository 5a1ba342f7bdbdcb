/** One attempt to bring a broadcast to one person, and what became of it. */
import { type Api, GrammyError, HttpError } from 'grammy'
import type { Broadcast } from '../domain/broadcast/broadcast.js'
import type { ClaimedRecipient, DeliveryOutcome } from '../domain/broadcast/broadcast-store.js'
import { localeOf } from '../texts/texts.js'
import { correctBroadcast, filesOf, sendBroadcast } from './broadcast-message.js'
import type { Deps } from './context.js'
import { floodWaitMs, isUnreachable } from './errors.js'

/** `api` must not retry by itself: the whole lane waits, not one message. */
export async function deliverBroadcast(api: Api, deps: Deps, to: ClaimedRecipient, broadcast: Broadcast): Promise<DeliveryOutcome> {
  const { id, content } = broadcast
  const say = deps.texts.plain(localeOf(to.language))
  const already = [...to.messageIds]
  try {
    if (to.correct) {
      // What the reader has tapped stays as it is.
      const reaction = await deps.stores.broadcasts.received(id, to.personId)
      await correctBroadcast(api, to.telegramId, { id, content, say, messageIds: already, ...(reaction === null ? {} : { reaction }) })
    } else await sendBroadcast(api, to.telegramId, { id, content, say, files: filesOf(deps.stores.broadcasts, id), already })
    return { kind: 'sent', messageIds: already }
  } catch (error) {
    // With the database away the next broadcast finds it out again.
    if (isUnreachable(error)) await deps.stores.people.markReachable(to.telegramId, false, deps.now()).catch(() => {})
    return outcomeOf(error, { messageIds: already, repeatable: to.correct })
  }
}

/** `repeatable`: doing it once more changes nothing (a correction), so nothing about it is ever unknown. */
export function outcomeOf(error: unknown, { messageIds, repeatable }: { messageIds: number[]; repeatable: boolean }): DeliveryOutcome {
  if (isUnreachable(error)) return { kind: 'unreachable' }
  const waitMs = floodWaitMs(error)
  if (waitMs !== undefined) return { kind: 'wait', seconds: waitMs / 1000, messageIds }
  if (error instanceof GrammyError) {
    // 5xx: Telegram's gateways answer so before the request reaches its chat. 401, 404: an operator mends the token or the address.
    if (error.error_code >= 500 || error.error_code === 401 || error.error_code === 404)
      return { kind: 'retry', fault: `telegram ${error.error_code}`, messageIds }
    return { kind: 'refused', fault: `${error.error_code} ${error.description}` }
  }
  if (!(error instanceof HttpError)) throw error
  const { left, fault } = howFarItCame(error.error)
  if (left && !repeatable) return { kind: 'unknown', fault }
  return { kind: 'retry', fault, messageIds }
}

/** No name, no route, no open door, no trust: no byte of the request has left. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|SELF_SIGNED_CERT_IN_CHAIN)$/

function howFarItCame(error: unknown): { left: boolean; fault: string } {
  if (!(error instanceof Error)) return { left: true, fault: 'network' }
  const field = (name: string) => (name in error ? String(Reflect.get(error, name)) : '')
  const code = field('code')
  // A page instead of JSON is a gateway's "502 Bad Gateway", as nginx in front of Telegram writes it.
  if (field('type') === 'invalid-json') return { left: false, fault: 'network answer-unreadable' }
  const connecting = code === 'ETIMEDOUT' && (field('syscall') === 'connect' || field('erroredSysCall') === 'connect')
  const fault = code === '' ? 'network timeout' : `network ${code}`
  return { left: !(connecting || NEVER_CONNECTED.test(code)), fault }
}
