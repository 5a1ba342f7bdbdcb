/** The web page's side of the sandbox: its files, the state of the shown chats, events, and what the person at it does. */
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { SandboxServer } from './bot-api-server.js'
import { imageSize } from './image-size.js'
import type { PageClock, PagePerson, PageRole, PageSent, PageState, PageTapAnswer } from './page/page-types.js'
import { mediaFile, pageFile } from './page-files.js'
import { guard, uploadLimit } from './page-guard.js'
import { type PageEvent, pageEvents, pageKeyboard, pageMessage } from './page-view.js'
import { CannotDo } from './people-side.js'

export interface PagePersonGiven {
  id: number
  name: string
  role: PageRole
  hint: string
}

export interface PageOptions {
  server: SandboxServer
  /** those whose chats the page shows; asked anew at each request */
  people: () => readonly PagePersonGiven[]
  actions: {
    /** forward or back by this many milliseconds */
    moveClock(ms: number): void | Promise<void>
    /** null: back to real time */
    setClock(date: Date | null): void | Promise<void>
    /** the whole sandbox starts anew */
    reset(): void | Promise<void>
  }
  texts: Record<string, string>
  /** IANA name; default Asia/Makassar */
  zone?: string
  /** default 15,000 */
  heartbeatMs?: number
}

const textBody = z.strictObject({ text: z.string().min(1), replyTo: z.int().optional() })
const tapBody = z.strictObject({ messageId: z.int(), data: z.string().min(1).max(256) })
const nothing = z.strictObject({})
const clockBody = z.union([
  z.strictObject({ moveMinutes: z.number().min(-5_256_000).max(5_256_000) }),
  z.strictObject({ to: z.iso.datetime({ offset: true, local: false }) }),
  z.strictObject({ reset: z.literal(true) }),
])
const fileFields = z.strictObject({
  file: z.instanceof(File).refine((file) => file.size > 0),
  caption: z.string().max(1024).optional(),
  as: z.enum(['photo', 'document']).optional(),
})

export function pageApp(options: PageOptions): Hono {
  const { server, actions, texts } = options
  const app = new Hono()
  const sentence = (reason: string): string => texts[`sandbox-refused-${reason}`] ?? reason
  const refuse = (status: 400 | 404 | 409, reason: string): HTTPException => new HTTPException(status, { message: sentence(reason) })
  /** Events that do not come from the chats: the clock. */
  const listeners = new Set<(event: PageEvent) => void>()

  app.use('*', guard(sentence))
  app.use('/api/*', uploadLimit(sentence))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status)
    if (error instanceof CannotDo) return c.json({ error: sentence(error.reason) }, error.reason === 'unknown-person' ? 404 : 409)
    return c.json({ error: texts['sandbox-failed'] ?? 'error' }, 500)
  })
  app.notFound((c) => c.json({ error: 'Not Found' }, 404))

  async function body<S extends z.ZodType>(c: Context, schema: S): Promise<z.infer<S>> {
    const isJson = c.req.header('content-type')?.startsWith('application/json') ?? false
    const given: unknown = isJson ? await c.req.json().catch(() => undefined) : undefined
    const checked = schema.safeParse(given)
    if (!checked.success) throw refuse(400, 'malformed')
    return checked.data
  }

  /** Only people the page shows can be acted for. */
  function personId(c: Context): number {
    const id = Number(c.req.param('id'))
    if (!options.people().some((person) => person.id === id)) throw refuse(404, 'unknown-person')
    return id
  }

  function person({ id, name, role, hint }: PagePersonGiven): PagePerson {
    const chat = { replyKeyboard: pageKeyboard(server.keyboard(id)), messages: server.messages(id).map(pageMessage) }
    return { id, name, role, hint, commands: server.commands(id), blocked: server.isBlocked(id), ...chat }
  }

  app.get('/', async (c) => (await pageFile('index.html')) ?? c.notFound())
  app.get('/page/:name', async (c) => (await pageFile(c.req.param('name'))) ?? c.notFound())
  app.get('/api/files/:fileId', (c) => mediaFile(server, c.req.param('fileId')) ?? c.notFound())
  app.get('/api/state', (c) => {
    const { name, username, description } = server.bot
    const state: PageState = {
      bot: { name, username, ...(description ? { description } : {}) },
      now: server.clock.now().toISOString(),
      zone: options.zone ?? 'Asia/Makassar',
      texts,
      // During a reset somebody may not be there yet.
      people: options
        .people()
        .filter((one) => server.hasUser(one.id))
        .map(person),
    }
    return c.json(state)
  })

  app.get('/api/events', (c) =>
    streamSSE(c, async (stream) => {
      let last: Promise<unknown> = stream.write(': ready\n\n')
      const tell = ({ name, data }: PageEvent): void => {
        last = last.then(() => stream.writeSSE({ event: name, data: JSON.stringify(data) })).catch(() => {})
      }
      const shown = (): number[] => options.people().map((one) => one.id)
      const forget = server.subscribe((event) => {
        for (const one of pageEvents(event, server, shown())) tell(one)
      })
      listeners.add(tell)
      const heartbeat = setInterval(() => {
        last = last.then(() => stream.write(': alive\n\n')).catch(() => {})
      }, options.heartbeatMs ?? 15_000)
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      clearInterval(heartbeat)
      listeners.delete(tell)
      forget()
    }),
  )

  const sent: PageSent = { ok: true }
  app.post('/api/people/:id/text', async (c) => {
    const id = personId(c)
    const { text, replyTo } = await body(c, textBody)
    server.sendText(id, text, replyTo === undefined ? {} : { replyTo })
    return c.json(sent)
  })
  app.post('/api/people/:id/tap', async (c) => {
    const id = personId(c)
    const { messageId, data } = await body(c, tapBody)
    const answer: PageTapAnswer = await server.tap(id, messageId, data)
    return c.json(answer)
  })
  app.post('/api/people/:id/contact', async (c) => {
    const id = personId(c)
    await body(c, nothing)
    server.sendContact(id)
    return c.json(sent)
  })
  app.post('/api/people/:id/block', async (c) => {
    const id = personId(c)
    await body(c, nothing)
    server.block(id)
    return c.json(sent)
  })
  app.post('/api/people/:id/unblock', async (c) => {
    const id = personId(c)
    await body(c, nothing)
    server.unblock(id)
    return c.json(sent)
  })
  app.post('/api/people/:id/file', async (c) => {
    const id = personId(c)
    const checked = fileFields.safeParse(await c.req.parseBody().catch(() => undefined))
    if (!checked.success) throw refuse(400, 'malformed')
    const { file, caption, as = 'document' } = checked.data
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (as === 'photo' && !imageSize(bytes)) throw refuse(400, 'not-an-image')
    server.sendFile(id, { kind: as, bytes, fileName: file.name, mime: file.type || undefined, caption })
    return c.json(sent)
  })

  app.post('/api/clock', async (c) => {
    const asked = await body(c, clockBody)
    if ('moveMinutes' in asked) await actions.moveClock(asked.moveMinutes * 60_000)
    else await actions.setClock('to' in asked ? new Date(asked.to) : null)
    const clock: PageClock = { now: server.clock.now().toISOString() }
    for (const tell of listeners) tell({ name: 'clock', data: clock })
    return c.json(clock)
  })
  app.post('/api/reset', async (c) => {
    await body(c, nothing)
    await actions.reset()
    for (const tell of listeners) tell({ name: 'reset', data: {} })
    return c.json(sent)
  })
  return app
}
