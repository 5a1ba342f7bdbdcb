/** An Indonesian mobile number is one number however it is written: 08.., 628.., +62 8.. are the same phone. */

export type PhoneFault = 'phone-characters' | 'phone-scientific' | 'phone-not-mobile' | 'phone-length'

export type PhoneCheck = { kind: 'ok'; phone: string } | { kind: 'fault'; fault: PhoneFault }

/** After 0 or 62: an 8 and 8 to 11 more digits (Indonesian mobile numbers have 10 to 13 digits with their leading 0). */
const SHORTEST_DIGITS = 9
const LONGEST_DIGITS = 12

/** The number as `628...`. Spaces, dashes, dots, brackets, Excel's apostrophe and a zero that Excel ate are no fault. */
export function normalizePhone(text: string): PhoneCheck {
  const bare = text.replace(/[\s\u00a0'’.()\-\u2010-\u2015]/g, '')
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text.trim())) return { kind: 'fault', fault: 'phone-scientific' }
  if (!/^\+?\d+$/.test(bare)) return { kind: 'fault', fault: 'phone-characters' }
  const mobile = /^(?:\+?(?:00)?62)?0?(8\d*)$/.exec(bare)?.[1]
  if (mobile === undefined) return { kind: 'fault', fault: 'phone-not-mobile' }
  if (mobile.length < SHORTEST_DIGITS || mobile.length > LONGEST_DIGITS) return { kind: 'fault', fault: 'phone-length' }
  return { kind: 'ok', phone: `62${mobile}` }
}

/** Whether two written numbers are one phone; numbers that are faulty are no one's. */
export function samePhone(one: string, other: string): boolean {
  const [first, second] = [normalizePhone(one), normalizePhone(other)]
  return first.kind === 'ok' && second.kind === 'ok' && first.phone === second.phone
}
