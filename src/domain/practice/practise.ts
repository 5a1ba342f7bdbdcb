/** Before the first rating a superior tries the scale on the shared cases; the first answer to a case stays (F5). */
import type { Level } from '../competency/framework.js'
import type { Stores } from '../stores.js'
import { type PracticeCase, sharedCases } from './practice-case.js'

export interface PracticeAnswer {
  caseKey: string
  level: Level
}

export interface PracticeStore {
  /** First answers of one person. */
  answersOf(personId: number): Promise<PracticeAnswer[]>
  /** Keeps a first answer; a later one changes nothing. Returns the level that stands. */
  keep(answer: PracticeAnswer & { personId: number; now: Date }): Promise<Level>
  /** Everybody's first answers to these cases. For figures over raters only: no screen may show one person's to another. */
  answersTo(caseKeys: readonly string[]): Promise<(PracticeAnswer & { personId: number })[]>
  /** Has this person ever begun a rating as superior? One that somebody else began and that was handed over does not count. */
  hasRated(personId: number): Promise<boolean>
}

/** The case to go on with: the first without an answer after `from`, going round once; undefined when all are answered. */
export function nextCase(cases: readonly PracticeCase[], answers: readonly PracticeAnswer[], from?: string): PracticeCase | undefined {
  const start = from === undefined ? 0 : cases.findIndex(({ key }) => key === from) + 1
  return [...cases.slice(start), ...cases.slice(0, start)].find(({ key }) => !answers.some(({ caseKey }) => caseKey === key))
}

/**
 * The shared case that a rater must answer before the first item of the first rating opens; undefined when the way is free. Whoever has
 * rated before, in an earlier cycle or when the practice came to the office, is never stopped.
 */
export async function practiceDue(
  stores: Pick<Stores, 'practice'>,
  { raterId, cases }: { raterId: number; cases: readonly PracticeCase[] },
): Promise<PracticeCase | undefined> {
  const next = nextCase(sharedCases(cases), await stores.practice.answersOf(raterId))
  if (next === undefined || (await stores.practice.hasRated(raterId))) return undefined
  return next
}

/** How far from the key somebody's answers to the shared cases lie on average, in levels; null unless all of them are answered. */
export function practiceDistance(cases: readonly PracticeCase[], answers: readonly PracticeAnswer[]): number | null {
  const shared = sharedCases(cases)
  const distances = shared.flatMap(({ key, level }) =>
    answers.filter(({ caseKey }) => caseKey === key).map((answer) => Math.abs(answer.level - level)),
  )
  return distances.length < shared.length ? null : distances.reduce((sum, one) => sum + one, 0) / shared.length
}
