/** A load balancer without memory, as Telegram sees it: each update goes to any of the processes, some come twice. */
import { createServer } from 'node:http'
import { pause } from './inbox.js'

export interface Front {
  /** What the bot tells Telegram as its address. */
  url: string
  /** The ports among which it chooses; those that do not answer are no secret to it, but it learns nothing from them. */
  ports: number[]
  figures: { delivered: number; repeated: number; refused: number }
  /** Resolves when no repeat is under way any more. */
  quiet(): Promise<void>
  stop(): void
}

/** `repeat`: the share of updates that come once more, to any process, at once or up to `laterMs` later. */
export async function scatteringFront(parts: { repeat: number; laterMs: number; chance: (most: number) => number }): Promise<Front> {
  const { repeat, laterMs, chance } = parts
  const ports: number[] = []
  const figures = { delivered: 0, repeated: 0, refused: 0 }
  const repeats = new Set<Promise<unknown>>()

  /** The status of the process it fell to; 502 when that one does not answer. */
  async function deliver(path: string, headers: Record<string, string>, body: string): Promise<number> {
    const port = ports[chance(ports.length)]
    if (port === undefined) return 502
    return fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body, signal: AbortSignal.timeout(20_000) }).then(
      async (response) => {
        await response.arrayBuffer()
        return response.status
      },
      () => 502,
    )
  }

  function again(...given: Parameters<typeof deliver>): void {
    const repeating = pause(chance(2) === 0 ? 0 : chance(laterMs))
      .then(() => deliver(...given))
      .finally(() => repeats.delete(repeating))
    repeats.add(repeating)
    figures.repeated += 1
  }

  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const headers = {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': String(request.headers['x-telegram-bot-api-secret-token'] ?? ''),
    }
    const path = request.url ?? '/'
    const status = await deliver(path, headers, body)
    if (status === 200) figures.delivered += 1
    else figures.refused += 1
    if (chance(1000) < repeat * 1000) again(path, headers, body)
    response.writeHead(status).end()
  })
  server.keepAliveTimeout = 75_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The front has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    ports,
    figures,
    stop() {
      server.close()
      server.closeAllConnections()
    },
    async quiet() {
      while (repeats.size > 0) await Promise.allSettled([...repeats])
    },
  }
}
