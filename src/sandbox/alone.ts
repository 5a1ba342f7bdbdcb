/**
 * The sandbox's Bot API server and chat page without a bot: for trying a bot that was started by itself with BOT_TOKEN
 * and TELEGRAM_API_ROOT. Usage: npm run sandbox-server -- [number of people]; environment: SANDBOX_PORT, SANDBOX_PAGE_PORT,
 * SANDBOX_PEOPLE.
 */
import { serve } from '@hono/node-server'
import { z } from 'zod'
import { startSandboxServer } from './bot-api-server.js'
import { type PagePersonGiven, pageApp } from './page-api.js'
import { pageTexts } from './page-texts.js'

const settings = z
  .object({
    SANDBOX_PORT: z.coerce.number().int().min(1).max(65_535).default(8081),
    SANDBOX_PAGE_PORT: z.coerce.number().int().min(1).max(65_535).default(8082),
    SANDBOX_PEOPLE: z.coerce.number().int().min(1).max(10_000).default(4),
  })
  .parse({ ...process.env, ...(process.argv[2] === undefined ? {} : { SANDBOX_PEOPLE: process.argv[2] }) })

/** The invented Telegram ids to which `cermin demo --linked` binds its office. */
const firstId = 700_000_001
const roles = ['asn', 'atasan', 'admin', 'pimpinan'] as const

let offsetMs = 0
const clock = { now: () => new Date(Date.now() + offsetMs) }
const server = await startSandboxServer({ port: settings.SANDBOX_PORT, clock })
const people = Array.from({ length: settings.SANDBOX_PEOPLE }, (_, i): PagePersonGiven => {
  return { id: firstId + i, name: `Orang ${i + 1}`, role: roles[i % roles.length] ?? 'asn', hint: `Telegram ${firstId + i}` }
})

function addPeople(): void {
  for (const { id, name } of people) server.addUser({ id, firstName: name, phone: `62812${id}` })
}

addPeople()
const app = pageApp({
  server,
  people: () => people,
  texts: pageTexts(),
  actions: {
    moveClock: (ms) => {
      offsetMs += ms
    },
    setClock: (date) => {
      offsetMs = date ? date.getTime() - Date.now() : 0
    },
    reset: () => {
      server.reset()
      addPeople()
    },
  },
})
const page = serve({ fetch: app.fetch, port: settings.SANDBOX_PAGE_PORT, hostname: '127.0.0.1' })
process.stdout.write(
  `TELEGRAM_API_ROOT=${server.url}\nBOT_TOKEN=${server.token}\nhttp://localhost:${settings.SANDBOX_PAGE_PORT}  (${people.length} orang: ${firstId}-${firstId + people.length - 1})\n`,
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    page.close()
    void server.stop().then(() => process.exit(0))
  })
}
