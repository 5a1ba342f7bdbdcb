/** One bad day in the machines: bots that die, a database that dies, a Telegram that fails; and whether it equals the model in the end. */
import { setTimeout as sleep } from 'node:timers/promises'
import { startBroadcast } from '../../src/domain/broadcast/start-broadcast.js'
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { ANNOUNCED, equals, OPENED, type Person, showsWhatIs, watchArrivals } from './bad-day-end.js'
import {
  after,
  atFirst,
  type Day,
  type Deed,
  OPEN_ITEMS,
  openItems,
  type PersonModel,
  piecesFor,
  type Trouble,
  takesMore,
} from './bad-day-model.js'
import { aContent, aDraft } from './broadcasts.js'
import { place, type Rater, ratersOf, shown } from './crowd.js'
import { until } from './inbox.js'
import { type Faults, startedBot } from './mortal-bot.js'
import { anOpenOffice } from './open-office.js'
import type { PostgresServer } from './postgres.js'
import { scatteringFront } from './scattering-front.js'

const SLOW_MS = 200
/** All faults of a day may hit one update, ten at most: with its doubling pauses it is tried for so long (domain/inbox/inbox.ts). */
const PATIENCE_MS = 180_000

/** The office that every day begins with; the address of a database to copy, to which nobody is connected. */
export interface Morning {
  url: string
  broadcastId: number
  raters: Rater[]
  users: Parameters<SandboxServer['addUser']>[0][]
}

export async function aMorning(postgres: PostgresServer, people: number): Promise<Morning> {
  const url = await postgres.newDatabase()
  const database = await openPostgres(url)
  const users: Morning['users'] = []
  await anOpenOffice(database, { addUser: (user) => void users.push(user) }, people)
  const stores = openStores(database.client)
  const now = new Date()
  const raters = await ratersOf(database)
  for (const { rating, items } of raters) {
    await stores.forms.markStarted(rating, now)
    for (const { key } of items.slice(OPEN_ITEMS))
      await stores.forms.saveAnswer({ ratingId: rating, itemKey: key, level: 3, reason: null, now })
  }
  // The superior's one message of the day is still to come.
  await database.client.reminderSent.deleteMany()
  const broadcastId = await aDraft(stores, { content: aContent({ text: ANNOUNCED }), now })
  await database.close()
  return { url, broadcastId, raters, users }
}

const ALL = ['sendMessage', 'editMessageText', 'answerCallbackQuery'] as const
const METHODS = { send: [ALL[0]], edit: [ALL[1]], answer: [ALL[2]], any: ALL } as const

function strike(server: SandboxServer, { fault, at, times }: Extract<Trouble, { kind: 'telegram' }>): void {
  const given = fault === '429' ? { kind: fault, retryAfter: 1 } : fault === 'slow' ? { kind: fault, ms: SLOW_MS } : { kind: fault }
  for (const method of METHODS[at]) server.faults.next(method, given, fault === '5xx' || fault === '429' ? 1 : times)
}

/** What one person does, in order; answers what must have become of it. */
async function live(parts: {
  server: SandboxServer
  person: Person
  deeds: readonly Deed[]
  /** Resolves when the bot has this update. */
  stored: (updateId: number) => Promise<void>
}): Promise<PersonModel> {
  const { server, person, deeds, stored } = parts
  const { id, rating } = person
  let typed: number | undefined
  const keyOf = (item: number) => person.items[item]?.key ?? ''
  const raw = (data: string) => {
    person.lastPlace = place(server, id)
    server.tapRaw(id, person.lastPlace, data)
  }
  const waiting = async (data: string) => {
    person.lastPlace = place(server, id)
    const { answered } = await server.tap(id, person.lastPlace, data, { evenIfGone: true })
    if (!answered) throw new Error(`${id} got no answer to ${data}`)
  }
  await shown(server, id, (one) => one.text.includes(OPENED))
  let model = atFirst
  for (const deed of deeds) {
    switch (deed.kind) {
      case 'level': {
        const data = formButtons.level.data({ rating, item: keyOf(deed.item), level: deed.level })
        if (deed.waits) await waiting(data)
        else raw(data)
        break
      }
      case 'rest':
        for (const item of openItems(model)) raw(formButtons.level.data({ rating, item: keyOf(item), level: deed.level }))
        break
      case 'evidence': {
        if (!takesMore(model, deed.item)) break
        // A tap overtakes a message that is still on its way to a webhook, and a command that comes late leaves what the tap has opened:
        // nobody types and taps within these few ms.
        if (typed !== undefined) await stored(typed)
        await waiting(formButtons.addEvidence.data({ rating, competency: person.items[deed.item]?.competency ?? '' }))
        const seen = place(server, id)
        const told = `Bukti ke-${piecesFor(model, deed.item) + 1} tersimpan`
        server.sendText(id, deed.words)
        await shown(server, id, (one) => one.id > seen && one.text.includes(told), PATIENCE_MS)
        break
      }
      case 'menu':
        typed = server.sendText(id, '/menu')
        break
      case 'send':
        await waiting(formButtons.sendSure.data({ rating }))
        break
      case 'again':
        if (person.lastUpdate !== undefined) server.pushUpdate(person.lastUpdate)
        break
    }
    model = after(model, deed)
  }
  return model
}

export interface DayParts {
  morning: Morning
  postgres: PostgresServer
  /** Two processes behind a front; else one that polls. */
  replicas: boolean
  day: Day
}

/** Lives the day, waits until all is quiet, and compares. Answers how many screens could be compared with what they must show. */
export async function liveThrough({ morning, postgres, replicas, day }: DayParts): Promise<number> {
  const url = await postgres.copyOf(morning.url)
  const server = await startSandboxServer({ tapTimeoutMs: PATIENCE_MS, webhookRetryMs: 50 })
  for (const user of morning.users) server.addUser(user)
  const arrived = watchArrivals(server)
  let seed = 1
  const chance = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const front = replicas ? await scatteringFront({ repeat: 0.1, laterMs: 300, chance }) : undefined
  const faults: Faults = { errors: [] }
  const given = { server, url, front, faults }
  const bots = await Promise.all(Array.from({ length: replicas ? 2 : 1 }, () => startedBot(given)))
  const gone: Promise<void>[] = []
  const office = await openPostgres(url)
  const stores = openStores(office.client)

  /** What the office does by itself is done again while the database is away. */
  async function persistently(work: () => Promise<unknown>): Promise<void> {
    await until(
      () =>
        work().then(
          () => true,
          () => false,
        ),
      'done in spite of the database',
    )
  }

  const stored = (updateId: number) =>
    until(() => office.client.inboxUpdate.count({ where: { updateId } }).then(Boolean, () => false), 'the bot has the update')

  async function befall(trouble: Trouble): Promise<void> {
    await sleep(trouble.afterMs)
    switch (trouble.kind) {
      case 'kill':
      case 'stop': {
        const n = trouble.process % bots.length
        if (trouble.kind === 'stop') await bots[n]?.stop()
        else {
          gone.push(bots[n]?.die() ?? Promise.resolve())
          await sleep(trouble.awayMs)
        }
        bots[n] = await startedBot(given)
        return
      }
      case 'database':
        await postgres.kill9()
        await sleep(trouble.awayMs)
        return postgres.startAgain()
      case 'telegram':
        return strike(server, trouble)
      case 'broadcast': {
        const start = () => startBroadcast(stores, { id: morning.broadcastId, actorId: null, now: new Date() })
        return persistently(() => Promise.all([start(), start()]))
      }
    }
  }

  try {
    const people = morning.raters.map((rater): Person => ({ ...rater, lastPlace: 0, lastUpdate: undefined }))
    const stopListening = server.onUpdate((update) => {
      const content = update.message ?? update.callback_query
      const from = typeof content === 'object' && content !== null && 'from' in content ? content.from : undefined
      const id = typeof from === 'object' && from !== null && 'id' in from ? from.id : undefined
      const person = people.find((one) => one.id === id)
      if (person !== undefined) person.lastUpdate = update
    })
    const [models] = await Promise.all([
      Promise.all(people.map((person, n) => live({ server, person, deeds: day.deeds[n] ?? [], stored }))),
      (async () => {
        for (const trouble of day.troubles) await befall(trouble)
      })(),
    ])
    server.faults.clear()
    stopListening()
    await front?.quiet()
    await server.waitUntilIdle({ quietMs: 10 })
    const quiet = async () =>
      (await office.client.inboxUpdate.count({ where: { doneAt: null } })) === 0 &&
      (await stores.notices.waiting()) === 0 &&
      (await office.client.broadcast.count({ where: { state: 'sending' } })) === 0
    await until(() => quiet().catch(() => false), 'nothing waits any more')
    const breaks = day.troubles.reduce((sum, one) => sum + (one.kind === 'telegram' ? one.times : one.kind === 'broadcast' ? 0 : 1), 0)
    await equals({
      office,
      server,
      people,
      models,
      faults,
      started: day.troubles.some(({ kind }) => kind === 'broadcast'),
      breaks,
      arrived,
    })
    let compared = 0
    for (const person of people) compared += (await showsWhatIs(server, person)) ? 1 : 0
    return compared
  } catch (error) {
    const waiting = await office.client.inboxUpdate.findMany({ where: { doneAt: null }, omit: { payload: true } }).catch(() => [])
    const told = waiting.map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
    console.log(
      [
        `Failed (${replicas ? 'two processes' : 'one process'}): ${error}`,
        JSON.stringify(day),
        'Still waiting:',
        ...told,
        `at Telegram: ${server.calls.slice(-12).map(({ method, code }) => `${method} ${code}`)}`,
      ].join('\n'),
    )
    throw error
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()))
    await Promise.all(gone)
    await office.close()
    front?.stop()
    await server.stop()
  }
}
