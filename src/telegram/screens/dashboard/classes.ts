/** The classes the office planned: who said yes, who has not answered, who will not come. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { CLASS_ANSWERS, type ClassAnswer, classAnswerOf } from '../../../domain/training/class-answers.js'
import type { PlannedClass } from '../../../domain/training/unit-gap-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { classLine } from '../training/card.js'
import { labelOf } from '../training/plan.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { nameList } from './names.js'
import { leafKeys, pageOf } from './pages.js'

/** Per answer; there are four. */
const LETTERS_OF_NAMES = 850

const notYours = (ctx: MemberCtx): TapReply => ({ toast: ctx.voice.say('tap-not-yours'), alert: true })
const stale = (ctx: MemberCtx): TapReply => ({ toast: ctx.voice.say('tap-stale'), alert: true })

async function list(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  if (!can(ctx.member, 'plan-class', null)) return notYours(ctx)
  const { say, date, deps } = ctx.voice
  const page = pageOf(await deps.stores.unitGaps.plannedClasses(), wanted)
  const keyboard = new InlineKeyboard()
  for (const [index, one] of page.rows.entries())
    keyboard.text(labelOf(`${page.from + index}. ${one.title}`), dashboardButtons.class.data({ class: one.id })).row()
  keyboard.append(leafKeys(ctx.voice, page, (to) => dashboardButtons.classes.data({ page: to })))
  keyboard.row().text(say('button-back'), dashboardButtons.home.data({}))
  const lines = page.rows.map((one, index) => {
    const { yes, waiting, no } = one
    return say('classes-line', { place: page.from + index, title: one.title, date: date(one.startsAt, 'short'), yes, waiting, no })
  })
  return { screen: { text: [say('classes-head'), ...(lines.length === 0 ? [say('classes-none')] : lines)].join('\n\n'), keyboard } }
}

/** `lead`: what has just happened; null when there is no such class. */
export async function classScreen(voice: Voice, classId: number, lead?: string): Promise<Screen | null> {
  const { say } = voice
  const found = (await voice.deps.stores.unitGaps.plannedClasses()).find(({ id }) => id === classId)
  if (found === undefined) return null
  const keyboard = new InlineKeyboard()
    .text(say('button-class-guests'), dashboardButtons.guests.data({ class: classId }))
    .row()
    .text(say('button-refresh'), dashboardButtons.class.data({ class: classId }))
    .row()
    .text(say('button-planned-classes'), dashboardButtons.classes.data({ page: 1 }))
  return { text: [...(lead === undefined ? [] : [lead, '']), ...classLines(voice, found)].join('\n'), keyboard }
}

function classLines(voice: Voice, found: PlannedClass): string[] {
  const { say } = voice
  const { title, seats, seatsTaken } = found
  const answers = CLASS_ANSWERS.filter((answer) => answer !== 'joined' || found.joined > 0)
  return [
    say('class-head', { title }),
    classLine(voice, found),
    '',
    ...answers.map((answer) => say(`class-answer-${answer}`, { count: found[answer] })),
    say('class-seats', { taken: seatsTaken, seats }),
  ]
}

async function show(ctx: MemberCtx, classId: number): Promise<TapReply> {
  if (!can(ctx.member, 'plan-class', null)) return notYours(ctx)
  const screen = await classScreen(ctx.voice, classId)
  return screen === null ? stale(ctx) : { screen }
}

async function guests(ctx: MemberCtx, classId: number): Promise<TapReply> {
  if (!can(ctx.member, 'plan-class', null)) return notYours(ctx)
  const { say, deps, now } = ctx.voice
  const found = (await deps.stores.unitGaps.plannedClasses()).find(({ id }) => id === classId)
  if (found === undefined) return stale(ctx)
  const all = await deps.stores.unitGaps.guestsOf(classId)
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'class-guests-seen', subject: `class:${classId}`, now })
  const parts = CLASS_ANSWERS.flatMap((answer) => {
    const names = all.filter(({ state }) => classAnswerOf(state) === answer).map(({ name }) => name)
    return names.length === 0 ? [] : [namesOf(ctx.voice, answer, names)]
  })
  const keyboard = new InlineKeyboard().text(say('button-back'), dashboardButtons.class.data({ class: classId }))
  return { screen: { text: [say('class-head', { title: found.title }), ...parts].join('\n\n'), keyboard } }
}

function namesOf(voice: Voice, answer: ClassAnswer, names: readonly string[]): string {
  const list = nameList(voice, names, { between: '\n', letters: LETTERS_OF_NAMES })
  return `${voice.say(`class-answer-${answer}`, { count: names.length })}\n${list}`
}

export function classRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.classes, (ctx, { page }) => list(ctx, page))
  routes.tap(dashboardButtons.class, (ctx, params) => show(ctx, params.class))
  routes.tap(dashboardButtons.guests, (ctx, params) => guests(ctx, params.class))
}
