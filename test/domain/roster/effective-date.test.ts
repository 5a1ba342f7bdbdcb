import { describe, expect, it } from 'vitest'
import { readFrom, readSpan } from '../../../src/domain/roster/effective-date.js'

const office = { zone: 'Asia/Makassar', now: new Date('2026-12-01T01:00:00Z') }

describe('the day from which a change holds', () => {
  it.each(['2027-01-01', '01-01-2027', '1/1/2027', '01.01.2027', '1 Januari 2027', '1 Jan 2027', '1 january 2027'])(
    '%s is midnight of the office',
    (typed) => {
      expect(readFrom(typed, office)).toEqual({ kind: 'good', fromAt: new Date('2026-12-31T16:00:00Z') })
    },
  )
  it('today is from now on', () => {
    expect(readFrom('1 Desember 2026', office)).toEqual({ kind: 'good', fromAt: office.now })
  })
  it('may lie back', () => {
    expect(readFrom('2 Nopember 2026', office)).toEqual({ kind: 'good', fromAt: new Date('2026-11-01T16:00:00Z') })
  })
  it.each(['besok', '31-02-2027', '1 Foo 2027', '', '1 Januari'])('%s is no date', (typed) => {
    expect(readFrom(typed, office).kind).toBe('not-a-date')
  })
  it.each(['01-01-2036', '01-01-1999'])('%s is a slip of the finger', (typed) => {
    expect(readFrom(typed, office).kind).toBe('too-far')
  })
})

describe('the days of a stand-in', () => {
  it.each(['01-12-2026 sampai 31-12-2026', '2026-12-01 s.d. 2026-12-31', '1 Desember 2026 - 31 Desember 2026', '1/12/2026 31/12/2026'])(
    '%s: both days belong to it',
    (typed) => {
      expect(readSpan(typed, office)).toEqual({
        kind: 'good',
        fromAt: new Date('2026-11-30T16:00:00Z'),
        untilAt: new Date('2026-12-31T16:00:00Z'),
      })
    },
  )
  it.each([
    ['01-12-2026', 'not-dates'],
    ['31-12-2026 sampai 01-12-2026', 'reversed'],
    ['01-10-2026 sampai 31-10-2026', 'past'],
    ['01-12-2026 sampai 31-12-2099', 'too-far'],
    ['1-12-2026 2-12-2026 3-12-2026', 'not-dates'],
  ])('%s: %s', (typed, kind) => {
    expect(readSpan(typed, office).kind).toBe(kind)
  })
})
