/** Reads the bot's log at its most talkative, for faults of ours and for anything that tells of a person. */
import { openLog } from '../../src/log.js'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import type { Database } from '../../src/storage/database.js'

/** What must not stand in a log: whole numbers (NIP, phone, Telegram id), names, and what people wrote. */
export interface Personal {
  numbers: readonly string[]
  names: readonly string[]
  texts: readonly string[]
}

/** Below this many letters a part of a name may be any word. */
const SHORTEST_NAME = 5
/** Letters; a short answer ("ya", "4") says nothing of anybody. */
const SHORTEST_TEXT = 12

/** Everything of `personal` that stands in these lines. */
export function leaksIn(lines: readonly string[], { numbers, names, texts }: Personal): string[] {
  const runs = new Set(lines.flatMap((line) => line.match(/\d{8,}/g) ?? []))
  // Lines that differ only in their numbers say the same.
  const words = [...new Set(lines.map((line) => line.replace(/\d+/g, '#')))].join('\n')
  const found = new Set(words.match(/[\p{L}']+/gu) ?? [])
  const parts = names.flatMap((name) => name.match(/[\p{L}']+/gu) ?? []).filter((part) => part.length >= SHORTEST_NAME)
  const written = texts.filter((text) => text.replace(/\P{L}/gu, '').length >= SHORTEST_TEXT && !text.startsWith('/'))
  return [
    ...numbers.filter((number) => runs.has(number)),
    ...[...new Set(parts)].filter((part) => found.has(part)),
    ...written.filter((text) => words.includes(JSON.stringify(text).slice(1, -1).replace(/\d+/g, '#'))),
  ]
}

/** Of everybody in the database, on the roster or not, and of what they wrote. */
export async function personalIn(database: Database, server: SandboxServer, typed: ReadonlySet<string>): Promise<Personal> {
  const people = await database.client.person.findMany({ select: { name: true, nip: true, phone: true } })
  const accounts = await database.client.telegramAccount.findMany({ select: { telegramId: true } })
  const chats = server.calls.flatMap(({ payload }) =>
    'chat_id' in (payload as object) ? [String((payload as { chat_id: number }).chat_id)] : [],
  )
  return {
    numbers: [
      ...people.flatMap(({ nip, phone }) => [nip, ...(phone === null ? [] : [phone])]),
      ...new Set([...accounts.map(({ telegramId }) => String(telegramId)), ...chats]),
    ],
    names: people.map(({ name }) => name),
    texts: [...typed],
  }
}

const ERROR = 50

export function readLog() {
  const lines: string[] = []
  const level = (line: string) => (JSON.parse(line) as { level: number }).level
  return {
    log: openLog('debug', { write: (line) => void lines.push(line) }),
    leaks: (personal: Personal) => leaksIn(lines, personal),
    /** Lines that tell of a fault of ours. */
    faults: () => lines.filter((line) => level(line) >= ERROR).map((line): unknown => JSON.parse(line)),
  }
}
