/** Takes the sentence that says who the superior really is. */
import { InlineKeyboard } from 'grammy'
import { reportWrongSuperior } from '../../domain/roster/report-superior.js'
import type { MemberCtx } from '../context.js'
import { send } from '../screen.js'
import { menuButtons } from '../screens/menu-buttons.js'

export async function wrongSuperiorTurn(ctx: MemberCtx): Promise<{ done: boolean; notes: string[] }> {
  const { say, deps, now } = ctx.voice
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const outcome = await reportWrongSuperior(deps.stores, { personId: ctx.member.id, typed: ctx.message?.text ?? '', sourceKey, now })
  switch (outcome.kind) {
    case 'empty':
      await send(ctx, { text: say('wrong-superior-text-please') })
      return { done: false, notes: [] }
    case 'too-long':
      await send(ctx, { text: say('wrong-superior-too-long', { most: outcome.most }) })
      return { done: false, notes: [] }
    case 'reported':
      deps.wakeOutbox()
      await send(ctx, {
        text: say('wrong-superior-done'),
        keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})),
      })
      return { done: true, notes: [] }
  }
}
