/** A process of the bench: an office of so many people in PostgreSQL, half of them still to assess themselves, and its ticks. */
import { sendReminders } from '../../src/domain/reminder/send-reminders.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { calendar } from '../support/reminder-facts.js'

export interface OfficeTick {
  /** Ticks in which nobody is due any more. */
  lookMs: number[]
  /** The tick in which everyone due is written. */
  writeMs: number
  written: number
  restMegabytes: number
  peakMegabytes: number
}

const LOOKS = 3
/** Half-way of the cycle below. */
const NINE = new Date('2026-12-08T01:00:00Z')
const MINUTE_MS = 60_000

/** One superior for every ten people; two thirds have had a reminder or two before; half have sent. */
async function fill({ client }: Database, people: number): Promise<void> {
  const run = (sql: string) => client.$executeRawUnsafe(sql)
  await run(`INSERT INTO unit (name) VALUES ('Kelurahan Contoh')`)
  await run(`INSERT INTO person (id, nip, name, position, jenjang, bidang, "unitId", status, role)
    SELECT n, lpad(n::text, 18, '0'), 'Orang ' || n, 'Analis', 'jf_ahli_muda', 'umum', (SELECT id FROM unit), 'PNS', 'pegawai' FROM generate_series(1, ${people}) n`)
  await run(`INSERT INTO telegram_account ("personId", "telegramId", "linkedAt", "privacyVersion", "privacyAcceptedAt")
    SELECT n, 900000000 + n, '2026-11-01', '1', '2026-11-01' FROM generate_series(1, ${people}) n`)
  await run(
    `INSERT INTO supervision ("personId", "superiorId", "fromAt") SELECT n, (n - 1) / 10 * 10 + 10, '2026-01-01' FROM generate_series(1, ${people}) n WHERE n % 10 <> 0`,
  )
  await run(
    `INSERT INTO framework_version (id, label, "contentHash", content, "createdAt") VALUES (1, 'bench', 'bench', '{}', '2026-11-01')`,
  )
  await run(`INSERT INTO cycle (id, name, state, "frameworkVersionId", "opensAt", "selfUntil", "ratingUntil", scope, rules, "createdAt")
    VALUES (1, 'Bench', 'open', 1, '2026-12-01 01:00Z', '2026-12-15 15:59:59Z', '2026-12-31 15:59:59Z', '{}', '{}', '2026-12-01')`)
  await run(`INSERT INTO assessment (id, "cycleId", "personId", "unitId", position, jenjang, bidang, "joinedAt")
    SELECT n, 1, n, (SELECT id FROM unit), 'Analis', 'jf_ahli_muda', 'umum', '2026-12-01 01:00Z' FROM generate_series(1, ${people}) n`)
  await run(
    `INSERT INTO rating ("assessmentId", kind, "raterId", "submittedAt") SELECT n, 'self', n, CASE WHEN n % 2 = 0 THEN '2026-12-02 01:00Z'::timestamptz END FROM generate_series(1, ${people}) n`,
  )
  await run(
    `INSERT INTO rating ("assessmentId", kind, "raterId") SELECT n, 'superior', (n - 1) / 10 * 10 + 10 FROM generate_series(1, ${people}) n WHERE n % 10 <> 0`,
  )
  await run(`INSERT INTO reminder_sent ("personId", rule, "onDate", "sentAt") SELECT n, r, '2026-12-0' || d, '2026-12-01'
    FROM generate_series(1, ${people}) n, (VALUES ('day', 2), ('self:0@2026-06-01:h-3', 2), ('day', 3), ('self:0@2026-06-01:h-1', 3)) s (r, d) WHERE n % 3 > 0`)
  await run('ANALYZE')
}

async function main(url: string, people: number): Promise<OfficeTick> {
  const database = await openPostgres(url)
  await fill(database, people)
  const stores = openStores(database.client, database.sql)
  const megabytes = () => process.memoryUsage().rss / 1024 / 1024
  globalThis.gc?.()
  const restMegabytes = megabytes()
  const timed = async (now: Date) => {
    const began = performance.now()
    const written = (await sendReminders(stores, { now, calendar })) ?? 0
    return { ms: performance.now() - began, written }
  }
  const first = await timed(NINE)
  const lookMs: number[] = []
  for (let look = 1; look <= LOOKS; look += 1) lookMs.push((await timed(new Date(NINE.getTime() + look * 10 * MINUTE_MS))).ms)
  const peakMegabytes = megabytes()
  await database.close()
  return { lookMs, writeMs: first.ms, written: first.written, restMegabytes, peakMegabytes }
}

const [url = '', people = ''] = process.argv.slice(2)
process.send?.(await main(url, Number(people)))
process.disconnect?.()
