import { describe, expect, test } from 'vitest'
import { namesPerson, namesUnit } from '../../src/domain/audit/masked-value.js'
import { fieldInWords, knownSubject, valueInWords } from '../../src/texts/audit-words.js'
import { loadTexts } from '../../src/texts/texts.js'

const say = loadTexts().plain('id')

describe('what the audit kept is read in words', () => {
  test.each([
    ['superiorId', 'Atasan'],
    ['fromAt', 'Mulai'],
    ['rules.weights.self', 'Aturan nilai · Bobot · Diri'],
    ['rules.bands.1.from', 'Aturan nilai · Kategori · 1 · Mulai nilai'],
    ['scope.units', 'Peserta · Unit'],
    ['ofTomorrow', 'ofTomorrow'],
    ['constructor', 'constructor'],
  ])('field %s: %s', (field, words) => {
    expect(fieldInWords(say, field)).toBe(words)
  })

  test.each([
    ['kind', 'plh', 'Plh'],
    ['scope.jenjang.2', 'pelaksana', 'Pelaksana'],
    ['rules.bands.1.name', 'cukup_optimal', 'Cukup Optimal'],
    ['name', 'optimal', null],
    ['state', 'waitlisted', 'Daftar tunggu'],
    ['state', 'unknown', 'Tidak pasti'],
    ['part', 'self', 'Penilaian diri'],
    ['fullNip', true, 'ya'],
    ['kind', 'toString', null],
    ['label', 'Kamus 2027', null],
  ])('value of %s: %s', (field, value, words) => {
    expect(valueInWords(say, field, value)).toBe(words)
  })

  test.each([
    ['cycle:12', { kind: 'cycle', number: '12' }],
    ['day:2026-12-24', { kind: 'day', number: '2026-12-24' }],
    ['database', null],
    ['ofTomorrow:1', null],
  ])('subject %s', (subject, known) => {
    expect(knownSubject(subject)).toEqual(known)
  })

  test.each([
    ['superiorId', true, false],
    ['scope.opensForId', true, false],
    ['people.2', true, false],
    ['people', false, false],
    ['unitId', false, true],
    ['scope.units', false, true],
    ['scope.units.3', false, true],
    ['newUnits', false, false],
  ])('%s is the number of a person: %s, of a unit: %s', (field, person, unit) => {
    expect([namesPerson(field), namesUnit(field)]).toEqual([person, unit])
  })
})
