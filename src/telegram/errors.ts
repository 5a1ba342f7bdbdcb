/** What Telegram's refusals mean to us; texts as the Bot API server sends them. */
import { GrammyError, HttpError } from 'grammy'
import type { SendOutcome } from '../domain/notice/notice.js'

/** The person already sees what we wanted to show, or the tap is too old to be answered: nothing to do. */
export function isBenign(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /message is not modified|query is too old|query ID is invalid/.test(error.description)
  )
}

/** The message to edit no longer exists or can no longer be edited. */
export function isGone(error: GrammyError): boolean {
  return (
    error.error_code === 400 &&
    /message to edit not found|message can't be edited|there is no text in the message to edit|MESSAGE_ID_INVALID/.test(error.description)
  )
}

/** The person has blocked the bot, never started it, or the account is gone. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false
  return error.error_code === 403 || (error.error_code === 400 && /chat not found|user not found|PEER_ID_INVALID/.test(error.description))
}

/** Telegram does not take this file, or not for this person; a text it would take. */
export function isFileRefused(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /wrong file identifier|wrong remote file|VOICE_MESSAGES_FORBIDDEN|FILE_REFERENCE/.test(error.description)
  )
}

/** Telegram or the network failed: the same call may work later. */
export function isOutage(error: unknown): boolean {
  return error instanceof HttpError || (error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429))
}

/** The pause Telegram asks for with a 429, in ms; undefined for any other error. */
export function floodWaitMs(error: unknown): number | undefined {
  return error instanceof GrammyError && error.error_code === 429 ? (error.parameters.retry_after ?? 5) * 1000 : undefined
}

/** The token or the address of the server is wrong (401, 404): an operator mends that, and nothing may be lost until then. */
function isMisconfigured(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
}

/** What became of a message the bot sent on its own. */
export function outcomeOf(error: unknown): SendOutcome {
  if (isUnreachable(error)) return { kind: 'unreachable' }
  const waitMs = floodWaitMs(error)
  if (waitMs !== undefined) return { kind: 'wait', seconds: waitMs / 1000 }
  if (isOutage(error) || isMisconfigured(error))
    return { kind: 'fault', fault: error instanceof GrammyError ? `telegram ${error.error_code}` : 'network' }
  // A 400 speaks of our own message; its description holds no personal data.
  if (error instanceof GrammyError) return { kind: 'refused', fault: `${error.error_code} ${error.description}` }
  throw error
}
