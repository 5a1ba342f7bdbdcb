/** One behaviour for all people of the team in turn: the item for one person, and what comes after an answer. */
import { InlineKeyboard } from 'grammy'
import { type FormItem, formItems, itemByKey } from '../../../domain/assessment/form.js'
import type { Framework } from '../../../domain/competency/framework.js'
import type { Form } from '../../../domain/rating/form-view.js'
import { nextPerson, nextTeamItem, previousPerson, type TeamItem, teamItems, wholeForms } from '../../../domain/rating/team-walk.js'
import { frameworkOf, type MemberCtx } from '../../context.js'
import type { Screen } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import type { OpenForm } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { itemScreen } from './item-screen.js'

/** Telegram takes at most 100 buttons. */
const MOST_PEOPLE = 40

interface Team {
  forms: Form[]
  framework: Framework
  items: TeamItem[]
}

/** The forms this person fills in as superior, seen item by item; null without any. */
export async function openTeam(ctx: MemberCtx): Promise<Team | null> {
  const { deps, now } = ctx.voice
  const all = await deps.stores.forms.toRate(ctx.member.id)
  const [first] = all
  if (first === undefined) return null
  const framework = await frameworkOf(deps, first.cycle.frameworkVersionId)
  const forms = all.filter((form) => form.cycle.id === first.cycle.id)
  return { forms, framework, items: teamItems(forms, framework, now) }
}

/** The item for the person of this form, with where it stands across the team. */
export async function teamItemScreen(ctx: MemberCtx, opened: OpenForm, entry: FormItem): Promise<Screen> {
  const team = await openTeam(ctx)
  const across = team?.items.find(({ item }) => item.key === entry.item.key)
  return across === undefined ? itemScreen(ctx, opened, entry) : screenFor(ctx, opened, { entry, across })
}

function screenFor(ctx: MemberCtx, opened: OpenForm, { entry, across }: { entry: FormItem; across: TeamItem }): Screen {
  const { ratingId } = opened.form
  const place = across.held.findIndex((form) => form.ratingId === ratingId) + 1
  const previous = previousPerson(across, ratingId, ctx.voice.now)?.ratingId
  return itemScreen(ctx, opened, entry, { place, total: across.held.length, done: across.done, previous })
}

/** This item for whoever of the team comes next; `after`: the form it comes from. */
export function personScreen(ctx: MemberCtx, { framework }: Team, across: TeamItem, form: Form): Screen | null {
  const opened = { form, framework, items: formItems(framework, form.held) }
  const entry = itemByKey(opened.items, across.item.key)
  return entry === undefined ? null : screenFor(ctx, opened, { entry, across })
}

/** The same item for the next person; at the end of the round who is left out and why, and the next item. `passed`: this person was passed over. */
export async function afterTeamAnswer(
  ctx: MemberCtx,
  { form }: OpenForm,
  { item }: FormItem,
  { passed = false }: { passed?: boolean } = {},
): Promise<Screen> {
  const team = await openTeam(ctx)
  const across = team?.items.find((one) => one.item.key === item.key)
  if (team === null || across === undefined) return { text: ctx.voice.say('to-rate-none') }
  const next = nextPerson(across, form.ratingId, !passed)
  const screen = next === undefined ? null : personScreen(ctx, team, across, next)
  return screen ?? roundEnd(ctx, team, across)
}

/** After the last person: how far this item is, who waits, and the way on. */
function roundEnd(ctx: MemberCtx, team: Team, { item, competency, done, held, open, waiting }: TeamItem): Screen {
  const { say } = ctx.voice
  const next = nextTeamItem(team.items, item.key)
  const whole = open.length === 0 && next === undefined ? wholeForms(team.forms, team.framework, ctx.voice.now) : []
  const text = [
    say('team-item-end', { competency: competency.name, item: item.title, done, total: held.length }),
    ...(open.length > 0 ? ['', say('team-item-passed', { names: names(open) })] : []),
    ...(waiting.length > 0 ? ['', say('team-item-waiting', { names: names(waiting) })] : []),
    ...(next === undefined ? [] : ['', say('team-item-next', { competency: next.competency.name, item: next.item.title })]),
    ...(whole.length > 0 ? ['', say('team-walk-done')] : []),
  ]
  const keyboard = new InlineKeyboard()
  if (next !== undefined)
    keyboard
      .text(say('button-continue'), formButtons.teamItem.data({ item: next.item.key }))
      .success()
      .row()
  if (open.length > 0) keyboard.text(say('button-team-passed'), formButtons.teamItem.data({ item: item.key })).row()
  for (const { ratingId: rating, ratee } of whole.slice(0, MOST_PEOPLE))
    keyboard.text(`🔎 ${ratee.name}`, formButtons.review.data({ rating })).row()
  keyboard.text(say('button-team-items'), formButtons.team.data({})).text(say('button-queue'), menuButtons.toRate.data({}))
  return { text: text.join('\n'), keyboard }
}

export function names(forms: readonly Form[]): string {
  return forms.map(({ ratee }) => ratee.name).join(', ')
}
