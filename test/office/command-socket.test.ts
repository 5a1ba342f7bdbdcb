import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandRequest, CommandResult } from '../../src/office/command.js'
import { askRunningBot, type CommandServer, serveCommands } from '../../src/office/command-socket.js'

let dir: string
let server: CommandServer | undefined
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cermin-socket-'))
})
afterEach(async () => {
  await server?.close()
  server = undefined
  rmSync(dir, { recursive: true, force: true })
})

const request: CommandRequest = { argv: ['cycle', 'status'], locale: 'id', file: null }
const result: CommandResult = { exitCode: 0, lines: ['Selesai.'], json: { kind: 'done' } }

function rawAnswer(path: string, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = ''
    const socket = createConnection(path, () => socket.write(sent))
    socket.on('data', (chunk) => {
      got += chunk.toString()
    })
    socket.on('error', reject).on('close', () => resolve(got))
  })
}

describe('handing a command to the running bot', () => {
  it('without a bot there is nobody to ask', async () => {
    expect(await askRunningBot(dir, request)).toEqual({ kind: 'nobody' })
  })

  it('the words, the language and the bytes of the file arrive; sentences and files come back', async () => {
    const bytes = Buffer.from([0, 10, 13, 255])
    server = await serveCommands({
      dir,
      run: async ({ argv, locale, file }) => ({
        exitCode: 1,
        lines: [argv.join(' '), locale, file?.name ?? ''],
        json: { kind: 'seen', ü: [1] },
        files: [{ path: 'keluar.csv', contents: file?.bytes ?? Buffer.alloc(0), mode: 0o600 }],
      }),
    })
    const answer = await askRunningBot(dir, {
      argv: ['import-roster', 'Jalan Flobamora\n.csv'],
      locale: 'en',
      file: { name: 'ä.csv', bytes },
    })
    expect(answer).toEqual({
      kind: 'answered',
      result: {
        exitCode: 1,
        lines: ['import-roster Jalan Flobamora\n.csv', 'en', 'ä.csv'],
        json: { kind: 'seen', ü: [1] },
        files: [{ path: 'keluar.csv', contents: bytes, mode: 0o600 }],
      },
    })
  })

  it('a file of 40 MB arrives whole', async () => {
    let size = 0
    server = await serveCommands({
      dir,
      run: async ({ file }) => {
        size = file?.bytes.length ?? 0
        return result
      },
    })
    const answer = await askRunningBot(dir, { ...request, file: { name: 'besar.csv', bytes: Buffer.alloc(40 * 1_048_576, 1) } })
    expect([answer.kind, size]).toEqual(['answered', 40 * 1_048_576])
  })

  it('only the owner may open the socket', async () => {
    server = await serveCommands({ dir, run: async () => result })
    expect(statSync(join(dir, 'cermin.sock')).mode & 0o777).toBe(0o600)
  })

  it('a folder with a very long path works too, and leaves nothing behind', async () => {
    const deep = join(dir, 'x'.repeat(90))
    mkdirSync(deep)
    server = await serveCommands({ dir: deep, run: async () => result })
    expect((await askRunningBot(deep, request)).kind).toBe('answered')
    expect(readdirSync(deep)).toEqual(['cermin.sock.path'])
    await server.close()
    server = undefined
    expect(readdirSync(deep)).toEqual([])
    expect(await askRunningBot(deep, request)).toEqual({ kind: 'nobody' })
  })

  it('a socket that a killed bot left behind is nobody, and the next bot replaces it', async () => {
    await leaveSocketBehind(join(dir, 'cermin.sock'))
    expect(readdirSync(dir)).toEqual(['cermin.sock'])
    expect(await askRunningBot(dir, request)).toEqual({ kind: 'nobody' })
    server = await serveCommands({ dir, run: async () => result })
    expect((await askRunningBot(dir, request)).kind).toBe('answered')
  })

  it('a command that breaks is told as failed, and its cause stays with the bot', async () => {
    const faults: unknown[] = []
    server = await serveCommands({ dir, run: () => Promise.reject(new Error('nip 1986...')), onFault: (error) => faults.push(error) })
    expect(await askRunningBot(dir, request)).toEqual({ kind: 'failed' })
    expect(faults).toEqual([new Error('nip 1986...')])
  })

  it.each([
    ['nonsense', 'halo\n'],
    ['JSON of another shape', '{"argv":"cycle status"}\n'],
    ['more than was agreed', '{"argv":[],"locale":"id","file":null,"shell":"rm"}\n'],
  ])('%s is refused', async (_, sent) => {
    server = await serveCommands({ dir, run: async () => result })
    expect(JSON.parse(await rawAnswer(join(dir, 'cermin.sock'), sent))).toEqual({ kind: 'refused', why: 'not-understood' })
  })

  it('more than 64 MB is refused', async () => {
    server = await serveCommands({ dir, run: async () => result })
    const answer = await askRunningBot(dir, { ...request, argv: ['x'.repeat(65 * 1_048_576)] })
    expect(answer).toEqual({ kind: 'refused', why: 'too-large' })
  })

  it('a bot that stops answers what it has begun and does not wait for the silent', async () => {
    let finish = () => {}
    const begun = new Promise<void>((begin) => {
      const run = () =>
        new Promise<CommandResult>((resolve) => {
          finish = () => resolve(result)
          begin()
        })
      void serveCommands({ dir, run }).then((one) => {
        server = one
        void asked()
      })
    })
    let answer: Promise<unknown> = Promise.resolve()
    const silent = { closed: Promise.resolve() }
    function asked() {
      const socket = createConnection(join(dir, 'cermin.sock'))
      silent.closed = new Promise((resolve) =>
        socket
          .on('close', () => resolve())
          .on('error', () => {})
          .resume(),
      )
      answer = askRunningBot(dir, request)
    }
    await begun
    const closing = server!.close()
    await silent.closed
    finish()
    await closing
    server = undefined
    expect(await answer).toEqual({ kind: 'answered', result: { ...result, files: [] } })
  })
})

/** A process that is killed leaves its socket's file. */
async function leaveSocketBehind(path: string): Promise<void> {
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [
    '-e',
    `require('net').createServer().listen(process.argv[1], () => console.log('listening'))`,
    path,
  ])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
