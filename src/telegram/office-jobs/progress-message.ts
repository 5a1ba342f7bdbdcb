/** The one message that shows how far long work is: edited at most every three seconds, with a button to cancel it. */
import { type Api, InlineKeyboard } from 'grammy'
import type { OfficeJob, WorkControl } from '../../domain/office-job/office-job.js'
import type { Voice } from '../context.js'
import { isOutage } from '../errors.js'
import { bar } from '../screen.js'
import { rosterButtons } from '../screens/roster/roster-buttons.js'

const EDIT_MS = 3000

export interface ProgressMessage {
  control: WorkControl
  /** Shows it; a job begun again says so. */
  begin(): Promise<void>
  /** The last word, without the button. */
  end(text: string): Promise<void>
}

export function progressMessage(
  { api, voice, chatId, job, title, goesOn }: { api: Api; voice: Voice; chatId: number; job: OfficeJob; title: string; goesOn: boolean },
  control: WorkControl,
): ProgressMessage {
  const { say, deps } = voice
  const keyboard = new InlineKeyboard()
  if (!goesOn) keyboard.text(say('button-job-cancel'), rosterButtons.cancelJob.data({ job: job.id }))
  const again = goesOn ? 'job-goes-on' : 'job-again'
  let messageId = job.messageId
  let shownAt = 0
  const text = (done: number, total: number) =>
    [
      say(job.attempts > 1 ? again : 'job-running', { title }),
      say('job-progress', { bar: bar(done, total), percent: percent(done, total) }),
    ].join('\n')

  /** A face that could not be shown is no reason to end the work. */
  async function edit(words: string, buttons: InlineKeyboard): Promise<void> {
    if (messageId === null) return
    shownAt = performance.now()
    await api.editMessageText(chatId, messageId, words, { parse_mode: 'HTML', reply_markup: buttons }).catch((error: unknown) => {
      if (isOutage(error)) deps.log.warn({}, 'progress not shown')
    })
  }

  return {
    control: {
      breathe: control.breathe,
      async progress(done, total) {
        await control.progress(done, total)
        if (performance.now() - shownAt >= EDIT_MS) await edit(text(done, total), keyboard)
      },
    },
    async begin() {
      if (messageId !== null) return edit(text(0, 1), keyboard)
      messageId = (await api.sendMessage(chatId, text(0, 1), { parse_mode: 'HTML', reply_markup: keyboard })).message_id
      shownAt = performance.now()
      await deps.stores.officeJobs.showIn(job.id, messageId)
    },
    end: (words) => edit(words, new InlineKeyboard()),
  }
}

function percent(done: number, total: number): number {
  return total === 0 ? 0 : Math.min(100, Math.round((done / total) * 100))
}
