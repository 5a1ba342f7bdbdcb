/** /audit: what was done, by whom and about whom, newest first; found by person, by kind of act and by day (K6). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { ACT_GROUPS, actNumbered, actsOf, knownAct } from '../../../domain/audit/acts.js'
import { type AuditFilter, type AuditRecord, NO_FILTER } from '../../../domain/audit/audit.js'
import { endOfDay, instantOn } from '../../../domain/calendar.js'
import { dayNumbered } from '../../../domain/calendar-month.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { askSearch } from '../roster/search.js'
import { ALL, auditButtons, type Filtered, NEWEST } from './audit-buttons.js'

const A_PAGE = 8

export function refusedAudit(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'see-audit', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

/** The filter a button carries; null when it is not of this version. */
export function filterOf({ deps: { timeZone } }: Voice, { person, act, from, until }: Filtered): AuditFilter | null {
  const name = act === 0 ? null : actNumbered(act)
  const [first, last] = [from, until].map((day) => (day === 0 ? 'any' : dayNumbered(day)))
  if (name === undefined || first === null || first === undefined || last === null || last === undefined) return null
  const end = last === 'any' ? null : endOfDay(last, timeZone)
  return {
    personId: person === 0 ? null : person,
    act: name,
    from: first === 'any' ? null : instantOn(first, 0, timeZone),
    until: end?.kind === 'good' ? end.at : null,
  }
}

/** The name of an act; one that this version does not know is shown as it was written. */
export function actName({ say }: Pick<Voice, 'say'>, act: string): string {
  const known = knownAct(act)
  return known === undefined ? say('plain', { text: act }) : say(`audit-act-${known}`)
}

/** What the filter says, in words. */
export async function filterText(voice: Voice, filter: AuditFilter): Promise<string> {
  const { deps, say, date } = voice
  const day = (at: Date | null) => (at === null ? 'none' : date(at, 'short'))
  const [person] = filter.personId === null ? [] : await deps.stores.audit.people([filter.personId])
  return [
    ...(filter.personId === null ? [] : [say('audit-of-person', { name: person?.name ?? '?', nip: person?.nip.slice(-4) ?? '' })]),
    ...(filter.act === null ? [] : [say('audit-of-act', { act: { html: actName(voice, filter.act) } })]),
    ...(filter.from === null && filter.until === null ? [] : [say('audit-of-days', { from: day(filter.from), until: day(filter.until) })]),
  ].join('\n')
}

async function homeScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say } = ctx.voice
  const menu = () => keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  const keyboard = new InlineKeyboard()
  if (!can(ctx.member, 'see-audit', null)) return { text: say('audit-not-admin'), keyboard: menu() }
  keyboard.text(say('button-audit-newest'), auditButtons.list.data({ ...ALL, before: NEWEST })).row()
  narrowing(ctx, keyboard, ALL).text(say('button-audit-export'), auditButtons.export.data(ALL)).row()
  return { text: say('audit-home', { count: await deps.stores.audit.count(NO_FILTER) }), keyboard: menu() }
}

/** By person, by act, by day, each beside what is chosen already. */
function narrowing({ voice: { say } }: MemberCtx, keyboard: InlineKeyboard, { person, act, from, until }: Filtered): InlineKeyboard {
  const filtered = { person, act, from, until }
  return keyboard
    .text(say('button-audit-person'), auditButtons.search.data(filtered))
    .text(say('button-audit-act'), auditButtons.groups.data(filtered))
    .row()
    .text(say('button-audit-days'), auditButtons.days.data(filtered))
}

/** Opening the list is kept as a look at others' data; turning its pages is the same look (K6). */
async function list(ctx: MemberCtx, { before, ...filtered }: Filtered & { before: number }): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const filter = filterOf(ctx.voice, filtered)
  if (filter === null) return { toast: say('tap-stale'), alert: true }
  const found = await deps.stores.audit.entries(filter, { beforeId: before, most: A_PAGE + 1 })
  if (before === NEWEST) {
    const about = filter.personId === null ? {} : { aboutId: filter.personId }
    const after = narrowedBy(filter)
    await deps.stores.audit.record({ actorId: ctx.member.id, act: 'audit-viewed', ...about, ...(after === null ? {} : { after }), now })
  }
  const shown = found.slice(0, A_PAGE)
  const head = [say('audit-list'), await filterText(ctx.voice, filter)].filter((line) => line !== '')
  const lines = shown.map((one, place) => line(ctx.voice, one, place + 1))
  const text = [...head, '', ...(lines.length === 0 ? [say('audit-nothing')] : lines)].join('\n')
  return { screen: { text, keyboard: listButtons(ctx, { filtered, before, shown, more: found.length > A_PAGE }), protect: true } }
}

/** The filter as the audit keeps it, beside the person; null without one. */
export function narrowedBy({ act, from, until }: Omit<AuditFilter, 'personId'>) {
  const kept = { ...(act === null ? {} : { act }), ...(from === null ? {} : { fromAt: from }), ...(until === null ? {} : { until }) }
  return Object.keys(kept).length === 0 ? null : kept
}

function line(voice: Voice, { at, act, actor, about }: AuditRecord, place: number): string {
  const { say, date } = voice
  return say('audit-line', {
    place,
    at: date(at, 'moment'),
    act: { html: actName(voice, act) },
    actor: actor?.name ?? 'none',
    about: about === null || about.id === actor?.id ? 'none' : about.name,
  })
}

function listButtons(
  ctx: MemberCtx,
  { filtered, before, shown, more }: { filtered: Filtered; before: number; shown: readonly AuditRecord[]; more: boolean },
): InlineKeyboard {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const [place, { id }] of shown.entries()) {
    keyboard.text(String(place + 1), auditButtons.entry.data({ entry: id, ...filtered, before }))
    if (place % 4 === 3) keyboard.row()
  }
  keyboard.row()
  const oldest = shown.at(-1)
  if (before !== NEWEST) keyboard.text(say('button-audit-newest'), auditButtons.list.data({ ...filtered, before: NEWEST }))
  if (more && oldest !== undefined) keyboard.text(say('button-audit-older'), auditButtons.list.data({ ...filtered, before: oldest.id }))
  narrowing(ctx, keyboard.row(), filtered)
  if (shown.length > 0) keyboard.text(say('button-audit-export'), auditButtons.export.data(filtered))
  keyboard.row()
  return keyboard.text(say('button-audit'), auditButtons.home.data({}))
}

function groups(ctx: MemberCtx, filtered: Filtered): Screen {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const [group, name] of ACT_GROUPS.entries()) {
    keyboard.text(say(`audit-group-${name}`), auditButtons.acts.data({ ...filtered, group }))
    if (group % 2 === 1) keyboard.row()
  }
  keyboard.row().text(say('button-audit-all-acts'), auditButtons.list.data({ ...filtered, act: 0, before: NEWEST }))
  return { text: say('audit-choose-group'), keyboard: keyboard.row().text(say('button-audit'), auditButtons.home.data({})) }
}

function acts(ctx: MemberCtx, { group, ...filtered }: Filtered & { group: number }): TapReply {
  const { say, deps, locale } = ctx.voice
  const name = ACT_GROUPS[group]
  if (name === undefined) return { toast: say('tap-stale'), alert: true }
  const plain = deps.texts.plain(locale)
  const keyboard = new InlineKeyboard()
  for (const { act, number } of actsOf(name))
    keyboard.text(plain(`audit-act-${act}`), auditButtons.list.data({ ...filtered, act: number, before: NEWEST })).row()
  keyboard.text(say('button-back'), auditButtons.groups.data(filtered))
  return { screen: { text: say('audit-choose-act', { group: plain(`audit-group-${name}`) }), keyboard } }
}

/** Beside the act and the days that are chosen already; another person takes the place of the one that is. */
async function search(ctx: MemberCtx, shown: Filtered): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const filter = filterOf(ctx.voice, shown)
  const isKnown = filter !== null && (filter.personId === null || (await deps.stores.audit.people([filter.personId])).length > 0)
  return isKnown ? askSearch(ctx, { name: 'roster-search', act: 'audit', shown }) : { toast: say('tap-stale'), alert: true }
}

export function auditRoutes(routes: Routes): void {
  routes.tap(auditButtons.search, async (ctx, shown) => refusedAudit(ctx) ?? search(ctx, shown))
  routes.command('audit', homeScreen)
  routes.tap(auditButtons.home, async (ctx) => refusedAudit(ctx) ?? { screen: await homeScreen(ctx) })
  routes.tap(auditButtons.list, async (ctx, params) => refusedAudit(ctx) ?? list(ctx, params))
  routes.tap(auditButtons.groups, async (ctx, params) => refusedAudit(ctx) ?? { screen: groups(ctx, params) })
  routes.tap(auditButtons.acts, async (ctx, params) => refusedAudit(ctx) ?? acts(ctx, params))
}
