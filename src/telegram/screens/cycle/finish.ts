/** Publishing a cycle's results and closing it: first who is still open, by name, and only then the button that does it. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type CycleStatus, closeCycle, currentCycle, openAppeals } from '../../../domain/cycle/run-cycle.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type Screen, type TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { cycleButtons } from './cycle-buttons.js'
import { openCounts, unfinishedLines } from './unfinished.js'

/** The published cycle that waits to be closed, also while a newer one is open. */
async function closable(ctx: MemberCtx, cycleId: number): Promise<CycleStatus | null> {
  const { cycles } = ctx.voice.deps.stores
  const cycle = can(ctx.member, 'manage-cycle', null) ? await cycles.newest('published') : null
  return cycle === null || cycle.id !== cycleId ? null : { cycle, progress: await cycles.progress(cycle.id) }
}

/** The open cycle if the button still speaks of it and this person may act. */
async function managed(ctx: MemberCtx, cycleId: number): Promise<CycleStatus | null> {
  if (!can(ctx.member, 'manage-cycle', null)) return null
  const status = await currentCycle(ctx.voice.deps.stores)
  return status?.cycle.state === 'open' && status.cycle.id === cycleId ? status : null
}

async function askToAct(ctx: MemberCtx, cycleId: number, act: 'publish' | 'close'): Promise<TapReply> {
  const status = await (act === 'publish' ? managed(ctx, cycleId) : closable(ctx, cycleId))
  const { say } = ctx.voice
  if (status === null) return { toast: say('tap-stale'), alert: true }
  const running = act === 'publish' ? await runningScreen(ctx, status) : null
  if (running !== null) return { screen: running }
  const { cycle, progress } = status
  const sure = act === 'publish' ? cycleButtons.publishSure : cycleButtons.closeSure
  const keyboard = new InlineKeyboard()
  const names = await unfinishedLines(ctx, cycle, keyboard)
  const appeals = act === 'close' ? await appealLines(ctx, cycle.id) : []
  // Where appeals keep it open there is nothing to confirm.
  if (appeals.length === 0)
    keyboard
      .text(say(act === 'publish' ? 'button-publish-sure' : 'button-close-sure'), sure.data({ cycle: cycleId }))
      .danger()
      .row()
  keyboard.text(say('button-back'), menuButtons.cycle.data({}))
  const without = act === 'publish' ? progress.participants - progress.ratingSubmitted : progress.participants - progress.results
  const text =
    act === 'publish'
      ? [
          say('publish-ask', { name: cycle.name, rated: progress.ratingSubmitted }),
          '',
          ...openCounts(ctx.voice, progress),
          '',
          ...(names.length === 0 ? [] : [...names, '']),
          say('publish-without', { count: without }),
          say('publish-no-cancel'),
        ]
      : [
          say('close-ask', { name: cycle.name }),
          '',
          say('close-open', { without, divergences: progress.divergencesUnexplained }),
          ...appeals,
          ...(names.length === 0 ? [] : ['', ...names]),
        ]
  return { screen: { text: text.join('\n'), keyboard, protect: true } }
}

/** How many appeals and running 14 days keep the cycle open, without a name. */
async function appealLines({ voice }: MemberCtx, cycleId: number): Promise<string[]> {
  const { deps, say, date, now } = voice
  const open = await openAppeals(deps.stores, { cycleId, zone: deps.timeZone, now })
  if (open === null) return []
  const { undecided, inTime, last } = open
  return [
    '',
    ...(undecided > 0 ? [say('close-appeals-undecided', { count: undecided })] : []),
    ...(last === null ? [] : [say('close-appeals-in-time', { count: inTime, last: date(last) })]),
    say('close-appeals-not-yet'),
  ]
}

/** Whose publishing of this cycle is under way, and how far it is; null when none is. */
async function runningScreen({ voice }: MemberCtx, { cycle }: CycleStatus): Promise<Screen | null> {
  const { deps, say, now } = voice
  const running = await deps.stores.officeJobs.unfinishedOf('publish')
  if (running === null) return null
  const { ownerId, done, total } = running
  const owner = await deps.stores.people.byId(ownerId, now)
  const percent = total === 0 ? 0 : Math.round((done / total) * 100)
  return {
    text: say('publish-running', { name: cycle.name, owner: owner?.name ?? deps.agencyName, bar: bar(done, total), percent }),
    keyboard: new InlineKeyboard()
      .text(say('button-refresh'), cycleButtons.publish.data({ cycle: cycle.id }))
      .row()
      .text(say('button-cycle'), menuButtons.cycle.data({})),
  }
}

async function publish(ctx: MemberCtx, cycleId: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const status = await managed(ctx, cycleId)
  if (status === null) return { toast: say('tap-stale'), alert: true }
  const running = await runningScreen(ctx, status)
  if (running !== null) return { screen: running }
  const back = new InlineKeyboard().text(say('button-cycle'), menuButtons.cycle.data({}))
  const { cycle, progress } = status
  if (progress.ratingSubmitted === 0) return { screen: { text: say('publish-nobody-rated'), keyboard: back } }
  // Two who tap at the same moment are two jobs: the second finds the cycle published.
  const key = `publish:${ctx.callbackQuery?.id}`
  await deps.stores.officeJobs.add({ key, kind: 'publish', ownerId: ctx.member.id, input: { cycleId }, now })
  deps.wakeOfficeJobs()
  return { screen: { text: say('publish-taken', { name: cycle.name, count: progress.ratingSubmitted }), keyboard: back } }
}

async function close(ctx: MemberCtx, cycleId: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  if ((await closable(ctx, cycleId)) === null) return { toast: say('tap-stale'), alert: true }
  const outcome = await closeCycle(deps.stores, { actorId: ctx.member.id, zone: deps.timeZone, now })
  if (outcome.kind === 'appeals-open') return askToAct(ctx, cycleId, 'close')
  if (outcome.kind !== 'closed') return { toast: say('tap-stale'), alert: true }
  return {
    screen: {
      text: say('close-done', { name: outcome.cycle.name }),
      keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})),
    },
  }
}

export function finishRoutes(routes: Routes): void {
  routes.tap(cycleButtons.publish, (ctx, { cycle }) => askToAct(ctx, cycle, 'publish'))
  routes.tap(cycleButtons.publishSure, (ctx, { cycle }) => publish(ctx, cycle))
  routes.tap(cycleButtons.close, (ctx, { cycle }) => askToAct(ctx, cycle, 'close'))
  routes.tap(cycleButtons.closeSure, (ctx, { cycle }) => close(ctx, cycle))
}
