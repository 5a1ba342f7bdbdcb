import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sheetFaultSentence } from '../../../src/domain/content-sheet/sheet-fault.js'
import type { NamedSheet } from '../../../src/domain/content-sheet/sheet-table.js'
import { BIDANG, JENJANG } from '../../../src/domain/roster/person.js'
import { type CatalogueEntry, catalogueSchema, TRAINING_FORMS } from '../../../src/domain/training/catalogue.js'
import { catalogueDiff } from '../../../src/domain/training/catalogue-diff.js'
import { catalogueSheets, readCatalogueSheets } from '../../../src/domain/training/catalogue-sheets.js'
import { places } from '../../../src/places.js'
import { saySentence } from '../../../src/texts/sentence.js'
import { loadTexts } from '../../../src/texts/texts.js'
import { seededChance } from '../../support/a-framework.js'
import { asTexts, throughExcel, withCell } from '../../support/sheets.js'

const { trainings: shipped } = catalogueSchema.parse(parse(readFileSync(join(places.content, 'catalogue.yaml'), 'utf8')))
const known = new Set(shipped.map(({ competency }) => competency))
const texts = loadTexts()
const none = new Map<string, number>()

describe('the catalogue as a workbook', () => {
  test('the shipped one comes back exactly', async () => {
    const read = readCatalogueSheets(await throughExcel(catalogueSheets(shipped, none)), known)
    expect(read.kind === 'content' ? read.content.trainings : read).toEqual(shipped)
  })

  test('60 changed ones come back exactly, and no change goes untold', () => {
    const chance = seededChance(6)
    let former = shipped
    for (let n = 0; n < 60; n += 1) {
      const next = structuredClone(former)
      for (let times = 0; times <= chance(3); times += 1) edit(next, chance)
      const read = readCatalogueSheets(asTexts(catalogueSheets(next, none)), known)
      expect(read.kind === 'content' ? read.content.trainings : read).toEqual(next)
      const stored = former.map((entry) => ({ entry, retired: false, taken: none, planned: none }))
      const changes = catalogueDiff(stored, { label: 'Katalog', trainings: next, removedClasses: [] })
      expect(changes.length > 0).toBe(JSON.stringify(former) !== JSON.stringify(next))
      former = next
    }
  })
})

function edit(next: CatalogueEntry[], chance: (below: number) => number): void {
  const entry = next[chance(next.length)]
  if (entry === undefined) return
  const changes = [
    () => Object.assign(entry, { title: `Pelatihan <${chance(99)}> & "lain"` }),
    () => Object.assign(entry, { hours: 1 + chance(200) }),
    () => Object.assign(entry, { form: TRAINING_FORMS[chance(TRAINING_FORMS.length)] }),
    () => Object.assign(entry, { mandatory: chance(2) === 0, example: chance(2) === 0 }),
    () => Object.assign(entry, { jenjang: JENJANG.slice(chance(5), 5), bidang: BIDANG.slice(0, chance(3)) }),
    () => {
      const code = `${entry.code}-${chance(1000)}`
      if (!next.some(({ classes }) => classes.some((one) => one.code === code)))
        entry.classes.push({ code, starts: '2027-02-28', ends: '2027-03-01', place: 'Aula =1+1', seats: 1 + chance(500) })
    },
    () => next.splice(next.indexOf(entry), next.length > 5 ? 1 : 0),
  ]
  changes[chance(changes.length)]?.()
}

describe('a fault names its sheet, row and column, and what to do', () => {
  const sheets = asTexts(catalogueSheets(shipped, none))
  const sentences = (given: readonly NamedSheet[]) => {
    const read = readCatalogueSheets(given, known)
    return read.kind === 'content' ? [] : read.faults.map((fault) => saySentence(texts.plain('id'), sheetFaultSentence(fault)))
  }

  test.each([
    ['Pelatihan', 2, 'Kode', 'int 1', 'Tulis seperti contoh ini: INT-01.'],
    ['Pelatihan', 3, 'Kode', 'INT-01', '"INT-01" sudah ada di baris lain'],
    ['Pelatihan', 3, 'Kompetensi', 'XYZ', 'kompetensi "XYZ" tidak ada dalam kamus'],
    ['Pelatihan', 4, 'Ke tingkat', '1', 'harus lebih tinggi daripada tingkat awal'],
    ['Pelatihan', 4, 'Dari tingkat', 'dua', 'Tulis angka bulat 0–4'],
    ['Pelatihan', 5, 'Bentuk', 'rapat', '"rapat" tidak dikenal. Pilih salah satu: bimtek'],
    ['Pelatihan', 5, 'JP', '500', 'Tulis angka bulat 1–200'],
    ['Kelas', 2, 'Pelatihan', 'INT-99', 'pelatihan "INT-99" tidak ada di lembar Pelatihan'],
    ['Kelas', 2, 'Mulai', '2027-02-30', 'bukan tanggal yang ada. Tulis seperti 2027-03-31.'],
    ['Kelas', 2, 'Selesai', '2020-01-01', 'tanggal selesai mendahului tanggal mulai'],
    ['Kelas', 3, 'Kursi', '0', 'Tulis angka bulat 1–500'],
    ['Kelas', 3, 'Tempat', '', 'masih kosong'],
    ['Kelas', 3, 'Hapus', 'mungkin', '"mungkin" tidak dikenal. Pilih salah satu: ya, tidak'],
  ])('%s, row %i, %s', (sheet, row, column, value, sentence) => {
    const told = sentences(withCell(sheets, { sheet, row, column }, value))
    const found = told.some((one) => one.startsWith(`Lembar "${sheet}", baris ${row}, kolom "${column}": `) && one.includes(sentence))
    expect(found, told.join('\n')).toBe(true)
  })
})
