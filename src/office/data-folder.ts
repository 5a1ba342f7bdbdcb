/** PGlite is one process: whoever opens the database in a data folder holds its lock, and a lock of the dead is taken over. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Config } from '../config.js'

/** Where database, lock and socket lie. The sandbox has its own, so that trying things out never touches an office's data. */
export function databaseFolder(config: Pick<Config, 'botToken' | 'dataDir'>): string {
  return config.botToken === undefined ? resolve(config.dataDir, 'sandbox') : resolve(config.dataDir)
}

/** The folder of PGlite itself, made readable to its owner only even where the data folder was made by hand. */
export function pgliteFolder(dir: string): string {
  const folder = resolve(dir, 'pg')
  makePrivate(folder)
  return folder
}

/** A folder that is already there keeps its permissions: it may be a mounted volume, or one of the system's. */
function makePrivate(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
}

export type LockOutcome = { kind: 'locked'; release: () => void } | { kind: 'held'; pid: number }

const lockSchema = z.object({
  pid: z.number().int(),
  /** Tells a process from a later one with the same id; null where the system does not say. */
  startedAt: z.string().nullable(),
  nonce: z.string(),
})
type Lock = z.infer<typeof lockSchema>

/** Folders that this very process holds: to another process's eyes its id would say nothing. */
const heldHere = new Set<string>()

/** Between making a lock and writing into it lie microseconds; longer empty than this, its maker died between. */
const UNWRITTEN_MS = 2_000
/** A takeover takes less than a millisecond; longer than this, whoever began it died. */
const TAKEOVER_MS = 10_000

/** Makes the folder (0700) when it is not there. Throws when that is not possible. */
export function lockDataFolder(dir: string): LockOutcome {
  const folder = resolve(dir)
  if (heldHere.has(folder)) return { kind: 'held', pid: process.pid }
  makePrivate(folder)
  const path = join(folder, 'lock')
  const mine: Lock = { pid: process.pid, startedAt: startOf(process.pid), nonce: randomUUID() }
  for (;;) {
    if (makeOnce(path, JSON.stringify(mine))) break
    const lock = readLock(path)
    if (lock === 'gone') continue
    if (lock === 'unwritten') pause(20)
    else if (isAlive(lock)) return { kind: 'held', pid: lock.pid }
    else takeAway(path)
  }
  heldHere.add(folder)
  return { kind: 'locked', release: () => release(folder, path, mine) }
}

function release(folder: string, path: string, mine: Lock): void {
  if (!heldHere.delete(folder)) return
  const lock = readLock(path)
  if (typeof lock === 'object' && lock.nonce === mine.nonce) rmSync(path, { force: true })
}

/** False when the file is already there. */
function makeOnce(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** A lock that stays unwritten belongs to a process that is dead. */
function readLock(path: string): Lock | 'gone' | 'unwritten' {
  try {
    const content = readFileSync(path, 'utf8')
    const parsed = lockSchema.safeParse(parseJson(content))
    if (parsed.success) return parsed.data
    const ageMs = Date.now() - statSync(path).mtimeMs
    return ageMs > UNWRITTEN_MS ? { pid: 0, startedAt: null, nonce: '' } : 'unwritten'
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'gone'
    throw error
  }
}

/**
 * Removes a dead lock. Only one process at a time may: it looks again, and as long as it holds the takeover nobody
 * else removes a lock, so what it removes is what it saw. (Renaming away and looking afterwards could, for a moment,
 * take a living lock from its holder.)
 */
function takeAway(path: string): void {
  const takeover = `${path}.takeover`
  if (!makeOnce(takeover, '')) {
    const begun = statSync(takeover, { throwIfNoEntry: false })?.mtimeMs
    if (begun !== undefined && Date.now() - begun > TAKEOVER_MS) rmSync(takeover, { force: true })
    else pause(5)
    return
  }
  try {
    const lock = readLock(path)
    if (typeof lock === 'object' && !isAlive(lock)) rmSync(path, { force: true })
  } finally {
    rmSync(takeover, { force: true })
  }
}

function isAlive({ pid, startedAt }: Lock): boolean {
  // Ours would be in `heldHere`: the number was another's, as after a restart in a container, where everyone is 1.
  if (pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  const present = startOf(pid)
  return startedAt === null || present === null || startedAt === present
}

/** When a process began, in clock ticks since the machine did (Linux, proc(5), field 22); null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program (field 2) is in brackets and may hold spaces and brackets; field 3 follows it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Blocks this process for so many ms: it has nothing else to do before it holds the folder. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
