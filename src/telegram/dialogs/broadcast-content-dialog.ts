/** Takes the text and the files of a broadcast; the parts of an album come as messages of their own and are shown in one. */
import { GrammyError } from 'grammy'
import type { MemberCtx } from '../context.js'
import { isBenign, isGone } from '../errors.js'
import { type DialogRequest, type Screen, send } from '../screen.js'
import { takeSaid } from '../screens/broadcast/compose.js'
import { saidIn } from './said-in.js'

type Request = Extract<DialogRequest, { name: 'broadcast-content' }>

/** `notes`: the draft that the first message began; the message that shows the draft, and the album it was shown for. */
export async function broadcastContentTurn(ctx: MemberCtx, request: Request, notes: string[]): Promise<{ done: boolean; notes: string[] }> {
  const [begun, shownIn, shownFor] = notes
  const said = saidIn(ctx)
  if (said === null) {
    await send(ctx, { text: ctx.voice.say('compose-wrong-kind') })
    return { done: false, notes }
  }
  const id = request.broadcast ?? (begun === undefined || begun === '' ? null : Number(begun))
  const taken = await takeSaid(ctx, id, said)
  const isSameAlbum = said.group !== null && said.group === shownFor
  const messageId = await show(ctx, taken.screen, isSameAlbum ? Number(shownIn) : null)
  // A text is whole; after a file another one, or the text, may come.
  const done = said.file === null && taken.good
  return { done, notes: [String(taken.id ?? ''), String(messageId), said.group ?? ''] }
}

/** In the message that already shows the album, else below. */
async function show(ctx: MemberCtx, { text, keyboard }: Screen, messageId: number | null): Promise<number> {
  const shared = {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  }
  if (messageId !== null && ctx.chatId !== undefined) {
    try {
      await ctx.api.editMessageText(ctx.chatId, messageId, text, shared)
      return messageId
    } catch (error) {
      if (isBenign(error)) return messageId
      if (!(error instanceof GrammyError && isGone(error))) throw error
    }
  }
  return (await ctx.reply(text, shared)).message_id
}
