/** The weekly digest for admin and pimpinan: how far the cycle and the trainings are, as text and as a picture that says the same. */
import { InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { leastDoneFirst } from '../../../domain/cycle/least-done.js'
import type { CycleStatus } from '../../../domain/cycle/run-cycle.js'
import type { Member } from '../../../domain/roster/member.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { digestLines } from '../appeal/home.js'
import { agencyFigures } from '../dashboard/agency-figures.js'
import { dashboardButtons } from '../dashboard/dashboard-buttons.js'
import { menuButtons } from '../menu-buttons.js'
import { reminderButtons } from './reminder-buttons.js'

/** Letters of the unit lines, so that all of it fits under a picture (1024). */
const UNITS_MOST = 560

/** Null when that is not this person's to see. */
export async function digestScreen(voice: Voice, member: Member): Promise<Screen | null> {
  if (!can(member, 'see-participation', null)) return null
  const { say } = voice
  const keyboard = new InlineKeyboard()
  if (can(member, 'see-cycle', null)) keyboard.text(say('button-do-cycle'), menuButtons.cycle.data({})).row()
  if (can(member, 'see-dashboard', null)) keyboard.text(say('button-rekap'), dashboardButtons.home.data({})).row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({})).text(say('button-reminders'), reminderButtons.settings.data({}))
  const photo = await picture(voice, member)
  return { text: await digestText(voice, member), keyboard, ...(photo === null ? {} : { photo }) }
}

/** Units of few people only for whoever works with them by name (K4). */
async function openCycle(voice: Voice, member: Member): Promise<CycleStatus | null> {
  const { cycles } = voice.deps.stores
  const cycle = await cycles.newest('open')
  if (cycle === null) return null
  const progress = await cycles.progress(cycle.id)
  if (can(member, 'see-small-groups', null)) return { cycle, progress }
  const { rows } = await agencyFigures(voice, member).participation(cycle.id)
  return { cycle, progress: { ...progress, units: rows.map(({ unit, counts }) => ({ unit: unit.name, ...counts })) } }
}

export async function digestText(voice: Voice, member: Member): Promise<string> {
  const { say, deps, number, now } = voice
  const counts = await deps.stores.plans.yearCounts(now, deps.timeZone)
  const training = say('reminder-digest-training', { running: counts.running, verified: counts.verified, hours: number(counts.hours) })
  const open = await openCycle(voice, member)
  const appeals = await digestLines(voice, member)
  const late = await deps.stores.corrections.counts(now)
  const corrections =
    late.open > 0 && can(member, 'see-corrections', null)
      ? [say('reminder-digest-corrections', { count: late.open, overdue: late.overdue })]
      : []
  if (open === null) return [say('reminder-digest-head'), training, ...appeals, ...corrections].join('\n')
  const { cycle, progress } = open
  const { participants, selfSubmitted, ratingSubmitted } = progress
  const head = say('reminder-digest', { cycle: cycle.name, self: selfSubmitted, rated: ratingSubmitted, all: participants })
  return [head, training, ...appeals, ...corrections, ...unitLines(voice, open)].join('\n')
}

/** As many units as fit, those with the least done first. */
function unitLines({ say }: Voice, { progress }: CycleStatus): string[] {
  const lines = leastDoneFirst(progress.units).map(({ unit, participants, selfSubmitted, ratingSubmitted }) =>
    say('reminder-digest-unit', { unit, self: selfSubmitted, rated: ratingSubmitted, all: participants }),
  )
  let length = 0
  const fitting = lines.filter((line) => {
    length += line.length + 1
    return length <= UNITS_MOST
  })
  if (fitting.length === 0) return []
  const left = lines.length - fitting.length
  const shown = [say('reminder-digest-units'), ...fitting, ...(left > 0 ? [say('reminder-digest-more', { count: left })] : [])]
  return [`<blockquote expandable>${shown.join('\n')}</blockquote>`]
}

/** Null without an open cycle. */
async function picture(voice: Voice, member: Member): Promise<InputFile | null> {
  const { deps, date } = voice
  const open = await openCycle(voice, member)
  if (open === null || open.progress.units.length === 0) return null
  const { cycle, progress } = open
  const plain = deps.texts.plain(voice.locale)
  const subtitle = `${date(cycle.selfUntil, 'short')} · ${date(cycle.ratingUntil, 'short')}`
  const legend = { self: plain('radar-self'), superior: plain('radar-superior') }
  const title = plain('reminder-digest-picture', { cycle: cycle.name })
  return new InputFile(await deps.participationPng({ title, subtitle, units: progress.units, legend }), 'partisipasi.png')
}

async function showPicture(ctx: MemberCtx): Promise<TapReply> {
  const { say } = ctx.voice
  if (!can(ctx.member, 'see-participation', null)) return { toast: say('tap-not-yours'), alert: true }
  const photo = await picture(ctx.voice, ctx.member)
  return photo === null ? { toast: say('tap-stale'), alert: true } : { below: [{ text: await digestText(ctx.voice, ctx.member), photo }] }
}

export function digestRoutes(routes: Routes): void {
  routes.tap(reminderButtons.picture, showPicture)
}
