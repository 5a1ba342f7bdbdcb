import { describe, expect, test } from 'vitest'
import { openLog, traced } from '../src/log.js'
import { openMetrics } from '../src/metrics.js'
import { openTestDatabase } from './support/database.js'
import { leaksIn } from './support/read-log.js'

const lines: Record<string, unknown>[] = []
const log = openLog('debug', { write: (line) => void lines.push(JSON.parse(line)) })

test('the number of an update stands in every line it causes, also after a wait, and in none that others cause meanwhile', async () => {
  lines.length = 0
  const handle = (update: number) =>
    traced({ update }, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5 * (update % 3)))
      log.debug({ method: 'sendMessage' }, 'telegram call')
    })
  await Promise.all([1, 2, 3].map(handle))
  log.info({}, 'outside')
  expect(
    lines
      .filter(({ msg }) => msg === 'telegram call')
      .map(({ update }) => update)
      .sort(),
  ).toEqual([1, 2, 3])
  expect(lines.find(({ msg }) => msg === 'outside')).not.toHaveProperty('update')
})

test('what is personal is replaced in a line, should it ever be handed to the log', () => {
  lines.length = 0
  log.warn({ name: 'Ani Contoh', person: { nip: '199001012015051001', phone: '0812' }, token: '1:x', text: 'rahasia' }, 'fault')
  expect(JSON.stringify(lines)).not.toMatch(/Ani|1990|0812|1:x|rahasia/)
})

test('of a fault it is logged where it happened and not what the database said about it: that holds the row, names and all', async () => {
  lines.length = 0
  const { database, close } = await openTestDatabase()
  const person = { nip: '199001012015051001', name: 'Ani Contoh', phone: '6281200000', unitId: 'none' }
  const error = await database.client.person.create({ data: person as never }).catch((thrown: unknown) => thrown)
  await close()
  expect(error).toBeInstanceOf(Error)
  const { name, stack, message } = error as Error
  expect(message).toContain('Ani Contoh')
  log.error({ error: name, stack }, 'update failed')
  expect(String(lines[0]?.stack)).toMatch(/^\s+at .*:\d+:\d+/)
  expect(JSON.stringify(lines)).not.toMatch(/Ani|199001012015051001|6281200000|invocation/)
})

describe('a story finds in its log', () => {
  const known = {
    numbers: ['199001012015012001', '628120000004', '700000104'],
    names: ["Maria Un'Contoh", 'Eko Ari'],
    texts: ['Lurah saya sudah pindah tahun 2025', '4', '628120000009'],
  }
  test.each([
    ['a NIP', '{"about":"199001012015012001"}', ['199001012015012001']],
    ['a phone', '{"msg":"628120000004 failed"}', ['628120000004']],
    ['a Telegram id as a number', '{"chat":700000104}', ['700000104']],
    ['a part of a name', '{"error":"Maria is unknown"}', ['Maria']],
    ['what somebody wrote', '{"msg":"got Lurah saya sudah pindah tahun 2025"}', ['Lurah saya sudah pindah tahun 2025']],
    ['nothing in a longer number', '{"update":7000001041}', []],
    ['nothing in a word that holds a name', '{"msg":"Marianne"}', []],
    ['nothing in a name too short to be told from a word', '{"msg":"Eko"}', []],
    ['nothing in an answer of one digit', '{"attempt":4}', []],
  ])('%s', (_, line, found) => {
    expect(leaksIn([line], known)).toEqual(found)
  })
})

test('the page of metrics tells what waits, what was sent with which outcome, and how long updates took', async () => {
  const nobody = { count: 0, oldestSeconds: 0 }
  const metrics = openMetrics(async () => ({
    updates: { count: 3, oldestSeconds: 7.5 },
    notices: nobody,
    recipients: { count: 40, oldestSeconds: 0 },
    officeJobs: nobody,
  }))
  metrics.update('done', 0.02)
  metrics.update('again', 3)
  metrics.notice('result', 'sent')
  metrics.notice('result', 'sent')
  metrics.notice('reminder', 'unreachable')
  metrics.call('sendMessage', '429', 0.1)
  metrics.job('reminders', 'failed', 0.4)
  const { text, contentType } = await metrics.page()
  expect(contentType).toContain('text/plain')
  for (const line of [
    'cermin_waiting{what="updates"} 3',
    'cermin_oldest_waiting_seconds{what="updates"} 7.5',
    'cermin_waiting{what="recipients"} 40',
    'cermin_notices_total{kind="result",outcome="sent"} 2',
    'cermin_notices_total{kind="reminder",outcome="unreachable"} 1',
    'cermin_update_seconds_count{outcome="done"} 1',
    'cermin_update_seconds_bucket{le="2.5",outcome="again"} 0',
    'cermin_update_seconds_bucket{le="5",outcome="again"} 1',
    'cermin_telegram_call_seconds_count{method="sendMessage",outcome="429"} 1',
    'cermin_job_seconds_count{job="reminders",outcome="failed"} 1',
  ])
    expect(text.split('\n')).toContain(line)
  // Kinds, outcomes and Node's own: no label speaks of a person.
  const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, label]) => label))
  const ours = ['what', 'kind', 'outcome', 'method', 'job', 'le']
  const nodes = ['type', 'space', 'quantile', 'version', 'major', 'minor', 'patch']
  expect([...labels].filter((label) => ![...ours, ...nodes].includes(label ?? ''))).toEqual([])
})
