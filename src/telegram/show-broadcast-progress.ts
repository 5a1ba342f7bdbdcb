/** Keeps the one message of a broadcast's progress in its author's chat up to date. */
import { type Api, GrammyError } from 'grammy'
import type { Broadcast, BroadcastCounts } from '../domain/broadcast/broadcast.js'
import { localeOf } from '../texts/texts.js'
import type { Deps } from './context.js'
import { isBenign, isGone, isUnreachable } from './errors.js'
import { broadcastProgressScreen } from './screens/broadcast/progress.js'
import { voiceOf } from './voice.js'

/** Nobody is told of a broadcast of the command line. Throws what grammY throws when Telegram or the network fails. */
export async function showBroadcastProgress(
  api: Api,
  deps: Deps,
  progress: { broadcast: Broadcast; counts: BroadcastCounts; remainingMs: number | null },
): Promise<void> {
  const { broadcast } = progress
  if (broadcast.authorId === null) return
  const author = await deps.stores.people.byId(broadcast.authorId, deps.now())
  if (author === null || author.telegramId === null) return
  const { text, keyboard } = broadcastProgressScreen(voiceOf(deps, localeOf(author.language)), progress)
  const shown = { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true }, ...(keyboard && { reply_markup: keyboard }) }
  try {
    if (broadcast.progressMessageId !== null && (await edit(api, author.telegramId, broadcast.progressMessageId, { text, shown }))) return
    const sent = await api.sendMessage(author.telegramId, text, shown)
    await deps.stores.broadcasts.setProgressMessage(broadcast.id, sent.message_id)
  } catch (error) {
    if (!isUnreachable(error)) throw error
  }
}

/** False when that message is there no more. */
async function edit(api: Api, chatId: number, messageId: number, face: { text: string; shown: object }): Promise<boolean> {
  try {
    await api.editMessageText(chatId, messageId, face.text, face.shown)
    return true
  } catch (error) {
    if (error instanceof GrammyError && isGone(error)) return false
    if (!isBenign(error)) throw error
    return true
  }
}
