/** One rater's statistics in words: each figure with what it is, then what is worth asking, and that nothing follows by itself (F4). */
import type { RaterQuestion, RaterStatistics } from '../../../domain/statistics/rater-statistics.js'
import type { Voice } from '../../context.js'

/** With its sign; zero once rounded has none. */
export function signed({ number }: Pick<Voice, 'number'>, value: number): string {
  const shown = number(Math.abs(value))
  if (shown === '0') return shown
  return `${value > 0 ? '+' : '−'}${shown}`
}

/** Whether the rater reads it, or the office. */
export type Reader = 'own' | 'office'

export function raterFigures(voice: Voice, one: RaterStatistics): string[] {
  const { say, number } = voice
  return [
    one.offset === null ? say('rater-no-levels') : say('rater-offset', { offset: signed(voice, one.offset) }),
    ...(one.selfOffset === null
      ? []
      : [say('rater-self-offset', { offset: signed(voice, one.selfOffset.mean), pairs: one.selfOffset.pairs })]),
    ...(one.spread === null ? [] : [say('rater-spread', { spread: number(one.spread) })]),
    say('rater-same', { count: one.sameLevel, all: one.ratings }),
    say('rater-late', { count: one.late, all: one.ratings }),
    ...(one.practice === null ? [] : [say('rater-practice', { distance: number(one.practice) })]),
  ]
}

/** What is worth asking; a sentence that nothing is, otherwise. */
export function raterQuestions(voice: Voice, one: RaterStatistics, reader: Reader): string {
  const { say, number } = voice
  if (one.questions.length === 0) return say('rater-no-question')
  const whose = say(`rater-whose-${reader}`)
  const distance = number(Math.abs(one.offset ?? 0))
  const texts: Record<RaterQuestion, () => string> = {
    lenient: () => say('rater-ask-lenient', { whose, distance }),
    strict: () => say('rater-ask-strict', { whose, distance }),
    narrow: () => say('rater-ask-narrow', { whose, spread: number(one.spread ?? 0) }),
    same: () => say('rater-ask-same', { whose, count: one.sameLevel, all: one.ratings }),
    late: () => say('rater-ask-late', { whose, count: one.late, all: one.ratings }),
    practice: () => say('rater-ask-practice', { whose, distance: number(one.practice ?? 0) }),
  }
  return [say('rater-questions'), ...one.questions.map((question) => `• ${texts[question]()}`)].join('\n')
}
