/** /pengingat: a person's own hour, pause and leave; `Ingatkan besok` puts a reminder off to the next working day. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { dayOf, instantOn } from '../../../domain/calendar.js'
import { REMINDER_HOURS } from '../../../domain/reminder/reminder-store.js'
import { snooze } from '../../../domain/reminder/snooze.js'
import { addDays } from '../../../domain/reminder/working-days.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { reminderButtons } from './reminder-buttons.js'

const PAUSES = [1, 2] as const
const HOURS_A_ROW = 3
const DEFAULT_HOUR = 9

const clock = (hour: number) => `${String(hour).padStart(2, '0')}.00`

export async function reminderSettings(ctx: MemberCtx): Promise<Screen> {
  const { deps, say, date, now } = ctx.voice
  if (!can(ctx.member, 'set-reminders', null)) return { text: say('tap-not-yours') }
  const { reminders } = deps.stores
  const [setting, leaves] = await Promise.all([reminders.setting(ctx.member.id), reminders.absences(ctx.member.id, now)])
  const isPaused = setting.pausedUntil !== null && setting.pausedUntil > now
  const keyboard = new InlineKeyboard().text(say('button-own-hour'), reminderButtons.askHour.data({})).row()
  if (isPaused) keyboard.text(say('button-resume'), reminderButtons.resume.data({})).row()
  else {
    for (const weeks of PAUSES) keyboard.text(say('button-pause-week', { weeks }), reminderButtons.pause.data({ weeks }))
    keyboard.row()
  }
  keyboard.text(say('button-leave'), reminderButtons.leave.data({})).row()
  for (const { id, fromAt } of leaves)
    keyboard.text(say('button-leave-remove', { from: date(fromAt, 'short') }), reminderButtons.removeLeave.data({ leave: id })).row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  const lines = [
    say('reminder-settings', { hour: clock(setting.hour ?? DEFAULT_HOUR) }),
    ...(setting.pausedUntil !== null && isPaused ? [say('reminder-settings-paused', { until: date(setting.pausedUntil) })] : []),
    ...(setting.snoozedUntil !== null && setting.snoozedUntil > now
      ? [say('reminder-settings-snoozed', { until: date(setting.snoozedUntil, 'moment') })]
      : []),
    ...leaves.map(({ fromAt, untilAt }) => say('reminder-settings-leave', { from: date(fromAt, 'short'), until: date(untilAt, 'short') })),
  ]
  return { text: lines.join('\n'), keyboard }
}

/** What every tap here asks first. */
async function allowed(ctx: MemberCtx, act: () => Promise<TapReply>): Promise<TapReply> {
  return can(ctx.member, 'set-reminders', null) ? act() : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

function askHour(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const [index, hour] of REMINDER_HOURS.entries()) {
    keyboard.text(clock(hour), reminderButtons.hour.data({ hour }))
    if (index % HOURS_A_ROW === HOURS_A_ROW - 1) keyboard.row()
  }
  keyboard.row().text(say('button-back'), reminderButtons.settings.data({}))
  return { screen: { text: say('own-hour-ask'), keyboard } }
}

async function setHour(ctx: MemberCtx, typed: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const hour = REMINDER_HOURS.find((one) => one === typed)
  if (hour === undefined) return { toast: say('tap-stale'), alert: true }
  await deps.stores.reminders.saveSetting(ctx.member.id, { hour })
  return { screen: await reminderSettings(ctx), toast: say('own-hour-set', { hour: clock(hour) }) }
}

async function pause(ctx: MemberCtx, typed: number): Promise<TapReply> {
  const { deps, say, date, now } = ctx.voice
  const weeks = PAUSES.find((one) => one === typed)
  if (weeks === undefined) return { toast: say('tap-stale'), alert: true }
  // From the first instant of that day on reminders come again, at the own hour.
  const until = instantOn(addDays(dayOf(now, deps.timeZone), weeks * 7), 0, deps.timeZone)
  await deps.stores.reminders.saveSetting(ctx.member.id, { pausedUntil: until })
  return { screen: await reminderSettings(ctx), toast: say('pause-set', { until: date(until, 'short') }), alert: true }
}

async function resume(ctx: MemberCtx): Promise<TapReply> {
  await ctx.voice.deps.stores.reminders.saveSetting(ctx.member.id, { pausedUntil: null })
  return { screen: await reminderSettings(ctx), toast: ctx.voice.say('resumed') }
}

function askLeave(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), reminderButtons.settings.data({}))
  return { screen: { text: say('leave-ask'), keyboard }, dialog: { name: 'leave' } }
}

async function removeLeave(ctx: MemberCtx, leave: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  // Only an own one: the store looks for both.
  if (!(await deps.stores.reminders.removeAbsence(ctx.member.id, leave))) return { toast: say('tap-stale'), alert: true }
  return { screen: await reminderSettings(ctx), toast: say('leave-removed') }
}

async function putOff(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, date, now } = ctx.voice
  const outcome = await snooze(deps.stores, { personId: ctx.member.id, now, calendar: await deps.workCalendar() })
  switch (outcome.kind) {
    case 'nothing-left':
      return { toast: say('snooze-nothing') }
    case 'too-late':
      return { toast: say('snooze-too-late', { until: date(outcome.deadline, 'moment') }), alert: true }
    case 'snoozed':
      return { toast: say('snooze-done', { date: date(outcome.until, 'moment') }), alert: true }
  }
}

export function reminderSettingsRoutes(routes: Routes): void {
  routes.command('pengingat', reminderSettings)
  routes.tap(reminderButtons.settings, async (ctx) => ({ screen: await reminderSettings(ctx) }))
  routes.tap(reminderButtons.askHour, (ctx) => allowed(ctx, async () => askHour(ctx)))
  routes.tap(reminderButtons.hour, (ctx, { hour }) => allowed(ctx, () => setHour(ctx, hour)))
  routes.tap(reminderButtons.pause, (ctx, { weeks }) => allowed(ctx, () => pause(ctx, weeks)))
  routes.tap(reminderButtons.resume, (ctx) => allowed(ctx, () => resume(ctx)))
  routes.tap(reminderButtons.leave, (ctx) => allowed(ctx, async () => askLeave(ctx)))
  routes.tap(reminderButtons.removeLeave, (ctx, { leave }) => allowed(ctx, () => removeLeave(ctx, leave)))
  routes.tap(reminderButtons.snooze, (ctx) => allowed(ctx, () => putOff(ctx)))
}
