import { describe, expect, it } from 'vitest'
import { normalizePhone, samePhone } from '../../../src/domain/roster/phone.js'

describe('a phone number', () => {
  it.each([
    '081234567890',
    '6281234567890',
    '+6281234567890',
    '+62 812-3456-7890',
    '+62 (0)812 3456 7890',
    '006281234567890',
    '0812.3456.7890',
    "'081234567890",
    '0812\u00a03456\u20137890',
    '81234567890',
  ])('%s is 6281234567890', (text) => {
    expect(normalizePhone(text)).toEqual({ kind: 'ok', phone: '6281234567890' })
  })

  it.each([
    ['0812345678', 'ok'],
    ['081234567', 'phone-length'],
    ['0812345678901', 'ok'],
    ['08123456789012', 'phone-length'],
    ['0380821234', 'phone-not-mobile'],
    ['+670 7712 3456', 'phone-not-mobile'],
    ['0812 3456 7890 / 0813', 'phone-characters'],
    ['tidak ada', 'phone-characters'],
    ['6,28123E+12', 'phone-scientific'],
    ['6.28123E+12', 'phone-scientific'],
  ])('%s: %s', (text, outcome) => {
    const check = normalizePhone(text)
    expect(check.kind === 'ok' ? 'ok' : check.fault).toBe(outcome)
  })

  it('is the same however both are written, and faulty ones are nobody’s', () => {
    expect(samePhone('0812 3456 7890', '+6281234567890')).toBe(true)
    expect(samePhone('0812 3456 7890', '+6281234567891')).toBe(false)
    expect(samePhone('tidak ada', 'tidak ada')).toBe(false)
  })
})
