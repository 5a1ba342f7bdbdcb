/** The case before the decider: item by item with anchors, both levels, reasons, evidence and the dialogue; then the whole with its answer. */
import { InlineKeyboard } from 'grammy'
import { type Appeal, changedItems } from '../../../domain/appeal/appeal.js'
import { intendLevel, mayDecide } from '../../../domain/appeal/decide-appeal.js'
import { type FormItem, itemByKey } from '../../../domain/assessment/form.js'
import { LEVELS, type Level } from '../../../domain/competency/framework.js'
import { roundForDisplay } from '../../../domain/scoring/rounding.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { CHOSEN } from '../form/item-screen.js'
import { appealButtons, decisionButtons } from './appeal-buttons.js'
import { headLines, itemLines, wordLines } from './appeal-text.js'
import { cut, itemsOf, openAppeal } from './open-appeal.js'
import { recordLook, selfLevels } from './view.js'

/** Letters of a reason, and of a statement in the dialogue, beside five anchors. */
const SHORT = 350
const TITLE = 40

export async function caseScreen(ctx: MemberCtx, appeal: Appeal): Promise<Screen> {
  const { say, date, deps, now } = ctx.voice
  const about = { appeal: appeal.id }
  const form = await itemsOf(ctx.voice, appeal)
  const may = mayDecide(appeal, { calendar: await deps.workCalendar(), now })
  const { decisionReason } = appeal
  const text = [
    (await headLines(ctx.voice, appeal)).join('\n'),
    [
      say('appeal-draft-items', { count: appeal.items.length }),
      ...itemLines(ctx.voice, appeal, form, await selfLevels(ctx.voice, appeal)),
    ].join('\n'),
    wordLines(ctx.voice, appeal).join('\n'),
    decisionReason === null
      ? say('appeal-case-no-reason')
      : [say('appeal-decision-reason'), say('quote', { text: cut(decisionReason, SHORT) })].join('\n'),
    ...appeal.recusals.map(({ reason }) => say('appeal-case-recused', { reason: cut(reason, SHORT) })),
    may.kind === 'yes' ? say('appeal-case-how') : say('appeal-case-wait', { until: date(may.until) }),
  ]
  const keyboard = new InlineKeyboard()
  for (const { itemKey, levelAfter } of appeal.items) {
    const title = cut(itemByKey(form, itemKey)?.item.title ?? itemKey, TITLE)
    keyboard.text(levelAfter === null ? title : `${CHOSEN} ${title}`, decisionButtons.item.data({ ...about, item: itemKey })).row()
  }
  keyboard
    .text(say('button-appeal-statements', { count: appeal.statements.length }), appealButtons.statements.data(about))
    .row()
    .text(
      say(decisionReason === null ? 'button-appeal-decision-reason' : 'button-appeal-decision-reason-again'),
      decisionButtons.reason.data(about),
    )
    .row()
  if (may.kind === 'yes')
    keyboard
      .text(say('button-plan-yes'), decisionButtons.grant.data(about))
      .success()
      .text(say('button-plan-no'), decisionButtons.refuse.data(about))
      .danger()
      .row()
  keyboard.text(say('button-conflict'), decisionButtons.recuse.data(about)).row().text(say('button-back'), appealButtons.home.data({}))
  return { text: text.filter((part) => part !== '').join('\n\n'), keyboard, protect: true }
}

async function showCase(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'decide-appeal')
  if ('refused' in appeal) return appeal.refused
  await recordLook(ctx, appeal)
  return { screen: await caseScreen(ctx, appeal) }
}

interface CaseItem {
  appeal: Appeal
  entry: FormItem
}

async function openItem(ctx: MemberCtx, params: { appeal: number; item: string }): Promise<CaseItem | { refused: TapReply }> {
  const appeal = await openAppeal(ctx, params.appeal, 'decide-appeal')
  if ('refused' in appeal) return appeal
  const entry = itemByKey(await itemsOf(ctx.voice, appeal), params.item)
  const isAppealed = appeal.items.some(({ itemKey }) => itemKey === params.item)
  if (entry === undefined || !isAppealed) return { refused: { toast: ctx.voice.say('tap-stale'), alert: true } }
  return { appeal, entry }
}

async function itemScreen(ctx: MemberCtx, { appeal, entry }: CaseItem): Promise<Screen> {
  const { say } = ctx.voice
  const { item, competency } = entry
  const given = appeal.items.find(({ itemKey }) => itemKey === item.key)
  const anchors = item.anchors.map((anchor, index) => {
    const line = say('item-anchor', { level: index + 1, anchor })
    return given?.levelBefore === index + 1 ? `<b>${line}</b>` : line
  })
  const text = [
    say('item-competency', { competency: competency.name, item: item.title }),
    anchors.join('\n'),
    (await sidesOf(ctx, { appeal, entry })).join('\n'),
    given?.levelAfter == null
      ? say('appeal-level-stays', { level: given?.levelBefore ?? '∅' })
      : say('appeal-level-given', { before: given.levelBefore ?? '∅', after: given.levelAfter }),
  ]
  return { text: text.join('\n\n'), keyboard: await itemKeyboard(ctx, { appeal, entry }), protect: true }
}

async function itemKeyboard(ctx: MemberCtx, { appeal, entry }: CaseItem): Promise<InlineKeyboard> {
  const { say, deps } = ctx.voice
  const about = { appeal: appeal.id, item: entry.item.key }
  const given = appeal.items.find(({ itemKey }) => itemKey === entry.item.key)
  const standing = given?.levelAfter ?? given?.levelBefore
  const keyboard = new InlineKeyboard()
  for (const level of LEVELS)
    keyboard.text(standing === level ? `${level} ${CHOSEN}` : `${level}`, decisionButtons.level.data({ ...about, level }))
  keyboard.row()
  if (given?.levelAfter != null) keyboard.text(say('button-appeal-leave'), decisionButtons.leave.data(about)).row()
  const evidence = (await deps.stores.evidence.list(appeal.assessmentId, entry.competency.key)).length
  if (evidence > 0) keyboard.text(say('button-see-evidence', { count: evidence }), decisionButtons.itemEvidence.data(about)).row()
  return keyboard.text(say('button-back'), decisionButtons.case.data({ appeal: appeal.id }))
}

/** Both levels with their reasons, the peers' mean, and what the two said to one another in the dialogue. */
async function sidesOf(ctx: MemberCtx, { appeal, entry }: CaseItem): Promise<string[]> {
  const { say, number, deps } = ctx.voice
  const result = await deps.stores.results.byId(appeal.resultId)
  const competency = result?.scored.competencies.find(({ key }) => key === entry.competency.key)
  const scored = competency?.items.find(({ key }) => key === entry.item.key)
  const words = (text: string | null) => (text === null ? [] : [say('quote', { text: cut(text, SHORT) })])
  const dialogue = (await deps.stores.appeals.saidInDialogue(appeal.assessmentId)).filter(({ itemKey }) => itemKey === entry.item.key)
  // The last word of each side stands.
  const last = [appeal.ratee, appeal.rater].flatMap(({ id, name }) => {
    const said = dialogue.findLast(({ byPersonId }) => byPersonId === id)
    return said === undefined ? [] : [say(`appeal-dialogue-${said.stance}`, { name }), ...words(said.text)]
  })
  const peers = competency?.peers ?? null
  return [
    say('appeal-side-self', { level: scored?.self ?? '–' }),
    ...words(scored?.selfReason ?? null),
    say('appeal-side-superior', { rater: appeal.rater.name, level: scored?.superior ?? '∅' }),
    ...words(scored?.superiorReason ?? null),
    ...(peers === null ? [] : [say('appeal-side-peers', { mean: number(roundForDisplay(peers.mean)), count: peers.count })]),
    ...last,
  ]
}

async function showItem(ctx: MemberCtx, params: { appeal: number; item: string }): Promise<TapReply> {
  const opened = await openItem(ctx, params)
  return 'refused' in opened ? opened.refused : { screen: await itemScreen(ctx, opened) }
}

async function setLevel(ctx: MemberCtx, params: { appeal: number; item: string; level: Level | null }): Promise<TapReply> {
  const opened = await openItem(ctx, params)
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  const outcome = await intendLevel(deps.stores, {
    appealId: params.appeal,
    deciderId: ctx.member.id,
    now,
    itemKey: params.item,
    level: params.level,
  })
  if (outcome.kind === 'not-open') return { toast: say('tap-stale'), alert: true }
  const changed = changedItems(outcome.appeal).length
  return { screen: await itemScreen(ctx, { ...opened, appeal: outcome.appeal }), toast: say('appeal-level-toast', { count: changed }) }
}

async function itemEvidence(ctx: MemberCtx, params: { appeal: number; item: string }): Promise<TapReply> {
  const opened = await openItem(ctx, params)
  if ('refused' in opened) return opened.refused
  const { deps, say } = ctx.voice
  const { appeal, entry } = opened
  const list = await deps.stores.evidence.list(appeal.assessmentId, entry.competency.key)
  await recordLook(ctx, appeal)
  const below = list.map((one, index): Screen => {
    const head = say('evidence-head', { place: index + 1, total: list.length, competency: entry.competency.name })
    const text = [head, ...(one.text === null ? [] : [say('quote', { text: one.text })])].join('\n')
    const file = one.fileId === null ? {} : one.kind === 'photo' ? { photo: one.fileId } : { document: one.fileId }
    return { text, protect: true, ...file }
  })
  return { below: [...below, await itemScreen(ctx, opened)] }
}

export function caseRoutes(routes: Routes): void {
  routes.tap(decisionButtons.case, (ctx, { appeal }) => showCase(ctx, appeal))
  routes.tap(decisionButtons.item, showItem)
  routes.tap(decisionButtons.level, setLevel)
  routes.tap(decisionButtons.leave, (ctx, params) => setLevel(ctx, { ...params, level: null }))
  routes.tap(decisionButtons.itemEvidence, itemEvidence)
}
