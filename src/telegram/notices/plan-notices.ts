/** What the bot says on its own about a person's plan. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import type { Member } from '../../domain/roster/member.js'
import { frameworkOf, type Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { nameOf } from '../screens/result/result.js'
import { classLine, trainingText } from '../screens/training/card.js'
import { meterLine } from '../screens/training/meter.js'
import { planButtons } from '../screens/training/plan-buttons.js'
import { proofScreen } from '../screens/training/proofs.js'
import { requestScreen } from '../screens/training/requests.js'

/** To the superior, with both answers; of no use once answered, withdrawn, or somebody else's to answer. */
export async function planRequest(voice: Voice, member: Member, { entryId }: NoticeData<'plan-request'>): Promise<Screen | null> {
  const { stores } = voice.deps
  const entry = await stores.plans.byId(entryId)
  if (entry === null || (entry.state !== 'requested' && entry.state !== 'decline_requested')) return null
  const superiorId = (await stores.people.superiorOf(entry.personId, voice.now))?.id ?? null
  return can(member, 'answer-plan', { personId: entry.personId, superiorId }) ? requestScreen(voice, entry) : null
}

/** What the superior answered, in words; a later step does not take it back. */
export async function planAnswer(voice: Voice, member: Member, data: NoticeData<'plan-answer'>): Promise<Screen | null> {
  const { say, date, deps } = voice
  const entry = await deps.stores.plans.byId(data.entryId)
  if (entry === null || !can(member, 'see-plan', entry)) return null
  const lines = [say(`notice-plan-${data.answer}`), '', trainingText(voice, entry)]
  if (entry.answer !== null) lines.push(say('plan-card-answer', { answer: entry.answer }))
  if (data.answer === 'approved' && entry.finishBy !== null) lines.push(say('plan-card-finish', { date: date(entry.finishBy, 'short') }))
  const keyboard = new InlineKeyboard().text(say('button-plan-open'), planButtons.entry.data({ entry: entry.id }))
  const next = data.nextId === null ? null : await deps.stores.plans.advice(data.nextId)
  if (next !== null) {
    lines.push('', say('notice-plan-next', { title: next.training.title }))
    keyboard.row().text(say('button-plan-next'), planButtons.advice.data({ advice: next.id }))
  }
  return { text: lines.join('\n'), keyboard }
}

export async function planMovedUp(voice: Voice, member: Member, { entryId }: NoticeData<'plan-moved-up'>): Promise<Screen | null> {
  const { say, date } = voice
  const entry = await voice.deps.stores.plans.byId(entryId)
  if (entry === null || !can(member, 'see-plan', entry) || !entry.seatHeld || entry.class === null) return null
  const text = [say('notice-plan-moved-up', { date: date(entry.class.startsAt, 'short') }), '', trainingText(voice, entry)].join('\n')
  return { text, keyboard: new InlineKeyboard().text(say('button-plan-open'), planButtons.entry.data({ entry: entryId })) }
}

/** The class the office planned, why, and both answers; of no use once answered, or once the class has begun. */
export async function planInvited(voice: Voice, member: Member, { entryId }: NoticeData<'plan-invited'>): Promise<Screen | null> {
  const { say, deps, number, now } = voice
  const entry = await deps.stores.plans.byId(entryId)
  if (entry === null || entry.state !== 'invited' || !can(member, 'see-plan', entry)) return null
  if (entry.class === null || entry.class.startsAt <= now) return null
  const lines = [say('notice-plan-invited'), '', trainingText(voice, entry), classLine(voice, entry.class)]
  const result = entry.resultId === null ? null : await deps.stores.results.byId(entry.resultId)
  const scored = result?.scored.competencies.find(({ key }) => key === entry.competencyKey)
  if (result !== null && scored !== undefined && scored.level !== null) {
    const competency = nameOf(await frameworkOf(deps, result.frameworkVersionId), entry.competencyKey)
    const { fromLevel: from, toLevel: to } = entry.training
    lines.push('', say('plan-because', { competency, level: number(scored.level), required: scored.required, from, to }))
  }
  lines.push('', say('notice-plan-invited-answer'))
  const keyboard = new InlineKeyboard()
    .text(say('button-plan-yes'), planButtons.acceptInvitation.data({ entry: entryId }))
    .text(say('button-plan-no'), planButtons.decline.data({ of: 'entry', id: entryId }))
  return { text: lines.join('\n'), keyboard }
}

/** To whoever checks it; null when another has, or the person sent a new one. */
export async function proofWaiting(voice: Voice, member: Member, { entryId }: NoticeData<'proof-waiting'>): Promise<Screen | null> {
  const entry = await voice.deps.stores.plans.byId(entryId)
  if (entry === null || entry.state !== 'proof_sent' || !can(member, 'check-proof', entry)) return null
  return proofScreen(voice, entry)
}

export async function proofAnswer(voice: Voice, member: Member, { entryId, fault }: NoticeData<'proof-answer'>): Promise<Screen | null> {
  const { say, deps, now } = voice
  const entry = await deps.stores.plans.byId(entryId)
  if (entry === null || !can(member, 'see-plan', entry)) return null
  const { title } = entry.training
  const keyboard = new InlineKeyboard().text(say('button-plan-open'), planButtons.entry.data({ entry: entryId }))
  if (fault !== null) return { text: say('notice-proof-given-back', { title, fault }), keyboard }
  const meter = meterLine(voice, await deps.stores.plans.verifiedHours(member.id, now, deps.timeZone))
  return { text: [say('notice-proof-accepted', { title, hours: entry.hours }), meter].join('\n'), keyboard }
}
