/** Evidence: invited once per competency whatever the levels, sent as text, photo or document, seen by the superior beside the item. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { itemByKey, nextUnanswered } from '../../../domain/assessment/form.js'
import type { Competency } from '../../../domain/competency/framework.js'
import { addEvidence, type EvidenceOutcome, type Shown } from '../../../domain/evidence/add-evidence.js'
import { EVIDENCE_MOST, type Evidence } from '../../../domain/evidence/evidence.js'
import { ratingSubject } from '../../../domain/rating/form-view.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { closedText, isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { itemScreen } from './item-screen.js'
import { reviewScreen } from './review.js'
import { teamItemScreen } from './team-item.js'

/** After the last item of a competency: the same words for every level. */
export function evidenceInvitation(ctx: MemberCtx, { form }: OpenForm, competency: Competency): Screen {
  const { say } = ctx.voice
  const target = { rating: form.ratingId, competency: competency.key }
  const count = form.evidenceCounts[competency.key] ?? 0
  const keyboard = new InlineKeyboard()
    .text(say('button-add-evidence', { count }), formButtons.addEvidence.data(target))
    .text(say('button-no-evidence'), formButtons.noEvidence.data(target))
  return { text: say('evidence-invite', { competency: competency.name }), keyboard }
}

async function askEvidence(ctx: MemberCtx, params: { rating: number; competency: string }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'add-evidence')
  if (isRefused(opened)) return opened.refused
  const competency = competencyOf(opened, params.competency)
  if (competency === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const { say } = ctx.voice
  // Said before anything is typed for nothing.
  if ((opened.form.evidenceCounts[competency.key] ?? 0) >= EVIDENCE_MOST)
    return { toast: say('evidence-enough', { most: EVIDENCE_MOST }), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-no-evidence'), formButtons.noEvidence.data(params))
  const text = say('evidence-ask', { competency: competency.name, most: EVIDENCE_MOST })
  return { screen: { text, keyboard }, dialog: { name: 'evidence', ...params } }
}

function competencyOf({ items }: OpenForm, key: string): Competency | undefined {
  return items.find((entry) => entry.competency.key === key)?.competency
}

/** Goes on from a competency, with or without evidence. */
async function goOnFrom(ctx: MemberCtx, params: { rating: number; competency: string }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const last = opened.items.findLast((entry) => entry.competency.key === params.competency)
  if (last === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  // Evidence may be shown before its competency is whole: then that competency goes on first.
  const answered = new Set(opened.form.answers.map((answer) => answer.itemKey))
  const own = opened.items.find((entry) => entry.competency.key === params.competency && !answered.has(entry.item.key))
  const next = own ?? nextUnanswered(opened.items, opened.form.answers, last.item.key)
  return { screen: next === undefined ? reviewScreen(ctx, opened) : itemScreen(ctx, opened, next) }
}

/** Takes what was sent; answers what to show below it and whether more may come. */
export async function takeEvidence(
  ctx: MemberCtx,
  params: { rating: number; competency: string; shown: Shown; sourceKey: string },
): Promise<{ screen: Screen; more: boolean }> {
  const opened = await openForm(ctx, params.rating, 'add-evidence')
  if (isRefused(opened)) return { screen: { text: opened.refused.toast ?? ctx.voice.say('tap-stale') }, more: false }
  const { deps, now } = ctx.voice
  const { competency: competencyKey, shown, sourceKey } = params
  const outcome = await addEvidence(deps.stores, { ...opened, competencyKey, shown, sourceKey, now })
  return evidenceTaken(ctx, params, outcome)
}

function evidenceTaken(
  ctx: MemberCtx,
  params: { rating: number; competency: string },
  outcome: EvidenceOutcome,
): { screen: Screen; more: boolean } {
  const { say } = ctx.voice
  const { rating, competency } = params
  const keyboard = new InlineKeyboard().text(say('button-continue'), formButtons.noEvidence.data({ rating, competency }))
  switch (outcome.kind) {
    case 'added': {
      const more = outcome.count < EVIDENCE_MOST
      return {
        screen: {
          text: more ? say('evidence-kept', { count: outcome.count }) : say('evidence-kept-last', { count: outcome.count }),
          keyboard,
        },
        more,
      }
    }
    case 'text-too-long':
      return { screen: { text: say('evidence-text-too-long', { most: outcome.most }), keyboard }, more: true }
    case 'enough':
      return { screen: { text: say('evidence-enough', { most: outcome.most }), keyboard }, more: false }
    case 'closed':
      return { screen: { text: closedText(ctx, outcome.why, outcome.selfUntil) }, more: false }
    case 'no-such-competency':
      return { screen: { text: say('tap-stale') }, more: false }
  }
}

/** The superior looks at the evidence for the competency of an item: files below, then the item again. */
async function seeEvidence(ctx: MemberCtx, params: { rating: number; item: string; way?: Way | undefined }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'see-evidence')
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const { deps, say, now } = ctx.voice
  const list = await deps.stores.evidence.list(opened.form.assessmentId, entry.competency.key)
  if (list.length === 0) return { toast: say('evidence-none') }
  await deps.stores.audit.record({
    actorId: ctx.member.id,
    act: 'evidence-seen',
    aboutId: opened.form.ratee.id,
    subject: `assessment:${opened.form.assessmentId}`,
    now,
  })
  for (const [index, one] of list.entries())
    await sendEvidence(ctx, one, say('evidence-head', { place: index + 1, total: list.length, competency: entry.competency.name }))
  if (!can(ctx.member, 'write-rating', ratingSubject(opened.form, now))) return {}
  return { below: [params.way === 'team' ? await teamItemScreen(ctx, opened, entry) : itemScreen(ctx, opened, entry)] }
}

async function sendEvidence(ctx: MemberCtx, evidence: Evidence, head: string): Promise<void> {
  const { say, date } = ctx.voice
  const { training } = evidence
  const text = [
    head,
    ...(training === null
      ? []
      : [
          say('evidence-training', {
            title: training.title,
            hours: training.hours,
            date: date(training.verifiedAt ?? evidence.createdAt, 'short'),
          }),
        ]),
    ...(evidence.text === null ? [] : [say('quote', { text: evidence.text })]),
  ].join('\n')
  const shared = { caption: text, parse_mode: 'HTML', protect_content: true } as const
  if (evidence.fileId === null)
    await ctx.reply(text, { parse_mode: 'HTML', protect_content: true, link_preview_options: { is_disabled: true } })
  else if (evidence.kind === 'photo') await ctx.replyWithPhoto(evidence.fileId, shared)
  else await ctx.replyWithDocument(evidence.fileId, shared)
}

export function evidenceRoutes(routes: Routes): void {
  routes.tap(formButtons.addEvidence, askEvidence)
  routes.tap(formButtons.noEvidence, goOnFrom)
  routes.tap(formButtons.seeEvidence, seeEvidence)
}
