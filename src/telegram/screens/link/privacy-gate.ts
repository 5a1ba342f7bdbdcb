/** Nothing of the office is shown before the present privacy notice has been understood, also when a newer one came (A3). */
import type { MemberCtx } from '../../context.js'
import { answerTap, send } from '../../screen.js'
import { menuScreen } from '../menu.js'
import { privacyScreen } from './link.js'
import { linkButtons, PRIVACY_VERSION } from './link-buttons.js'

/** True when the update may go on. */
export async function passPrivacyGate(ctx: MemberCtx): Promise<boolean> {
  const { deps, say, now } = ctx.voice
  const data = ctx.callbackQuery?.data ?? ''
  const link = Object.values(linkButtons).find((button) => button.read(data) !== null)
  if (ctx.member.privacyVersion === PRIVACY_VERSION) {
    if (link !== undefined) {
      // A repeated tap on a way already gone.
      await answerTap(ctx)
      await send(ctx, await menuScreen(ctx))
      return false
    }
    const code = /^\/start\s+\S+$/.test(ctx.message?.text ?? '')
    if (code) await send(ctx, { text: say('link-already', { name: ctx.member.name }) })
    return true
  }
  if (link === linkButtons.understood) {
    await deps.stores.identity.acceptPrivacy(ctx.member.id, PRIVACY_VERSION, now)
    await answerTap(ctx)
    await send(ctx, await menuScreen(ctx))
    return false
  }
  if (ctx.callbackQuery !== undefined) await answerTap(ctx)
  await send(ctx, privacyScreen(ctx.voice))
  return false
}
