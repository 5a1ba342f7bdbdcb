/** The webhook: the secret is checked, the update stored, and only then is Telegram told that it arrived. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { StoredUpdate } from '../domain/inbox/inbox.js'
import { toStoredUpdate } from './polling.js'

/** Telegram's updates are a few kilobytes; files come by reference. */
const MAX_BODY_BYTES = 1024 * 1024

const digest = (text: string) => createHash('sha256').update(text).digest()

export interface WebServerOptions {
  /** Absent: no webhook, only the health answer. */
  webhook?: { secret: string; receive: (updates: readonly StoredUpdate[]) => Promise<void> }
  /** Resolves when the database answers. */
  ready: () => Promise<void>
  onFault?: (fault: { what: string; error: unknown }) => void
}

/** `POST /telegram` and `GET /healthz`. A database that fails gives 500, so that Telegram sends the update again. */
export function webApp({ webhook, ready, onFault = () => {} }: WebServerOptions): Hono {
  const app = new Hono()
  // Hono's own would print the error, and an update may hold what a person wrote.
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    onFault({ what: 'webhook', error })
    return c.text('', 500)
  })
  app.get('/healthz', async (c) => {
    try {
      await ready()
      return c.json({ live: true, ready: true })
    } catch {
      return c.json({ live: true, ready: false }, 503)
    }
  })
  if (webhook === undefined) return app
  const expected = digest(webhook.secret)
  app.post('/telegram', bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c) => {
    const given = digest(c.req.header('X-Telegram-Bot-Api-Secret-Token') ?? '')
    if (!timingSafeEqual(given, expected)) return c.text('', 401)
    const update = toStoredUpdate(await c.req.json().catch(() => null))
    if (update === null) return c.text('', 400)
    await webhook.receive([update])
    return c.text('')
  })
  return app
}
