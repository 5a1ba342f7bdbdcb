/** Lines, compressed as they come, so that a whole office never lies in memory uncompressed. */
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'

export class BackupLines {
  readonly #gzip = createGzip()
  readonly #parts: Buffer[] = []
  constructor() {
    this.#gzip.on('data', (part: Buffer) => this.#parts.push(part))
  }

  async add(line: string): Promise<void> {
    if (!this.#gzip.write(`${line}\n`)) await once(this.#gzip, 'drain')
  }

  /** The whole file. */
  async close(): Promise<Buffer> {
    const ended = once(this.#gzip, 'end')
    this.#gzip.end()
    await ended
    return Buffer.concat(this.#parts)
  }
}

/** The lines again. Throws when the file is not whole. */
export async function* linesOf(bytes: Buffer): AsyncGenerator<string> {
  const text = new TextDecoder()
  let rest = ''
  for await (const part of Readable.from([bytes]).pipe(createGunzip())) {
    const lines = (rest + text.decode(part as Buffer, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
