/** What is typed or sent for an appeal: the reason, evidence, an answer, the reason of the decision. */

import { can } from '../../domain/access/can.js'
import { answersOfRater, appealSubject, STATEMENTS_MOST } from '../../domain/appeal/appeal.js'
import { giveReason, sayToAppeal } from '../../domain/appeal/write-appeal.js'
import { checkReason } from '../../domain/rating/reasons.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, type Screen, send } from '../screen.js'
import { keepDecisionReason } from '../screens/appeal/decide.js'
import { closedText, openAppeal } from '../screens/appeal/open-appeal.js'
import { recuseWith } from '../screens/appeal/recuse.js'
import { viewScreen } from '../screens/appeal/view.js'
import { draftScreen } from '../screens/appeal/write.js'
import { reasonFault } from '../screens/form/after-reason.js'
import { shownIn } from './evidence-dialog.js'

type Turned = Promise<{ done: boolean; notes: string[] }>
const OVER = { done: true, notes: [] }
const MORE = { done: false, notes: [] }

/** The reason of the appeal, of its decision, or of passing it on: a sentence. */
export async function appealReasonTurn(
  ctx: MemberCtx,
  request: Extract<DialogRequest, { name: 'appeal-reason' | 'appeal-decision' | 'appeal-recuse' }>,
): Turned {
  const { say } = ctx.voice
  const typed = ctx.message?.text
  const checked = typed === undefined ? null : checkReason(typed)
  if (checked?.kind !== 'good') {
    const text = checked === null ? say('appeal-text-please') : reasonFault(ctx, checked)
    await send(ctx, { text })
    return MORE
  }
  await send(ctx, await KEEP[request.name](ctx, request.appeal, checked.reason))
  return OVER
}

const KEEP = { 'appeal-reason': keepReason, 'appeal-decision': keepDecisionReason, 'appeal-recuse': recuseWith } as const

async function keepReason(ctx: MemberCtx, appealId: number, reason: string): Promise<Screen> {
  const appeal = await openAppeal(ctx, appealId, 'write-appeal')
  const { deps, say, now } = ctx.voice
  if ('refused' in appeal) return { text: appeal.refused.toast ?? say('tap-stale') }
  const outcome = await giveReason(deps.stores, { appealId, reason, zone: deps.timeZone, now })
  if (outcome.kind === 'not-a-draft') return { text: say('tap-stale') }
  return outcome.kind === 'changed' ? draftScreen(ctx, outcome.appeal) : { text: closedText(ctx.voice, outcome) }
}

/** Evidence of a draft, one after another; or an answer or addition once it is filed. */
export async function appealWordsTurn(ctx: MemberCtx, request: Extract<DialogRequest, { name: 'appeal-words' }>): Turned {
  const { deps, say, now } = ctx.voice
  const shown = shownIn(ctx)
  if (shown === null) {
    await send(ctx, { text: say('evidence-wrong-kind') })
    return MORE
  }
  const appeal = await deps.stores.appeals.byId(request.appeal)
  const subject = appeal === null ? null : appealSubject(appeal)
  if (subject === null || !(can(ctx.member, 'write-appeal', subject) || can(ctx.member, 'answer-appeal', subject))) {
    await send(ctx, { text: say('tap-stale') })
    return OVER
  }
  // An answer is words; a file may go with it.
  const isFirstAnswer = appeal !== null && subject.raterId === ctx.member.id && answersOfRater(appeal).length === 0
  if (isFirstAnswer) {
    const checked = checkReason((shown.kind === 'text' ? shown.text : shown.caption) ?? '')
    if (checked.kind === 'too-short') {
      await send(ctx, { text: reasonFault(ctx, checked) })
      return MORE
    }
  }
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const outcome = await sayToAppeal(deps.stores, { appealId: request.appeal, personId: ctx.member.id, shown, sourceKey, now })
  if (outcome.kind === 'said') deps.wakeOutbox()
  switch (outcome.kind) {
    case 'said':
      await send(ctx, subject.state === 'draft' ? await draftScreen(ctx, outcome.appeal) : await viewScreen(ctx, outcome.appeal))
      return MORE
    case 'text-too-long':
      await send(ctx, { text: say('evidence-text-too-long', { most: outcome.most }) })
      return MORE
    case 'enough':
      await send(ctx, { text: say('evidence-enough', { most: STATEMENTS_MOST }) })
      return OVER
    case 'not-open':
      await send(ctx, { text: say('tap-stale') })
      return OVER
  }
}
