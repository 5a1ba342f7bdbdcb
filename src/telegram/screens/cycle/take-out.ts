/** Files of a cycle for the admin: the workbook, and the rapors of a unit; both are long work that ends in this chat. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Cycle } from '../../../domain/cycle/cycle.js'
import type { MemberCtx } from '../../context.js'
import type { OfficeWorkKind } from '../../office-jobs/works.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { pageButtons, pageOf } from '../roster/unit-pages.js'
import { takeOutButton } from './take-out-buttons.js'

/** `current` is what /periode shows; null: what was closed last is still taken out. */
export async function takeOutButtons(ctx: MemberCtx, keyboard: InlineKeyboard, current: Cycle | null): Promise<void> {
  if (!can(ctx.member, 'export-results', null)) return
  const { deps, say } = ctx.voice
  const { cycles } = deps.stores
  const cycle = current ?? (await cycles.newest('closed'))
  if (cycle === null) return
  keyboard.text(say('button-export'), takeOutButton.export.data({ cycle: cycle.id })).row()
  const reported = cycle.state === 'open' ? ((await cycles.newest('published')) ?? (await cycles.newest('closed'))) : cycle
  if (reported === null) return
  keyboard.text(say('button-rapor-units', { name: reported.name }), takeOutButton.units.data({ cycle: reported.id, page: 0 })).row()
}

async function units(ctx: MemberCtx, { cycle: cycleId, page }: { cycle: number; page: number }): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const cycle = await deps.stores.cycles.byId(cycleId)
  if (cycle === null) return { toast: say('export-gone'), alert: true }
  const all = await deps.stores.results.unitsOf(cycleId)
  const keyboard = new InlineKeyboard()
  for (const { id, name, results } of pageOf(all, page))
    keyboard.text(`${name.slice(0, 40)} · ${results}`, takeOutButton.unit.data({ cycle: cycleId, unit: id })).row()
  pageButtons(ctx, keyboard, { page, count: all.length, to: (other) => takeOutButton.units.data({ cycle: cycleId, page: other }) })
  keyboard.text(say('button-back'), menuButtons.cycle.data({}))
  return { screen: { text: all.length === 0 ? say('rapor-units-none') : say('rapor-units', { cycle: cycle.name }), keyboard } }
}

interface Asked {
  kind: OfficeWorkKind
  input: Record<string, number>
  taken: string
}

/** A tap that comes twice is one piece of work; another tap is another one. */
async function ask(ctx: MemberCtx, { kind, input, taken }: Asked): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  // Nothing is begun for a cycle or a unit that is not there.
  const { cycleId = 0, unitId } = input
  const isGone =
    (await deps.stores.cycles.byId(cycleId)) === null ||
    (unitId !== undefined && !(await deps.stores.results.unitsOf(cycleId)).some(({ id }) => id === unitId))
  if (isGone) return { toast: say('export-gone'), alert: true }
  await deps.stores.officeJobs.add({ key: `${kind}:${ctx.callbackQuery?.id}`, kind, ownerId: ctx.member.id, input, now })
  deps.wakeOfficeJobs()
  return { below: [{ text: taken }] }
}

function guarded<P>(act: (ctx: MemberCtx, params: P) => Promise<TapReply>) {
  return async (ctx: MemberCtx, params: P): Promise<TapReply> =>
    can(ctx.member, 'export-results', null) ? act(ctx, params) : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

export function takeOutRoutes(routes: Routes): void {
  routes.tap(takeOutButton.units, guarded(units))
  routes.tap(
    takeOutButton.export,
    guarded((ctx, { cycle }) => ask(ctx, { kind: 'export', input: { cycleId: cycle }, taken: ctx.voice.say('export-taken') })),
  )
  routes.tap(
    takeOutButton.unit,
    guarded((ctx, { cycle, unit }) =>
      ask(ctx, { kind: 'rapor-unit', input: { cycleId: cycle, unitId: unit }, taken: ctx.voice.say('rapor-unit-taken') }),
    ),
  )
}
