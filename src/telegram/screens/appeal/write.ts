/** Writing an appeal: items with both levels, a reason, evidence; looked over, then filed with a second tap. The draft is rows: nothing is lost. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type Appeal, appealSubject, STATEMENTS_MOST } from '../../../domain/appeal/appeal.js'
import { lastAppealMoment } from '../../../domain/appeal/appeal-time.js'
import { chooseItem, draftAppeal, fileAppeal, missingOf, withdrawAppeal } from '../../../domain/appeal/write-appeal.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { pageOf } from '../dashboard/pages.js'
import { openResult } from '../result/result.js'
import { appealButtons } from './appeal-buttons.js'
import { itemLines, wordLines } from './appeal-text.js'
import { closedText, cut, itemsOf, openAppeal } from './open-appeal.js'
import { selfLevels, viewScreen } from './view.js'

/** Letters of an item's title on a button. */
const TITLE = 40

export async function draftScreen(ctx: MemberCtx, appeal: Appeal): Promise<Screen> {
  const { say, date, deps } = ctx.voice
  const { id, items, reason, statements } = appeal
  const about = { appeal: id }
  const form = await itemsOf(ctx.voice, appeal)
  const missing = missingOf(appeal)
  const text = [
    say('appeal-draft', {
      cycle: appeal.cycleName,
      rater: appeal.rater.name,
      last: date(lastAppealMoment(appeal.receivedAt, deps.timeZone)),
    }),
    items.length === 0
      ? say('appeal-draft-no-items')
      : [
          say('appeal-draft-items', { count: items.length }),
          ...itemLines(ctx.voice, appeal, form, await selfLevels(ctx.voice, appeal)),
        ].join('\n'),
    reason === null ? say('appeal-draft-no-reason') : wordLines(ctx.voice, { ...appeal, statements: [] }).join('\n'),
    say('appeal-draft-evidence', { count: statements.length }),
    say(missing.length === 0 ? 'appeal-draft-ready' : 'appeal-draft-missing'),
  ]
  const keyboard = new InlineKeyboard()
    .text(say('button-appeal-items', { count: items.length }), appealButtons.items.data({ ...about, page: 1 }))
    .row()
    .text(say(reason === null ? 'button-appeal-reason' : 'button-appeal-reason-again'), appealButtons.reason.data(about))
    .row()
    .text(say('button-appeal-evidence', { count: statements.length }), appealButtons.evidence.data(about))
    .row()
  if (missing.length === 0) keyboard.text(say('button-appeal'), appealButtons.send.data(about)).success().row()
  keyboard.text(say('button-back'), appealButtons.home.data({}))
  return { text: text.join('\n\n'), keyboard }
}

async function start(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const opened = await openResult(ctx, resultId)
  const { deps, say, now } = ctx.voice
  if (opened === null || !can(ctx.member, 'appeal-result', opened.result)) return { toast: say('tap-not-yours'), alert: true }
  const outcome = await draftAppeal(deps.stores, { result: opened.result, zone: deps.timeZone, now })
  if (outcome.kind !== 'drafted') return { toast: closedText(ctx.voice, outcome), alert: true }
  const appeal = await deps.stores.appeals.byId(outcome.appealId)
  if (appeal === null) return { toast: say('tap-stale'), alert: true }
  return { screen: appeal.filedAt === null ? await draftScreen(ctx, appeal) : await viewScreen(ctx, appeal) }
}

async function showDraft(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'write-appeal')
  return 'refused' in appeal ? appeal.refused : { screen: await draftScreen(ctx, appeal) }
}

async function itemsScreen(ctx: MemberCtx, appeal: Appeal, wanted: number): Promise<Screen> {
  const { say, deps, locale } = ctx.voice
  const plain = deps.texts.plain(locale)
  const about = { appeal: appeal.id }
  const form = await itemsOf(ctx.voice, appeal)
  const result = await deps.stores.results.byId(appeal.resultId)
  const scored = new Map(result?.scored.competencies.flatMap(({ items }) => items.map((one) => [one.key, one] as const)))
  const { rows, page, pages } = pageOf(form, wanted)
  const keyboard = new InlineKeyboard()
  for (const { item } of rows) {
    const chosen = appeal.items.some(({ itemKey }) => itemKey === item.key)
    const [self, superior] = [scored.get(item.key)?.self ?? '–', scored.get(item.key)?.superior ?? '∅']
    const label = plain('appeal-item-button', { mark: chosen ? '☑' : '☐', self, superior, item: cut(item.title, TITLE) })
    keyboard.text(label, appealButtons.item.data({ ...about, item: item.key, page, on: chosen ? 0 : 1 })).row()
  }
  if (page > 1) keyboard.text(say('button-previous'), appealButtons.items.data({ ...about, page: page - 1 }))
  if (page < pages)
    keyboard.text(say('button-next-page', { page: page + 1, pages }), appealButtons.items.data({ ...about, page: page + 1 }))
  keyboard.row().text(say('button-appeal-items-done', { count: appeal.items.length }), appealButtons.draft.data(about))
  return { text: say('appeal-items', { page, pages }), keyboard }
}

async function showItems(ctx: MemberCtx, { appeal: id, page }: { appeal: number; page: number }): Promise<TapReply> {
  const appeal = await openAppeal(ctx, id, 'write-appeal')
  return 'refused' in appeal ? appeal.refused : { screen: await itemsScreen(ctx, appeal, page) }
}

async function choose(ctx: MemberCtx, params: { appeal: number; item: string; page: number; on: number }): Promise<TapReply> {
  const appeal = await openAppeal(ctx, params.appeal, 'write-appeal')
  if ('refused' in appeal) return appeal.refused
  const { deps, say, now } = ctx.voice
  const outcome = await chooseItem(deps.stores, {
    appealId: appeal.id,
    itemKey: params.item,
    chosen: params.on === 1,
    zone: deps.timeZone,
    now,
  })
  if (outcome.kind === 'not-a-draft') return { toast: say('tap-stale'), alert: true }
  if (outcome.kind !== 'changed') return { toast: closedText(ctx.voice, outcome), alert: true }
  return { screen: await itemsScreen(ctx, outcome.appeal, params.page) }
}

async function ask(ctx: MemberCtx, appealId: number, what: 'reason' | 'evidence'): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'write-appeal')
  if ('refused' in appeal) return appeal.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), appealButtons.draft.data({ appeal: appealId }))
  const text = what === 'reason' ? say('appeal-ask-reason') : say('appeal-ask-evidence', { most: STATEMENTS_MOST })
  return { screen: { text, keyboard }, dialog: { name: what === 'reason' ? 'appeal-reason' : 'appeal-words', appeal: appealId } }
}

async function askToSend(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'write-appeal')
  if ('refused' in appeal) return appeal.refused
  const { say } = ctx.voice
  if (missingOf(appeal).length > 0) return { screen: await draftScreen(ctx, appeal), toast: say('appeal-draft-missing') }
  const draft = await draftScreen(ctx, appeal)
  const keyboard = new InlineKeyboard()
    .text(say('button-send-sure'), appealButtons.sendSure.data({ appeal: appealId }))
    .success()
    .text(say('button-back'), appealButtons.draft.data({ appeal: appealId }))
  return { screen: { text: `${draft.text}\n\n${say('appeal-send-ask', { rater: appeal.rater.name })}`, keyboard } }
}

async function sendSure(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const opened = await openAppeal(ctx, appealId, 'see-appeal')
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  if (opened.ratee.id !== ctx.member.id) return { toast: say('tap-not-yours'), alert: true }
  const outcome = await fileAppeal(deps.stores, { appealId, zone: deps.timeZone, now })
  switch (outcome.kind) {
    case 'filed':
      deps.wakeOutbox()
      return { screen: await viewScreen(ctx, outcome.appeal), toast: say('appeal-filed-toast') }
    case 'not-a-draft':
      // The second of two taps sees what the first one did.
      return { screen: await viewScreen(ctx, opened) }
    case 'incomplete':
      return { screen: await draftScreen(ctx, opened), toast: say('appeal-draft-missing') }
    default:
      return { toast: closedText(ctx.voice, outcome), alert: true }
  }
}

async function askWithdraw(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'withdraw-appeal')
  if ('refused' in appeal) return appeal.refused
  const { say, date, deps } = ctx.voice
  const keyboard = new InlineKeyboard()
    .text(say('button-appeal-withdraw-sure'), appealButtons.withdrawSure.data({ appeal: appealId }))
    .danger()
    .row()
    .text(say('button-back'), appealButtons.view.data({ appeal: appealId }))
  const last = date(lastAppealMoment(appeal.receivedAt, deps.timeZone))
  return { screen: { text: say('appeal-withdraw-ask', { last }), keyboard } }
}

async function withdraw(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'withdraw-appeal')
  if ('refused' in appeal) return appeal.refused
  const { deps, say, now } = ctx.voice
  if (!(await withdrawAppeal(deps.stores, { appealId, now }))) return { toast: say('tap-stale'), alert: true }
  deps.wakeOutbox()
  const draft = await deps.stores.appeals.byId(appealId)
  const isDraft = draft !== null && can(ctx.member, 'write-appeal', appealSubject(draft))
  return isDraft
    ? { screen: await draftScreen(ctx, draft), toast: say('appeal-withdrawn-toast') }
    : { toast: say('tap-stale'), alert: true }
}

export function writeAppealRoutes(routes: Routes): void {
  routes.tap(appealButtons.start, (ctx, { result }) => start(ctx, result))
  routes.tap(appealButtons.draft, (ctx, { appeal }) => showDraft(ctx, appeal))
  routes.tap(appealButtons.items, showItems)
  routes.tap(appealButtons.item, choose)
  routes.tap(appealButtons.reason, (ctx, { appeal }) => ask(ctx, appeal, 'reason'))
  routes.tap(appealButtons.evidence, (ctx, { appeal }) => ask(ctx, appeal, 'evidence'))
  routes.tap(appealButtons.send, (ctx, { appeal }) => askToSend(ctx, appeal))
  routes.tap(appealButtons.sendSure, (ctx, { appeal }) => sendSure(ctx, appeal))
  routes.tap(appealButtons.withdraw, (ctx, { appeal }) => askWithdraw(ctx, appeal))
  routes.tap(appealButtons.withdrawSure, (ctx, { appeal }) => withdraw(ctx, appeal))
}
