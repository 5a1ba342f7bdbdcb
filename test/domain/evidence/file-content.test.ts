import { describe, expect, test } from 'vitest'
import { FIRST_BYTES, judgeContent } from '../../../src/domain/evidence/file-content.js'
import { zip } from '../../support/zip.js'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const bytes = (text: string) => Buffer.from(text, 'latin1')
const zipOf = (...names: string[]) => zip(names.map((name) => ({ name, content: bytes('x') })))
const OLE2 = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')
const JPEG = bytes('\xff\xd8\xff\xe0\0\x10JFIF')
const PNG = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')
const PDF = bytes('%PDF-1.7\n')
const box = (brand: string) => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0`)
/** As every program of Windows begins, whatever the fields that Windows does not read say. */
const windows = (fields = '\x90\0\x03') => Buffer.concat([bytes(`MZ${fields}`.padEnd(60, ' ')), Buffer.from([0xf8, 0x20, 0x20, 0])])

const judged = (name: string | null, first: Buffer, mimeType: string | null = null) => {
  const verdict = judgeContent({ fileName: name, mimeType }, first.subarray(0, FIRST_BYTES))
  return verdict.kind === 'not-as-named' ? verdict.promised : verdict.kind
}

describe('a program is kept from everybody, whatever it is called', () => {
  test.each<[string, Buffer, Buffer]>([
    ['of Windows', windows(), bytes('MZ: catatan rapat Senin, dibaca sampai selesai oleh semua orang kantor')],
    ['of Windows, with fields that look like writing', windows('      '), bytes(`MZ${' '.repeat(62)}`)],
    ['of Linux', bytes('\x7fELF\x02\x01'), bytes('ELF, kata dalam dongeng')],
    ['of a Mac, 32 bits', bytes('\xfe\xed\xfa\xce\0'), bytes('\xfe\xed\xfa\xcd\0')],
    ['of a Mac, 64 bits', bytes('\xcf\xfa\xed\xfe\x07'), bytes('\xcf\xfa\xed\xff\x07')],
    ['of Java, or of a Mac for several processors', bytes('\xca\xfe\xba\xbe\0'), bytes('\xca\xfe\xba\0')],
    ['of Android, without its package', bytes('dex\n035\0'), bytes('dex 035')],
    ['a script', bytes('#!/bin/sh\nrm -rf ~'), bytes('# catatan\n#!/bin/sh')],
    ['a shortcut', bytes('L\0\0\0\x01\x14\x02\0\0\0'), bytes('L\0\0\0\x01\x14\x03\0\0\0')],
    ['an APK', zipOf('AndroidManifest.xml', 'res/x'), zipOf('catatan.txt', 'AndroidManifest.xml.txt')],
    ['an APK that begins with its code', zipOf('classes2.dex'), zipOf('classes.dex.txt')],
    ['a JAR', zipOf('META-INF/MANIFEST.MF'), zipOf('mimetype', 'META-INF/container.xml')],
    ['an installer of Windows', OLE2, bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\0')],
  ])('%s', (_, program, other) => {
    for (const name of ['catatan.txt', 'arsip.zip', 'tanpa-akhiran', null]) {
      expect(judged(name, program)).toBe('program')
      expect(judged(name, other)).toBe('taken')
    }
  })

  test('also under the name and the type of a document', () => {
    expect(judged('sertifikat.pdf', windows(), 'application/pdf')).toBe('program')
    expect(judged('sertifikat.jpg', bytes('\x7fELF'))).toBe('program')
    expect(judged('laporan.docx', zipOf('AndroidManifest.xml'))).toBe('program')
  })
})

const [ZIP, TEXT] = [zipOf('[Content_Types].xml', 'word/document.xml'), bytes('Ini hanya tulisan.')]
describe('a file that is not what it is called is told so, by what it is called', () => {
  test.each<[string, string, Buffer[], Buffer[]]>([
    [
      'surat.pdf',
      'PDF',
      [PDF, bytes(`\xef\xbb\xbf\r\n${'x'.repeat(900)}%PDF-1.4`)],
      [TEXT, JPEG, ZIP, bytes('%PD'), bytes(`${' '.repeat(FIRST_BYTES - 4)}%PDF-1.4`)],
    ],
    ['foto.jpg', 'JPG', [JPEG], [TEXT, PDF, ZIP, box('isom'), bytes('\xff\xd8')]],
    ['foto.JPEG', 'JPEG', [JPEG], [TEXT]],
    ['foto.png', 'PNG', [PNG, JPEG], [TEXT, bytes('\x89PNG')]],
    ['foto.webp', 'WEBP', [bytes('RIFF\x10\0\0\0WEBPVP8 ')], [TEXT, bytes('RIFF\x10\0\0\0WAVEfmt ')]],
    ['foto.heic', 'HEIC', [box('heic'), box('mif1'), JPEG], [TEXT, box('mp42'), box('qt  ')]],
    ['surat.docx', 'DOCX', [ZIP, zipOf('_rels/.rels'), zipOf('word\\document.xml')], [TEXT, PDF, OLE2, zipOf('foto.jpg'), zipOf('wordx')]],
    ['nilai.xlsx', 'XLSX', [zipOf('xl/workbook.xml')], [TEXT, OLE2, bytes('<table>')]],
    ['paparan.pptx', 'PPTX', [zipOf('ppt/presentation.xml')], [TEXT, OLE2]],
    ['surat.doc', 'DOC', [OLE2], [TEXT, ZIP, bytes('{\\rtf1'), bytes('<html>')]],
    ['nilai.xls', 'XLS', [OLE2], [TEXT, bytes('<table>')]],
    ['rekaman.mp4', 'MP4', [box('isom'), box('mp42')], [TEXT, bytes('\x1aE\xdf\xa3')]],
  ])('%s', (name, promised, right, wrong) => {
    for (const first of right) expect(judged(name, first)).toBe('taken')
    for (const first of [...wrong, bytes('')]) expect(judged(name, first)).toBe(promised)
  })

  test('or, where the name promises nothing, by what the app that sent it declares', () => {
    expect(judged(null, PDF, 'application/pdf')).toBe('taken')
    expect(judged(null, TEXT, 'application/pdf')).toBe('PDF')
    expect(judged('laporan-2026.final', TEXT, 'Application/PDF; x=1')).toBe('PDF')
    expect(judged('laporan', OLE2, DOCX)).toBe('DOCX')
    expect(judged('foto.jpg', JPEG, 'application/pdf')).toBe('taken')
  })

  test('an ending hidden behind signs nobody sees is the one that counts', () => {
    expect(judged('surat\u202e.p\u200bdf. ', TEXT)).toBe('PDF')
  })
})

test.each<[string, Buffer, string | null]>([
  ['catatan.txt', TEXT, 'text/plain'],
  ['pegawai.csv', bytes('nip;nama\n'), 'text/csv'],
  ['pegawai.csv', bytes('nip;nama\n'), 'application/vnd.ms-excel'],
  ['surat.odt', zipOf('mimetype', 'content.xml'), null],
  ['arsip.zip', zipOf('foto.jpg'), 'application/zip'],
  ['surat.rtf', bytes('{\\rtf1'), 'application/msword-x'],
  ['surel.msg', OLE2, null],
  ['video.gif', box('isom'), 'video/mp4'],
  ['kosong.txt', bytes(''), null],
])('%s promises nothing that could be broken, and is taken', (name, first, mimeType) => {
  expect(judged(name, first, mimeType)).toBe('taken')
})
