/** Telegram for broadcasts: a connection of its own that never waits or tries again by itself. */
import { Api } from 'grammy'
import { type Called, watching } from './watched-calls.js'

/** A file of 50 MB over a thin line takes minutes; a text that hangs holds one of ten places. */
const TIMEOUT_SECONDS = 180

/** The bot's own connection sleeps through a flood-wait: here the whole lane does, and people who talk with the bot do not. */
export function broadcastApi(token: string, apiRoot: string, called?: Called): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_SECONDS })
  if (called !== undefined) api.config.use(watching(called))
  return api
}
