/** How far a cycle is, in sentences and for scripts. */
import { type Cycle, type CycleProgress, type Phase, phaseOf } from '../../domain/cycle/cycle.js'
import type { CycleStatus } from '../../domain/cycle/run-cycle.js'
import { formatDate } from '../../texts/format.js'
import type { Say } from '../../texts/texts.js'
import type { CommandContext } from '../command.js'

/** The name, the phase and its dates. */
export function cycleLine(cycle: Cycle, { say, locale, now, timeZone }: CommandContext): string {
  const moment = (date: Date) => formatDate(locale, date, timeZone, 'moment')
  const phase: Phase = phaseOf(cycle, now)
  return say('cli-cycle-phase', { name: cycle.name, phase, selfUntil: moment(cycle.selfUntil), ratingUntil: moment(cycle.ratingUntil) })
}

/** What of a cycle is done and what is still open. */
export function progressLines(progress: CycleProgress, say: Say): string[] {
  const { participants, selfNotStarted, selfStarted, selfSubmitted, ratingNotStarted, ratingStarted, ratingSubmitted } = progress
  return [
    say('cli-progress-self', { participants, selfNotStarted, selfStarted, selfSubmitted }),
    say('cli-progress-rating', { ratingNotStarted, ratingStarted, ratingSubmitted }),
    say('cli-progress-divergences', { count: progress.divergencesUnexplained }),
  ]
}

export function statusJson({ cycle, progress }: CycleStatus, now: Date) {
  const { id, name, state, opensAt, selfUntil, ratingUntil, publishedAt } = cycle
  return { cycle: { id, name, state, phase: phaseOf(cycle, now), opensAt, selfUntil, ratingUntil, publishedAt }, progress }
}
