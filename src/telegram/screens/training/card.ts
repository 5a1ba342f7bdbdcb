/** One training of the own plan: what it is, why, how it stands, and what can be done with it now. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { isDeclinable, type PlanRef } from '../../../domain/training/decline-training.js'
import { mayBecome } from '../../../domain/training/plan.js'
import { isMentored } from '../../../domain/training/plan-steps.js'
import type { Advice, PlanClass, PlanEntry } from '../../../domain/training/plan-store.js'
import { proofRefusal } from '../../../domain/training/proof.js'
import { frameworkOf, type MemberCtx, type Voice } from '../../context.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { nameOf } from '../result/result.js'
import { planButtons } from './plan-buttons.js'
import { progressButtons } from './progress-buttons.js'

/** An entry, a recommendation, or a recommendation with its entry. */
export interface Card {
  ref: PlanRef
  personId: number
  advice: Advice | null
  entry: PlanEntry | null
  training: Advice['training']
  mandatory: boolean
}
type Refused = { refused: TapReply }

const MOST_DATES = 6

export async function openCard(ctx: MemberCtx, ref: PlanRef, action: 'see-plan' | 'change-plan'): Promise<Card | Refused> {
  const card = await cardOf(ctx.voice, ref)
  if (card === null || !can(ctx.member, action, card)) return { refused: { toast: ctx.voice.say('tap-not-yours'), alert: true } }
  return card
}

async function cardOf({ deps }: Voice, ref: PlanRef): Promise<Card | null> {
  const { plans } = deps.stores
  const entry = ref.of === 'entry' ? await plans.byId(ref.id) : null
  const adviceId = ref.of === 'advice' ? ref.id : (entry?.recommendationId ?? null)
  const advice = adviceId === null ? null : await plans.advice(adviceId)
  if (advice !== null) {
    const { personId, training, because } = advice
    // An invitation of the office is mandatory whatever the recommendation said.
    const mandatory = advice.entry?.mandatory ?? because.mandatory
    return { ref: { of: 'advice', id: advice.id }, personId, advice, entry: advice.entry, training, mandatory }
  }
  if (entry === null) return null
  const { personId, training, mandatory } = entry
  return { ref: { of: 'entry', id: entry.id }, personId, advice: null, entry, training, mandatory }
}

/** A word from a button: which of the two the id is of. */
export function refOf({ of, id }: { of: string; id: number }): PlanRef | null {
  return of === 'advice' || of === 'entry' ? { of, id } : null
}

/** e.g. "Disetujui, 12 Jan 2027" */
export function stateText({ say, date }: Voice, entry: PlanEntry): string {
  const state = entry.state === 'refused' && entry.reason !== null ? 'decline-refused' : entry.state
  const dated = entry.seatHeld || entry.state === 'waitlisted' || entry.state === 'verified'
  return `${say(`plan-state-${state}`)}${dated && entry.class !== null ? `, ${date(entry.class.startsAt, 'short')}` : ''}`
}

export function trainingText({ say }: Voice, card: Pick<Card, 'training' | 'mandatory'>): string {
  const { title, form, hours, provider } = card.training
  const head = say('plan-card', { title, form: say(`training-form-${form}`), hours, provider })
  return card.mandatory ? `${head}\n${say('plan-card-mandatory')}` : head
}

/** `lead`: what has just happened, before everything else. */
export async function cardScreen(voice: Voice, card: Card, lead?: string): Promise<Screen> {
  const { say } = voice
  const { entry } = card
  const lines = [...(lead === undefined ? [] : [lead, '']), trainingText(voice, card), ...(await becauseLines(voice, card))]
  if (entry !== null) lines.push('', ...entryLines(voice, entry))
  const keyboard = new InlineKeyboard()
  if (entry !== null) progressKeys(voice, entry, keyboard)
  const choices = await choose(voice, card, keyboard)
  if (choices !== null) lines.push('', choices)
  if (entry?.state === 'invited') keyboard.text(say('button-plan-yes'), planButtons.acceptInvitation.data({ entry: entry.id })).success()
  if (isDeclinable(entry)) keyboard.text(say('button-plan-no'), planButtons.decline.data(card.ref))
  if (entry !== null && mayBecome(entry.state, 'cancelled'))
    keyboard.text(say('button-plan-cancel'), planButtons.cancel.data({ entry: entry.id }))
  keyboard.row().text(say('button-back'), menuButtons.training.data({}))
  return { text: lines.join('\n'), keyboard }
}

function entryLines(voice: Voice, entry: PlanEntry): string[] {
  const { say, date } = voice
  return [
    say('plan-card-state', { state: { html: stateText(voice, entry) } }),
    ...(entry.class !== null && entry.seatHeld ? [classLine(voice, entry.class)] : []),
    ...(entry.state === 'approved' && entry.finishBy !== null ? [say('plan-card-finish', { date: date(entry.finishBy, 'short') })] : []),
    ...(entry.reason === null ? [] : [say('plan-card-reason', { reason: entry.reason })]),
    ...(entry.answer === null ? [] : [say('plan-card-answer', { answer: entry.answer })]),
    ...(entry.proofFault === null ? [] : [say('proof-card-fault', { fault: entry.proofFault })]),
  ]
}

/** When, from what hour to what hour of each day, and where. */
export function classLine({ say, date }: Voice, { startsAt, endsAt, place }: Pick<PlanClass, 'startsAt' | 'endsAt' | 'place'>): string {
  const about = { begins: date(startsAt, 'clock'), ends: date(endsAt, 'clock'), place }
  const [from, until] = [date(startsAt, 'short'), date(endsAt, 'short')]
  return from === until ? say('plan-card-class-day', { day: from, ...about }) : say('plan-card-class', { from, until, ...about })
}

/** Before the class its dates for the calendar; afterwards the certificate or report. */
function progressKeys({ say, now }: Voice, entry: PlanEntry, keyboard: InlineKeyboard): void {
  const about = { entry: entry.id }
  if (proofRefusal(entry, now) === null) {
    const label = isMentored(entry.training.form) ? say('button-send-report') : say('button-send-certificate')
    keyboard.text(label, progressButtons.sendProof.data(about)).success().row()
  } else if (entry.state === 'approved') keyboard.text(say('button-calendar-file'), progressButtons.calendar.data(about)).row()
}

async function becauseLines(voice: Voice, { advice }: Card): Promise<string[]> {
  const result = advice === null ? null : await voice.deps.stores.results.byId(advice.resultId)
  if (advice === null || result === null) return []
  const { gapOf, level, required, step } = advice.because
  const competency = nameOf(await frameworkOf(voice.deps, result.frameworkVersionId), gapOf)
  return [voice.say('plan-because', { competency, level: voice.number(level), required, from: step[0], to: step[1] })]
}

/** The dates, or the start at any time; answers the sentence above them, null where there is nothing to choose. */
async function choose(voice: Voice, { advice, entry, training }: Card, keyboard: InlineKeyboard): Promise<string | null> {
  if (advice === null || (entry !== null && !mayBecome(entry.state, 'requested'))) return null
  const { say, date, now, deps } = voice
  const classes = await deps.stores.plans.classesOf(training.id)
  if (classes.length === 0) {
    if (entry?.state === 'requested') return null
    keyboard
      .text(say('button-plan-start'), planButtons.take.data({ advice: advice.id, class: 0 }))
      .success()
      .row()
    return say('plan-any-time')
  }
  // The date chosen is not offered again, unless it was given up.
  const chosen = entry !== null && (entry.seatHeld || entry.state === 'waitlisted') ? entry.class?.id : undefined
  const toCome = classes.filter((one) => one.startsAt > now && one.id !== chosen).slice(0, MOST_DATES)
  for (const one of toCome) keyboard.text(dateLabel(voice, one), planButtons.take.data({ advice: advice.id, class: one.id })).row()
  if (toCome.length === 0) return entry === null ? say('plan-no-dates') : null
  return [
    say('plan-choose-date'),
    ...toCome.map((one) => say('plan-date', { date: date(one.startsAt, 'short'), place: one.place, seats: seatsLeft(one) })),
  ].join('\n')
}

const seatsLeft = (one: PlanClass) => Math.max(0, one.seats - one.seatsTaken)

function dateLabel({ say, date }: Voice, one: PlanClass): string {
  const left = seatsLeft(one)
  return left === 0
    ? say('button-plan-date-full', { date: date(one.startsAt, 'short') })
    : say('button-plan-date', { date: date(one.startsAt, 'short'), seats: left })
}
