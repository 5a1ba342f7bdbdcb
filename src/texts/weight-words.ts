/** Whose levels count how much, in words. */
import type { CycleRules } from '../domain/cycle/cycle-rules.js'
import { RATING_PARTS } from '../domain/scoring/scored-result.js'
import { formatNumber } from './format.js'
import type { Locale, Say } from './texts.js'

/** Whether anybody but the superior counts. */
export function isWeighted({ weights }: CycleRules): boolean {
  return weights.self > 0 || weights.peers > 0
}

/** "atasan 60 (60 %), rekan 40 (40 %)": the weights above 0, each with its part of the whole. */
export function weightWords(say: Say, locale: Locale, { weights }: CycleRules): string {
  const whole = weights.superior + weights.self + weights.peers
  return RATING_PARTS.filter((part) => weights[part] > 0)
    .map((part) => {
      const share = formatNumber(locale, (weights[part] / whole) * 100)
      return say('calculation-weight', { part: say(`calculation-part-${part}`), weight: formatNumber(locale, weights[part], 9), share })
    })
    .join(', ')
}
