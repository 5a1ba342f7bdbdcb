/** The people of a round: each taps the next button when the message has changed, at the pace that was ordered. */
import { seededChance } from '../support/a-framework.js'

/** What one person taps, one after the other: a button's data, or a command (`/menu`). */
export interface Person {
  id: number
  taps: string[]
}
export type Pace =
  /** So many tap at once, each the moment the message has changed; the next person begins when one is through. */
  | { kind: 'at-once'; many: number }
  /** Somebody who is not waiting taps, so often in a second on the average, whatever the bot does. */
  | { kind: 'per-second'; many: number }
  /** Everybody comes at some moment of the first `withinMs`, and thinks about each screen for `thinkMs` on the average. */
  | { kind: 'morning'; withinMs: number; thinkMs: number }

export interface RoundOutcome {
  seconds: number
  /** Per person and tap: milliseconds from the tap to the new face of the message (or the message it brought). */
  latencies: number[][]
  /** Taps that had no answer within half a minute. */
  unanswered: number
  /** The last edit, so that another bot can be given the same. */
  lastEdit: Record<string, unknown> | null
  /** Calls of the bot meanwhile, by method. */
  calls: Record<string, number>
}

interface Chat {
  person: Person
  next: number
  /** Undefined while nothing is awaited. */
  tappedAt: number | undefined
  latencies: number[]
  /** The message as Telegram would put it into the tap. */
  text: string
  markup: unknown
}

export interface Round {
  called(method: string): void
  /** The bot has edited or sent. */
  shown(method: string, payload: Record<string, unknown>): void
}

export const userOf = (id: number) => ({ id, is_bot: false, first_name: 'Orang', language_code: 'id' })
export const chatOf = (id: number) => ({ id, type: 'private', first_name: 'Orang' })
export const BOT_USER = { id: 1, is_bot: true, first_name: 'Cermin', username: 'cermin_bench_bot' }
/** Telegram's clock of the bench, in seconds. */
export const SENT_AT = 1_790_000_000
const UNANSWERED_MS = 30_000
const TICK_MS = 2

export function commandUpdate(id: number, text: string) {
  const entities = [{ type: 'bot_command', offset: 0, length: text.length }]
  return { message: { message_id: 1, from: userOf(id), chat: chatOf(id), date: SENT_AT, text, entities } }
}

let taps = 0
function tapUpdate({ person: { id }, text, markup }: Chat, data: string) {
  taps += 1
  const message = { message_id: 10, from: BOT_USER, chat: chatOf(id), date: SENT_AT, text, reply_markup: markup }
  return { callback_query: { id: `${id}${taps}`, from: userOf(id), chat_instance: '1', message, data } }
}

export function beginRound(parts: {
  people: readonly Person[]
  pace: Pace
  give: (update: object) => void
  finish: (outcome: RoundOutcome) => void
}): Round {
  const { people, pace, give, finish } = parts
  const beganAt = performance.now()
  const draw = seededChance(people.length)
  /** From 0 to less than 1. */
  const chance = () => draw(1_000_000) / 1_000_000
  const chats = new Map<number, Chat>()
  for (const person of people)
    chats.set(person.id, { person, next: 0, tappedAt: undefined, latencies: [], text: '', markup: { inline_keyboard: [] } })
  const outcome: RoundOutcome = { seconds: 0, latencies: [], unanswered: 0, lastEdit: null, calls: {} }
  const timers = new Set<NodeJS.Timeout>()
  let through = 0

  function tap(chat: Chat): void {
    const data = chat.person.taps[chat.next] ?? ''
    chat.tappedAt = performance.now()
    give(data.startsWith('/') ? commandUpdate(chat.person.id, data) : tapUpdate(chat, data))
  }
  function after(ms: number, chat: Chat): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      tap(chat)
    }, ms)
    timers.add(timer)
  }
  /** The answer is there (or will not come): what this person does next. */
  function goOn(chat: Chat): void {
    chat.tappedAt = undefined
    chat.next += 1
    if (chat.next < chat.person.taps.length) {
      turns.again(chat)
      return
    }
    outcome.latencies.push(chat.latencies)
    through += 1
    if (through === people.length) end()
    else turns.through()
  }
  function end(): void {
    clearInterval(watch)
    turns.stop()
    finish({ ...outcome, seconds: (performance.now() - beganAt) / 1000 })
  }
  const turns = turnsOf(pace, { chats: [...chats.values()], chance, tap, after })
  const watch = setInterval(() => {
    for (const chat of chats.values())
      if (chat.tappedAt !== undefined && performance.now() - chat.tappedAt > UNANSWERED_MS) {
        outcome.unanswered += 1
        goOn(chat)
      }
  }, 1000)
  turns.begin()
  return {
    called(method) {
      outcome.calls[method] = (outcome.calls[method] ?? 0) + 1
    },
    shown(method, payload) {
      const chat = chats.get(Number(payload.chat_id))
      if (chat?.tappedAt === undefined) return
      if (method === 'editMessageText') outcome.lastEdit = payload
      chat.latencies.push(performance.now() - chat.tappedAt)
      chat.text = String(payload.text ?? payload.caption ?? '')
      chat.markup = payload.reply_markup ?? { inline_keyboard: [] }
      goOn(chat)
    },
  }
}

interface Turns {
  begin(): void
  /** This person has read the answer and is not through. */
  again(chat: Chat): void
  /** Somebody is through. */
  through(): void
  stop(): void
}
interface TurnParts {
  chats: readonly Chat[]
  chance: () => number
  tap: (chat: Chat) => void
  after: (ms: number, chat: Chat) => void
}

function turnsOf(pace: Pace, parts: TurnParts): Turns {
  if (pace.kind === 'at-once') return allAtOnce(pace.many, parts)
  return pace.kind === 'per-second' ? soOften(pace.many, parts) : oneMorning(pace, parts)
}

function allAtOnce(many: number, { chats, tap }: TurnParts): Turns {
  const waiting = [...chats]
  const next = () => {
    const chat = waiting.shift()
    if (chat !== undefined) tap(chat)
  }
  return {
    begin: () => {
      for (let n = 0; n < many; n += 1) next()
    },
    again: tap,
    through: next,
    stop() {},
  }
}

/** The pauses between taps are as chance has them (a Poisson process); when all wait, taps are owed until somebody is free. */
function soOften(many: number, { chats, chance, tap }: TurnParts): Turns {
  const free = [...chats]
  const pause = () => (-Math.log(1 - chance()) / many) * 1000
  let nextAt = 0
  const timer = setInterval(() => {
    const now = performance.now()
    while (nextAt <= now && free.length > 0) {
      nextAt += pause()
      const at = Math.floor(chance() * free.length)
      const chat = free[at]
      const last = free.pop()
      if (chat === undefined || last === undefined) return
      if (at < free.length) free[at] = last
      tap(chat)
    }
  }, TICK_MS)
  return {
    begin: () => {
      nextAt = performance.now()
    },
    again: (chat) => void free.push(chat),
    through() {},
    stop: () => clearInterval(timer),
  }
}

function oneMorning({ withinMs, thinkMs }: { withinMs: number; thinkMs: number }, { chats, chance, after }: TurnParts): Turns {
  return {
    begin: () => {
      for (const chat of chats) after(chance() * withinMs, chat)
    },
    again: (chat) => after(Math.min(-Math.log(1 - chance()), 5) * thinkMs, chat),
    through() {},
    stop() {},
  }
}
