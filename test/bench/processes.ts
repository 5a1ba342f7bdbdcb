/** Processes of the bench: started as an operator starts them, watched from outside, ended in good order. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { places } from '../../src/places.js'
import { freePort } from '../support/free-port.js'

/** Linux counts CPU time in hundredths of a second for every program. */
const TICK_MS = 10
const START_WITHIN_MS = 60_000

export interface Started {
  child: ChildProcess
  port: number
}

const dist = (...path: readonly string[]) => join(places.root, 'dist', ...path)
const spawnNode = (
  script: readonly string[],
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ofNode: readonly string[] = [],
): ChildProcess =>
  // A folder of its own to start in: no .env of the machine is read.
  spawn(process.execPath, [...ofNode, dist(...script), ...args], { cwd: tmpdir(), env, stdio: ['ignore', 'ignore', 'inherit'] })

/** The program as it is deployed, but for the limit on what one person may send: the people of the bench tap faster than any hand. */
export async function startProgram(settings: Record<string, string>, ofNode: readonly string[] = []): Promise<Started> {
  const { BOT_TOKEN: _, DATABASE_URL: __, ...rest } = process.env
  const port = await freePort()
  const env = { ...rest, LOG_LEVEL: 'error', PERSON_PER_MINUTE: '0', PORT: String(port), ...settings }
  return { child: spawnNode(['src', 'main.js'], [], env, ofNode), port }
}

/** The bare bot; the arguments that bare-process.ts names, without the port. */
export async function startBareProcess(given: { apiRoot: string; databaseUrl: string; secret: string; edit: object }): Promise<Started> {
  const port = await freePort()
  const { apiRoot, databaseUrl, secret, edit } = given
  const args = [apiRoot, databaseUrl, String(port), secret, JSON.stringify(edit)]
  return { child: spawnNode(['test', 'bench', 'bare-process.js'], args, process.env), port }
}

/** Resolves when it listens; rejects when it ends before. */
export async function listening({ child, port }: Started, path = '/healthz/live'): Promise<void> {
  const end = performance.now() + START_WITHIN_MS
  for (;;) {
    if (child.exitCode !== null) throw new Error(`A process of the bench ended with ${child.exitCode}`)
    const answers = await fetch(`http://127.0.0.1:${port}${path}`).then(
      (response) => response.ok,
      () => false,
    )
    if (answers) return
    if (performance.now() > end) throw new Error('A process of the bench did not start')
    await sleep(50)
  }
}

export async function end({ child }: Pick<Started, 'child'>): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await ended
}

/** CPU milliseconds that the process has used so far, all threads; NaN where there is no /proc. */
export function cpuMs(pid: number | undefined): number {
  try {
    // Behind the name, which is in brackets and may hold spaces: utime and stime are the fields 14 and 15.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return Number.NaN
  }
}

/** The same of all children of a process (PostgreSQL's: its connections and helpers). */
export function cpuMsOfChildren(parent: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const isChild = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(parent)
    } catch {
      return false
    }
  }
  return pids.filter(isChild).reduce((sum, pid) => sum + cpuMs(Number(pid)), cpuMs(parent))
}

/** For `startProgram`: the program collects its garbage whenever it gets SIGUSR2. */
export const COLLECTING = ['--expose-gc', '--import', dist('test', 'bench', 'collect-garbage.js')]

/** Megabytes of the process in memory now; undefined where there is no /proc. */
export function residentMegabytes(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux') return undefined
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}
