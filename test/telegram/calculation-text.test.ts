import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/domain/competency/framework.js'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { jpmForDisplay } from '../../src/domain/scoring/rounding.js'
import { score } from '../../src/domain/scoring/score.js'
import type { ScoredResult } from '../../src/domain/scoring/scored-result.js'
import { calculationPages } from '../../src/telegram/screens/result/calculation-text.js'
import { formatNumber } from '../../src/texts/format.js'
import { type Locale, loadTexts } from '../../src/texts/texts.js'
import { aFramework, answers, aPosition } from '../support/a-framework.js'
import { asNumber, by, decimalsOf, keyed, plus, roundedTo, times } from '../support/pocket-calculator.js'
import { type ScoredCase, someCase } from '../support/scored-cases.js'

const texts = loadTexts()
const AT = new Date('2026-12-03T01:00:00Z')

function pagesOf(input: ScoredCase, scored: ScoredResult, locale: Locale = 'id'): string[] {
  const result = { scored, raterName: 'Petrus Contoh', selfSubmittedAt: AT, superiorSubmittedAt: AT }
  const voice = {
    locale,
    say: texts.html(locale),
    number: (value: number, digits?: number) => formatNumber(locale, value, digits),
    date: () => 'Kamis',
  }
  return calculationPages(voice, result, input.framework).map((page) => page.replace(/<[^>]+>/g, ''))
}

const NUMBER = String.raw`\d[\d.]*(?:,\d+)?`
const match = (text: string, pattern: string) => new RegExp(pattern.replaceAll('#', `(${NUMBER})`)).exec(text)?.slice(1)
function found(text: string, pattern: string): string[] {
  const groups = match(text, pattern)
  if (groups === undefined) throw new Error(`"${pattern}" is not in: ${text}`)
  return groups.map((one) => one ?? '')
}
const terms = (sum: string) => sum.split(' + ').map(keyed)

interface ReadWeights {
  superior: bigint
  self: bigint
  peers: bigint
}

/** The weights as the first page tells them. */
function weightsOf(first: string): ReadWeights {
  const of = (part: string) => keyed(match(first, `Bobot: .*${part} # \\(`)?.[0] ?? '0')
  return first.includes('Bobot:')
    ? { superior: of('atasan'), self: of('diri'), peers: of('rekan') }
    : { superior: keyed('1'), self: 0n, peers: 0n }
}

/** The level of an item from the levels and weights as they are written; null when nothing is left to count. */
function itemByHand(line: string, weights: ReadWeights, decimals: number): bigint | null {
  const level = (part: string) => match(line, `${part} #`)?.[0]
  const parts = [
    { level: level('atasan'), weight: weights.superior },
    { level: level('diri'), weight: weights.self },
    { level: level('rekan'), weight: weights.peers },
  ].flatMap((one) => (one.level === undefined || one.weight === 0n ? [] : [{ level: keyed(one.level), weight: one.weight }]))
  if (parts.length === 0) return null
  return roundedTo(by(plus(parts.map((part) => times(part.level, part.weight))), plus(parts.map((part) => part.weight))), decimals)
}

/** Reads a competency's block line by line, computes each number from the ones before it, and holds it against what is written. */
function fitByHand(block: string, weights: ReadWeights, decimals: number): bigint | null {
  const required = keyed(found(block, 'standar #\\)')[0] ?? '')
  const levels: bigint[] = []
  const itemLines = block.split(/\n(?:Tingkat:|Tidak ikut)/)[0] ?? ''
  for (const given of itemLines.split('• ').slice(1)) {
    const byHand = itemByHand(given.split('→')[0] ?? '', weights, decimals)
    if (byHand === null) {
      expect(given).toContain('tidak dihitung')
      continue
    }
    const [formula, written] = match(given, '\\(([^()]+)\\) : [^=]+= #') ?? [undefined, found(given, '→ #')[0]]
    expect(keyed(written ?? '')).toBe(byHand)
    if (formula !== undefined) {
      const divisor = keyed(found(given, '\\([^()]*×[^()]*\\) : # =')[0] ?? '')
      const products = formula.split(' + ').map((term) => term.split(' × ').map(keyed))
      expect(roundedTo(by(plus(products.map(([level = 0n, weight = 0n]) => times(level, weight))), divisor), decimals)).toBe(byHand)
    }
    levels.push(byHand)
  }
  if (levels.length === 0) {
    expect(block).toContain('Tidak ikut dihitung.')
    return null
  }
  const [sum = '', count = '', level = ''] = found(block, 'Tingkat: \\((.+)\\) : # = #')
  expect(terms(sum)).toEqual(levels)
  expect(Number(count)).toBe(levels.length)
  expect(roundedTo(by(plus(levels), keyed(count)), decimals)).toBe(keyed(level))
  const [dividend = '', divisor = '', quotient = ''] = found(block, 'Kecocokan: # : # = #')
  expect([keyed(dividend), keyed(divisor)]).toEqual([keyed(level), required])
  expect(roundedTo(by(keyed(dividend), keyed(divisor)), decimals)).toBe(keyed(quotient))
  const fit = keyed(quotient) > keyed('1') ? keyed('1') : keyed(quotient)
  expect(block.includes('paling tinggi 1')).toBe(fit !== keyed(quotient))
  const gap = match(block, 'Kesenjangan: # − # = #')
  if (gap === undefined) expect([required > keyed(level), block.includes('standar tercapai')]).toEqual([false, true])
  else expect([keyed(gap[0] ?? '') - keyed(gap[1] ?? ''), keyed(gap[2] ?? '') > 0n]).toEqual([keyed(gap[2] ?? ''), true])
  return fit
}

/** Repeats the whole page by hand; answers what comes out. */
function byHand(pages: readonly string[]) {
  const [first = '', ...rest] = pages
  const decimals = Number(found(first, 'ke # angka')[0])
  const weights = weightsOf(first)
  const blocks = rest.flatMap((page) => page.split('\n\n').slice(1))
  const fits = blocks.flatMap((block) => fitByHand(block, weights, decimals) ?? [])
  if (fits.length === 0) return { decimals, jpm: null, band: null, blocks: blocks.length }
  const [sumTerms = '', sum = ''] = found(first, 'Jumlah kecocokan: (.+) = #')
  expect(terms(sumTerms)).toEqual(fits)
  expect(plus(fits)).toBe(keyed(sum))
  const [dividend = '', count = '', computed = ''] = found(first, 'JPM: # : # kompetensi × 100 = # %')
  expect([keyed(dividend), Number(count)]).toEqual([keyed(sum), fits.length])
  expect(roundedTo(times(by(keyed(sum), keyed(count)), keyed('100')), decimalsOf(computed))).toBe(keyed(computed))
  const bands = [...first.matchAll(new RegExp(`^(.+): mulai (${NUMBER}) %`, 'gm'))].map(([, name, from]) => ({
    name,
    from: keyed(from ?? ''),
  }))
  const reached = bands.filter(({ from }) => keyed(computed) >= from).sort((a, b) => Number(b.from - a.from))[0]?.name
  expect(first).toContain(`Kategori Anda: ${reached}`)
  const written = match(first, 'ditulis # %')?.[0] ?? computed
  const isDown = first.includes('tidak dibulatkan ke atas')
  if (isDown) expect(keyed(written)).toBe(roundedTo(keyed(computed), 1) - keyed('0,1'))
  else expect(keyed(written)).toBe(roundedTo(keyed(computed), 1))
  return { decimals, jpm: asNumber(keyed(written)), band: reached, blocks: blocks.length }
}

const BANDS = { optimal: 'Optimal', cukup_optimal: 'Cukup Optimal', kurang_optimal: 'Kurang Optimal' }

describe('"Bagaimana dihitung"', () => {
  it('can be repeated from its own words with a pocket calculator and leads to the published score, for any assessment', () => {
    fc.assert(
      fc.property(someCase, (input) => {
        const scored = score(input)
        const pages = pagesOf(input, scored)
        const hand = byHand(pages)
        expect(hand.blocks).toBe(scored.competencies.length)
        expect(hand.jpm).toBe(scored.jpm === null ? null : jpmForDisplay(scored.jpm, scored.rules.bands))
        expect(hand.band).toBe(scored.band === null ? null : BANDS[scored.band])
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThan(4096)
      }),
      { numRuns: 2000 },
    )
  })

  it('says in English the same numbers as in Indonesian', () => {
    const numbers = (pages: string[]) => pages.map((page) => page.match(/\d[\d.,]*\d|\d/g) ?? [])
    const swap = (written: string) => written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
    fc.assert(
      fc.property(someCase, (input) => {
        const scored = score(input)
        const [id, en] = [numbers(pagesOf(input, scored)), numbers(pagesOf(input, scored, 'en'))]
        expect(id.map((page) => page.map(swap))).toEqual(en)
      }),
      { numRuns: 200 },
    )
  })

  const example = (standards: readonly Level[], levels: readonly Level[]) => {
    const keys = standards.map((_, index) => String.fromCharCode(65 + index).repeat(3))
    const framework = aFramework(Object.fromEntries(keys.map((key, index) => [key, standards[index] ?? 1])))
    const superior = keys.flatMap((key, index) => answers({ [`${key}1`]: levels[index] ?? null, [`${key}2`]: levels[index] ?? null }))
    const input: ScoredCase = { framework, held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior, peers: [] }
    return pagesOf(input, score(input))[0]
  }

  it('takes three decimals where they lead to the score', () => {
    const first = example([3, 3, 3, 1], [1, 2, 2, 1])
    expect(first).toContain('Jumlah kecocokan: 0,333 + 0,667 + 0,667 + 1 = 2,667')
    expect(first).toContain('JPM: 2,667 : 4 kompetensi × 100 = 66,7 %')
    expect(first).toContain('ke 3 angka')
  })

  it('takes more where three lead elsewhere: three thirds and 3,3 are 4,3, and 4,3 : 8 is exactly 53,75 %', () => {
    const first = example([3, 3, 3, 5, 5, 4, 1, 1], [1, 1, 1, 1, 3, 2, 1, 1])
    expect(first).toContain('= 4,2999')
    expect(first).toContain('JPM: 4,2999 : 8 kompetensi × 100 = 53,75 %, ditulis 53,8 %')
    expect(first).toContain('ke 4 angka')
  })

  it('says why a score just below a band is not rounded up to it: 10,9167 : 14 is 77,98', () => {
    const first = example([3, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(first).toContain('77,98 %, ditulis 77,9 % (tidak dibulatkan ke atas, karena batas kategori di atasnya belum tercapai)')
    expect(first).toContain('Kategori Anda: Kurang Optimal')
  })
})
