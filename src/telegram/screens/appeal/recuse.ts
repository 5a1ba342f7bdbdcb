/** The decider has a conflict of interest: what it means is said first, the reason is typed, and somebody else decides. */
import { InlineKeyboard } from 'grammy'
import { recuseDecider } from '../../../domain/appeal/recuse.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { appealButtons, decisionButtons } from './appeal-buttons.js'
import { openAppeal } from './open-appeal.js'

async function ask(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'decide-appeal')
  if ('refused' in appeal) return appeal.refused
  const { say } = ctx.voice
  const text = say('appeal-recuse-ask', { name: appeal.ratee.name, rater: appeal.rater.name })
  const keyboard = new InlineKeyboard().text(say('button-back'), decisionButtons.case.data({ appeal: appealId }))
  return { screen: { text, keyboard }, dialog: { name: 'appeal-recuse', appeal: appealId } }
}

/** With the reason that was typed. */
export async function recuseWith(ctx: MemberCtx, appealId: number, reason: string): Promise<Screen> {
  const { deps, say, now } = ctx.voice
  const outcome = await recuseDecider(deps.stores, { appealId, deciderId: ctx.member.id, reason, now })
  deps.wakeOutbox()
  const keyboard = new InlineKeyboard().text(say('button-back'), appealButtons.home.data({}))
  switch (outcome.kind) {
    case 'passed-on':
      return { text: say('appeal-recused'), keyboard }
    case 'office-told':
      return { text: say('appeal-recused-office'), keyboard }
    case 'already':
      return { text: say('appeal-recused-already'), keyboard }
    case 'not-open':
      return { text: say('tap-stale'), keyboard }
  }
}

export function recuseRoutes(routes: Routes): void {
  routes.tap(decisionButtons.recuse, (ctx, { appeal }) => ask(ctx, appeal))
}
