import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { Api } from 'grammy'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openLog } from '../src/log.js'
import { places } from '../src/places.js'
import { secretsOf, withoutSecrets } from '../src/secrets.js'
import { downloadFile } from '../src/telegram/download.js'
import { freePort } from './support/free-port.js'

const TOKEN = '123456:AbC-def_GhI'
const settings = {
  botToken: TOKEN,
  webhook: { url: 'https://cermin.kupang.go.id', secret: 'rahasia-kantor-0123456789' },
  databaseUrl: 'postgresql://cermin:s%40ndi-rahasia@db:5432/cermin',
}

describe('in no text is left', () => {
  test.each([
    ['the token in an address of Telegram', `request to https://api.telegram.org/bot${TOKEN}/getMe failed`],
    ['the token in the address of a file', `https://api.telegram.org/file/bot${TOKEN}/documents/file_1.xlsx`],
    ['the token written into an address', `https://api.telegram.org/bot${encodeURIComponent(TOKEN)}/getMe`],
    ['the secret of the webhook', 'x-telegram-bot-api-secret-token: rahasia-kantor-0123456789'],
    ['the password of the database as written', 'postgresql://cermin:s%40ndi-rahasia@db:5432/cermin'],
    ['the password of the database as meant', 'password s@ndi-rahasia is wrong'],
  ])('%s', (_, text) => {
    const left = withoutSecrets(text, secretsOf(settings))
    expect(left).toContain('[-]')
    expect(left).not.toMatch(/AbC-def|rahasia/)
  })

  test('settings without secrets change nothing', () => {
    expect(withoutSecrets('apa adanya', secretsOf({ botToken: undefined, webhook: undefined, databaseUrl: undefined }))).toBe('apa adanya')
  })
})

describe('the log', () => {
  const lines: string[] = []
  const log = openLog('debug', { write: (line) => void lines.push(line) }, secretsOf(settings))

  test('holds no secret, whatever an error brings along', () => {
    log.error({ error: `https://api.telegram.org/bot${TOKEN}/getMe` }, `failed at ${TOKEN}`)
    expect(lines.pop()).not.toContain('AbC-def')
  })

  test('is one line a message, and no control sign of a terminal stands in it, whatever is handed to it', () => {
    log.warn({ fileName: 'data.xlsx\n{"level":30,"msg":"approved"}\r\n\u001b[2J\u001b]0;x\u0007' }, 'a\nb\u001b[31m')
    const line = lines.pop() ?? ''
    expect(line.match(/\n/g)).toHaveLength(1)
    expect(line.trimEnd()).not.toMatch(/\p{Cc}/u)
  })
})

/** A server that breaks off every connection. */
async function brokenTelegram(): Promise<string> {
  const server = createServer((request) => request.socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a file that cannot be fetched tells nobody the token its address holds', async () => {
  const apiRoot = await brokenTelegram()
  const api = new Api(TOKEN, {
    apiRoot,
    fetch: async () => Response.json({ ok: true, result: { file_path: 'documents/a.xlsx' } }),
  } as never)
  const error = await downloadFile({ api, token: TOKEN, apiRoot }, 'file').catch((one: unknown) => one)
  expect(error).toBeInstanceOf(Error)
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('AbC-def')
})

test('an error of the network does hold the token, and what is printed of it does not', async () => {
  const error = await new Api(TOKEN, { apiRoot: await brokenTelegram() }).getMe().catch((one: unknown) => one)
  const whole = inspect(error, { depth: 10 })
  expect(whole).toContain(TOKEN)
  expect(withoutSecrets(whole, secretsOf(settings))).not.toContain('AbC-def')
})

// Half a minute, as a new data folder is made: in the nightly run.
test.runIf(process.env.NIGHTLY === '1')(
  'a bot that cannot reach Telegram says so at the loudest level, without its token or its password',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cermin-secrets-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const env = {
      PATH: process.env.PATH,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: await brokenTelegram(),
      DATA_DIR: folder,
      LOG_LEVEL: 'debug',
    }
    const child = spawn(process.execPath, [join(places.root, 'dist/src/main.js')], {
      cwd: folder,
      env: { ...env, PORT: String(await freePort()) },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += String(text)
      })
    // It tries for a while; the first failures stand in the log by then.
    await expect.poll(() => said, { timeout: 50_000, interval: 200 }).toMatch(/HttpError|Network request|network/)
    expect(said).not.toContain('AbC-def')
  },
)
