/** The built bot as a process of its own, as an office runs it, to be killed at any moment. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { places } from '../../src/places.js'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import { DRIVER_WARNING } from './driver-warnings.js'
import { freePort } from './free-port.js'

export interface BotProcess {
  /** Resolves when it answers that it is ready. */
  start(): Promise<void>
  /** kill -9: it can write nothing more, and say nothing. */
  kill(): Promise<void>
  /** SIGTERM, as systemd and Docker stop it; how it ended, and after how many ms. */
  stop(): Promise<{ code: number | null; ms: number }>
  /** Where it listens, from one start to the next. */
  port: number
  /** What it has said since its start. */
  said(): string
}

const program = join(places.root, 'dist', 'src', 'main.js')

/** Where something is told that is to be done at the end: of the test, unless given. */
type AtEnd = (end: () => unknown) => void
const atEndOfTest: AtEnd = (end) =>
  onTestFinished(async () => {
    await end()
  })

export function aFolder(atEnd = atEndOfTest): string {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-kill-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** `settings` say which database. */
export async function botProcess(
  server: SandboxServer,
  folder: string,
  settings: Record<string, string> = {},
  atEnd = atEndOfTest,
): Promise<BotProcess> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build first`)
  const port = await freePort()
  const env = {
    PATH: process.env.PATH,
    BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    DATA_DIR: folder,
    PORT: String(port),
    PERSON_PER_MINUTE: '0',
  }
  let child: ChildProcess | undefined
  let said = ''
  async function kill(): Promise<void> {
    const dying = child
    child = undefined
    if (dying === undefined || dying.exitCode !== null) return
    const gone = new Promise((resolve) => dying.once('exit', resolve))
    dying.kill('SIGKILL')
    await gone
  }
  atEnd(kill)
  return {
    kill,
    port,
    said: () => said,
    async stop() {
      const stopping = child
      child = undefined
      if (stopping === undefined) throw new Error('It does not run')
      const begun = performance.now()
      const gone = new Promise<number | null>((resolve) => stopping.once('exit', resolve))
      stopping.kill('SIGTERM')
      return { code: await gone, ms: performance.now() - begun }
    },
    async start() {
      const starting = spawn(process.execPath, [program], { cwd: folder, env: { ...env, LOG_LEVEL: 'warn', ...settings } })
      child = starting
      said = ''
      for (const stream of [starting.stdout, starting.stderr])
        stream?.on('data', (text) => {
          said += String(text)
          // What it warns of is taken for our own (driver-warnings.ts).
          if (DRIVER_WARNING.test(String(text))) process.emitWarning(String(text), 'DeprecationWarning')
        })
      const end = Date.now() + 60_000
      for (;;) {
        if (starting.exitCode !== null || Date.now() > end) throw new Error(`The bot did not start: ${said}`)
        const ready = await fetch(`http://127.0.0.1:${port}/healthz`).then(
          (response) => response.ok,
          () => false,
        )
        if (ready) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}
