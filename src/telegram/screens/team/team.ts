/** /tim: the people a superior leads and how far each is in the open cycle; and the figures of everybody below, without groups under five. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { TeamMember } from '../../../domain/dashboard/dashboard-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen } from '../../screen.js'
import { leafKeys, pageOf } from '../dashboard/pages.js'
import { notYours } from '../dashboard/unit-lines.js'
import { noteButtons } from '../incident/note-buttons.js'
import { menuButtons } from '../menu-buttons.js'
import { teamButtons } from './team-buttons.js'

async function teamScreen(ctx: MemberCtx, wanted: number): Promise<Screen> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'see-team', null))
    return { text: say('tim-not-superior'), keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})) }
  const { stores, timeZone: zone } = deps
  const cycle = await stores.cycles.newest('open')
  const members = await stores.dashboards.lineMembers({ superiorId: ctx.member.id, now })
  const people = await stores.dashboards.team(members, { cycleId: cycle?.id ?? null, now, zone })
  const page = pageOf(people, wanted)
  const keyboard = new InlineKeyboard()
  for (const { personId, name } of page.rows) keyboard.text(`👤 ${name}`, noteButtons.person.data({ person: personId, page: 1 })).row()
  keyboard.append(leafKeys(ctx.voice, page, (to) => teamButtons.home.data({ page: to })))
  keyboard.row().text(say('button-tim-line'), teamButtons.line.data({}))
  if (can(ctx.member, 'see-own-rating-style', null)) keyboard.row().text(say('button-own-style'), teamButtons.style.data({}))
  if (cycle !== null) keyboard.row().text(say('button-to-rate'), menuButtons.toRate.data({}))
  keyboard.row().text(say('button-menu'), menuButtons.menu.data({}))
  const head = [say('tim-head', { count: people.length }), cycle === null ? say('tim-no-cycle') : say('tim-cycle', { cycle: cycle.name })]
  return { text: [head.join('\n'), ...page.rows.map((one) => personLines(ctx.voice, one))].join('\n\n'), keyboard }
}

function personLines({ say }: Voice, { name, position, self, rating, hours }: TeamMember): string {
  const states =
    self === null || rating === null
      ? []
      : [say('tim-person-cycle', { self: say(`tim-self-${self}`), rating: say(`tim-rating-${rating}`) })]
  return [say('tim-person', { name, position }), ...states, say('tim-person-hours', { hours })].join('\n')
}

export function teamRoutes(routes: Routes): void {
  routes.command('tim', (ctx) => teamScreen(ctx, 1))
  routes.tap(teamButtons.home, async (ctx, { page }) =>
    can(ctx.member, 'see-team', null) ? { screen: await teamScreen(ctx, page) } : notYours(ctx),
  )
}
