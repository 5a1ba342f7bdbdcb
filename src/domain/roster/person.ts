/** Who a civil servant is to the agency: the columns of the roster, as the rest of the product knows them. */

export const JENJANG = [
  'jpt_utama',
  'jpt_madya',
  'jpt_pratama',
  'administrator',
  'pengawas',
  'pelaksana',
  'jf_pemula',
  'jf_terampil',
  'jf_mahir',
  'jf_penyelia',
  'jf_ahli_pertama',
  'jf_ahli_muda',
  'jf_ahli_madya',
  'jf_ahli_utama',
] as const
export type Jenjang = (typeof JENJANG)[number]

export const BIDANG = ['umum', 'pelayanan_publik', 'kesehatan', 'pendidikan', 'pemerintahan'] as const
export type Bidang = (typeof BIDANG)[number]

export const EMPLOYMENT_STATUS = ['PNS', 'PPPK'] as const
export type EmploymentStatus = (typeof EMPLOYMENT_STATUS)[number]

export const PERSON_ROLES = ['pegawai', 'admin', 'pimpinan'] as const
export type PersonRole = (typeof PERSON_ROLES)[number]
