/** The webhook: the secret is checked, the update stored, and only then is Telegram told that it arrived. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { StoredUpdate } from '../domain/inbox/inbox.js'
import type { Health } from './health.js'
import { toStoredUpdate } from './polling.js'

/** Telegram's updates are a few kilobytes; files come by reference. */
const MAX_BODY_BYTES = 1024 * 1024

const digest = (text: string) => createHash('sha256').update(text).digest()

export interface WebServerOptions {
  /** Absent: no webhook, only health and metrics. */
  webhook?: { secret: string; receive: (updates: readonly StoredUpdate[]) => Promise<void> }
  health: () => Promise<Health>
  metrics: () => Promise<{ text: string; contentType: string }>
  onFault?: (fault: { what: string; error: unknown }) => void
}

const measured = bodyLimit({ maxSize: MAX_BODY_BYTES })
/** Telegram names the length, and Node reads no more than that: only a body without one is read through a stream that counts, which costs as much as the rest of an update. */
const withinLimit: MiddlewareHandler = (c, next) => {
  const isNamed = c.req.header('transfer-encoding') === undefined && /^\d{1,7}$/.test(c.req.header('content-length') ?? '')
  return isNamed && Number(c.req.header('content-length')) <= MAX_BODY_BYTES ? next() : measured(c, next)
}

/** `POST /telegram`, `GET /healthz` (and `/healthz/live`), `GET /metrics`. A database that fails gives 500, so that Telegram sends the update again. */
export function webApp({ webhook, health, metrics, onFault = () => {} }: WebServerOptions): Hono {
  const app = new Hono()
  // Hono's own would print the error, and an update may hold what a person wrote.
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    onFault({ what: 'webhook', error })
    return c.text('', 500)
  })
  app.get('/healthz', async (c) => {
    const state = await health()
    return c.json(state, state.ready ? 200 : 503)
  })
  // Whoever restarts what is ill asks here: an outage of Telegram or of the database is not mended by a restart.
  app.get('/healthz/live', (c) => c.json({ live: true }))
  app.get('/metrics', async (c) => {
    const { text, contentType } = await metrics()
    return c.body(text, 200, { 'content-type': contentType })
  })
  if (webhook === undefined) return app
  const expected = digest(webhook.secret)
  // Before anything of the body is read: a stranger's megabytes cost nothing.
  app.use('/telegram', async (c, next) => {
    const given = digest(c.req.header('X-Telegram-Bot-Api-Secret-Token') ?? '')
    return c.req.method === 'POST' && !timingSafeEqual(given, expected) ? c.text('', 401) : next()
  })
  app.post('/telegram', withinLimit, async (c) => {
    const update = toStoredUpdate(await c.req.json().catch(() => null))
    if (update === null) return c.text('', 400)
    await webhook.receive([update])
    return c.text('')
  })
  return app
}
