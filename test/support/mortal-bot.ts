/** A bot in this process that can die for everybody outside, and is started again as systemd does. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Running, startCermin } from '../../src/cermin.js'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { loadTexts } from '../../src/texts/texts.js'
import { freePort } from './free-port.js'
import type { Front } from './scattering-front.js'
import { type Wire, wireTo } from './wire.js'

const LEASE_MS = 1500
const texts = loadTexts()

export interface Bot {
  /** For everybody outside it is dead at once; resolves when what is left of it here has ended too. */
  die(): Promise<void>
  stop(): Promise<void>
}

export interface Faults {
  /** What an operator would have to look into: every one is a fault of ours. */
  errors: object[]
}

async function aBot(parts: { server: SandboxServer; url: string; front: Front | undefined; faults: Faults }): Promise<Bot> {
  const { server, front, faults } = parts
  const address = new URL(parts.url)
  const wires: Wire[] = [await wireTo(Number(address.port)), await wireTo(Number(new URL(server.url).port))]
  const [toDatabase, toTelegram] = wires
  address.port = String(toDatabase?.port)
  let dead = false
  const log = { debug() {}, info() {}, warn() {}, error: (fields: object) => void (dead || faults.errors.push(fields)) }
  let database: Database | undefined
  let running: Running
  const port = front === undefined ? undefined : await freePort()
  try {
    database = await openPostgres(address.href)
    running = await startCermin({
      ...{
        token: server.token,
        apiRoot: `http://127.0.0.1:${toTelegram?.port}`,
        database,
        texts,
        log,
        now: () => new Date(),
        leaseMs: LEASE_MS,
      },
      settings: {
        ...{ timeZone: 'Asia/Makassar', agencyName: 'Kecamatan', adminIds: [], broadcastPerSecond: 1000, broadcastApprovalOver: 100 },
        webhook: front === undefined ? undefined : { url: front.url, secret: 'rahasia-kantor-0123456789' },
      },
      ...(port === undefined ? {} : { port }),
    })
  } catch (error) {
    for (const wire of wires) wire.cut()
    await database?.close().catch(() => {})
    for (const wire of wires) wire.end()
    throw error
  }
  const opened = database
  if (port !== undefined) front?.ports.push(port)
  const close = async () => {
    await running.stop().catch(() => {})
    await opened.close().catch(() => {})
    for (const wire of wires) wire.end()
  }
  const leave = () => {
    if (port !== undefined) front?.ports.splice(front.ports.indexOf(port), 1)
  }
  return {
    die() {
      dead = true
      leave()
      for (const wire of wires) wire.cut()
      return close()
    },
    stop() {
      leave()
      return close()
    },
  }
}

/** Starts it again as systemd does, however often it takes. */
export async function startedBot(parts: Parameters<typeof aBot>[0]): Promise<Bot> {
  const end = Date.now() + 60_000
  for (;;) {
    try {
      return await aBot(parts)
    } catch (error) {
      if (Date.now() > end) throw error
      await sleep(100)
    }
  }
}
