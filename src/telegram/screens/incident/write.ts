/** "Catat kejadian": the day, the competency, then a sentence or a photo with one; half a minute (E6). */
import { InlineKeyboard } from 'grammy'
import { dayOf, instantOn } from '../../../domain/calendar.js'
import { dayNumber, dayNumbered, monthNumbered } from '../../../domain/calendar-month.js'
import { type Competency, competenciesFor } from '../../../domain/competency/framework.js'
import { noteDays, noteIncident } from '../../../domain/incident/note-incident.js'
import { addDays } from '../../../domain/reminder/working-days.js'
import type { Member } from '../../../domain/roster/member.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { calendarKeyboard } from '../calendar-keyboard.js'
import { reasonFault } from '../form/after-reason.js'
import { ledPerson } from '../team/person.js'
import { noteButtons } from './note-buttons.js'
import { noteFramework } from './note-framework.js'

async function askDay(ctx: MemberCtx, personId: number): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  const person = await ledPerson(ctx, personId)
  if (person === null) return { toast: say('tap-not-yours'), alert: true }
  const today = dayOf(now, deps.timeZone)
  const on = (day: string) => noteButtons.day.data({ person: personId, day: dayNumber(day) })
  const keyboard = new InlineKeyboard()
    .text(say('button-today'), on(today))
    .text(say('button-yesterday'), on(addDays(today, -1)))
    .row()
    .text(say('button-other-day'), noteButtons.month.data({ person: personId, month: 0 }))
    .row()
    .text(say('button-back'), noteButtons.person.data({ person: personId, page: 1 }))
  return { screen: { text: say('note-ask-day', { name: person.name }), keyboard } }
}

async function chooseDay(ctx: MemberCtx, params: { person: number; month: number }): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  const person = await ledPerson(ctx, params.person)
  if (person === null) return { toast: say('tap-not-yours'), alert: true }
  const days = noteDays(now, deps.timeZone)
  const asked = params.month === 0 ? days.last.slice(0, 7) : monthNumbered(params.month)
  if (asked === null) return { toast: say('tap-stale'), alert: true }
  const month = asked < days.first.slice(0, 7) ? days.first.slice(0, 7) : asked > days.last.slice(0, 7) ? days.last.slice(0, 7) : asked
  const keyboard = calendarKeyboard(ctx.voice, {
    month,
    ...days,
    pick: (day) => noteButtons.day.data({ person: params.person, day }),
    turn: (other) => noteButtons.month.data({ person: params.person, month: other }),
  }).text(say('button-back'), noteButtons.add.data({ person: params.person }))
  return { screen: { text: say('note-ask-day', { name: person.name }), keyboard } }
}

interface About {
  person: Member
  /** yyyy-mm-dd */
  day: string
  competencies: Competency[]
}

/** Whom and which day a tap or a message is about, checked anew each time. */
async function openAbout(ctx: MemberCtx, params: { person: number; day: number }): Promise<About | { refused: TapReply }> {
  const { say, deps, now } = ctx.voice
  const person = await ledPerson(ctx, params.person)
  if (person === null) return { refused: { toast: say('tap-not-yours'), alert: true } }
  const { first, last } = noteDays(now, deps.timeZone)
  const day = dayNumbered(params.day)
  if (day === null || day < first || day > last) return { refused: { toast: say('tap-stale'), alert: true } }
  return { person, day, competencies: competenciesFor(await noteFramework(deps), person) }
}

async function askCompetency(ctx: MemberCtx, params: { person: number; day: number }): Promise<TapReply> {
  const about = await openAbout(ctx, params)
  if ('refused' in about) return about.refused
  const { say, date, deps } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const [index, { key, name }] of about.competencies.entries()) {
    keyboard.text(name, noteButtons.competency.data({ ...params, competency: key }))
    if (index % 2 === 1) keyboard.row()
  }
  keyboard.row().text(say('button-back'), noteButtons.add.data({ person: params.person }))
  const when = date(instantOn(about.day, 0, deps.timeZone))
  return { screen: { text: say('note-ask-competency', { name: about.person.name, date: when }), keyboard } }
}

interface Target {
  person: number
  day: number
  competency: string
}

async function askWords(ctx: MemberCtx, params: Target): Promise<TapReply> {
  const about = await openAbout(ctx, params)
  if ('refused' in about) return about.refused
  const { say, date, deps } = ctx.voice
  const competency = about.competencies.find(({ key }) => key === params.competency)
  if (competency === undefined) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), noteButtons.day.data({ person: params.person, day: params.day }))
  const when = date(instantOn(about.day, 0, deps.timeZone))
  const text = say('note-ask-words', { name: about.person.name, date: when, competency: competency.name })
  return { screen: { text, keyboard }, dialog: { name: 'incident', ...params } }
}

export interface SaidOfIncident {
  typed: string
  photo: { fileId: string; fileUniqueId: string } | null
  sourceKey: string
}

/** Keeps what was sent; answers what to show below it and whether the dialogue goes on. */
export async function takeIncident(ctx: MemberCtx, target: Target, said: SaidOfIncident): Promise<{ screen: Screen; done: boolean }> {
  const { say, date, deps, now } = ctx.voice
  const about = await openAbout(ctx, target)
  if ('refused' in about) return { screen: { text: about.refused.toast ?? say('tap-stale') }, done: true }
  const competency = about.competencies.find(({ key }) => key === target.competency)
  if (competency === undefined) return { screen: { text: say('tap-stale') }, done: true }
  const by = { authorId: ctx.member.id, aboutId: about.person.id, competencyKey: competency.key }
  const outcome = await noteIncident(deps.stores, { ...by, ...said, day: about.day, now, zone: deps.timeZone })
  switch (outcome.kind) {
    case 'not-a-day':
      return { screen: { text: say('tap-stale') }, done: true }
    case 'too-short':
    case 'too-long':
      return { screen: { text: reasonFault(ctx, outcome) }, done: false }
    case 'noted': {
      const keyboard = new InlineKeyboard()
        .text(say('button-note-again'), noteButtons.add.data({ person: about.person.id }))
        .row()
        .text(say('button-notes'), noteButtons.person.data({ person: about.person.id, page: 1 }))
      const when = date(instantOn(about.day, 0, deps.timeZone), 'short')
      return {
        screen: { text: say('note-kept', { name: about.person.name, date: when, competency: competency.name }), keyboard },
        done: true,
      }
    }
  }
}

export function writeNoteRoutes(routes: Routes): void {
  routes.tap(noteButtons.add, (ctx, { person }) => askDay(ctx, person))
  routes.tap(noteButtons.month, chooseDay)
  routes.tap(noteButtons.day, askCompetency)
  routes.tap(noteButtons.competency, askWords)
}
