/** A score is the mean of how well each competency meets its required level; what nobody observed counts neither for nor against. */
import { type Competency, competenciesFor, type Framework, type Level, type PositionHeld, requiredLevel } from '../competency/framework.js'
import type { CycleRules } from '../cycle/cycle-rules.js'
import { type GivenAnswer, mean, scoreItem } from './item-score.js'
import { peersScore } from './peers-score.js'
import { bandOf, settle } from './rounding.js'
import type { CompetencyScore, ItemScore, PeersScore, ScoredResult } from './scored-result.js'

/** One assessment, as answered. */
export interface ScoringInput {
  framework: Framework
  /** The position at joining the cycle: it decides the competencies and their required levels. */
  held: PositionHeld
  rules: CycleRules
  /** Empty when that rater is missing. Answers to items outside the position's competencies are ignored. */
  self: readonly GivenAnswer[]
  superior: readonly GivenAnswer[]
  /** One list per peer or subordinate. */
  peers?: readonly (readonly GivenAnswer[])[]
  /** Instead of these, once a result is published: the means that stand in it, by competency. */
  peersPublished?: ReadonlyMap<string, PeersScore> | null
}

type ScoreItemOf = (itemKey: string, peers: PeersScore | null) => ItemScore

/**
 * Scores an assessment (F2), with the account of every step (F3). Throws only when the framework lacks a required level.
 *
 * A superior's higher level in place of a lower one never lowers the score, whoever else rates or is missing. A level in place of *Tidak
 * teramati* is another opinion, not a higher one: it never lowers the score when it is at least what the item came to without it; where
 * the item came to nothing, what its competency came to; where that came to nothing too, exactly when its fit is at least the score.
 */
export function score(input: ScoringInput): ScoredResult {
  const { framework, held, rules } = input
  const itemScoreOf = itemScorer(input)
  const peersOf = peersScorer(input)
  const competencies = competenciesFor(framework, held).map((competency) =>
    scoreCompetency(competency, { required: requiredLevel(framework, held, competency.key), peers: peersOf(competency), itemScoreOf }),
  )
  const fits = competencies.flatMap(({ fit }) => fit ?? [])
  const fitSum = fits.reduce((sum, fit) => sum + fit, 0)
  const jpm = fits.length === 0 ? null : settle((fitSum / fits.length) * 100)
  return {
    rules,
    competencies,
    fitSum: settle(fitSum),
    competenciesCounted: fits.length,
    missing: competencies.filter(({ level }) => level === null).map(({ key }) => key),
    jpm,
    band: jpm === null ? null : bandOf(jpm, rules.bands),
    strengths: strengthsOf(competencies),
    gaps: gapsOf(competencies),
    divergences: divergencesOf(competencies),
  }
}

const byItem = (answers: readonly GivenAnswer[]) => new Map(answers.map((answer) => [answer.itemKey, answer]))

/** A cycle that gives peers no weight does not show them either. */
function peersScorer({ rules, peers = [], peersPublished = null }: ScoringInput): (competency: Competency) => PeersScore | null {
  if (rules.weights.peers === 0) return () => null
  if (peersPublished !== null) return ({ key }) => peersPublished.get(key) ?? null
  const raters = peers.map(byItem)
  return ({ items }) => peersScore(raters.map((rater) => items.map(({ key }) => rater.get(key)?.level ?? null)))
}

function itemScorer({ rules, self, superior }: ScoringInput): ScoreItemOf {
  const selfAnswers = byItem(self)
  const superiorAnswers = byItem(superior)
  return (itemKey, peers) =>
    scoreItem(itemKey, { self: selfAnswers.get(itemKey), superior: superiorAnswers.get(itemKey), peers }, rules.weights)
}

interface Scoring {
  required: Level
  peers: PeersScore | null
  itemScoreOf: ScoreItemOf
}

function scoreCompetency(competency: Competency, { required, peers, itemScoreOf }: Scoring): CompetencyScore {
  const items = competency.items.map(({ key }) => itemScoreOf(key, peers))
  const levels = items.flatMap(({ level }) => level ?? [])
  const level = mean(levels)
  return {
    key: competency.key,
    required,
    items,
    itemsCounted: levels.length,
    self: mean(items.flatMap(({ self }) => self ?? [])),
    superior: mean(items.flatMap(({ superior }) => superior ?? [])),
    peers,
    level,
    fit: level === null ? null : Math.min(level / required, 1),
    gap: level === null ? null : settle(Math.max(0, required - level)),
  }
}

/** Array.sort is stable, so equals keep the order of the dictionary. */
function strengthsOf(competencies: readonly CompetencyScore[]): ScoredResult['strengths'] {
  return competencies
    .flatMap(({ key, level, required }) =>
      level === null || level < required ? [] : [{ key, level, required, surplus: settle(level - required) }],
    )
    .sort((a, b) => b.surplus - a.surplus)
}

function gapsOf(competencies: readonly CompetencyScore[]): ScoredResult['gaps'] {
  return competencies
    .flatMap(({ key, level, required, gap }) => (level === null || gap === null || gap === 0 ? [] : [{ key, level, required, gap }]))
    .sort((a, b) => b.gap - a.gap)
}

function divergencesOf(competencies: readonly CompetencyScore[]): ScoredResult['divergences'] {
  return competencies.flatMap(({ key, items }) =>
    items.flatMap(({ key: itemKey, self, superior, divergent }) =>
      divergent && self !== null && superior !== null ? [{ competencyKey: key, itemKey, self, superior }] : [],
    ),
  )
}
