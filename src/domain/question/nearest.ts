/** Of the FAQ only entries that are about most of what was asked are offered, at most three, the nearest first (J6). */
import type { PublishedFaq } from './faq-store.js'

/** How one word of the question stands to one entry. */
export interface WordEvidence {
  /** The word, or one that means the same, by its Indonesian stem. */
  inQuestion: boolean
  inKeywords: boolean
  inAnswer: boolean
  /** Trigram similarity to the nearest word there, 0..1; 0 where the server has no pg_trgm. */
  nearQuestion: number
  nearKeywords: number
}

/** What the database found of one entry. */
export interface FaqEvidence {
  entry: PublishedFaq
  /** ts_rank_cd of all words together, 0..1. */
  rank: number
  /** In the order of the question's words. */
  words: readonly WordEvidence[]
}

/** What a word is worth by where it stands. */
const WORTH = { question: 1, keywords: 0.9, answer: 0.35 } as const
/** Below this similarity two words are different words, not a misspelling ("atsan" ~ "atasan" is 0.5). */
const LEAST_SIMILARITY = 0.45
/** A similar word is worth less than the word itself. */
const SIMILAR_WORTH = 0.9

/** Parts of the score: how much of the question the entry is about, and the database's own rank. */
const WEIGHT = { coverage: 0.8, rank: 0.2 } as const

/** Entries below it are not offered: more than half of what was asked is about something else. Measured in test/storage/faq-search.test.ts. */
const OFFERED_FROM = 0.38
const MOST_OFFERED = 3

/** At most three, the nearest first; none when nothing is near. */
export function nearest(evidence: readonly FaqEvidence[]): PublishedFaq[] {
  return scores(evidence)
    .filter(({ score }) => score >= OFFERED_FROM)
    .slice(0, MOST_OFFERED)
    .map(({ entry }) => entry)
}

/** All entries with their scores, 0..1, the nearest first. */
function scores(evidence: readonly FaqEvidence[]): { entry: PublishedFaq; score: number }[] {
  const weights = wordWeights(evidence)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return evidence
    .map(({ entry, rank, words }) => {
      const found = words.reduce((sum, word, index) => sum + worthOf(word) * (weights[index] ?? 0), 0)
      return { entry, score: WEIGHT.coverage * (total === 0 ? 0 : found / total) + WEIGHT.rank * rank }
    })
    .sort((a, b) => b.score - a.score || a.entry.id - b.entry.id)
}

function worthOf(word: WordEvidence): number {
  const similar = (similarity: number) => (similarity >= LEAST_SIMILARITY ? similarity * SIMILAR_WORTH : 0)
  return Math.max(
    (word.inQuestion ? 1 : similar(word.nearQuestion)) * WORTH.question,
    (word.inKeywords ? 1 : similar(word.nearKeywords)) * WORTH.keywords,
    word.inAnswer ? WORTH.answer : 0,
  )
}

/** A word that stands in few entries says more about what was asked; one that stands in none says most, against every entry. */
function wordWeights(evidence: readonly FaqEvidence[]): number[] {
  const count = evidence[0]?.words.length ?? 0
  return Array.from({ length: count }, (_, index) => {
    const holding = evidence.filter(({ words }) => {
      const word = words[index]
      return word !== undefined && worthOf(word) > WORTH.answer
    }).length
    return Math.log(1 + evidence.length / (1 + holding))
  })
}
