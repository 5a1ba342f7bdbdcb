/** The running bot takes commands over a socket that only its owner can open: one line of JSON each way. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { LOCALES } from '../texts/texts.js'
import type { CommandRequest, CommandResult, InputFile } from './command.js'

const LIMIT_BYTES = 64 * 1_048_576
/** A path of a socket has at most 104 bytes on macOS, 108 on Linux, with its end mark. */
const LONGEST_PATH_BYTES = 100
/** A whole request arrives at once; whoever keeps silent so long is gone. */
const REQUEST_MS = 30_000

const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'))
const inputFile = z.strictObject({ name: z.string(), bytes: base64 })
const requestSchema = z.strictObject({
  argv: z.array(z.string()).max(100),
  locale: z.enum(LOCALES),
  file: inputFile.nullable(),
  files: z.record(z.string(), inputFile),
})
const resultSchema = z.strictObject({
  exitCode: z.literal([0, 1]),
  lines: z.array(z.string()),
  json: z.unknown(),
  files: z.array(z.strictObject({ path: z.string(), contents: base64, mode: z.number().int() })),
})
const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answered'), result: resultSchema }),
  z.strictObject({ kind: z.literal('refused'), why: z.enum(['too-large', 'not-understood']) }),
  z.strictObject({ kind: z.literal('failed') }),
])

export type BotAnswer =
  | { kind: 'answered'; result: CommandResult }
  /** No bot listens in this folder. */
  | { kind: 'nobody' }
  /** The bot and the command line are of different versions, or the file is too large. */
  | { kind: 'refused'; why: 'too-large' | 'not-understood' }
  /** The command broke inside the bot; its log says why. */
  | { kind: 'failed' }
  /** The bot ended before it answered: whether the command was carried out is unknown. */
  | { kind: 'lost' }

export interface CommandServer {
  /** Resolves when running commands have been answered. */
  close(): Promise<void>
}

/** Whoever calls this holds the lock of `dir`, so that a socket found there is a dead one's. `onFault` gets what `run` throws. */
export async function serveCommands(options: {
  dir: string
  run: (request: CommandRequest) => Promise<CommandResult>
  onFault?: (error: unknown) => void
}): Promise<CommandServer> {
  const { dir, run, onFault = () => {} } = options
  removeSocket(dir)
  const path = newSocketPath(dir)
  const silent = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => socket.destroy())
    silent.add(socket)
    void takeRequest(socket, { run, onFault, heard: () => silent.delete(socket) })
  })
  await listenPrivately(server, path)
  return {
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of silent) socket.destroy()
      await closed
      removeSocket(dir)
    },
  }
}

/** The socket is 0600 from its first moment: it is bound before `listen` returns. */
async function listenPrivately(server: Server, path: string): Promise<void> {
  const usual = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(path, resolve)
      process.umask(usual)
    })
  } finally {
    process.umask(usual)
  }
}

async function takeRequest(
  socket: Socket,
  {
    run,
    onFault,
    heard,
  }: { run: (request: CommandRequest) => Promise<CommandResult>; onFault: (error: unknown) => void; heard: () => void },
): Promise<void> {
  socket.setTimeout(REQUEST_MS, () => socket.destroy())
  const line = await readLine(socket)
  socket.setTimeout(0)
  heard()
  if (line.kind === 'ended') return void socket.destroy()
  const answer = (content: unknown) => socket.end(`${JSON.stringify(content)}\n`).destroySoon()
  // Whoever sent too much is still sending: the answer is read only if the connection stays.
  if (line.kind === 'too-large') return void socket.end('{"kind":"refused","why":"too-large"}\n')
  const request = requestSchema.safeParse(parseJson(line.text))
  if (!request.success) return void answer({ kind: 'refused', why: 'not-understood' })
  try {
    const { files = [], ...result } = await run(request.data)
    const encoded = files.map((file) => ({ ...file, contents: file.contents.toString('base64') }))
    answer({ kind: 'answered', result: { ...result, files: encoded } })
  } catch (error) {
    onFault(error)
    answer({ kind: 'failed' })
  }
}

/** Hands a command to the bot that runs on this folder, if one does. */
export async function askRunningBot(dir: string, request: CommandRequest): Promise<BotAnswer> {
  const socket = await connect(socketPath(dir))
  if (socket === null) return { kind: 'nobody' }
  socket.on('error', () => socket.destroy())
  const { argv, locale, file, files = {} } = request
  const encoded = ({ name, bytes }: InputFile) => ({ name, bytes: bytes.toString('base64') })
  const named = Object.fromEntries(Object.entries(files).map(([option, one]) => [option, encoded(one)]))
  socket.write(`${JSON.stringify({ argv, locale, file: file && encoded(file), files: named })}\n`)
  const line = await readLine(socket)
  socket.destroy()
  if (line.kind !== 'line') return { kind: 'lost' }
  const answer = answerSchema.safeParse(parseJson(line.text))
  return answer.success ? answer.data : { kind: 'refused', why: 'not-understood' }
}

/** Null when nobody listens there. */
function connect(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ path, allowHalfOpen: true })
    socket.once('connect', () => resolve(socket.removeAllListeners('error')))
    socket.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null)
      else reject(error)
    })
  })
}

type Line = { kind: 'line'; text: string } | { kind: 'too-large' } | { kind: 'ended' }

/** The first line that comes, within the limit. */
function readLine(socket: Socket): Promise<Line> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    socket.on('data', (chunk: Buffer) => {
      const end = chunk.indexOf(0x0a)
      chunks.push(end < 0 ? chunk : chunk.subarray(0, end))
      bytes += chunk.length
      if (bytes > LIMIT_BYTES) resolve({ kind: 'too-large' })
      else if (end >= 0) resolve({ kind: 'line', text: Buffer.concat(chunks).toString('utf8') })
      if (bytes > LIMIT_BYTES) chunks.length = 0
    })
    socket.once('end', () => resolve({ kind: 'ended' }))
    socket.once('close', () => resolve({ kind: 'ended' }))
  })
}

const pointerPath = (dir: string) => join(dir, 'cermin.sock.path')

/** A folder whose path is too long for a socket points at one in a folder of ours under the system's temporary one. */
function newSocketPath(dir: string): string {
  const own = join(dir, 'cermin.sock')
  if (Buffer.byteLength(own) <= LONGEST_PATH_BYTES) return own
  // mkdtemp makes it 0700 under a name that nobody else could have taken before.
  const path = join(mkdtempSync(join(tmpdir(), 'cermin-')), 'cermin.sock')
  writeFileSync(pointerPath(dir), path, { mode: 0o600 })
  return path
}

function socketPath(dir: string): string {
  try {
    return readFileSync(pointerPath(dir), 'utf8')
  } catch {
    return join(dir, 'cermin.sock')
  }
}

function removeSocket(dir: string): void {
  const path = socketPath(dir)
  rmSync(path, { force: true })
  if (dirname(path) !== dir && basename(dirname(path)).startsWith('cermin-')) rmSync(dirname(path), { recursive: true, force: true })
  rmSync(pointerPath(dir), { force: true })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
