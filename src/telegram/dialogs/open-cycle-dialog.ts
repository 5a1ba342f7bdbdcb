/** Opening a cycle in three typed answers: its name, the last day of the self-assessment, the last day of the rating. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { endOfDay } from '../../domain/calendar.js'
import { type OpenOutcome, openCycle } from '../../domain/cycle/run-cycle.js'
import { nextOfficeTime } from '../../domain/reminder/working-days.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, type Screen, send } from '../screen.js'
import { cycleScreen } from '../screens/cycle/cycle.js'
import { menuButtons } from '../screens/menu-buttons.js'
import { notYours } from './not-yours.js'

const NAME_MOST = 60

type Request = Extract<DialogRequest, { name: 'open-cycle' }>

/** `notes` holds the answers so far: name, then the first date as typed. */
export async function openCycleTurn(ctx: MemberCtx, request: Request, notes: string[]): Promise<{ done: boolean; notes: string[] }> {
  const { say, deps } = ctx.voice
  const typed = ctx.message?.text?.trim() ?? ''
  const [name, self] = notes
  if (!can(ctx.member, 'manage-cycle', null)) return notYours(ctx)
  if (name === undefined) {
    const good = typed.length >= 3 && typed.length <= NAME_MOST
    await send(ctx, { text: good ? say('cycle-open-ask-self', { name: typed }) : say('cycle-open-name-length', { most: NAME_MOST }) })
    return { done: false, notes: good ? [typed] : notes }
  }
  const date = endOfDay(typed, deps.timeZone)
  if (date.kind === 'not-a-date') {
    await send(ctx, { text: say('cycle-open-not-a-date') })
    return { done: false, notes }
  }
  if (self === undefined) {
    if (date.at <= ctx.voice.now) {
      await send(ctx, { text: say('cycle-open-self-in-past') })
      return { done: false, notes }
    }
    await send(ctx, { text: say('cycle-open-ask-rating', { date: ctx.voice.date(date.at) }) })
    return { done: false, notes: [name, typed] }
  }
  const selfUntil = endOfDay(self, deps.timeZone)
  if (selfUntil.kind === 'not-a-date') return { done: true, notes }
  const outcome = await openCycle(deps.stores, {
    name,
    selfUntil: selfUntil.at,
    ratingUntil: date.at,
    actorId: ctx.member.id,
    now: ctx.voice.now,
    tellAt: nextOfficeTime(ctx.voice.now, await deps.workCalendar()),
    openingId: request.opening,
  })
  deps.wakeOutbox()
  for (const screen of await opened(ctx, outcome, request.opening)) await send(ctx, screen)
  return { done: outcome.kind !== 'dates-wrong', notes }
}

async function opened(ctx: MemberCtx, outcome: OpenOutcome, opening: number | undefined): Promise<Screen[]> {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-cycle'), menuButtons.cycle.data({}))
  switch (outcome.kind) {
    case 'opened': {
      const message = opening === undefined ? null : await ctx.voice.deps.stores.broadcasts.byId(opening)
      const isAttached = message?.cycleId === outcome.cycleId
      const told = say('cycle-opened', { participants: outcome.participants, without: outcome.withoutSuperior })
      return [{ text: isAttached ? `${told}\n${say('opening-sent-with')}` : told }, await cycleScreen(ctx)]
    }
    case 'dates-wrong':
      return [{ text: say(outcome.why === 'self-in-past' ? 'cycle-open-self-in-past' : 'cycle-open-rating-before-self') }]
    case 'name-taken':
      return [{ text: say('cycle-open-name-taken'), keyboard }]
    case 'another-open':
      return [{ text: say('cycle-open-another', { name: outcome.name }), keyboard }]
    case 'no-framework':
      return [{ text: say('cycle-open-no-framework'), keyboard }]
    case 'nobody':
      return [{ text: say('cycle-open-nobody'), keyboard }]
  }
}
