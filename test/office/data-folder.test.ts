import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseFolder, lockDataFolder } from '../../src/office/data-folder.js'
import { places } from '../../src/places.js'

let dir: string
let children: ChildProcess[] = []
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'cermin-lock-')), 'data')
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  rmSync(join(dir, '..'), { recursive: true, force: true })
})

const built = join(places.root, 'dist/src/office/data-folder.js')
/** Waits for a moment that all contenders share, asks for the lock, tells the outcome and lives on. */
const contender = `
  const { lockDataFolder } = await import(${JSON.stringify(built)})
  process.stdout.write('ready\\n')
  process.stdin.once('data', (at) => {
    while (Date.now() < Number(at)) {}
    process.stdout.write(lockDataFolder(process.argv[1]).kind + '\\n')
  })`

interface Contender {
  child: ChildProcess
  /** The next line that it prints. */
  line(): Promise<string>
}

function startContender(): Contender {
  const child = spawn(process.execPath, ['--input-type=module', '-e', contender, dir], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const lines: string[] = []
  const waiting: ((line: string) => void)[] = []
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.trim().split('\n')) {
      const take = waiting.shift()
      if (take === undefined) lines.push(line)
      else take(line)
    }
  })
  return { child, line: () => new Promise((resolve) => (lines.length > 0 ? resolve(lines.shift()!) : waiting.push(resolve))) }
}

async function race(count: number): Promise<string[]> {
  const contenders = Array.from({ length: count }, startContender)
  await Promise.all(contenders.map(({ line }) => line()))
  for (const { child } of contenders) child.stdin!.write(`${Date.now() + 100}\n`)
  return Promise.all(contenders.map(({ line }) => line()))
}

async function killedHolder(): Promise<number> {
  const { child, line } = startContender()
  await line()
  child.stdin!.write('0\n')
  expect(await line()).toBe('locked')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  return child.pid!
}

function writeLock(content: string): void {
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'lock'), content)
}

describe('the lock of the data folder', () => {
  it('is held by one at a time, in a folder that only its owner may open', () => {
    const first = lockDataFolder(dir)
    expect(first.kind).toBe('locked')
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    expect(lockDataFolder(dir)).toEqual({ kind: 'held', pid: process.pid })
    if (first.kind === 'locked') first.release()
    expect(readdirSync(dir)).toEqual([])
    const second = lockDataFolder(dir)
    expect(second.kind).toBe('locked')
    if (second.kind === 'locked') second.release()
  })

  it('of two, or six, who come at the same moment exactly one gets it', async () => {
    for (const count of [2, 6]) {
      expect((await race(count)).filter((kind) => kind === 'locked')).toHaveLength(1)
      for (const child of children) child.kill('SIGKILL')
    }
  })

  it('of a killed process is taken over, and of six who try exactly one gets it', async () => {
    await killedHolder()
    expect(readdirSync(dir)).toEqual(['lock'])
    expect((await race(6)).filter((kind) => kind === 'locked')).toHaveLength(1)
    expect(readdirSync(dir)).toEqual(['lock'])
  })

  it('of a living process is respected, whoever asks', async () => {
    const { child, line } = startContender()
    await line()
    child.stdin!.write('0\n')
    await line()
    expect(lockDataFolder(dir)).toEqual({ kind: 'held', pid: child.pid })
  })

  it.each([
    ['another process has got the number of the holder', { pid: process.ppid, startedAt: '1', nonce: 'x' }],
    ['the number was that of this very process, as in a container that started anew', { pid: process.pid, startedAt: '1', nonce: 'x' }],
  ])('is taken over when %s', (_, lock) => {
    writeLock(JSON.stringify(lock))
    const outcome = lockDataFolder(dir)
    expect(outcome.kind).toBe('locked')
    if (outcome.kind === 'locked') outcome.release()
  })

  it('is taken over when its maker died before writing into it, and when a takeover was left unfinished', () => {
    writeLock('')
    writeFileSync(join(dir, 'lock.takeover'), '')
    const longAgo = new Date(Date.now() - 60_000)
    for (const name of ['lock', 'lock.takeover']) utimesSync(join(dir, name), longAgo, longAgo)
    const outcome = lockDataFolder(dir)
    expect(outcome.kind).toBe('locked')
    if (outcome.kind === 'locked') outcome.release()
    expect(readdirSync(dir)).toEqual([])
  })
})

it('the sandbox keeps its data apart from those of an office', () => {
  expect(databaseFolder({ botToken: '1:x', dataDir: '/srv/cermin' })).toBe('/srv/cermin')
  expect(databaseFolder({ botToken: undefined, dataDir: '/srv/cermin' })).toBe('/srv/cermin/sandbox')
})
