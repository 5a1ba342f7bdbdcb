/** The menu: what this person can do now, the most pressing first, one tap away. */
import { InlineKeyboard } from 'grammy'
import { can, rolesOf } from '../../domain/access/can.js'
import type { Action, Subjects } from '../../domain/access/subjects.js'
import { announceCommands } from '../commands.js'
import type { MemberCtx } from '../context.js'
import type { Routes } from '../router.js'
import type { Screen } from '../screen.js'
import { appealButtons } from './appeal/appeal-buttons.js'
import { auditButtons } from './audit/audit-buttons.js'
import { composeButtons, openingButtons } from './broadcast/compose-buttons.js'
import { reportButtons } from './broadcast/report-buttons.js'
import { catalogueButtons } from './catalogue/catalogue-buttons.js'
import { dashboardButtons } from './dashboard/dashboard-buttons.js'
import { frameworkButtons } from './framework/framework-buttons.js'
import { menuButtons } from './menu-buttons.js'
import { correctionButtons } from './privacy/privacy-buttons.js'
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
  if (can(member, 'see-corrections', null)) {
    const { open, overdue } = await deps.stores.corrections.counts(ctx.voice.now)
    const label =
      overdue > 0 ? say('button-correction-queue-overdue', { count: open, overdue }) : say('button-correction-queue', { count: open })
    if (open > 0) keyboard.text(label, correctionButtons.queue.data({ page: 0 })).row()
  }
  const appeals = await deps.stores.appeals.toDecide(member.id)
  if (appeals.length > 0) keyboard.text(say('button-appeal-queue', { count: appeals.length }), appealButtons.home.data({})).row()
  keyboard.text(say('button-result'), menuButtons.result.data({})).text(say('button-training'), menuButtons.training.data({})).row()
  officeKeys(ctx, keyboard)
  keyboard.text(say('button-reminders'), reminderButtons.settings.data({})).row()
  keyboard.text(say('button-my-data'), menuButtons.myData.data({})).text(say('button-language'), menuButtons.language.data({}))
  return { text: say('menu', { name: member.name, roles: roles.join(' · '), agency: deps.agencyName }), keyboard }
}

/** What the personnel office and the head of the agency have besides, two in a row. */
function officeKeys({ voice: { say }, member }: MemberCtx, keyboard: InlineKeyboard): void {
  const may = (action: PlainAction) => can(member, action, null)
  const keys = [
    { shown: may('see-cycle'), label: say('button-cycle'), data: menuButtons.cycle.data({}) },
    { shown: may('see-dashboard'), label: say('button-rekap'), data: dashboardButtons.home.data({}) },
    { shown: may('manage-broadcasts'), label: say('button-broadcasts'), data: composeButtons.list.data({}) },
    // The admin finds the reports among the broadcasts.
    {
      shown: may('see-broadcast-report') && !may('manage-broadcasts'),
      label: say('button-report-list'),
      data: reportButtons.list.data({}),
    },
    { shown: may('record-opening-message'), label: say('button-opening'), data: openingButtons.opening.data({}) },
    { shown: may('manage-roster'), label: say('button-desk'), data: rosterButtons.home.data({}) },
    { shown: may('manage-framework'), label: say('button-kamus'), data: frameworkButtons.home.data({}) },
    { shown: may('manage-catalogue'), label: say('button-katalog'), data: catalogueButtons.home.data({ page: 1 }) },
    { shown: may('see-audit'), label: say('button-audit'), data: auditButtons.home.data({}) },
  ].filter(({ shown }) => shown)
  for (const [place, { label, data }] of keys.entries()) {
    keyboard.text(label, data)
    if (place % 2 === 1) keyboard.row()
  }
  keyboard.row()
}
type PlainAction = { [A in Action]: Subjects[A] extends null ? A : never }[Action]

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
