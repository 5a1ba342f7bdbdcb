/** Tells somebody who sends too fast, past the inbox: what was sent is not stored, and no screen answers it. */
import type { Api } from 'grammy'
import { z } from 'zod'
import { localeOf } from '../texts/texts.js'
import type { Deps } from './context.js'

const from = z.object({ language_code: z.string().optional() })
const sentSchema = z.object({
  callback_query: z.object({ id: z.string(), from }).optional(),
  message: z.object({ from, chat: z.object({ id: z.number(), type: z.literal('private') }) }).optional(),
})

/** In the language of the person's Telegram: asking for the chosen one would be a statement more for each who floods. */
export async function tellTooFast(api: Api, deps: Pick<Deps, 'texts'>, payload: unknown): Promise<void> {
  const sent = sentSchema.safeParse(payload)
  if (!sent.success) return
  const { callback_query: tap, message } = sent.data
  const text = deps.texts.plain(localeOf((tap ?? message)?.from.language_code))('too-fast')
  if (tap !== undefined) await api.answerCallbackQuery(tap.id, { text, show_alert: true })
  else if (message !== undefined) await api.sendMessage(message.chat.id, text)
}
