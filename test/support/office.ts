/** A small invented office for stories: a camat, a lurah, three people under the lurah, and the personnel officer. */
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import type { Story } from './story.js'

export const NIP = {
  camat: '197503122000031001',
  admin: '198002022005012002',
  lurah: '198107152006041003',
  ani: '199001012015012001',
  budi: '199202022016021002',
  citra: '199303032018032003',
} as const

const shared = { bidang: 'umum', unit: 'Kelurahan Naimata', parentUnit: 'Kecamatan Maulafa', status: 'PNS', role: 'pegawai' } as const

export const smallOffice: readonly RosterEntry[] = [
  {
    ...shared,
    nip: NIP.camat,
    name: 'Yosef Contoh',
    position: 'Camat',
    jenjang: 'administrator',
    bidang: 'pemerintahan',
    unit: 'Kecamatan Maulafa',
    parentUnit: null,
    superiorNip: null,
    phone: '628120000001',
    role: 'pimpinan',
  },
  {
    ...shared,
    nip: NIP.admin,
    name: 'Maria Contoh',
    position: 'Kasubag Kepegawaian',
    jenjang: 'pengawas',
    unit: 'Kecamatan Maulafa',
    parentUnit: null,
    superiorNip: NIP.camat,
    phone: '628120000002',
    role: 'admin',
  },
  {
    ...shared,
    nip: NIP.lurah,
    name: 'Petrus Contoh',
    position: 'Lurah',
    jenjang: 'pengawas',
    bidang: 'pemerintahan',
    superiorNip: NIP.camat,
    phone: '628120000003',
  },
  {
    ...shared,
    nip: NIP.ani,
    name: 'Ani Contoh',
    position: 'Analis Pelayanan',
    jenjang: 'jf_ahli_muda',
    bidang: 'pelayanan_publik',
    superiorNip: NIP.lurah,
    phone: '628120000004',
  },
  {
    ...shared,
    nip: NIP.budi,
    name: 'Budi <Contoh> & Kawan',
    position: 'Pengadministrasi',
    jenjang: 'jf_ahli_pertama',
    superiorNip: NIP.lurah,
    phone: null,
    status: 'PPPK',
  },
  { ...shared, nip: NIP.citra, name: 'Citra Contoh', position: 'Penyuluh', jenjang: 'jf_ahli_muda', superiorNip: NIP.lurah, phone: null },
]
export const ID = { camat: 700000101, admin: 700000102, lurah: 700000103, ani: 700000104, budi: 700000105, citra: 700000106 } as const

/** Ids of these people in the database, once they are imported. */
export async function idsOf({ database }: Story): Promise<Record<keyof typeof NIP, number>> {
  const rows = await database.client.person.findMany({ select: { id: true, nip: true } })
  const idOf = (nip: string) => rows.find((row) => row.nip === nip)?.id ?? 0
  const { camat, admin, lurah, ani, budi, citra } = NIP
  return { camat: idOf(camat), admin: idOf(admin), lurah: idOf(lurah), ani: idOf(ani), budi: idOf(budi), citra: idOf(citra) }
}
