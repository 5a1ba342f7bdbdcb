/** A bot of a story's parts, handed one update at a time: what each one caused, said and changed is then known. */
import { InputFile } from 'grammy'
import { type CerminBot, createBot } from '../../src/telegram/bot.js'
import type { Deps } from '../../src/telegram/context.js'
import { PIXEL } from './broadcasts.js'
import type { Story } from './story.js'

export interface Call {
  method: string
  text: string
  alert: boolean
  all: string
}

/** A tap, a typed text, or an update as it comes. */
export type Deed = { data: string } | { text: string } | { message: object } | { update: object }

export interface Handed {
  kind: string
  calls: Call[]
}

export interface HandedUpdates {
  give(telegramId: number, deed: Deed): Promise<Handed>
  /** One line for each table that a person's deed may change (job_run is the clock's): how many rows, and a hash of all of them. */
  snapshot(): Promise<string>
}

/** Who is shown which picture is what counts here; what is in it stands in the text, and others look at the drawing. */
function withoutDrawing(deps: Deps): Deps {
  const png = async () => PIXEL
  return { ...deps, radarPng: png, participationPng: png, heatMapPng: png, bandBarsPng: png, timeCurvePng: png, trendPng: png }
}

/**
 * Stops what runs by itself. `direct`: nothing goes over HTTP, Telegram says yes to everything; for many thousands of updates, where the
 * same screens go through the strict server elsewhere.
 */
export async function handedUpdates(story: Story, { direct = false } = {}): Promise<HandedUpdates> {
  await story.idle()
  await story.running.outbox.stop()
  // A minute's tick in the middle would write what nobody tapped.
  await story.running.cron.stop()
  const { token, url: apiRoot } = story.server
  const { bot, handle }: CerminBot = await createBot({ token, apiRoot, deps: withoutDrawing(story.running.deps) })
  const said: { method: string; payload: object }[] = []
  if (direct)
    bot.api.config.use(async (_call, method, payload) => {
      // A file is not written out: what it is called is enough.
      said.push({
        method,
        payload: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, value instanceof InputFile ? 'file' : value])),
      })
      return { ok: true, result: true as never }
    })
  const calls = () => (direct ? said : story.server.calls)
  const tables = await tablesOf(story)
  let updateId = 1
  return {
    async give(id, deed) {
      updateId += 1
      const from = { id, is_bot: false, first_name: 'Orang', language_code: 'id' }
      const chat = { id, type: 'private', first_name: 'Orang' }
      const message = { message_id: 900_000_000, date: 1, chat }
      const update =
        'update' in deed
          ? deed.update
          : 'data' in deed
            ? { callback_query: { id: `t${updateId}`, from, chat_instance: '1', message: { ...message, text: 'lama' }, data: deed.data } }
            : { message: { ...message, message_id: updateId, from, ...('message' in deed ? deed.message : { text: deed.text }) } }
      const begun = calls().length
      const { kind } = await handle({ update_id: updateId, ...update })
      const caused = calls()
        .slice(begun)
        .filter((one) => !['getUpdates', 'setMyCommands', 'getFile'].includes(one.method))
      if (direct) said.length = 0
      return {
        kind,
        calls: caused.map(({ method, payload }) => {
          const { text, caption, show_alert } = payload as Record<string, string | boolean | undefined>
          return { method, text: String(text ?? caption ?? ''), alert: show_alert === true, all: JSON.stringify(payload) }
        }),
      }
    },
    async snapshot() {
      return JSON.stringify(await story.database.client.$queryRawUnsafe(tables), null, 1)
    },
  }
}

const NOT_CHANGED_BY_PEOPLE = ['_prisma_migrations', 'inbox_update', 'job_run', 'framework_version', 'training', 'training_class']

async function tablesOf(story: Story): Promise<string> {
  const rows = await story.database.client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`
  const parts = rows
    .filter(({ name }) => !NOT_CHANGED_BY_PEOPLE.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*)::int AS n, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
    )
  return `${parts.join(' UNION ALL ')} ORDER BY 1`
}
