/**
 * The page is for the person at this machine only: no other web site may call it, not even through a name that
 * resolves to 127.0.0.1 (DNS rebinding), and nothing that is not its own script may run in it.
 */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

const largestUploadBytes = 20 * 1024 * 1024
/** The multipart body around a file of the largest size. */
const envelopeBytes = 64 * 1024

const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
}

const isLocalHost = (host: string): boolean => /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(host)

/** A browser names the origin of every POST; a tool without a browser names none. */
function isOwnOrigin(request: Request, host: string): boolean {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const own = origin === null || (URL.canParse(origin) && new URL(origin).protocol === 'http:' && new URL(origin).host === host)
  return own && (site === null || site === 'same-origin' || site === 'none')
}

export function guard(refuse: (reason: 'foreign') => string): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase()
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isLocalHost(host) || (!reads && !isOwnOrigin(c.req.raw, host))) {
      return c.json({ error: refuse('foreign') }, 403, { ...headers })
    }
    await next()
    for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    return undefined
  }
}

export const uploadLimit = (refuse: (reason: 'too-big') => string): MiddlewareHandler =>
  bodyLimit({ maxSize: largestUploadBytes + envelopeBytes, onError: (c) => c.json({ error: refuse('too-big') }, 413) })
