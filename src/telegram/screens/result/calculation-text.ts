/** "Bagaimana dihitung" in words (F3): each line can be repeated with a pocket calculator from the numbers as they are written. */
import type { Framework } from '../../../domain/competency/framework.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import type { CompetencyScore, ItemScore, ScoredResult } from '../../../domain/scoring/scored-result.js'
import { type WorkedCompetency, type WorkedExample, type WorkedItem, workedExample } from '../../../domain/scoring/worked-example.js'
import { isWeighted, weightWords } from '../../../texts/weight-words.js'
import type { Voice } from '../../context.js'

type Words = Pick<Voice, 'say' | 'number' | 'date' | 'locale'>
type Calculated = Pick<StoredResult, 'scored' | 'raterName' | 'selfSubmittedAt' | 'superiorSubmittedAt'>
type Shown = (value: number) => string

/** Letters of one page; Telegram takes 4096. Competencies a page: more are a long way on a small screen. */
const PAGE_MOST = 3300
const PER_PAGE = 4

/** HTML, the summary first. */
export function calculationPages(voice: Words, result: Calculated, framework: Framework): string[] {
  const worked = workedExample(result.scored)
  const blocks = result.scored.competencies.map((one) => competencyText(voice, one, { worked, framework, rules: result.scored.rules }))
  const pages = [[summary(voice, result, worked)], ...packed(blocks)]
  return pages.map((page, index) => [voice.say('calculation-head', { page: index + 1, pages: pages.length }), ...page].join('\n\n'))
}

function packed(blocks: readonly string[]): string[][] {
  const pages: string[][] = []
  for (const block of blocks) {
    const page = pages.at(-1)
    if (page !== undefined && page.length < PER_PAGE && page.join('\n\n').length + block.length < PAGE_MOST) page.push(block)
    else pages.push([block])
  }
  return pages
}

/** Every decimal there is: what is shown was rounded before. */
const asIs =
  ({ number }: Words): Shown =>
  (value) =>
    number(value, 9)

function summary(voice: Words, result: Calculated, worked: WorkedExample): string {
  const { say, date, locale } = voice
  const { scored } = result
  const shown = asIs(voice)
  const when = (at: Date | null) => (at === null ? say('calculation-not-sent') : date(at, 'moment'))
  return [
    say('calculation-who', { self: when(result.selfSubmittedAt), superior: result.raterName, rated: when(result.superiorSubmittedAt) }),
    isWeighted(scored.rules)
      ? say('calculation-rule-weights', { weights: weightWords(say, locale, scored.rules) })
      : say('calculation-rule'),
    ...(scored.rules.weights.peers > 0 ? [say('calculation-rule-peers')] : []),
    ...jpmLines(voice, scored, worked),
    scored.rules.bands.map(({ name, from }) => say('calculation-band', { band: say(`band-${name}`), from: shown(from) })).join('\n'),
    ...(scored.missing.length > 0 ? [say('calculation-missing', { count: scored.missing.length })] : []),
    say('calculation-calculator', { decimals: worked.decimals }),
    say('calculation-basis'),
  ].join('\n\n')
}

function jpmLines(voice: Words, scored: ScoredResult, { competencies, fitSum, jpm }: WorkedExample): string[] {
  const { say } = voice
  const shown = asIs(voice)
  if (jpm === null || scored.band === null) return [say('result-no-jpm')]
  const sum = shown(fitSum)
  const division = { sum, count: competencies.length, jpm: shown(jpm.computed) }
  const written = shown(jpm.written)
  const isRounded = jpm.computed !== jpm.written
  const key = jpm.written < jpm.computed && Math.round(jpm.computed * 10) > Math.round(jpm.written * 10) ? 'down' : 'rounded'
  return [
    [
      say('calculation-sum', { terms: competencies.map(({ fit }) => shown(fit)).join(' + '), sum }),
      isRounded ? say(`calculation-jpm-${key}`, { ...division, written }) : say('calculation-jpm', division),
      say('calculation-your-band', { band: say(`band-${scored.band}`) }),
    ].join('\n'),
  ]
}

interface About {
  worked: WorkedExample
  framework: Framework
  rules: ScoredResult['rules']
}

function competencyText(voice: Words, one: CompetencyScore, { worked, framework, rules }: About): string {
  const { say } = voice
  const known = framework.competencies.find(({ key }) => key === one.key)
  const worksOut = worked.competencies.find(({ key }) => key === one.key)
  const items = one.items.map((item) => {
    const title = known?.items.find(({ key }) => key === item.key)?.title ?? item.key
    return itemText(voice, item, {
      title,
      peers: one.peers,
      worked: worksOut?.items.find(({ key }) => key === item.key),
      isWeighted: isWeighted(rules),
      decimals: worked.decimals,
    })
  })
  return [
    say('calculation-competency', { competency: known?.name ?? one.key, required: one.required }),
    ...items,
    ...(worksOut === undefined ? [say('calculation-competency-out')] : outcome(voice, worksOut)),
  ].join('\n')
}

function outcome(voice: Words, { items, level, required, quotient, fit, gap }: WorkedCompetency): string[] {
  const { say } = voice
  const shown = asIs(voice)
  const division = { level: shown(level), required, quotient: shown(quotient) }
  return [
    say('calculation-level', { sum: items.map((item) => shown(item.level)).join(' + '), count: items.length, level: shown(level) }),
    quotient > fit ? say('calculation-fit-most', division) : say('calculation-fit', division),
    gap > 0 ? say('calculation-gap', { required, level: shown(level), gap: shown(gap) }) : say('calculation-no-gap'),
  ]
}

interface ItemAbout {
  title: string
  /** Of the whole competency, the same for each of its items. */
  peers: CompetencyScore['peers']
  /** Absent where the item has no level. */
  worked: WorkedItem | undefined
  isWeighted: boolean
  decimals: number
}

function itemText(voice: Words, item: ItemScore, { title, peers, worked, isWeighted, decimals }: ItemAbout): string {
  const { say, number } = voice
  const shown = asIs(voice)
  const sides = { item: title, self: item.self ?? '–', superior: item.superior ?? '–' }
  const given =
    peers === null
      ? say('calculation-given', sides)
      : say('calculation-given-peers', { ...sides, peers: number(peers.mean, decimals), count: peers.count })
  if (worked === undefined) return say('calculation-item-out', { given: { html: given } })
  if (!isWeighted) return say('calculation-item', { given: { html: given }, level: shown(worked.level) })
  const terms = worked.parts.map(({ level, weight }) => `${shown(level)} × ${shown(weight)}`).join(' + ')
  const lines = [given, say('calculation-item-weighted', { terms, weights: shown(worked.weights), level: shown(worked.level) })]
  if (item.dropped.length > 0) {
    const shares = worked.parts.map(({ part, share }) =>
      say('calculation-share', { part: say(`calculation-part-${part}`), share: shown(share) }),
    )
    lines.push(say('calculation-rescaled', { shares: shares.join(', ') }))
  }
  return lines.join('\n')
}
