import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { Api, HttpError } from 'grammy'
import { describe, expect, onTestFinished, test } from 'vitest'
import { downloadOpening } from '../../src/telegram/download.js'

const TOKEN = '123456:AbC-def_GhI'

/** A server of Telegram that answers getFile with `description`, or with a path, and the path with `file`. */
async function telegram(file: (response: ServerResponse, range: string | undefined) => void, description?: string) {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/file/') === true) return file(response, request.headers.range)
    const refused = { ok: false, error_code: 400, description }
    response.end(JSON.stringify(description === undefined ? { ok: true, result: { file_path: 'documents/a.pdf' } } : refused))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { api: new Api(TOKEN, { apiRoot }), token: TOKEN, apiRoot }
}

describe('of a file only the first bytes are fetched', () => {
  test('from a server that knows ranges', async () => {
    const from = await telegram((response, range) => {
      expect(range).toBe('bytes=0-3')
      response.writeHead(206).end('%PDF')
    })
    expect(await downloadOpening(from, 'f', 4)).toEqual({ kind: 'file', bytes: Buffer.from('%PDF') })
  })

  test('from a server that sends all of it, and would never end: it is hung up on', async () => {
    let sent = 0
    let closed = false
    const from = await telegram((response) => {
      response.on('close', () => {
        closed = true
      })
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536
      }
      response.on('drain', more)
      more()
    })
    expect(await downloadOpening(from, 'f', 1024)).toEqual({ kind: 'file', bytes: Buffer.alloc(1024, 'x') })
    await expect.poll(() => closed).toBe(true)
    expect(sent).toBeLessThan(20 * 1_048_576)
  })

  test('in as many pieces as they come; a shorter file is all of it', async () => {
    const from = await telegram((response) => {
      response.write('%P')
      setTimeout(() => response.end('DF'), 20)
    })
    expect(await downloadOpening(from, 'f', 1024)).toEqual({ kind: 'file', bytes: Buffer.from('%PDF') })
  })
})

describe('a file that cannot be had', () => {
  test.each([
    ['Bad Request: file is too big', 'too-large'],
    ['Bad Request: wrong file_id or the file is temporarily unavailable', 'gone'],
  ])('%s', async (description, kind) => {
    expect(await downloadOpening(await telegram(() => {}, description), 'f', 4)).toEqual({ kind })
  })

  test('has gone when its address is not found', async () => {
    expect(await downloadOpening(await telegram((response) => void response.writeHead(404).end()), 'f', 4)).toEqual({ kind: 'gone' })
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['refuses', (response) => void response.writeHead(502).end()],
    ['hangs up', (response) => void response.destroy()],
    [
      'hangs up in the middle',
      (response) => {
        response.writeHead(200, { 'content-length': 100 }).write('%P')
        setTimeout(() => response.destroy(), 20)
      },
    ],
  ])('is an outage when the server %s, and tells nobody the token its address holds', async (_, file) => {
    const error = await downloadOpening(await telegram(file), 'f', 1024).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(HttpError)
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('AbC-def')
  })
})
