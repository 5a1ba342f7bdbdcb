/** Any number of invented people, all linked, made by the database itself. */
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import type { Database } from '../../src/storage/database.js'

export async function addPeople({ client }: Database, count: number): Promise<void> {
  const unit = await client.unit.create({ data: { name: 'Unit Bench' } })
  await client.$executeRaw`
    INSERT INTO person (nip, name, position, jenjang, bidang, "unitId", status, role)
    SELECT lpad(n::text, 18, '0'), 'Orang ' || n, 'Petugas', 'pelaksana', 'umum', ${unit.id}::int, 'PNS', 'pegawai' FROM generate_series(1, ${count}::int) n`
  await client.$executeRaw`
    INSERT INTO telegram_account ("personId", "telegramId", "linkedAt", "privacyVersion", "privacyAcceptedAt")
    SELECT id, 900000000 + id, now(), ${PRIVACY_VERSION}, now() FROM person`
  await client.$executeRaw`ANALYZE`
}

export async function telegramIds({ client }: Database): Promise<number[]> {
  const rows = await client.telegramAccount.findMany({ orderBy: { personId: 'asc' }, select: { telegramId: true } })
  return rows.map(({ telegramId }) => Number(telegramId))
}
