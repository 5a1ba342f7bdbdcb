/** People in the database, made without a roster file. */
import type { PrismaClient } from '../../src/storage/generated/client.js'

/** So many people of one unit, in the order of their making; linked to Telegram as 900000000 + n when asked. */
export async function somePeople(client: PrismaClient, count: number, options: { linkedAt?: Date } = {}) {
  const unit = await client.unit.upsert({ where: { name: 'Kelurahan Contoh' }, create: { name: 'Kelurahan Contoh' }, update: {} })
  const already = await client.person.count()
  const people = Array.from({ length: count }, (_, index) => already + index)
  await client.person.createMany({
    data: people.map((n) => ({
      nip: `1990010120150${String(10_000 + n).slice(1)}1`,
      name: `Orang ${n}`,
      position: 'Analis',
      jenjang: 'jf_ahli_muda' as const,
      bidang: 'umum' as const,
      unitId: unit.id,
      status: 'PNS' as const,
      role: 'pegawai' as const,
    })),
  })
  const rows = await client.person.findMany({ orderBy: { id: 'asc' }, skip: already, take: count })
  const { linkedAt } = options
  if (linkedAt !== undefined)
    await client.telegramAccount.createMany({
      data: rows.map((row) => ({ personId: row.id, telegramId: BigInt(telegramIdOf(row.id)), linkedAt })),
    })
  return rows
}

export const telegramIdOf = (personId: number) => 900_000_000 + personId
