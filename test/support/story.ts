/** A story walks the real bot over HTTP through the sandbox's server: people type and tap, and read what they see. */
import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { type Running, startCermin } from '../../src/cermin.js'
import { issueInvitations } from '../../src/domain/identity/invitation.js'
import { sharedCases } from '../../src/domain/practice/practice-case.js'
import { importRoster } from '../../src/domain/roster/import-roster.js'
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import type { Stores } from '../../src/domain/stores.js'
import { shipContent } from '../../src/office/ship-content.js'
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import type { CallbackAnswer } from '../../src/sandbox/callback-queries.js'
import type { SentFile } from '../../src/sandbox/people-side.js'
import type { SandboxMessage } from '../../src/sandbox/sandbox-message.js'
import type { TelegramEntity } from '../../src/sandbox/telegram-types.js'
import type { Database } from '../../src/storage/database.js'
import { PRIVACY_VERSION } from '../../src/telegram/screens/link/link-buttons.js'
import { loadTexts } from '../../src/texts/texts.js'
import { ROSTER_HEADER, rosterCells } from './a-roster.js'
import { openTestDatabase } from './database.js'
import { officialBotApi } from './official-bot-api.js'
import { personalIn, readLog } from './read-log.js'

/** An instant of the office's clock, WITA: at('2026-12-01 09:00'). */
export function at(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`)
}

export interface Story {
  server: SandboxServer
  running: Running
  database: Database
  stores: Stores
  clock: { now(): Date; set(to: Date): void }
  /** Someone with a Telegram account; not linked unless said. */
  person(telegramId: number, name?: string, phone?: string): Actor
  /** Imports these people (rows of the roster). */
  importPeople(people: readonly RosterEntry[]): Promise<void>
  /** Links an imported person without walking the dialogue; one who has done the practice of superiors already, unless said. */
  link(nip: string, telegramId: number, options?: { practised: boolean }): Promise<Actor>
  /** The code of a new invitation, by NIP. */
  invite(): Promise<Map<string, string>>
  idle(): Promise<void>
  /** The minute's tick comes, and all it sets off is done. */
  tick(): Promise<void>
  /** The office's clock goes there first. */
  tickAt(when: Date): Promise<void>
  personId(nip: string): Promise<number>
  /** The process dies and another one takes over: everything in memory is gone. */
  restart(): Promise<void>
  end(): Promise<void>
}

export interface Actor {
  id: number
  /** `entities`: how the person formatted it. */
  says(text: string, entities?: TelegramEntity[]): Promise<void>
  /** Taps the newest button whose text contains this. */
  taps(label: string): Promise<CallbackAnswer>
  /** Taps with this callback data on the newest message, whether such a button stands there or not. */
  forges(data: string, messageId?: number): Promise<CallbackAnswer | undefined>
  /** Text of the newest message of the bot. */
  sees(): string
  message(): SandboxMessage
  messages(): SandboxMessage[]
  /** Labels of the newest message with buttons. */
  buttons(): string[]
  sendsContact(contact?: { phone: string; firstName: string; userId?: number }): Promise<void>
  sendsFile(file: SentFile): Promise<void>
  /** Several files at once, as one album. */
  sendsAlbum(files: readonly SentFile[]): Promise<void>
}

export async function beginStory(
  now: Date,
  options: { databaseOf?: () => Promise<{ database: Database; stores: Stores }>; personPerMinute?: number } = {},
): Promise<Story> {
  let time = now
  const clock = {
    now: () => time,
    set: (to: Date) => {
      time = to
    },
  }
  const server = await startSandboxServer({ clock })
  const { database, stores } = await (options.databaseOf ?? openTestDatabase)()
  const texts = loadTexts()
  // What the operator would read: a story that ends with a fault of ours or with anything personal in it has failed, whatever the people saw.
  const logged = readLog()
  const start = () =>
    startCermin({
      token: server.token,
      apiRoot: server.url,
      database,
      texts,
      log: logged.log,
      now: clock.now,
      ticksByItself: false,
      settings: {
        timeZone: 'Asia/Makassar',
        agencyName: 'Kecamatan Maulafa',
        adminIds: [],
        webhook: undefined,
        broadcastPerSecond: 1000,
        broadcastApprovalOver: 100,
        // Stories tap as fast as a machine can.
        personPerMinute: options.personPerMinute ?? 0,
      },
    })
  await shipContent(stores, now)
  let running = await start()
  const idle = async () => {
    await server.waitUntilIdle({ quietMs: 1 })
    await running.idle()
    await server.waitUntilIdle({ quietMs: 3 })
  }
  const checkOfficial = officialBotApi()

  const typed = new Set<string>()

  const story: Story = {
    server,
    database,
    stores,
    clock,
    idle,
    get running() {
      return running
    },
    person(telegramId, name = 'Orang', phone) {
      if (!server.hasUser(telegramId)) server.addUser({ id: telegramId, firstName: name, ...(phone === undefined ? {} : { phone }) })
      return actorOf(server, telegramId, idle, typed)
    },
    async importPeople(people) {
      const rows = people.map(rosterCells)
      const result = await stores.transaction((tx) =>
        importRoster(tx, { rows: [ROSTER_HEADER, ...rows], now: clock.now(), dryRun: false, actorId: null }),
      )
      expect(result.faults).toEqual([])
    },
    async link(nip, telegramId, { practised } = { practised: true }) {
      const person = await database.client.person.findUniqueOrThrow({ where: { nip } })
      await database.client.telegramAccount.create({
        data: {
          personId: person.id,
          telegramId: BigInt(telegramId),
          linkedAt: clock.now(),
          privacyVersion: PRIVACY_VERSION,
          privacyAcceptedAt: clock.now(),
        },
      })
      for (const { key: caseKey, level } of practised ? sharedCases(running.deps.practice) : [])
        await stores.practice.keep({ personId: person.id, caseKey, level, now: clock.now() })
      return story.person(telegramId, person.name)
    },
    async tick() {
      await running.cron.tick()
      await idle()
    },
    async tickAt(when) {
      clock.set(when)
      await story.tick()
    },
    async personId(nip) {
      return (await database.client.person.findUniqueOrThrow({ where: { nip } })).id
    },
    async invite() {
      const issued = await issueInvitations(stores, { now: clock.now(), randomBytes })
      if (issued.kind !== 'issued') throw new Error(issued.kind)
      return new Map(issued.invitations.map((one) => [one.nip, one.code]))
    },
    async restart() {
      await running.stop()
      running = await start()
    },
    async end() {
      await running.stop()
      await server.stop()
      const personal = logged.leaks(await personalIn(database, server, typed))
      await database.close()
      expect(logged.faults()).toEqual([])
      expect(personal).toEqual([])
      expect(server.violations).toEqual([])
      expect(server.calls.flatMap(({ method, payload }) => checkOfficial(method, payload))).toEqual([])
    },
  }
  return story
}

/** `typed` takes whatever this person writes. */
function actorOf(server: SandboxServer, id: number, idle: () => Promise<void>, typed: Set<string>): Actor {
  const fromBot = () => server.messages(id).filter((message) => message.from === 'bot')
  const newest = () => {
    const message = fromBot().at(-1)
    if (message === undefined) throw new Error(`The bot has said nothing to ${id}`)
    return message
  }
  return {
    id,
    message: newest,
    messages: () => server.messages(id),
    sees: () => newest().text,
    buttons: () =>
      fromBot()
        .findLast((message) => message.inlineKeyboard.length > 0)
        ?.inlineKeyboard.flat()
        .map((button) => button.text) ?? [],
    async says(text, entities) {
      typed.add(text)
      server.sendText(id, text, entities === undefined ? {} : { entities })
      await idle()
    },
    async taps(label) {
      for (const message of fromBot().reverse()) {
        const button = message.inlineKeyboard.flat().find((one) => one.text.includes(label))
        if (button !== undefined && 'callback_data' in button && button.callback_data !== undefined) {
          const answer = await server.tap(id, message.id, button.callback_data)
          await idle()
          return answer
        }
      }
      throw new Error(`No button "${label}" for ${id}; the bot last said: ${fromBot().at(-1)?.text}`)
    },
    async forges(data, messageId) {
      server.tapRaw(id, messageId ?? newest().id, data)
      await idle()
      const answers = server.calls.filter((call) => call.method === 'answerCallbackQuery')
      const payload = answers.at(-1)?.payload as { text?: string; show_alert?: boolean } | undefined
      return payload === undefined
        ? undefined
        : {
            answered: true,
            ...(payload.text === undefined ? {} : { text: payload.text }),
            ...(payload.show_alert === undefined ? {} : { showAlert: payload.show_alert }),
          }
    },
    async sendsContact(contact) {
      server.sendContact(id, contact)
      await idle()
    },
    async sendsFile(file) {
      server.sendFile(id, file)
      await idle()
    },
    async sendsAlbum(files) {
      const mediaGroupId = `of-${id}-${server.messages(id).length}`
      for (const file of files) server.sendFile(id, { ...file, mediaGroupId })
      await idle()
    },
  }
}
