/** How many JP of the year's target are done. */
import { DEFAULT_TRAINING_LIMITS } from '../../../domain/training/training-mix.js'
import type { Voice } from '../../context.js'
import { bar } from '../../screen.js'

/** e.g. "12 / 20 JP"; `hours` are those verified in the office's calendar year. */
export function meterLine({ say, number }: Voice, hours: number): string {
  const target = DEFAULT_TRAINING_LIMITS.targetHours
  return say('progress-meter', { bar: bar(Math.min(hours, target), target), hours: number(hours), target })
}
