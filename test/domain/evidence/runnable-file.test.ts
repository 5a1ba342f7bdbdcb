import { expect, test } from 'vitest'
import { runnableKind } from '../../../src/domain/evidence/runnable-file.js'

const named = (fileName: string | null, mimeType: string | null = null) => runnableKind({ fileName, mimeType })

test.each([
  ['undangan.apk', '.apk'],
  ['UNDANGAN.APK', '.apk'],
  ['sertifikat.pdf.exe', '.exe'],
  ['sertifikat.exe. . ', '.exe'],
  ['sertifikat\u202efdp.exe', '.exe'],
  ['bukti.sc\u200br', '.scr'],
  ['nilai.xlsm', '.xlsm'],
  ['surat.docm', '.docm'],
  ['tautan.lnk', '.lnk'],
  ['halaman.html', '.html'],
  ['gambar.svg', '.svg'],
])('%s is kept from everybody', (fileName, kind) => {
  expect(named(fileName)).toBe(kind)
})

test.each([
  'sertifikat.pdf',
  'foto.jpg',
  'surat.docx',
  'nilai.xlsx',
  'pegawai.csv',
  'arsip.zip',
  'catatan.txt',
  'exe',
  'app',
  'laporan.exe.pdf',
  '.',
  '',
])('%j is taken', (fileName) => {
  expect(named(fileName)).toBeNull()
})

test.each([
  ['application/vnd.android.package-archive', 'application/vnd.android.package-archive'],
  ['Application/X-MSDownload; x=1', 'application/x-msdownload'],
  ['application/vnd.ms-excel.sheet.macroEnabled.12', 'application/vnd.ms-excel.sheet.macroenabled.12'],
  ['application/pdf', null],
  [null, null],
])('of the kind %s, whatever its name: %s', (mimeType, expected) => {
  expect(named('sertifikat.pdf', mimeType)).toBe(expected)
})
