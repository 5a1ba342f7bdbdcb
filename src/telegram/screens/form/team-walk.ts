/** From /menilai: all behaviours of the team, how many people each one has been given for, and the walk through one after another. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Form } from '../../../domain/rating/form-view.js'
import { nextTeamItem, type TeamItem } from '../../../domain/rating/team-walk.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { isRefused } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { openItems } from './open-items.js'
import { names, openTeam, personScreen } from './team-item.js'

type Team = NonNullable<Awaited<ReturnType<typeof openTeam>>>

/** The team of this person, or the polite answer: one without people to rate has no such list. */
async function openOwnTeam(ctx: MemberCtx): Promise<Team | { refused: TapReply }> {
  const { say } = ctx.voice
  const team = await openTeam(ctx)
  if (!can(ctx.member, 'list-people-to-rate', { toRate: team?.forms.length ?? 0 }))
    return { refused: { toast: say('tap-not-yours'), alert: true } }
  return team ?? { refused: { toast: say('to-rate-none'), alert: true } }
}

async function listItems(ctx: MemberCtx): Promise<TapReply> {
  const team = await openOwnTeam(ctx)
  return 'refused' in team ? team.refused : { screen: listScreen(ctx, team) }
}

function listScreen(ctx: MemberCtx, { items }: Team): Screen {
  const { say } = ctx.voice
  const competencies = [...new Set(items.map(({ competency }) => competency))]
  const waiting = new Map(items.flatMap((one) => one.waiting.map((form): [number, Form] => [form.ratingId, form])))
  const lines = competencies.map((competency) => {
    const counts = items.filter((one) => one.competency === competency).map(({ done, held }) => `${done}/${held.length}`)
    return say('team-walk-line', { competency: competency.name, counts: counts.join(' · ') })
  })
  const next = nextTeamItem(items)
  const text = [
    say('team-walk-head'),
    '',
    ...lines,
    ...(waiting.size > 0 ? ['', say('team-item-waiting', { names: names([...waiting.values()]) })] : []),
  ]
  const keyboard = new InlineKeyboard()
  const begun = items.some(({ done }) => done > 0)
  if (next !== undefined)
    keyboard
      .text(begun ? say('button-continue') : say('button-start'), formButtons.teamItem.data({ item: next.item.key }))
      .success()
      .row()
  for (const [index, competency] of competencies.entries()) {
    keyboard.text(competency.name, formButtons.teamCompetency.data({ competency: competency.key }))
    if (index % 2 === 1) keyboard.row()
  }
  keyboard.row().text(say('button-back'), menuButtons.toRate.data({}))
  return { text: text.join('\n'), keyboard }
}

/** The first of these behaviours with somebody to rate, at that person; when all are rated, the first one to look at again. */
async function goThrough(ctx: MemberCtx, chosen: (one: TeamItem) => boolean): Promise<TapReply> {
  const team = await openOwnTeam(ctx)
  if ('refused' in team) return team.refused
  const { say } = ctx.voice
  const own = team.items.filter(chosen)
  const across = nextTeamItem(own) ?? own[0]
  if (across === undefined) return { toast: say('tap-stale'), alert: true }
  const form = across.open[0] ?? across.held.find((one) => one.submittedAt === null && !across.waiting.includes(one))
  if (form === undefined) return { toast: say('team-item-nobody'), alert: true }
  // Whoever has never rated practises first.
  const opened = await openItems(ctx, form.ratingId, true)
  if (isRefused(opened)) return opened.refused
  const screen = personScreen(ctx, team, across, opened.form)
  return screen === null ? { toast: say('tap-stale'), alert: true } : { screen }
}

export function teamWalkRoutes(routes: Routes): void {
  routes.tap(formButtons.team, listItems)
  routes.tap(formButtons.teamItem, (ctx, params) => goThrough(ctx, ({ item }) => item.key === params.item))
  routes.tap(formButtons.teamCompetency, (ctx, params) => goThrough(ctx, ({ competency }) => competency.key === params.competency))
}
