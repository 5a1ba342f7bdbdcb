/** /keberatan: the own appeal with its last day, what waits for my answer or my decision, and for the admin how many wait and how long. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { APPEAL_DAYS, receivedAtOf } from '../../../domain/appeal/appeal-time.js'
import type { Member } from '../../../domain/roster/member.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { appealButtons, decisionButtons } from './appeal-buttons.js'
import { lastDay, startButton } from './start-button.js'

const DAY_MS = 24 * 3_600_000
/** Of each list; the oldest first. */
const SHOWN = 20

export async function appealHome(ctx: MemberCtx): Promise<Screen> {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  const parts = [say('appeal-home', { days: APPEAL_DAYS }), await ownPart(ctx, keyboard), ...(await waitingParts(ctx, keyboard))]
  if (can(ctx.member, 'count-appeals', null)) parts.push(await adminPart(ctx, keyboard))
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  return { text: parts.join('\n\n'), keyboard }
}

async function ownPart(ctx: MemberCtx, keyboard: InlineKeyboard): Promise<string> {
  const { deps, say } = ctx.voice
  const result = await deps.stores.results.latestOf(ctx.member.id)
  if (result === null) return say('appeal-own-none')
  const own = await deps.stores.appeals.ofResult(result.id)
  const { cycleName: cycle } = result
  if (own !== null && own.state !== 'draft') {
    keyboard.text(say('button-appeal-own'), appealButtons.view.data({ appeal: own.id })).row()
    return say(own.state === 'decided' ? 'appeal-own-decided' : 'appeal-own-filed', { cycle })
  }
  await startButton(ctx.voice, keyboard, result, own)
  const { text } = lastDay(ctx.voice, result)
  return `${say('appeal-own', { cycle, received: ctx.voice.date(receivedAtOf(result)) })}\n${text}`
}

async function waitingParts(ctx: MemberCtx, keyboard: InlineKeyboard): Promise<string[]> {
  const { deps, say, date } = ctx.voice
  const { appeals } = deps.stores
  const [toDecide, against] = [await appeals.toDecide(ctx.member.id), await appeals.against(ctx.member.id)]
  for (const { id, rateeName, filedAt } of toDecide.slice(0, SHOWN))
    keyboard.text(`⚖️ ${rateeName} · ${date(filedAt, 'short')}`, decisionButtons.case.data({ appeal: id })).row()
  const unanswered = against.filter(({ isAnswered }) => !isAnswered)
  for (const { id, rateeName, filedAt, isAnswered } of against.slice(0, SHOWN))
    keyboard.text(`${isAnswered ? '💬' : '✍️'} ${rateeName} · ${date(filedAt, 'short')}`, appealButtons.view.data({ appeal: id })).row()
  return [
    ...(toDecide.length > 0 ? [say('appeal-to-decide', { count: toDecide.length })] : []),
    ...(against.length > 0 ? [say('appeal-against', { count: against.length, unanswered: unanswered.length })] : []),
  ]
}

/** Counts and days; names only where an admin has to name somebody who decides. */
async function adminPart(ctx: MemberCtx, keyboard: InlineKeyboard): Promise<string> {
  const { say } = ctx.voice
  const nobody = await withoutDecider(ctx.voice, ctx.member)
  for (const { id, rateeName } of nobody.slice(0, SHOWN))
    keyboard
      .text(
        ctx.voice.deps.texts.plain(ctx.voice.locale)('button-appeal-name', { name: rateeName }),
        decisionButtons.name.data({ appeal: id }),
      )
      .row()
  const counts = await countsText(ctx.voice)
  return nobody.length === 0 ? counts : `${counts}\n${say('appeal-admin-nobody', { count: nobody.length })}`
}

/** Appeals nobody can decide, for which this admin may name somebody. */
async function withoutDecider({ deps }: Voice, member: Member) {
  const all = await deps.stores.appeals.withoutDecider()
  return all.filter(({ rateeId, raterId }) => can(member, 'name-decider', { rateeId, raterId }))
}

/** For the weekly digest: how many wait and how long, without a name; none where nothing waits. */
export async function digestLines(voice: Voice, member: Member): Promise<string[]> {
  if (!can(member, 'count-appeals', null) || (await voice.deps.stores.appeals.counts()).waiting === 0) return []
  const nobody = await withoutDecider(voice, member)
  return [await countsText(voice), ...(nobody.length === 0 ? [] : [voice.say('appeal-digest-nobody', { count: nobody.length })])]
}

async function countsText({ deps, say, now }: Voice): Promise<string> {
  const { waiting, oldestFiledAt, granted, refused } = await deps.stores.appeals.counts()
  const days = oldestFiledAt === null ? 0 : Math.floor((now.getTime() - oldestFiledAt.getTime()) / DAY_MS)
  return say('appeal-admin-counts', { waiting, days, granted, refused })
}

export function appealHomeRoutes(routes: Routes): void {
  routes.command('keberatan', appealHome)
  routes.tap(appealButtons.home, async (ctx) => ({ screen: await appealHome(ctx) }))
}
