/** An office for the bench: so many superiors, each with one person to rate, all linked, one open cycle. */
import { formItems } from '../../src/domain/assessment/form.js'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { importRoster } from '../../src/domain/roster/import-roster.js'
import type { Stores } from '../../src/domain/stores.js'
import { shipContent } from '../../src/office/ship-content.js'
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

async function forms(stores: Stores, ratings: { ratingId: number; telegramId: number }[]): Promise<BenchForm[]> {
  const made: BenchForm[] = []
  for (const { ratingId, telegramId } of ratings) {
    const form = await stores.forms.byRatingId(ratingId)
    if (form === null) throw new Error('The bench has no form')
    const { framework } = await stores.frameworks.byId(form.cycle.frameworkVersionId)
    made.push({ telegramId, ratingId, itemKeys: formItems(framework, form.held).map((entry) => entry.item.key) })
  }
  return made
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
  // Nobody is to be told anything while the answers are measured.
  await client.notice.updateMany({ data: { state: 'sent' } })
  const clerks = people.filter((one) => one.nip[14] === '2').map((one) => one.id)
  const superiors = people.filter((one) => one.nip[14] === '1' && one.nip !== nip(999))
  await client.rating.updateMany({ where: { kind: 'self', raterId: { in: clerks } }, data: { submittedAt: now, startedAt: now } })
  const ratings = await client.rating.findMany({ where: { raterId: { in: superiors.map((one) => one.id) } }, orderBy: { id: 'asc' } })
  const of = (kind: 'self' | 'superior') =>
    forms(
      stores,
      ratings.filter((one) => one.kind === kind).map((one) => ({ ratingId: one.id, telegramId: telegramIdOf({ id: one.raterId }) })),
    )
  return { superior: await of('superior'), self: await of('self') }
}

/** As if nobody had answered yet, with tables of the same size at every round. */
export async function emptyAnswers(database: Database): Promise<void> {
  await database.client.$executeRawUnsafe('TRUNCATE answer, inbox_update')
  await database.client.$executeRawUnsafe(`UPDATE rating SET "startedAt" = NULL, "evidenceAsked" = '{}' WHERE "submittedAt" IS NULL`)
  await database.client.$executeRawUnsafe('VACUUM rating, answer, inbox_update')
}
