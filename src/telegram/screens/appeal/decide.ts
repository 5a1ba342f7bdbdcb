/** The decision: one reason for all, Setuju or Tolak, a second tap, and then it is final. Where nobody can decide, the admin names somebody. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type Appeal, type AppealDecision, changedItems } from '../../../domain/appeal/appeal.js'
import { decideAppeal, intendReason, mayDecide, nameDecider } from '../../../domain/appeal/decide-appeal.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { askSearch } from '../roster/search.js'
import { appealButtons, decisionButtons } from './appeal-buttons.js'
import { itemLines } from './appeal-text.js'
import { caseScreen } from './case.js'
import { appealHome } from './home.js'
import { itemsOf, openAppeal } from './open-appeal.js'
import { appealBody, selfLevels } from './view.js'

async function askReason(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'decide-appeal')
  if ('refused' in appeal) return appeal.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), decisionButtons.case.data({ appeal: appealId }))
  return { screen: { text: say('appeal-ask-decision-reason'), keyboard }, dialog: { name: 'appeal-decision', appeal: appealId } }
}

/** What was typed, already checked; answers what to show below it. */
export async function keepDecisionReason(ctx: MemberCtx, appealId: number, reason: string): Promise<Screen> {
  const appeal = await openAppeal(ctx, appealId, 'decide-appeal')
  const { deps, say, now } = ctx.voice
  if ('refused' in appeal) return { text: appeal.refused.toast ?? say('tap-stale') }
  const outcome = await intendReason(deps.stores, { appealId, deciderId: ctx.member.id, reason, now })
  return outcome.kind === 'intended' ? caseScreen(ctx, outcome.appeal) : { text: say('tap-stale') }
}

/** Tells what is missing before it asks, so that the second tap always decides. */
async function ask(ctx: MemberCtx, appealId: number, decision: AppealDecision): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'decide-appeal')
  if ('refused' in appeal) return appeal.refused
  const { say, date, deps, now } = ctx.voice
  const may = mayDecide(appeal, { calendar: await deps.workCalendar(), now })
  if (may.kind !== 'yes') return { toast: say('appeal-wait-toast', { until: date(may.until) }), alert: true }
  if (appeal.decisionReason === null) return { toast: say('appeal-needs-reason'), alert: true }
  if (decision === 'granted' && changedItems(appeal).length === 0) return { toast: say('appeal-needs-change'), alert: true }
  const sure = decision === 'granted' ? decisionButtons.grantSure : decisionButtons.refuseSure
  const keyboard = new InlineKeyboard()
    .text(say(`button-appeal-${decision}-sure`), sure.data({ appeal: appealId }))
    .danger()
    .row()
    .text(say('button-back'), decisionButtons.case.data({ appeal: appealId }))
  return { screen: { text: await askText(ctx, appeal, decision), keyboard, protect: true } }
}

async function askText(ctx: MemberCtx, appeal: Appeal, decision: AppealDecision): Promise<string> {
  const { say } = ctx.voice
  const form = await itemsOf(ctx.voice, appeal)
  const items =
    decision === 'granted'
      ? itemLines(ctx.voice, { ...appeal, items: changedItems(appeal) }, form, await selfLevels(ctx.voice, appeal))
      : []
  return [
    say(`appeal-ask-${decision}`, { name: appeal.ratee.name, count: items.length }),
    ...items,
    say('quote', { text: appeal.decisionReason ?? '' }),
    say('appeal-ask-final'),
  ].join('\n')
}

async function decide(ctx: MemberCtx, appealId: number, decision: AppealDecision): Promise<TapReply> {
  const known = await openAppeal(ctx, appealId, 'see-appeal')
  // The same tap again, after a crash or by a finger: what it did is shown.
  if (!('refused' in known) && known.decidedAt !== null && known.decider?.id === ctx.member.id)
    return { screen: await decidedScreen(ctx, known) }
  const appeal = await openAppeal(ctx, appealId, 'decide-appeal')
  if ('refused' in appeal) return appeal.refused
  const { deps, say, date, now } = ctx.voice
  const calendar = await deps.workCalendar()
  const outcome = await decideAppeal(deps.stores, { appealId, deciderId: ctx.member.id, decision, calendar, now })
  switch (outcome.kind) {
    case 'decided':
      deps.wakeOutbox()
      return { screen: await decidedScreen(ctx, outcome.appeal), toast: say('appeal-decided-toast') }
    case 'rater-has-time':
      return { toast: say('appeal-wait-toast', { until: date(outcome.until) }), alert: true }
    case 'no-reason':
      return { toast: say('appeal-needs-reason'), alert: true }
    case 'nothing-changed':
      return { toast: say('appeal-needs-change'), alert: true }
    case 'not-open':
      return { toast: say('tap-stale'), alert: true }
  }
}

async function decidedScreen(ctx: MemberCtx, appeal: Appeal): Promise<Screen> {
  const keyboard = new InlineKeyboard().text(ctx.voice.say('button-back'), appealButtons.home.data({}))
  return { text: await appealBody(ctx.voice, appeal), keyboard, protect: true }
}

/** An appeal nobody can decide, if this admin may name somebody for it. */
async function openNameless(ctx: MemberCtx, appealId: number): Promise<{ rateeId: number } | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  if (!can(ctx.member, 'count-appeals', null)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  const found = (await deps.stores.appeals.withoutDecider()).find(({ id }) => id === appealId)
  if (found === undefined || !can(ctx.member, 'name-decider', found)) return { refused: { toast: say('tap-stale'), alert: true } }
  return found
}

async function askName(ctx: MemberCtx, appeal: number): Promise<TapReply> {
  const opened = await openNameless(ctx, appeal)
  return 'refused' in opened ? opened.refused : askSearch(ctx, { name: 'roster-search', act: 'decider', appeal })
}

async function nameSure(ctx: MemberCtx, params: { appeal: number; person: number }): Promise<TapReply> {
  const opened = await openNameless(ctx, params.appeal)
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  // Another try goes on with the search.
  const again = { name: 'roster-search', act: 'decider', appeal: params.appeal } as const
  const person = await deps.stores.people.byId(params.person, now)
  if (person === null || person.telegramId === null) return { toast: say('appeal-name-unlinked'), alert: true, dialog: again }
  const outcome = await nameDecider(deps.stores, { appealId: params.appeal, deciderId: params.person, actorId: ctx.member.id, now })
  if (outcome.kind === 'party') return { toast: say('appeal-name-party'), alert: true, dialog: again }
  if (outcome.kind === 'not-open') return { toast: say('tap-stale'), alert: true }
  deps.wakeOutbox()
  return { screen: await appealHome(ctx), toast: say('appeal-named', { name: person.name }) }
}

export function decideRoutes(routes: Routes): void {
  routes.tap(decisionButtons.reason, (ctx, { appeal }) => askReason(ctx, appeal))
  routes.tap(decisionButtons.grant, (ctx, { appeal }) => ask(ctx, appeal, 'granted'))
  routes.tap(decisionButtons.refuse, (ctx, { appeal }) => ask(ctx, appeal, 'refused'))
  routes.tap(decisionButtons.grantSure, (ctx, { appeal }) => decide(ctx, appeal, 'granted'))
  routes.tap(decisionButtons.refuseSure, (ctx, { appeal }) => decide(ctx, appeal, 'refused'))
  routes.tap(decisionButtons.name, (ctx, { appeal }) => askName(ctx, appeal))
  routes.tap(decisionButtons.nameSure, nameSure)
}
