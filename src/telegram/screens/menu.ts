/** The menu: what this person can do now, the most pressing first, one tap away. */
import { InlineKeyboard } from 'grammy'
import { can, rolesOf } from '../../domain/access/can.js'
import { announceCommands } from '../commands.js'
import type { MemberCtx } from '../context.js'
import type { Routes } from '../router.js'
import type { Screen } from '../screen.js'
import { composeButtons, openingButtons } from './broadcast/compose-buttons.js'
import { reportButtons } from './broadcast/report-buttons.js'
import { catalogueButtons } from './catalogue/catalogue-buttons.js'
import { dashboardButtons } from './dashboard/dashboard-buttons.js'
import { frameworkButtons } from './framework/framework-buttons.js'
import { menuButtons } from './menu-buttons.js'
import { answerButtons } from './question/question-buttons.js'
import { reminderButtons } from './reminder/reminder-buttons.js'
import { rosterButtons } from './roster/roster-buttons.js'
import { teamButtons } from './team/team-buttons.js'
import { planButtons } from './training/plan-buttons.js'
import { progressButtons } from './training/progress-buttons.js'
import { proofsFor } from './training/proofs.js'
import { requestsOf } from './training/requests.js'

export async function menuScreen(ctx: MemberCtx): Promise<Screen> {
  const { say, deps } = ctx.voice
  const { member } = ctx
  const roles = rolesOf(member).map((role) => say(`role-${role}`))
  const keyboard = new InlineKeyboard().text(say('button-assessment'), menuButtons.assessment.data({})).row()
  const toRate = member.leads ? 0 : (await deps.stores.forms.toRate(member.id)).length
  if (can(member, 'list-people-to-rate', { toRate })) keyboard.text(say('button-to-rate'), menuButtons.toRate.data({})).row()
  if (can(member, 'see-team', null)) keyboard.text(say('button-tim-home'), teamButtons.home.data({ page: 1 })).row()
  const requests = member.leads ? (await requestsOf(ctx.voice, member)).length : 0
  if (requests > 0) keyboard.text(say('button-plan-queue-count', { count: requests }), planButtons.queue.data({})).row()
  const proofs = (await proofsFor(ctx.voice, member)).length
  if (proofs > 0) keyboard.text(say('button-proof-queue', { count: proofs }), progressButtons.queue.data({})).row()
  if (can(member, 'answer-questions', null)) {
    const { total } = await deps.stores.questions.open(member.id, { from: 0, most: 0 })
    if (total > 0) keyboard.text(say('button-question-queue', { count: total }), answerButtons.queue.data({ page: 0 })).row()
  }
  keyboard.text(say('button-result'), menuButtons.result.data({})).text(say('button-training'), menuButtons.training.data({})).row()
  if (can(member, 'see-cycle', null)) keyboard.text(say('button-cycle'), menuButtons.cycle.data({})).row()
  if (can(member, 'see-dashboard', null)) keyboard.text(say('button-rekap'), dashboardButtons.home.data({})).row()
  // The admin finds the reports among the broadcasts.
  if (can(member, 'manage-broadcasts', null)) keyboard.text(say('button-broadcasts'), composeButtons.list.data({})).row()
  else if (can(member, 'see-broadcast-report', null)) keyboard.text(say('button-report-list'), reportButtons.list.data({})).row()
  if (can(member, 'record-opening-message', null)) keyboard.text(say('button-opening'), openingButtons.opening.data({})).row()
  if (can(member, 'manage-roster', null)) keyboard.text(say('button-desk'), rosterButtons.home.data({})).row()
  if (can(member, 'manage-framework', null)) keyboard.text(say('button-kamus'), frameworkButtons.home.data({})).row()
  if (can(member, 'manage-catalogue', null)) keyboard.text(say('button-katalog'), catalogueButtons.home.data({ page: 1 })).row()
  keyboard.text(say('button-reminders'), reminderButtons.settings.data({})).row()
  keyboard.text(say('button-my-data'), menuButtons.myData.data({})).text(say('button-language'), menuButtons.language.data({}))
  return { text: say('menu', { name: member.name, roles: roles.join(' · '), agency: deps.agencyName }), keyboard }
}

export function menuRoutes(routes: Routes): void {
  routes.command('menu', menuScreen)
  // Roles follow the roster: whoever comes back by /start finds the commands of today's roles.
  routes.command('start', async (ctx) => {
    await announceCommands(ctx.api, ctx.voice.deps, ctx.member)
    return menuScreen(ctx)
  })
  // The dialogue, if one was open, is left by every command (dialogs/dialogs.ts).
  routes.command('batal', async (ctx) => {
    const menu = await menuScreen(ctx)
    return [{ text: ctx.voice.say(ctx.member.dialogOpen ? 'cancelled' : 'nothing-to-cancel') }, menu]
  })
  routes.tap(menuButtons.menu, async (ctx) => ({ screen: await menuScreen(ctx) }))
}
