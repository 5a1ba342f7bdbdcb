import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Framework, frameworkSchema, LEVELS } from '../../../src/domain/competency/framework.js'
import { frameworkDiff } from '../../../src/domain/competency/framework-diff.js'
import { frameworkSheets } from '../../../src/domain/competency/framework-sheets.js'
import { frameworkHash } from '../../../src/domain/competency/import-framework.js'
import { readFrameworkSheets } from '../../../src/domain/competency/read-framework-sheets.js'
import { sheetFaultSentence } from '../../../src/domain/content-sheet/sheet-fault.js'
import { JENJANG } from '../../../src/domain/roster/person.js'
import { places } from '../../../src/places.js'
import { saySentence } from '../../../src/texts/sentence.js'
import { loadTexts } from '../../../src/texts/texts.js'
import { seededChance } from '../../support/a-framework.js'
import { asTexts, throughExcel, withCell } from '../../support/sheets.js'

const shipped = frameworkSchema.parse(parse(readFileSync(join(places.content, 'framework.yaml'), 'utf8')))
const texts = loadTexts()

type Chance = (below: number) => number
const oneOf = <T>(chance: Chance, list: readonly T[]): T => list[chance(list.length)] as T
const words = (chance: Chance, most: number) =>
  Array.from({ length: 2 + chance(4) }, () => oneOf(chance, ['=1+1', '<b>&', 'ASN', '"kutip"', '-tanda', 'é', '12', "'petik", 'warga']))
    .join(' ')
    .slice(0, most)
    .trim()
    .padEnd(10, '.')

/** A few changes drawn by chance, each of which the schema permits. */
function edited(framework: Framework, chance: Chance): Framework {
  const next = structuredClone(framework)
  for (let n = 0; n < 1 + chance(5); n += 1) edit(next, chance)
  return frameworkSchema.parse(next)
}

function edit(next: Framework, chance: Chance): void {
  const competency = oneOf(chance, next.competencies)
  const item = oneOf(chance, competency.items)
  const { jenjang, positions } = next.required
  switch (chance(9)) {
    case 0:
      next.label = words(chance, 80)
      break
    case 1:
      competency.meaning = words(chance, 200)
      break
    case 2:
      item.anchors[chance(5) as 0] = words(chance, 140)
      break
    case 3:
      item.title = words(chance, 80)
      break
    case 4:
      jenjang[oneOf(chance, JENJANG)] = { ...jenjang[oneOf(chance, JENJANG)], [competency.key]: oneOf(chance, LEVELS) } as never
      break
    case 5:
      positions[words(chance, 60)] = { [competency.key]: oneOf(chance, LEVELS) }
      break
    case 6:
      positions[`Lurah ${chance(3)}`] = {}
      break
    case 7:
      next.competencies.reverse()
      break
    default:
      if (next.competencies.length > 3) next.competencies = next.competencies.filter((one) => one !== competency)
  }
  // What a competency leaves behind would have no row: nothing reads it.
  const keys = next.competencies.map(({ key }) => key)
  for (const levels of [...Object.values(jenjang), ...Object.values(positions)])
    for (const key of Object.keys(levels)) if (!keys.includes(key)) delete levels[key]
}

describe('the dictionary as a workbook', () => {
  test('the shipped one comes back exactly', async () => {
    const read = readFrameworkSheets(await throughExcel(frameworkSheets(shipped)))
    expect(read).toEqual({ kind: 'content', content: shipped })
  })

  test('100 changed ones come back exactly, and the list of changes is empty only when there are none', async () => {
    const chance = seededChance(38_2017)
    let former = shipped
    for (let n = 0; n < 100; n += 1) {
      const next = edited(n % 10 === 0 ? shipped : former, chance)
      // A file costs 40 ms: every tenth goes through one.
      const sheets = n % 10 === 0 ? await throughExcel(frameworkSheets(next)) : asTexts(frameworkSheets(next))
      const read = readFrameworkSheets(sheets)
      expect(read).toEqual({ kind: 'content', content: next })
      if (read.kind === 'content') expect(frameworkHash(read.content)).toBe(frameworkHash(next))
      expect(frameworkDiff(former, next).length === 0).toBe(frameworkHash(former) === frameworkHash(next))
      former = next
    }
  })
})

describe('a fault names its sheet, row and column, and what to do', () => {
  const sheets = asTexts(frameworkSheets({ ...shipped, required: { ...shipped.required, positions: { Lurah: { INT: 3 } } } }))
  const sentences = (given: typeof sheets | ReturnType<typeof withCell>) => {
    const read = readFrameworkSheets(given)
    return read.kind === 'content' ? [] : read.faults.map((fault) => saySentence(texts.plain('id'), sheetFaultSentence(fault)))
  }

  test.each([
    ['Versi', 2, 'Nama kamus', 'ab', 'Tulis paling sedikit 3 huruf.'],
    ['Kompetensi', 3, 'Kode', 'KS', 'kode "KS" tidak sesuai. Tulis seperti contoh ini: INT.'],
    ['Kompetensi', 3, 'Kode', 'INT', '"INT" sudah ada di baris lain'],
    ['Kompetensi', 4, 'Jenis', 'teknik', '"teknik" tidak dikenal. Pilih salah satu: manajerial, sosial_kultural, teknis.'],
    ['Kompetensi', 4, 'Bidang', '', 'masih kosong'],
    ['Kompetensi', 5, 'Arti', 'pendek', 'terlalu pendek. Tulis paling sedikit 10 huruf.'],
    ['Butir', 6, 'Tingkat 4', 'x'.repeat(141), '141 huruf, sedangkan batasnya 140'],
    ['Butir', 6, 'Tingkat 5', '', 'masih kosong'],
    ['Butir', 7, 'Kompetensi', 'ZZZ', 'kompetensi "ZZZ" tidak ada dalam kamus'],
    ['Butir', 8, 'Kode butir', 'INT1', '"INT1" sudah ada di baris lain'],
    ['Standar jenjang', 9, 'jf_ahli_muda', '6', '"6" tidak dapat dipakai. Tulis angka bulat 1–5.'],
    ['Standar jenjang', 9, 'pelaksana', '', 'masih kosong'],
    ['Standar jabatan', 2, 'INT', 'tiga', '"tiga" tidak dapat dipakai. Tulis angka bulat 1–5.'],
    ['Standar jabatan', 2, 'Jabatan', '', 'masih kosong'],
  ])('%s, row %i, %s', (sheet, row, column, value, sentence) => {
    const told = sentences(withCell(sheets, { sheet, row, column }, value))
    expect(
      told.some((one) => one.startsWith(`Lembar "${sheet}", baris ${row}, kolom "${column}": `) && one.includes(sentence)),
      told.join('\n'),
    ).toBe(true)
  })

  test('a sheet or a column that is gone, an item too many, a level that is missing', () => {
    expect(sentences(sheets.filter(({ name }) => name !== 'Butir'))[0]).toMatch(/^Lembar "Butir" tidak ada\./)
    const without = sheets.map((one) => (one.name === 'Butir' ? { ...one, rows: one.rows.map((row) => row.slice(0, -1)) } : one))
    expect(sentences(without)).toEqual(['Lembar "Butir": kolom "Tingkat 5" tidak ada. Tambahkan kolom dengan judul itu pada baris judul.'])
    const cut = (name: string) => sheets.map((one) => (one.name === name ? { ...one, rows: one.rows.slice(0, -1) } : one))
    expect(sentences(cut('Butir'))).toEqual([expect.stringContaining('kompetensi PMK mempunyai 1 butir')])
    expect(sentences(cut('Standar jenjang'))).toEqual([expect.stringContaining('kompetensi PMK belum mempunyai baris')])
  })

  test('nothing that is written into a cell makes the reader fall over', () => {
    const chance = seededChance(4)
    const values = ['', '0', '-1', '9'.repeat(400), '🙂', '__proto__', 'constructor', '<b>', '\n', 'INT', '3']
    for (let n = 0; n < 400; n += 1) {
      const { name, rows } = oneOf(chance, sheets)
      const at = { sheet: name, row: 1 + chance(rows.length), column: oneOf(chance, rows[0] ?? []) }
      expect(() => readFrameworkSheets(withCell(sheets, at, oneOf(chance, values)))).not.toThrow()
    }
  })
})
