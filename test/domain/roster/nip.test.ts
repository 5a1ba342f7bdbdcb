import { describe, expect, it } from 'vitest'
import { checkNip, maskNip, statusHint } from '../../../src/domain/roster/nip.js'

const now = new Date('2026-12-01T01:00:00Z')

describe('a NIP', () => {
  it.each([
    ['the example of the regulation', '198609262015051001', '198609262015051001'],
    ['spaces between its parts', '19860926 201505 1 001', '198609262015051001'],
    ["Excel's apostrophe", "'198609262015051001", '198609262015051001'],
    ['non-breaking spaces', '198609262015051001\u00a0', '198609262015051001'],
    ['a part-time PPPK', '199009132025242014', '199009132025242014'],
    ['eighteen years old today', '200812012026121001', '200812012026121001'],
    ['seventy years old until tomorrow', '195512021980011001', '195512021980011001'],
  ])('is accepted: %s', (_, text, nip) => {
    expect(checkNip(text, now)).toMatchObject({ kind: 'ok', nip })
  })

  it.each([
    ['17 digits', '19860926201505100', 'nip-length'],
    ['19 digits', '1986092620150510011', 'nip-length'],
    ['a letter O for a zero', '19860926201505100O', 'nip-length'],
    ['a number Excel rounded, Indonesian comma', '1,98609E+17', 'nip-scientific'],
    ['a number Excel rounded, point', '1.98609E+17', 'nip-scientific'],
    ['month 13', '198613262015051001', 'nip-birth-date'],
    ['30 February', '198602302015051001', 'nip-birth-date'],
    ['29 February of a common year', '198702292015051001', 'nip-birth-date'],
    ['eighteen only tomorrow', '200812022026121001', 'nip-age'],
    ['seventy-one today', '195512011980011001', 'nip-age'],
    ['gender digit 3', '198609262015053001', 'nip-gender'],
    ['gender digit 0', '198609262015050001', 'nip-gender'],
    ['appointed next year', '198609262027011001', 'nip-appointment-future'],
    ['appointed in the year of birth', '198609261986011001', 'nip-appointment-before-birth'],
  ])('is refused by name: %s', (_, text, fault) => {
    expect(checkNip(text, now)).toMatchObject({ kind: 'fault', fault })
  })

  it('appointed this year is accepted', () => {
    expect(checkNip('198609262026011001', now)).toMatchObject({ kind: 'ok' })
  })

  it.each([
    ['198609262015011001', 'PNS'],
    ['198609262015121001', 'PNS'],
    ['198609262015001001', 'PPPK'],
    ['198609262023131001', 'PPPK'],
    ['198609262023211001', 'PPPK'],
  ])('%s hints at %s and is accepted either way', (nip, hint) => {
    expect(statusHint(nip)).toBe(hint)
    expect(checkNip(nip, now)).toMatchObject({ kind: 'ok', hint })
  })

  it('shows only its last four digits', () => {
    expect(maskNip('198609262015051001')).toBe('••••1001')
    expect(JSON.stringify(checkNip('19860926201505100', now))).not.toContain('1986')
  })
})
