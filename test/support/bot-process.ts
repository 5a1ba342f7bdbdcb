/** The built bot as a process of its own, as an office runs it, to be killed at any moment. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { places } from '../../src/places.js'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import { freePort } from './free-port.js'

export interface BotProcess {
  /** Resolves when it answers that it is ready. */
  start(): Promise<void>
  /** kill -9: it can write nothing more, and say nothing. */
  kill(): Promise<void>
}

const program = join(places.root, 'dist', 'src', 'main.js')

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** `settings` say which database. */
export async function botProcess(server: SandboxServer, folder: string, settings: Record<string, string> = {}): Promise<BotProcess> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build first`)
  const port = String(await freePort())
  const env = {
    PATH: process.env.PATH,
    BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    DATA_DIR: folder,
    PORT: port,
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
  onTestFinished(kill)
  return {
    kill,
    async start() {
      const starting = spawn(process.execPath, [program], { cwd: folder, env: { ...env, LOG_LEVEL: 'warn', ...settings } })
      child = starting
      said = ''
      for (const stream of [starting.stdout, starting.stderr])
        stream?.on('data', (text) => {
          said += String(text)
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
