/** Listens for the webhook and the health question. */
import { serve } from '@hono/node-server'
import { type WebServerOptions, webApp } from './webhook.js'

const ANSWER_WITHIN_MS = 1000

export interface WebServer {
  port: number
  stop(): Promise<void>
}

/** Rejects when the port is taken. Port 0 takes a free one. */
export function startWebServer(options: WebServerOptions & { port: number }): Promise<WebServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: webApp(options).fetch, port: options.port }, (address) => {
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
