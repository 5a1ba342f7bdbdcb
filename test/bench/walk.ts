/** Somebody of an office walks through the bot: every command, then every button of a kind not yet tapped, until there is none left. */
import type { Handled } from '../../src/delivery/inbox.js'
import type { CerminBot } from '../../src/telegram/bot.js'
import { EXPECTED_BUTTONS } from '../support/expected-buttons.js'
import { BOT_USER, chatOf, userOf } from './people-side.js'

export interface Deed {
  /** A command or a button's data. */
  deed: string
  ms: number
  outcome: Handled['kind']
}

interface Shown {
  text: string
  buttons: string[]
}
/** What the bot has sent since the last look: texts and the data of buttons. */
export type Look = () => Shown[]

/** Of buttons that write, these are part of everybody's walk; the others of that kind would change the office under the next ones. */
const WRITTEN_BY_ALL = new Set(['s', 'go', 'g'])
/** As many of one kind as differ in what they ask the database. */
const EACH = 2
const LONGEST = 400

export async function walk(
  bot: CerminBot,
  { id, commands, look, told }: { id: number; commands: readonly string[]; look: Look; told: (deed: Deed) => Promise<void> },
): Promise<void> {
  const tapped = new Map<string, number>()
  const waiting: { data: string; text: string }[] = commands.map((command) => ({ data: `/${command}`, text: '' }))
  for (let n = 0; n < LONGEST; n += 1) {
    const next = waiting.shift()
    if (next === undefined) return
    const began = performance.now()
    const { kind } = await bot.handle(updateOf(id, next))
    await told({ deed: next.data, ms: performance.now() - began, outcome: kind })
    for (const { text, buttons } of look())
      for (const data of buttons) {
        const prefix = data.split(':')[0] ?? ''
        const times = tapped.get(prefix) ?? 0
        const mayBe = EXPECTED_BUTTONS[prefix]?.effect === 'reads' || WRITTEN_BY_ALL.has(prefix)
        if (!mayBe || times >= EACH || waiting.some((one) => one.data === data)) continue
        tapped.set(prefix, times + 1)
        waiting.push({ data, text })
      }
  }
}

let updateId = 500_000_000
function updateOf(id: number, { data, text }: { data: string; text: string }): object {
  updateId += 1
  const [from, chat] = [userOf(id), chatOf(id)]
  if (!data.startsWith('/')) {
    const message = { message_id: 10, from: BOT_USER, chat, date: 1_790_000_000, text }
    return { update_id: updateId, callback_query: { id: String(updateId), from, chat_instance: '1', message, data } }
  }
  const entities = [{ type: 'bot_command', offset: 0, length: data.length }]
  return { update_id: updateId, message: { message_id: updateId, from, chat, date: 1_790_000_000, text: data, entities } }
}
