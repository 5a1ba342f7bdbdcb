/** What the FAQ needs stored: entries, published or being worded or retired, and the search among the published ones. */
import type { FaqEvidence } from './nearest.js'

/** An entry everyone may read. */
export interface PublishedFaq {
  id: number
  question: string
  answer: string
}

export interface FaqEntry extends PublishedFaq {
  /** An admin still words it. */
  state: 'draft' | 'published' | 'retired'
  /** How often somebody said that it answered the question. */
  solved: number
}

export interface ShippedFaq {
  key: string
  question: string
  answer: string
  keywords: string
}

export interface FaqPage<T> {
  entries: T[]
  total: number
}

export interface FaqStore {
  byId(id: number): Promise<FaqEntry | null>
  published(page: { from: number; most: number }): Promise<FaqPage<PublishedFaq>>
  /** Those being worded first, then the published, then the retired. */
  all(page: { from: number; most: number }): Promise<FaqPage<FaqEntry>>
  /** How every published entry stands to these words (plain-words.ts). */
  evidence(words: readonly (readonly string[])[]): Promise<FaqEvidence[]>
  create(entry: { question: string; answer: string; now: Date }): Promise<number>
  change(id: number, change: { question?: string; answer?: string }): Promise<void>
  /** Only from a draft or a retired one; false otherwise. */
  publish(id: number, now: Date): Promise<boolean>
  /** Only a published one; false otherwise. */
  retire(id: number, now: Date): Promise<boolean>
  /** Only a draft. */
  remove(id: number): Promise<boolean>
  countSolved(id: number): Promise<void>
  /** Puts in those whose key has never been there; answers how many. */
  ship(entries: readonly ShippedFaq[], now: Date): Promise<number>
}
