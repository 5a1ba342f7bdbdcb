/** What the bot says on its own about an appeal; by the time it is sent it may have been taken back or decided. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { type Appeal, appealState, appealSubject } from '../../domain/appeal/appeal.js'
import { answerUntil } from '../../domain/appeal/appeal-time.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import type { Member } from '../../domain/roster/member.js'
import type { Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { appealButtons, decisionButtons } from '../screens/appeal/appeal-buttons.js'
import { appealBody } from '../screens/appeal/view.js'

type About = NoticeData<'appeal-answer'>

async function filed({ deps }: Voice, { appealId }: About): Promise<Appeal | null> {
  const appeal = await deps.stores.appeals.byId(appealId)
  return appeal !== null && appealState(appeal) === 'filed' ? appeal : null
}

/** To the rater: how it was seen is asked for. */
export async function appealAnswer(voice: Voice, member: Member, data: About): Promise<Screen | null> {
  const appeal = await filed(voice, data)
  if (appeal === null || appeal.rater.id !== member.id) return null
  const { say, date, deps, now } = voice
  const until = answerUntil(appeal.filedAt ?? now, await deps.workCalendar())
  const head = say('notice-appeal-answer', { name: appeal.ratee.name, until: date(until) })
  const keyboard = new InlineKeyboard().text(say('button-appeal-answer'), appealButtons.answer.data({ appeal: appeal.id }))
  return { text: `${head}\n\n${await appealBody(voice, appeal)}`, keyboard, protect: true }
}

/** To whoever decides. */
export async function appealDecide(voice: Voice, member: Member, data: About): Promise<Screen | null> {
  const appeal = await filed(voice, data)
  if (appeal === null || !can(member, 'decide-appeal', appealSubject(appeal))) return null
  const { say, date, deps, now } = voice
  const until = answerUntil(appeal.filedAt ?? now, await deps.workCalendar())
  const text = say('notice-appeal-decide', {
    name: appeal.ratee.name,
    rater: appeal.rater.name,
    cycle: appeal.cycleName,
    until: date(until),
  })
  return {
    text,
    keyboard: new InlineKeyboard().text(say('button-appeal-case'), decisionButtons.case.data({ appeal: appeal.id })),
    protect: true,
  }
}

/** To the other two: the rater has said something. */
export async function appealAnswered(voice: Voice, member: Member, data: About): Promise<Screen | null> {
  const appeal = await filed(voice, data)
  if (appeal === null) return null
  const { say } = voice
  const isDecider = can(member, 'decide-appeal', appealSubject(appeal))
  const open = isDecider ? decisionButtons.case.data({ appeal: appeal.id }) : appealButtons.view.data({ appeal: appeal.id })
  const about = { name: appeal.ratee.name, rater: appeal.rater.name }
  const text = isDecider ? say('notice-appeal-answered-decider', about) : say('notice-appeal-answered', { rater: about.rater })
  return { text, keyboard: new InlineKeyboard().text(say(isDecider ? 'button-appeal-case' : 'button-appeal-own'), open), protect: true }
}

export async function appealWithdrawn(voice: Voice, _member: Member, { appealId }: About): Promise<Screen | null> {
  const appeal = await voice.deps.stores.appeals.byId(appealId)
  if (appeal === null || appealState(appeal) !== 'draft') return null
  return { text: voice.say('notice-appeal-withdrawn', { name: appeal.ratee.name, cycle: appeal.cycleName }) }
}

/** To both sides: before and after, why, and that it is final. */
export async function appealDecided(voice: Voice, member: Member, { appealId }: About): Promise<Screen | null> {
  const appeal = await voice.deps.stores.appeals.byId(appealId)
  if (appeal === null || appealState(appeal) !== 'decided') return null
  const { say } = voice
  const head = say(appeal.change === null ? 'notice-appeal-refused' : 'notice-appeal-granted', { name: appeal.ratee.name })
  const isRatee = appeal.ratee.id === member.id
  const plan = isRatee && appeal.change !== null ? `\n\n${say('notice-appeal-plan')}` : ''
  const keyboard = new InlineKeyboard().text(say('button-appeal-open'), appealButtons.view.data({ appeal: appealId }))
  return { text: `${head}\n\n${await appealBody(voice, appeal)}${plan}`, keyboard, protect: true }
}

/** To both sides: not why, nor from whom. */
export async function appealDeciderChanged(voice: Voice, member: Member, data: About): Promise<Screen | null> {
  const appeal = await filed(voice, data)
  if (appeal === null || !can(member, 'see-appeal', appealSubject(appeal))) return null
  const { say } = voice
  const text =
    appeal.decider === null
      ? say('notice-appeal-decider-awaited', { name: appeal.ratee.name })
      : say('notice-appeal-decider-changed', { name: appeal.ratee.name, decider: appeal.decider.name })
  const keyboard = new InlineKeyboard().text(say('button-appeal-open'), appealButtons.view.data({ appeal: appeal.id }))
  return { text, keyboard, protect: true }
}

/** To the admins: the roster names nobody who could decide. */
export async function appealNoDecider(voice: Voice, member: Member, { appealId }: About): Promise<Screen | null> {
  const { say, deps } = voice
  const found = (await deps.stores.appeals.withoutDecider()).find(({ id }) => id === appealId)
  if (found === undefined || !can(member, 'name-decider', found)) return null
  const text = say('notice-appeal-no-decider', { name: found.rateeName, rater: found.raterName })
  return { text, keyboard: new InlineKeyboard().text(say('button-appeal-find'), decisionButtons.name.data({ appeal: appealId })) }
}
