/** The progress of a broadcast in the admin's chat: how many have it, who cannot, how long it still takes. */
import { InlineKeyboard } from 'grammy'
import type { Broadcast, BroadcastCounts } from '../../../domain/broadcast/broadcast.js'
import type { Voice } from '../../context.js'
import { bar, type Screen } from '../../screen.js'
import { progressButtons } from './progress-buttons.js'
import { reportButtons } from './report-buttons.js'

export interface Progress {
  broadcast: Pick<Broadcast, 'id' | 'title' | 'state'>
  counts: BroadcastCounts
  /** Null: it stands still, or nobody knows. */
  remainingMs: number | null
}

/** Every state has its own head; a draft has no progress. */
export function broadcastProgressScreen({ say, number }: Voice, { broadcast, counts, remainingMs }: Progress): Screen {
  const { id, title, state } = broadcast
  const { total, waiting, sent, failed, blocked, unknown } = counts
  const lines = [
    say(`broadcast-progress-${state}`, { title }),
    `${bar(total - waiting, total)} ${say('broadcast-progress-sum', { through: number(total - waiting), total: number(total) })}`,
    '',
    say('broadcast-progress-sent', { count: number(sent) }),
    ...(failed > 0 ? [say('broadcast-progress-failed', { count: number(failed) })] : []),
    ...(blocked > 0 ? [say('broadcast-progress-blocked', { count: number(blocked) })] : []),
    ...(unknown > 0 ? [say('broadcast-progress-unknown', { count: number(unknown) })] : []),
    ...(waiting > 0 ? [say('broadcast-progress-waiting', { count: number(waiting) })] : []),
  ]
  if (state === 'sending' && waiting > 0) lines.push('', remaining(say, remainingMs))
  return { text: lines.join('\n'), keyboard: keyboardOf(id, state, say) }
}

function remaining(say: Voice['say'], ms: number | null): string {
  if (ms === null) return say('broadcast-progress-still')
  const minutes = Math.ceil(ms / 60_000)
  if (ms < 60_000) return say('broadcast-progress-soon')
  return minutes < 90
    ? say('broadcast-progress-minutes', { minutes })
    : say('broadcast-progress-hours', { hours: Math.round(minutes / 60) })
}

function keyboardOf(id: number, state: Broadcast['state'], say: Voice['say']): InlineKeyboard {
  const [of, keyboard] = [{ broadcast: id }, new InlineKeyboard()]
  if (state === 'done' || state === 'cancelled') return keyboard.text(say('broadcast-button-report'), reportButtons.report.data(of))
  if (state === 'sending') keyboard.text(say('broadcast-button-pause'), progressButtons.pause.data(of))
  if (state === 'paused') keyboard.text(say('broadcast-button-resume'), progressButtons.resume.data(of))
  return keyboard
    .text(say('broadcast-button-cancel'), progressButtons.cancel.data(of))
    .row()
    .text(say('button-refresh'), progressButtons.refresh.data(of))
}
