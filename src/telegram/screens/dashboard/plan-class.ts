/** Planning a class: the dates and the place are typed, a preview names the guests, and only then they are invited. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { instantOn } from '../../../domain/calendar.js'
import { nextOfficeTime } from '../../../domain/reminder/working-days.js'
import {
  type ClassDraft,
  type ClassPlan,
  classDraftSchema,
  type GuestList,
  lookAtClass,
  planClass,
} from '../../../domain/training/plan-class.js'
import { classTimes, daysOff, readClass } from '../../../domain/training/read-class.js'
import type { PersonBelow } from '../../../domain/training/unit-gap-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { classLine, trainingText } from '../training/card.js'
import { classScreen } from './classes.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { nameList } from './names.js'

type Wanted = { unit: number; competency: string; training: number }

/** Of names written out: of the guests, and for each reason of those left out. */
const GUESTS_LETTERS = 1200
const LEFT_OUT_LETTERS = 250
/** In the order in which they are explained. */
const LEFT_OUT = ['planned', 'done', 'unfit', 'left'] as const

/** Beside the chats' own dialogues: one draft a person, kept until another takes its place, so that a restart between two taps loses nothing. */
const draftKey = (ctx: MemberCtx) => `class-draft:${ctx.member.id}`

async function storedDraft(ctx: MemberCtx): Promise<ClassDraft | null> {
  const stored = classDraftSchema.safeParse(await ctx.voice.deps.stores.dialogs.read(draftKey(ctx)))
  return stored.success ? stored.data : null
}

async function look(ctx: MemberCtx, { unit: unitId, competency: competencyKey, training: trainingId }: Wanted) {
  const { deps, now } = ctx.voice
  const cycle = await deps.stores.unitGaps.newestCycle()
  if (cycle === null) return null
  const about = { cycleId: cycle.id, unitId, competencyKey, trainingId }
  const plan = await lookAtClass(deps.stores, about, now)
  return plan === null ? null : { about, plan }
}

async function askDates(ctx: MemberCtx, wanted: Wanted): Promise<TapReply> {
  const { say } = ctx.voice
  if (!can(ctx.member, 'plan-class', null)) return { toast: say('tap-not-yours'), alert: true }
  const found = await look(ctx, wanted)
  if (found === null) return { toast: say('tap-stale'), alert: true }
  const { training, guests } = found.plan
  if (guests.invited.length === 0) return { toast: say('class-nobody'), alert: true }
  const keyboard = new InlineKeyboard().text(
    say('button-back'),
    dashboardButtons.competency.data({ unit: wanted.unit, competency: wanted.competency }),
  )
  const text = [
    say('class-ask', { count: guests.invited.length }),
    trainingText(ctx.voice, { training, mandatory: true }),
    say('class-ask-dates'),
  ]
  return { screen: { text: text.join('\n\n'), keyboard }, dialog: { name: 'plan-class', ...wanted } }
}

/** Takes the typed line; answers what to show below it, and whether another try may follow. */
export async function takeClassLine(ctx: MemberCtx, wanted: Wanted, typed: string): Promise<{ screen: Screen; more: boolean }> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'plan-class', null)) return { screen: { text: say('tap-not-yours') }, more: false }
  const line = readClass(typed, { zone: deps.timeZone, now })
  if (line.kind === 'too-long' || line.kind === 'place-too-long')
    return { screen: { text: say(`class-${line.kind}`, { most: line.most }) }, more: true }
  if (line.kind !== 'good') return { screen: { text: say(`class-${line.kind}`) }, more: true }
  const found = await look(ctx, wanted)
  if (found === null) return { screen: { text: say('tap-stale') }, more: false }
  const { place, startsOn, endsOn } = line
  const former = await storedDraft(ctx)
  // Never that of the draft it replaces: the confirmation under an older preview must not plan this one.
  const draftedAt = Math.max(Math.floor(now.getTime() / 1000), (former?.draftedAt ?? 0) + 1)
  const draft: ClassDraft = { ...found.about, place, startsOn, endsOn, draftedAt }
  await deps.stores.transaction(async (tx) => {
    await tx.dialogs.write(draftKey(ctx), draft, now)
    // The preview shows who is below the standard: a view of others' data.
    const after = { ...draft, people: found.plan.guests.invited.map(({ personId }) => personId) }
    await tx.audit.record({ actorId: ctx.member.id, act: 'class-drafted', subject: `unit:${draft.unitId}`, after, now })
  })
  const off = daysOff(draft, await deps.workCalendar())
  return { screen: previewScreen(ctx.voice, { ...found.plan, draft, off, wanted }), more: false }
}

interface Preview extends ClassPlan {
  draft: ClassDraft
  /** Days of the class on which the office does not work. */
  off: readonly string[]
  wanted: Wanted
}

function previewScreen(voice: Voice, { training, guests, draft, off, wanted }: Preview): Screen {
  const { say, date, deps } = voice
  const keyboard = new InlineKeyboard()
  if (guests.invited.length > 0)
    keyboard.text(say('button-plan-class-sure'), dashboardButtons.planSure.data({ draft: draft.draftedAt })).row()
  keyboard
    .text(say('button-plan-class-again'), dashboardButtons.plan.data(wanted))
    .row()
    .text(say('button-back'), dashboardButtons.competency.data({ unit: wanted.unit, competency: wanted.competency }))
  const text = [
    [
      say('class-preview'),
      trainingText(voice, { training, mandatory: true }),
      classLine(voice, { ...classTimes(draft, deps.timeZone), place: draft.place }),
      ...off.map((day) => say('class-day-off', { date: date(instantOn(day, 0, deps.timeZone)) })),
    ].join('\n'),
    guests.invited.length === 0 ? say('class-nobody') : invitedText(voice, guests),
    ...leftOutLines(voice, guests),
  ]
  return { text: text.join('\n\n'), keyboard }
}

function invitedText(voice: Voice, { invited, unreachable }: GuestList): string {
  const { say } = voice
  const lines = [say('class-invited', { count: invited.length }), names(voice, invited, GUESTS_LETTERS)]
  if (unreachable.length > 0)
    lines.push('', say('class-unreachable', { count: unreachable.length, names: { html: names(voice, unreachable, LEFT_OUT_LETTERS) } }))
  return lines.join('\n')
}

function leftOutLines(voice: Voice, { leftOut }: GuestList): string[] {
  const { say } = voice
  const lines = LEFT_OUT.filter((why) => leftOut[why].length > 0).map((why) =>
    say(`class-left-out-${why}`, { count: leftOut[why].length, names: { html: names(voice, leftOut[why], LEFT_OUT_LETTERS) } }),
  )
  return lines.length === 0 ? [] : [[say('class-left-out'), ...lines].join('\n')]
}

function names(voice: Voice, people: readonly PersonBelow[], letters: number): string {
  return nameList(
    voice,
    people.map(({ name }) => name),
    { between: ', ', letters },
  )
}

async function planSure(ctx: MemberCtx, draftedAt: number): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'plan-class', null)) return { toast: say('tap-not-yours'), alert: true }
  const draft = await storedDraft(ctx)
  if (draft?.draftedAt !== draftedAt) return { toast: say('tap-stale'), alert: true }
  const tellAt = nextOfficeTime(now, await deps.workCalendar())
  const outcome = await planClass(deps.stores, { draft, actorId: ctx.member.id, zone: deps.timeZone, tellAt, now })
  switch (outcome.kind) {
    case 'stale':
      return { toast: say('tap-stale'), alert: true }
    case 'past':
      return { toast: say('class-past-now'), alert: true }
    case 'nobody':
      return { toast: say('class-nobody'), alert: true }
    case 'planned': {
      deps.wakeOutbox()
      const lead = outcome.again ? say('class-planned-again') : say('class-planned', { date: ctx.voice.date(tellAt, 'moment') })
      const screen = await classScreen(ctx.voice, outcome.classId, lead)
      return screen === null ? { toast: say('tap-stale'), alert: true } : { screen }
    }
  }
}

export function planClassRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.plan, askDates)
  routes.tap(dashboardButtons.planSure, (ctx, { draft }) => planSure(ctx, draft))
}
