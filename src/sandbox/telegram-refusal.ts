/**
 * A refusal in Telegram's own words. The sentences were read in tdlib/telegram-bot-api (Client.cpp) and tdlib/td.
 * `fault` marks a request no correct bot sends (too long, malformed): the server lists those as violations.
 */
export class TelegramRefusal extends Error {
  readonly code: number
  readonly parameters: { retry_after?: number } | undefined
  readonly fault: boolean

  constructor(code: number, description: string, more: { parameters?: { retry_after?: number }; fault?: boolean } = {}) {
    super(description)
    this.name = 'TelegramRefusal'
    this.code = code
    this.parameters = more.parameters
    this.fault = more.fault ?? false
  }
}

/** 400 for what can happen to a correct bot: a message is gone, nothing changed, a tap is too old. */
export const badRequest = (reason: string): TelegramRefusal => new TelegramRefusal(400, `Bad Request: ${reason}`)

/** 400 for what only a faulty bot sends. */
export const faultyRequest = (reason: string): TelegramRefusal => new TelegramRefusal(400, `Bad Request: ${reason}`, { fault: true })

export const cantParse = (reason: string): TelegramRefusal => faultyRequest(`can't parse entities: ${reason}`)

export const tooManyRequests = (retryAfterSeconds: number): TelegramRefusal =>
  new TelegramRefusal(429, `Too Many Requests: retry after ${retryAfterSeconds}`, { parameters: { retry_after: retryAfterSeconds } })
