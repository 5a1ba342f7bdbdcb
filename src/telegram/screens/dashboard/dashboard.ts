/** /rekap: what the admin and the head of the agency can look at. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { newestCycle } from './course.js'
import { dashboardButtons } from './dashboard-buttons.js'

async function dashboard(ctx: MemberCtx): Promise<Screen> {
  const { say, deps } = ctx.voice
  const keyboard = new InlineKeyboard()
  if (!can(ctx.member, 'see-dashboard', null))
    return { text: say('rekap-not-office'), keyboard: keyboard.text(say('button-menu'), menuButtons.menu.data({})) }
  const cycle = await deps.stores.unitGaps.newestCycle()
  const running = can(ctx.member, 'see-participation', null)
  if (running && (await newestCycle(ctx.voice)) !== null)
    keyboard
      .text(say('button-dash-participation'), dashboardButtons.participation.data({ page: 1 }))
      .row()
      .text(say('button-dash-waiting'), dashboardButtons.waiting.data({ page: 1 }))
      .row()
  if (cycle !== null && can(ctx.member, 'see-unit-gaps', null))
    keyboard
      .text(say('button-dash-heat'), dashboardButtons.heat.data({ page: 1 }))
      .row()
      .text(say('button-dash-bands'), dashboardButtons.bands.data({ page: 1 }))
      .row()
      .text(say('button-dash-top'), dashboardButtons.top.data({ page: 1 }))
      .row()
  if (cycle !== null && can(ctx.member, 'see-fairness', null))
    keyboard.text(say('button-dash-fairness'), dashboardButtons.fairness.data({ cycle: 0 })).row()
  if (running) keyboard.text(say('button-dash-training'), dashboardButtons.training.data({ page: 1 })).row()
  if (cycle !== null && can(ctx.member, 'see-unit-gaps', null))
    keyboard.text(say('button-unit-gaps'), dashboardButtons.units.data({ page: 1 })).row()
  if (cycle !== null && can(ctx.member, 'see-coverage', null))
    keyboard
      .text(say('button-coverage'), dashboardButtons.coverage.data({ page: 1 }))
      .row()
      .text(say('button-effects'), dashboardButtons.effects.data({ page: 1 }))
      .row()
  if (cycle !== null && can(ctx.member, 'see-rater-statistics', null))
    keyboard.text(say('button-raters'), dashboardButtons.raters.data({ page: 1 })).row()
  if (cycle !== null && can(ctx.member, 'see-reliability', null))
    keyboard.text(say('button-reliability'), dashboardButtons.reliability.data({ page: 1 })).row()
  if (can(ctx.member, 'plan-class', null)) keyboard.text(say('button-planned-classes'), dashboardButtons.classes.data({ page: 1 })).row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  return { text: cycle === null ? say('rekap-no-results') : say('rekap', { cycle: cycle.name }), keyboard }
}

export function dashboardRoutes(routes: Routes): void {
  routes.command('rekap', dashboard)
  routes.tap(dashboardButtons.home, async (ctx) =>
    can(ctx.member, 'see-dashboard', null) ? { screen: await dashboard(ctx) } : { toast: ctx.voice.say('tap-not-yours'), alert: true },
  )
}
