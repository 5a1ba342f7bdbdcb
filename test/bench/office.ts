/** An office for the bench: so many superiors, each with one person to rate, all linked, one open cycle. */
import { formItems } from '../../src/domain/assessment/form.js'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { sharedCases } from '../../src/domain/practice/practice-case.js'
import { importRoster } from '../../src/domain/roster/import-roster.js'
import type { Stores } from '../../src/domain/stores.js'
import { shipContent, shippedPractice } from '../../src/office/ship-content.js'
import type { Database } from '../../src/storage/database.js'

/** A form that someone can fill: who taps, and the item keys in order. */
export interface BenchForm {
  telegramId: number
  ratingId: number
  itemKeys: string[]
}
export interface BenchOffice {
  /** Superiors rating their one person. */
  superior: BenchForm[]
  /** The same people, about themselves. */
  self: BenchForm[]
}

const DAY = 86_400_000
/** The updates of the bench have higher numbers. */
const PAST_UPDATES = 20_000
const nip = (n: number) => `19800101200501${n < 5000 ? '1' : '2'}${String(n % 1000).padStart(3, '0')}`
const HEADER = ['nip', 'nama', 'jabatan', 'jenjang', 'bidang', 'unit', 'unit_induk', 'nip_atasan', 'no_hp', 'status', 'peran']

function rows(pairs: number): string[][] {
  const head = [nip(999), 'Yosef Contoh', 'Camat', 'administrator', 'umum', 'Kecamatan Maulafa', '', '', '', 'PNS', 'pimpinan']
  const unit = ['Kelurahan Naimata', 'Kecamatan Maulafa']
  const each = Array.from({ length: pairs }, (_, n) => [
    [nip(n), `Lurah Contoh ${'abcdefghij'[n % 10]}`, 'Lurah', 'pengawas', 'pelayanan_publik', ...unit, nip(999), '', 'PNS', 'pegawai'],
    [
      nip(5000 + n),
      `Petugas Contoh ${'abcdefghij'[n % 10]}`,
      'Petugas',
      'pelaksana',
      'pelayanan_publik',
      ...unit,
      nip(n),
      '',
      'PNS',
      'pegawai',
    ],
  ])
  return [HEADER, head, ...each.flat()]
}

export async function formsOf(stores: Stores, ratings: { ratingId: number; telegramId: number }[]): Promise<BenchForm[]> {
  const made: BenchForm[] = []
  for (const { ratingId, telegramId } of ratings) {
    const form = await stores.forms.byRatingId(ratingId)
    if (form === null) throw new Error('The bench has no form')
    const { framework } = await stores.frameworks.byId(form.cycle.frameworkVersionId)
    made.push({ telegramId, ratingId, itemKeys: formItems(framework, form.held).map((entry) => entry.item.key) })
  }
  return made
}

/** The taps of a form: levels 2, 3 and 4 in turn, so that nobody is asked for a reason. `from` turns them, so that a second round changes them. */
export function tapsOf(form: BenchForm, from = 0) {
  const taps = form.itemKeys.map((key, n) => `s:${form.ratingId.toString(36)}:${key}:${2 + ((n + from) % 3)}`)
  return { id: form.telegramId, taps }
}

/** Fills an empty, migrated database. */
export async function fillOffice(database: Database, stores: Stores, pairs: number): Promise<BenchOffice> {
  const { client } = database
  const now = new Date()
  await shipContent(stores, now)
  const imported = await stores.transaction((tx) => importRoster(tx, { rows: rows(pairs), now, dryRun: false, actorId: null }))
  if (imported.kind !== 'imported' || imported.faults.length > 0) throw new Error(`The bench's roster: ${JSON.stringify(imported.faults)}`)
  const people = await client.person.findMany({ select: { id: true, nip: true } })
  const telegramIdOf = (one: { id: number }) => 900_000_000 + one.id
  await client.telegramAccount.createMany({
    data: people.map((one) => ({
      personId: one.id,
      telegramId: BigInt(telegramIdOf(one)),
      linkedAt: now,
      privacyVersion: PRIVACY_VERSION,
      privacyAcceptedAt: now,
    })),
  })
  const selfUntil = new Date(now.getTime() + 10 * DAY)
  const opened = await openCycle(stores, { name: 'Bench', selfUntil, ratingUntil: new Date(now.getTime() + 20 * DAY), actorId: null, now })
  if (opened.kind !== 'opened') throw new Error(`The bench's cycle: ${opened.kind}`)
  const shared = sharedCases(await shippedPractice())
  const practised = people.flatMap(({ id }) => shared.map(({ key, level }) => ({ personId: id, caseKey: key, level, answeredAt: now })))
  // Whoever has not practised would be led to the practice instead of the next item.
  await client.practiceAnswer.createMany({ data: practised })
  // Nobody is to be told anything while the answers are measured.
  await client.notice.updateMany({ data: { state: 'sent' } })
  const clerks = people.filter((one) => one.nip[14] === '2').map((one) => one.id)
  const superiors = people.filter((one) => one.nip[14] === '1' && one.nip !== nip(999))
  await client.rating.updateMany({ where: { kind: 'self', raterId: { in: clerks } }, data: { submittedAt: now, startedAt: now } })
  // Whatever the hour, no reminder comes between.
  await client.reminderSetting.createMany({
    data: people.map(({ id }) => ({ personId: id, pausedUntil: new Date(now.getTime() + 30 * DAY) })),
  })
  await addPast(database)
  const ratings = await client.rating.findMany({ where: { raterId: { in: superiors.map((one) => one.id) } }, orderBy: { id: 'asc' } })
  const of = (kind: 'self' | 'superior') =>
    formsOf(
      stores,
      ratings.filter((one) => one.kind === kind).map((one) => ({ ratingId: one.id, telegramId: telegramIdOf({ id: one.raterId }) })),
    )
  return { superior: await of('superior'), self: await of('self') }
}

/** What an office that is at work has behind it: a day's finished updates, and the sent forms of those who were asked first. Plans of statements depend on it. */
async function addPast({ client }: Database): Promise<void> {
  await client.$executeRaw`INSERT INTO inbox_update ("updateId", "chatKey", payload, "receivedAt", attempts, "doneAt")
    SELECT n, 900000000 + n % 3000, jsonb_build_object('update_id', n, 'callback_query', repeat('x', 1500)), now(), 1, now()
    FROM generate_series(1, ${PAST_UPDATES}::int) n`
  await client.$executeRaw`INSERT INTO answer ("ratingId", "itemKey", level, "answeredAt")
    SELECT r.id, 'PAS' || n, 3, now() FROM rating r, generate_series(0, 9) n WHERE r."submittedAt" IS NOT NULL`
}

/** As if nobody had answered yet, with tables of the same size at every round. */
export async function emptyAnswers({ client }: Database): Promise<void> {
  await client.$executeRaw`DELETE FROM answer USING rating r WHERE r.id = "ratingId" AND r."submittedAt" IS NULL`
  await client.$executeRaw`DELETE FROM inbox_update WHERE "updateId" > ${PAST_UPDATES}`
  await client.$executeRaw`UPDATE rating SET "startedAt" = NULL, "evidenceAsked" = '{}' WHERE "submittedAt" IS NULL AND "startedAt" IS NOT NULL`
  await client.$executeRawUnsafe('VACUUM ANALYZE rating, answer, inbox_update')
}
