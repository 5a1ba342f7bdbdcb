/**
 * Telegram and the people, in a process of their own: it answers every call at once, keeps no messages, and each person taps the
 * next button the moment the screen has changed. So the bot's process is measured alone, and without a network.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What one person taps, one after the other. */
export interface Person {
  id: number
  taps: string[]
}
export interface RoundOrder {
  token: string
  people: Person[]
  /** How many tap at once; the next person begins when one is through. */
  atOnce: number
}
export interface RoundOutcome {
  seconds: number
  /** Per person and tap: milliseconds from the tap to the new face of the message. */
  latencies: number[][]
  /** The last edit, so that another bot can be given the same. */
  lastEdit: Record<string, unknown> | null
  calls: Record<string, number>
}

interface Chat {
  person: Person
  next: number
  tappedAt: number
  latencies: number[]
  /** The message as Telegram would put it into the tap. */
  text: string
  markup: unknown
}
interface Round {
  order: RoundOrder
  beganAt: number
  waiting: Person[]
  chats: Map<number, Chat>
  open: number
  done: number[][]
  lastEdit: Record<string, unknown> | null
  calls: Record<string, number>
  finish: (outcome: RoundOutcome) => void
}

/** What one bot (by token) still has to be told. */
interface Line {
  updates: { update_id: number }[]
  poll: { answer: (updates: unknown[]) => void; timer: NodeJS.Timeout } | undefined
  round: Round | undefined
  /** Resolvers by chat: the first message or edit to it. */
  awaited: Map<number, () => void>
}

const lines = new Map<string, Line>()
let updateId = 1_000_000

function lineOf(token: string): Line {
  let line = lines.get(token)
  if (line === undefined) {
    line = { updates: [], poll: undefined, round: undefined, awaited: new Map() }
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
  line.updates.push({ update_id: updateId, ...content })
  // Together with whatever else happens in this turn, as one answer to the poll.
  setImmediate(flush, line)
}

const user = (id: number) => ({ id, is_bot: false, first_name: 'Orang', language_code: 'id' })
const chatOf = (id: number) => ({ id, type: 'private', first_name: 'Orang' })
const botUser = { id: 1, is_bot: true, first_name: 'Cermin', username: 'cermin_bench_bot' }

function tap(line: Line, chat: Chat): void {
  const { id, taps } = chat.person
  const message = { message_id: 10, from: botUser, chat: chatOf(id), date: 1_790_000_000, text: chat.text, reply_markup: chat.markup }
  chat.tappedAt = performance.now()
  const query = { id: `${id}${updateId}`, from: user(id), chat_instance: '1', message, data: taps[chat.next] ?? '' }
  push(line, { callback_query: query })
}

function begin(line: Line, round: Round): void {
  const person = round.waiting.shift()
  if (person === undefined) return
  const chat: Chat = { person, next: 0, tappedAt: 0, latencies: [], text: '', markup: { inline_keyboard: [] } }
  round.chats.set(person.id, chat)
  round.open += 1
  tap(line, chat)
}

function edited(line: Line, payload: Record<string, unknown>): void {
  const { round } = line
  const chat = round?.chats.get(Number(payload.chat_id))
  if (round === undefined || chat === undefined) return
  round.lastEdit = payload
  chat.latencies.push(performance.now() - chat.tappedAt)
  chat.text = String(payload.text)
  chat.markup = payload.reply_markup
  chat.next += 1
  if (chat.next < chat.person.taps.length) {
    tap(line, chat)
    return
  }
  round.chats.delete(chat.person.id)
  round.done.push(chat.latencies)
  round.open -= 1
  begin(line, round)
  if (round.open > 0) return
  line.round = undefined
  const { done, lastEdit, calls } = round
  round.finish({ seconds: (performance.now() - round.beganAt) / 1000, latencies: done, lastEdit, calls })
}

/** A body is JSON; Cermin and grammY send nothing else in the bench. */
async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
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
  return { message_id: 10, from: botUser, chat: chatOf(Number(payload.chat_id)), date: 1_790_000_000, ...payload, chat_id: undefined }
}

function botCall(line: Line, method: string, payload: Record<string, unknown>, response: ServerResponse): void {
  if (line.round !== undefined) line.round.calls[method] = (line.round.calls[method] ?? 0) + 1
  if (method === 'getUpdates') {
    getUpdates(line, payload, response)
    return
  }
  const isShown = method === 'editMessageText' || method === 'sendMessage'
  const result = method === 'getMe' ? { ...botUser, can_join_groups: false } : isShown ? shown(payload) : true
  reply(response, { ok: true, result })
  if (!isShown) return
  line.awaited.get(Number(payload.chat_id))?.()
  if (method === 'editMessageText') edited(line, payload)
}

function orders(path: string, payload: Record<string, unknown>, response: ServerResponse): void {
  const line = lineOf(String(payload.token))
  if (path === '/bench/round') {
    const order = payload as unknown as RoundOrder
    const finish = (outcome: RoundOutcome) => reply(response, outcome)
    const round: Round = {
      order,
      finish,
      beganAt: performance.now(),
      waiting: [...order.people],
      chats: new Map(),
      open: 0,
      done: [],
      lastEdit: null,
      calls: {},
    }
    line.round = round
    for (let n = 0; n < order.atOnce; n += 1) begin(line, round)
    return
  }
  // /bench/ask: a stranger types a command; answered when the bot has said something.
  const id = Number(payload.id)
  line.awaited.set(id, () => {
    line.awaited.delete(id)
    reply(response, { at: Date.now() })
  })
  const entities = [{ type: 'bot_command', offset: 0, length: 6 }]
  push(line, { message: { message_id: 1, from: user(id), chat: chatOf(id), date: 1_790_000_000, text: '/start', entities } })
}

const server = createServer((request, response) => {
  bodyOf(request).then(
    (payload) => {
      const path = request.url ?? ''
      const [, token, method] = /^\/bot([^/]+)\/(\w+)/.exec(path) ?? []
      if (token === undefined || method === undefined) orders(path, payload, response)
      else botCall(lineOf(token), method, payload, response)
    },
    () => response.destroy(),
  )
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
process.once('disconnect', () => process.exit(0))
