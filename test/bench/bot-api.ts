/**
 * Telegram and the people, in a process of their own: it answers every call at once (or after the delay that was ordered) and keeps no
 * messages. Updates go to whoever polls, or, as from a front that scatters them, each to any one of the processes that have a webhook.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import {
  BOT_USER,
  beginRound,
  chatOf,
  commandUpdate,
  type Pace,
  type Person,
  type Round,
  type RoundOutcome,
  SENT_AT,
} from './people-side.js'

export interface RoundOrder {
  token: string
  people: Person[]
  pace: Pace
  /** The processes' ports; absent: updates are polled. */
  webhook?: { ports: number[]; secret: string }
  /** Telegram's and the network's time for each call of the bot. */
  callMs?: number
}
export type { RoundOutcome }

/** What one bot (by token) still has to be told. */
interface Line {
  updates: { update_id: number }[]
  poll: { answer: (updates: unknown[]) => void; timer: NodeJS.Timeout } | undefined
  round: Round | undefined
  webhook: RoundOrder['webhook']
  callMs: number
  /** Resolvers by chat: the first message or edit to it. */
  awaited: Map<number, () => void>
}

/** As many as Telegram opens to one bot. */
const agent = new Agent({ keepAlive: true, maxSockets: 100 })
const AGAIN_MS = 200
const lines = new Map<string, Line>()
let updateId = 1_000_000

function lineOf(token: string): Line {
  let line = lines.get(token)
  if (line === undefined) {
    line = { updates: [], poll: undefined, round: undefined, webhook: undefined, callMs: 0, awaited: new Map() }
    lines.set(token, line)
  }
  return line
}

function flush(line: Line): void {
  if (line.poll === undefined || line.updates.length === 0) return
  const { answer, timer } = line.poll
  line.poll = undefined
  clearTimeout(timer)
  answer(line.updates.slice(0, 100))
}

function push(line: Line, content: object): void {
  updateId += 1
  const update = { update_id: updateId, ...content }
  if (line.webhook !== undefined) {
    scatter(line.webhook, JSON.stringify(update))
    return
  }
  line.updates.push(update)
  // Together with whatever else happens in this turn, as one answer to the poll.
  setImmediate(flush, line)
}

/** To any one of the processes; one that does not take it is told again, or another one is. */
function scatter(webhook: NonNullable<RoundOrder['webhook']>, body: string): void {
  const port = webhook.ports[Math.floor(Math.random() * webhook.ports.length)]
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-telegram-bot-api-secret-token': webhook.secret,
  }
  const again = () => setTimeout(scatter, AGAIN_MS, webhook, body)
  const sent = request({ host: '127.0.0.1', port, path: '/telegram', method: 'POST', headers, agent }, (response) => {
    response.resume()
    if (response.statusCode !== 200) again()
  })
  sent.once('error', again)
  sent.end(body)
}

/** A body is JSON; Cermin and grammY send nothing else in the bench, but for pictures, of which the chat is all that counts. */
async function bodyOf(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  if (text.startsWith('{')) return JSON.parse(text) as Record<string, unknown>
  return { chat_id: /name="chat_id"\r\n\r\n(\d+)/.exec(text)?.[1] }
}

function reply(response: ServerResponse, content: unknown): void {
  const text = JSON.stringify(content)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

function getUpdates(line: Line, payload: Record<string, unknown>, response: ServerResponse): void {
  const offset = Number(payload.offset ?? 0)
  line.updates = line.updates.filter((update) => update.update_id >= offset)
  const answer = (result: unknown[]) => reply(response, { ok: true, result })
  line.poll?.answer([])
  const timer = setTimeout(
    () => {
      line.poll = undefined
      answer([])
    },
    Number(payload.timeout ?? 0) * 1000,
  )
  line.poll = { answer, timer }
  response.once('close', () => {
    if (line.poll?.timer !== timer) return
    clearTimeout(timer)
    line.poll = undefined
  })
  flush(line)
}

function shown(payload: Record<string, unknown>) {
  return { message_id: 10, from: BOT_USER, chat: chatOf(Number(payload.chat_id)), date: SENT_AT, ...payload, chat_id: undefined }
}

const SHOWS = /^(editMessageText|send(?!ChatAction))/

function botCall(line: Line, method: string, payload: Record<string, unknown>, response: ServerResponse): void {
  line.round?.called(method)
  if (method === 'getUpdates') {
    getUpdates(line, payload, response)
    return
  }
  const isShown = SHOWS.test(method)
  const result = method === 'getMe' ? { ...BOT_USER, can_join_groups: false } : isShown ? shown(payload) : true
  if (line.callMs > 0) setTimeout(reply, line.callMs, response, { ok: true, result })
  else reply(response, { ok: true, result })
  if (!isShown) return
  line.awaited.get(Number(payload.chat_id))?.()
  line.round?.shown(method, payload)
}

function orders(path: string, payload: Record<string, unknown>, response: ServerResponse): void {
  const line = lineOf(String(payload.token))
  if (path === '/bench/round') {
    const { people, pace, webhook, callMs = 0 } = payload as unknown as RoundOrder
    line.webhook = webhook
    line.callMs = callMs
    const finish = (outcome: RoundOutcome) => {
      line.round = undefined
      line.callMs = 0
      reply(response, outcome)
    }
    line.round = beginRound({ people, pace, give: (update) => push(line, update), finish })
    return
  }
  // /bench/ask: a stranger types a command; answered when the bot has said something.
  const id = Number(payload.id)
  line.awaited.set(id, () => {
    line.awaited.delete(id)
    reply(response, { at: Date.now() })
  })
  push(line, commandUpdate(id, '/start'))
}

const server = createServer((incoming, response) => {
  bodyOf(incoming).then(
    (payload) => {
      const path = incoming.url ?? ''
      const [, token, method] = /^\/bot([^/]+)\/(\w+)/.exec(path) ?? []
      if (token === undefined || method === undefined) orders(path, payload, response)
      else botCall(lineOf(token), method, payload, response)
    },
    () => response.destroy(),
  )
})
server.keepAliveTimeout = 60_000
server.requestTimeout = 0
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
process.once('disconnect', () => process.exit(0))
