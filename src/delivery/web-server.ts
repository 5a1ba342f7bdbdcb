/** Listens for the webhook and the health question. */
import { serve } from '@hono/node-server'
import { type WebServerOptions, webApp } from './webhook.js'

const ANSWER_WITHIN_MS = 1000
/**
 * Telegram and probes send at once; whoever dribbles a request to hold a connection is cut off. Node's own limits are one and five minutes,
 * looked at every half minute.
 */
const SLOWEST_CLIENT: Slowest = { headersMs: 10_000, requestMs: 20_000, lookEveryMs: 5_000 }

/** How long a client may take for its headers, and for all of its request, in ms; looked at from time to time. */
export interface Slowest {
  headersMs: number
  requestMs: number
  lookEveryMs: number
}

export interface WebServer {
  port: number
  stop(): Promise<void>
}

/** Rejects when the port is taken. Port 0 takes a free one. */
export function startWebServer(options: WebServerOptions & { port: number; slowest?: Slowest }): Promise<WebServer> {
  const { headersMs, requestMs, lookEveryMs } = options.slowest ?? SLOWEST_CLIENT
  const serverOptions = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: lookEveryMs }
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: webApp(options).fetch, port: options.port, serverOptions }, (address) => {
      const stop = () =>
        new Promise<void>((done) => {
          server.close(() => done())
          // What is being stored is answered; a connection that hangs does not hold up the stop.
          setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), ANSWER_WITHIN_MS).unref()
        })
      resolve({ port: address.port, stop })
    })
    server.once('error', reject)
  })
}
