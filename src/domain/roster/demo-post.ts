/** The posts of the invented office: which positions, tiers and fields a kecamatan, kelurahan, puskesmas and dinas have. */
import type { Bidang, Jenjang } from './person.js'

export interface DemoPost {
  position: string
  jenjang: Jenjang
  bidang: Bidang
}

export type DemoUnitKind = 'kelurahan' | 'puskesmas' | 'dinas'

export interface DemoUnitPosts {
  head: DemoPost
  /** Who leads a team below the head in a large unit. */
  middle: readonly DemoPost[]
  staff: readonly DemoPost[]
}

const post = (position: string, jenjang: Jenjang, bidang: Bidang): DemoPost => ({ position, jenjang, bidang })

export const KECAMATAN_POSTS = {
  head: post('Camat', 'administrator', 'pemerintahan'),
  personnel: post('Kepala Subbagian Umum dan Kepegawaian', 'pengawas', 'umum'),
  service: post('Kepala Seksi Pelayanan Umum', 'pengawas', 'pelayanan_publik'),
  personnelStaff: [
    post('Pengelola Kepegawaian', 'pelaksana', 'umum'),
    post('Pengadministrasi Umum', 'pelaksana', 'umum'),
    post('Bendahara', 'pelaksana', 'umum'),
    post('Pranata Komputer Terampil', 'jf_terampil', 'umum'),
  ],
  serviceStaff: [
    // Above level 1 in the required levels, so that the page's ASN can have a gap to close.
    post('Pranata Hubungan Masyarakat Penyelia', 'jf_penyelia', 'pelayanan_publik'),
    post('Pengelola Pengaduan Masyarakat', 'pelaksana', 'pelayanan_publik'),
    post('Pengadministrasi Kependudukan', 'pelaksana', 'pelayanan_publik'),
    post('Penata Layanan Operasional', 'pelaksana', 'pelayanan_publik'),
  ],
} as const

export const REGION_HEAD = post('Kepala Wilayah Contoh', 'administrator', 'pemerintahan')

export const UNIT_POSTS: Readonly<Record<DemoUnitKind, DemoUnitPosts>> = {
  kelurahan: {
    head: post('Lurah', 'pengawas', 'pemerintahan'),
    middle: [
      post('Kepala Seksi Pelayanan Umum', 'pengawas', 'pelayanan_publik'),
      post('Kepala Seksi Pemerintahan', 'pengawas', 'pemerintahan'),
    ],
    staff: [
      post('Petugas Loket Pelayanan', 'pelaksana', 'pelayanan_publik'),
      post('Pengadministrasi Pemerintahan', 'pelaksana', 'pemerintahan'),
      post('Pengelola Data Kependudukan', 'pelaksana', 'pelayanan_publik'),
      post('Pengadministrasi Umum', 'pelaksana', 'umum'),
      post('Penata Ketenteraman dan Ketertiban', 'pelaksana', 'pemerintahan'),
    ],
  },
  puskesmas: {
    head: post('Kepala Puskesmas', 'jf_ahli_madya', 'kesehatan'),
    middle: [post('Perawat Ahli Muda', 'jf_ahli_muda', 'kesehatan'), post('Bidan Ahli Muda', 'jf_ahli_muda', 'kesehatan')],
    staff: [
      post('Perawat Terampil', 'jf_terampil', 'kesehatan'),
      post('Perawat Mahir', 'jf_mahir', 'kesehatan'),
      post('Perawat Ahli Pertama', 'jf_ahli_pertama', 'kesehatan'),
      post('Bidan Terampil', 'jf_terampil', 'kesehatan'),
      post('Bidan Mahir', 'jf_mahir', 'kesehatan'),
    ],
  },
  dinas: {
    head: post('Koordinator Wilayah Pendidikan', 'pengawas', 'pendidikan'),
    middle: [post('Guru Ahli Madya (Kepala Sekolah)', 'jf_ahli_madya', 'pendidikan')],
    staff: [
      post('Guru Ahli Pertama', 'jf_ahli_pertama', 'pendidikan'),
      post('Guru Ahli Muda', 'jf_ahli_muda', 'pendidikan'),
      post('Guru Ahli Pertama', 'jf_ahli_pertama', 'pendidikan'),
      post('Pengadministrasi Sekolah', 'pelaksana', 'pendidikan'),
    ],
  },
}
