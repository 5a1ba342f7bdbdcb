/** The program as it is deployed, started like an operator starts it: how soon it answers, and how much memory it holds at rest. */
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { end, residentMegabytes, startProgram } from './processes.js'

let strangers = 800_000_000

/** A stranger types /start; resolves when the bot has answered. */
async function ask(apiRoot: string, token: string): Promise<void> {
  strangers += 1
  const response = await fetch(`${apiRoot}/bench/ask`, { method: 'POST', body: JSON.stringify({ token, id: strangers }) })
  await response.text()
}

async function answered(child: ChildProcess, apiRoot: string, token: string): Promise<void> {
  const died = new Promise<never>((_, reject) => child.once('exit', (code) => reject(new Error(`The program ended with ${code}`))))
  await Promise.race([ask(apiRoot, token), died])
}

/** Seconds from the start of the process on an existing PGlite folder to the answer to an update that waited for it. */
export async function startSeconds(apiRoot: string, times: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-bench-'))
  const token = '3:start-of-the-program'
  const settings = { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATA_DIR: folder }
  const seconds: number[] = []
  try {
    // The first start makes the folder and fills it.
    for (let n = 0; n <= times; n += 1) {
      const before = performance.now()
      const { child } = await startProgram(settings)
      await answered(child, apiRoot, token)
      if (n > 0) seconds.push((performance.now() - before) / 1000)
      await end({ child })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return seconds
}

/** Resident megabytes of the process on PostgreSQL, started on an existing database, ten seconds after its first answer. Linux only: elsewhere undefined. */
export async function restMegabytes(apiRoot: string, databaseUrl: string): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const token = '4:memory-of-the-program'
  const start = async () => {
    const { child } = await startProgram({ BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATABASE_URL: databaseUrl })
    await answered(child, apiRoot, token)
    return child
  }
  // The first start makes the tables, with the schema engine in its memory.
  await end({ child: await start() })
  const child = await start()
  await sleep(10_000)
  const megabytes = residentMegabytes(child.pid)
  await end({ child })
  return megabytes
}
