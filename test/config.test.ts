import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type Config, envExample, loadConfig } from '../src/config.js'
import { places } from '../src/places.js'

const usual: Config = {
  botToken: undefined,
  telegramApiRoot: 'https://api.telegram.org',
  databaseUrl: undefined,
  dataDir: 'data',
  webhook: undefined,
  port: 8080,
  timeZone: 'Asia/Makassar',
  adminIds: [],
  agencyName: 'Kecamatan Maulafa',
  broadcastPerSecond: 30,
  broadcastApprovalOver: 100,
  personPerMinute: 120,
  retentionMode: 'report',
  logLevel: 'info',
}
const SECRET = 'rahasia-kantor-0123456789'

function good(env: Record<string, string>): Config {
  const outcome = loadConfig(env)
  if (outcome.kind === 'faults') throw new Error(JSON.stringify(outcome.faults))
  return outcome.config
}

function faultsOf(env: Record<string, string>): string[] {
  const outcome = loadConfig(env)
  return outcome.kind === 'faults' ? outcome.faults.map((fault) => fault.name) : []
}

describe('settings that are good', () => {
  test('without any setting the sandbox runs with what is usual', () => {
    expect(good({})).toEqual(usual)
  })

  test.each<[Record<string, string>, Partial<Config>]>([
    [{ BOT_TOKEN: '123456:ABC-def_9' }, { botToken: '123456:ABC-def_9' }],
    [{ TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }, { telegramApiRoot: 'http://127.0.0.1:8081' }],
    [
      { DATABASE_URL: 'postgresql://u:p%40ss@db.kupang.go.id:5432/cermin' },
      { databaseUrl: 'postgresql://u:p%40ss@db.kupang.go.id:5432/cermin' },
    ],
    [{ DATABASE_URL: 'postgres://u@localhost/cermin?sslmode=require' }, { databaseUrl: 'postgres://u@localhost/cermin?sslmode=require' }],
    [{ DATABASE_URL: 'postgresql:///cermin?host=/var/run/postgresql' }, { databaseUrl: 'postgresql:///cermin?host=/var/run/postgresql' }],
    [{ DATA_DIR: '/var/lib/cermin' }, { dataDir: '/var/lib/cermin' }],
    [
      { WEBHOOK_URL: 'https://cermin.kupang.go.id', WEBHOOK_SECRET: SECRET },
      { webhook: { url: 'https://cermin.kupang.go.id', secret: SECRET } },
    ],
    [{ WEBHOOK_URL: 'http://127.0.0.1:8080', WEBHOOK_SECRET: SECRET }, { webhook: { url: 'http://127.0.0.1:8080', secret: SECRET } }],
    [{ WEBHOOK_SECRET: SECRET }, { webhook: undefined }],
    [{ PORT: '1' }, { port: 1 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ TIME_ZONE: 'Asia/Jayapura' }, { timeZone: 'Asia/Jayapura' }],
    [{ ADMIN_IDS: '700000101' }, { adminIds: [700_000_101] }],
    [{ ADMIN_IDS: ' 700000101 , 7 ' }, { adminIds: [700_000_101, 7] }],
    [{ AGENCY_NAME: '  Dinas Kesehatan  ' }, { agencyName: 'Dinas Kesehatan' }],
    [{ AGENCY_NAME: 'D'.repeat(80) }, { agencyName: 'D'.repeat(80) }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
  ])('%j', (env, changed) => {
    expect(good(env)).toEqual({ ...usual, ...changed })
  })

  test('a setting left empty is as one that is absent', () => {
    expect(good(Object.fromEntries(settingNames().map((name) => [name, ''])))).toEqual(usual)
  })
})

describe('settings that are wrong', () => {
  test.each([
    ['BOT_TOKEN', ['123456', 'abc:def', '123456:', '123456:AB C']],
    ['TELEGRAM_API_ROOT', ['api.telegram.org', 'ftp://api.telegram.org']],
    ['DATABASE_URL', ['mysql://u@localhost/cermin', 'localhost:5432', 'cermin']],
    ['WEBHOOK_URL', ['http://cermin.kupang.go.id', 'cermin.kupang.go.id']],
    ['WEBHOOK_SECRET', ['x'.repeat(15), 'x'.repeat(257), 'rahasia kantor 0123']],
    ['PORT', ['0', '65536', '80.5', 'http', '-1']],
    ['TIME_ZONE', ['WITA', 'Asia/Kupang', '8']],
    ['ADMIN_IDS', ['Maria', '7,,8', '7;8', '-7', '1'.repeat(17)]],
    ['AGENCY_NAME', [' ', 'D'.repeat(81)]],
    ['LOG_LEVEL', ['loud', 'INFO']],
  ])('%s refuses each of %j', (name, values) => {
    for (const value of values) expect([value, ...faultsOf({ WEBHOOK_SECRET: SECRET, [name]: value })]).toEqual([value, name])
  })

  test('a webhook without its secret is refused', () => {
    expect(faultsOf({ WEBHOOK_URL: 'https://cermin.kupang.go.id' })).toEqual(['WEBHOOK_SECRET'])
    expect(faultsOf({ WEBHOOK_URL: 'https://cermin.kupang.go.id', WEBHOOK_SECRET: 'short' })).toEqual(['WEBHOOK_SECRET'])
  })

  test('all faults are told at once, each with what is expected and none with the value given', () => {
    const bad = 'kata-sandi rahasia'
    const names = settingNames().filter((name) => name !== 'DATA_DIR')
    const outcome = loadConfig(Object.fromEntries(names.map((name) => [name, name === 'AGENCY_NAME' ? bad.repeat(9) : bad])))
    if (outcome.kind !== 'faults') throw new Error('these settings are wrong')
    expect(outcome.faults.map((fault) => fault.name)).toEqual(names)
    for (const fault of outcome.faults) expect(fault.expected).toMatch(/\w{3}/)
    expect(JSON.stringify(outcome)).not.toContain(bad)
  })
})

/** As the project's own list of settings has them. */
function settingNames(): string[] {
  return [...envExample().matchAll(/^(?:# )?([A-Z_]+)=/gm)].map((found) => found[1] ?? '')
}

describe('.env.example', () => {
  const text = readFileSync(join(places.root, '.env.example'), 'utf8')

  test('says what the program says', () => {
    expect(text).toBe(envExample())
  })

  test('names every setting, and copied as it is it changes nothing', () => {
    expect(settingNames()).toHaveLength(Object.keys(usual).length + 1)
    expect(good(parseEnv(text) as Record<string, string>)).toEqual(usual)
  })
})
