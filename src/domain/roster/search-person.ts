/** A person is found by any words of the name, titles left out, or by the last four digits of the NIP. */

const SHORTEST_WORD = 2
const MOST_WORDS = 6

/** Null when there is too little to look for. */
export function readSearch(typed: string): { words: string[]; digits: string | null } | null {
  const text = typed.trim()
  const digits = text.replace(/[\s•.*-]/g, '')
  if (/^\d{4,18}$/.test(digits)) return { words: [], digits }
  // A title in the typed name (M.Si.) may be written otherwise in the roster: what stands after the comma is left out.
  const words = (text.split(',')[0] ?? '')
    .split(/\s+/)
    .filter((word) => word.replace(/[^\p{L}]/gu, '').length >= SHORTEST_WORD && !/^(drs?|dra|ir|hj?)\.?$/i.test(word))
  return words.length === 0 ? null : { words: words.slice(0, MOST_WORDS), digits: null }
}
