/** "Cara saya menilai" in /tim: the own statistics of the last published cycle, as questions to oneself (F4). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { lookAtRaters } from '../../../domain/statistics/look-at-raters.js'
import { FEWEST_RATINGS } from '../../../domain/statistics/rater-statistics.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { raterFigures, raterQuestions } from '../dashboard/rater-text.js'
import { notYours } from '../dashboard/unit-lines.js'
import { teamButtons } from './team-buttons.js'

async function ownStyle(ctx: MemberCtx): Promise<TapReply> {
  if (!can(ctx.member, 'see-own-rating-style', null)) return notYours(ctx)
  const { say, deps } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), teamButtons.home.data({ page: 1 }))
  const cycle = await deps.stores.unitGaps.newestCycle()
  const [own] = cycle === null ? [] : await lookAtRaters(deps.stores, { cycleId: cycle.id, cases: deps.practice, raterId: ctx.member.id })
  if (cycle === null || own === undefined) return { screen: { text: say('own-style-none', { fewest: FEWEST_RATINGS }), keyboard } }
  const text = [
    say('own-style-head', { cycle: cycle.name, count: own.ratings }),
    ...raterFigures(ctx.voice, own),
    raterQuestions(ctx.voice, own, 'own'),
    say('rater-honest'),
  ].join('\n\n')
  return { screen: { text, keyboard, protect: true } }
}

export function ownStyleRoutes(routes: Routes): void {
  routes.tap(teamButtons.style, ownStyle)
}
