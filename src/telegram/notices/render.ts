/** How each kind of notice looks; null when it is no longer of use by the time it is sent. */
import { InlineKeyboard } from 'grammy'
import { formItems } from '../../domain/assessment/form.js'
import type { Notice, NoticeData, NoticeKind } from '../../domain/notice/notice.js'
import { ratingWindow } from '../../domain/rating/form-view.js'
import type { Member } from '../../domain/roster/member.js'
import { frameworkOf, type Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { openingMessage } from '../screens/broadcast/opening.js'
import { menuButtons } from '../screens/menu-buttons.js'
import { resultScreen } from '../screens/result/result.js'
import { rosterButtons } from '../screens/roster/roster-buttons.js'
import { loadPlan, planScreen } from '../screens/training/plan.js'
import {
  appealAnswer,
  appealAnswered,
  appealDecide,
  appealDecided,
  appealDeciderChanged,
  appealNoDecider,
  appealWithdrawn,
} from './appeal-notices.js'
import { broadcastApproval, broadcastApproved, broadcastRefused } from './broadcast-notices.js'
import { delegationNeeded, ratingDelegated, ratingsDelegated } from './delegation-notices.js'
import { dialogueNews, meetingAgreed, meetingProposed } from './dialogue-notices.js'
import { peerRoleEnded, peersProposed } from './peer-notices.js'
import { planAnswer, planInvited, planMovedUp, planRequest, proofAnswer, proofWaiting } from './plan-notices.js'
import { correctionAnswered, correctionWaiting, unlinkedOneself } from './privacy-notices.js'
import { questionAnswered, questionAsked } from './question-notices.js'
import { reminderScreen } from './reminder.js'
import { resultComment } from './result-notices.js'

type Rendering<K extends NoticeKind> = (voice: Voice, member: Member, data: NoticeData<K>) => Promise<Screen | null>

const RENDERINGS: { [K in NoticeKind]: Rendering<K> } = {
  'cycle-opened': cycleOpened,
  'self-extended': selfExtended,
  'rating-ready': ratingReady,
  'dialogue-news': dialogueNews,
  'meeting-proposed': meetingProposed,
  'meeting-agreed': meetingAgreed,
  'peers-proposed': peersProposed,
  'peer-role-ended': peerRoleEnded,
  'rating-delegated': ratingDelegated,
  'ratings-delegated': ratingsDelegated,
  'delegation-needed': delegationNeeded,
  result: resultPublished,
  'training-plan': trainingPlan,
  'result-comment': resultComment,
  'appeal-answer': appealAnswer,
  'appeal-decide': appealDecide,
  'appeal-answered': appealAnswered,
  'appeal-withdrawn': appealWithdrawn,
  'appeal-decided': appealDecided,
  'appeal-decider-changed': appealDeciderChanged,
  'appeal-no-decider': appealNoDecider,
  reminder: reminderScreen,
  'plan-request': planRequest,
  'plan-answer': planAnswer,
  'plan-moved-up': planMovedUp,
  'plan-invited': planInvited,
  'proof-waiting': proofWaiting,
  'proof-answer': proofAnswer,
  'question-asked': questionAsked,
  'question-answered': questionAnswered,
  'broadcast-approval': broadcastApproval,
  'broadcast-approved': broadcastApproved,
  'broadcast-refused': broadcastRefused,
  'correction-waiting': correctionWaiting,
  'correction-answered': correctionAnswered,
  'unlinked-oneself': unlinkedOneself,
  'roster-report': rosterReport,
  'invitation-locked': invitationLocked,
}

export function renderNotice(voice: Voice, member: Member, notice: Notice): Promise<Screen | null> {
  // The union of notices pairs each kind with its own data, which a lookup by kind cannot express.
  const rendering = RENDERINGS[notice.kind] as Rendering<NoticeKind>
  return rendering(voice, member, notice.data)
}

/** With the pimpinan's message, if one was attached: one message, so that nobody gets the one without the other, or one of them twice. */
async function cycleOpened(voice: Voice, member: Member, { cycleId, openingId }: NoticeData<'cycle-opened'>): Promise<Screen | null> {
  const { say, deps, date, now } = voice
  const ratingId = await deps.stores.forms.ownSelfRatingId(member.id)
  const form = ratingId === null ? null : await deps.stores.forms.byRatingId(ratingId)
  if (form === null || form.cycle.id !== cycleId || form.submittedAt !== null || ratingWindow(form, now).kind === 'closed') return null
  const items = formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held)
  const text = say('notice-cycle-opened', { cycle: form.cycle.name, count: items.length, until: date(form.selfUntil, 'moment') })
  const opening = openingId === undefined ? null : await deps.stores.broadcasts.byId(openingId)
  const screen = opening === null ? { text } : await openingMessage(voice, opening, text)
  return { ...screen, keyboard: new InlineKeyboard().text(say('button-assessment'), menuButtons.assessment.data({})) }
}

async function selfExtended(voice: Voice, member: Member, { cycleId }: { cycleId: number }): Promise<Screen | null> {
  const { say, deps, date, now } = voice
  const ratingId = await deps.stores.forms.ownSelfRatingId(member.id)
  const form = ratingId === null ? null : await deps.stores.forms.byRatingId(ratingId)
  if (form === null || form.cycle.id !== cycleId || form.submittedAt !== null || ratingWindow(form, now).kind === 'closed') return null
  const text = say('notice-self-extended', { cycle: form.cycle.name, until: date(form.selfUntil, 'moment') })
  return { text, keyboard: new InlineKeyboard().text(say('button-assessment'), menuButtons.assessment.data({})) }
}

/** Says how many are ready when it is sent; it is written at most once a day. */
async function ratingReady(voice: Voice, member: Member, { cycleId }: { cycleId: number }): Promise<Screen | null> {
  const { say, deps, date, now } = voice
  const forms = (await deps.stores.forms.toRate(member.id)).filter((form) => form.cycle.id === cycleId)
  const ready = forms.filter((form) => ratingWindow(form, now).kind === 'open')
  const first = ready[0]
  if (first === undefined) return null
  const text = say('notice-rating-ready', { count: ready.length, until: date(first.cycle.ratingUntil, 'moment') })
  return { text, keyboard: new InlineKeyboard().text(say('button-to-rate'), menuButtons.toRate.data({})) }
}

async function resultPublished(voice: Voice, member: Member, { resultId }: { resultId: number }): Promise<Screen | null> {
  const result = await voice.deps.stores.results.byId(resultId)
  if (result === null || result.personId !== member.id) return null
  // It is received with this very message.
  const received = { ...result, deliveredAt: result.deliveredAt ?? voice.now }
  return resultScreen(voice, received, await frameworkOf(voice.deps, result.frameworkVersionId))
}

async function trainingPlan(voice: Voice, member: Member, { resultId }: { resultId: number }): Promise<Screen | null> {
  const { stores } = voice.deps
  const result = await stores.results.byId(resultId)
  if (result === null || result.personId !== member.id) return null
  return planScreen(voice, await loadPlan(voice, result))
}

async function rosterReport(voice: Voice, _member: Member, data: { personId: number; report: string }): Promise<Screen | null> {
  const about = await voice.deps.stores.people.byId(data.personId, voice.now)
  if (about === null) return null
  const text = voice.say('notice-roster-report', { name: about.name, unit: about.unitName, report: data.report })
  return { text, keyboard: toCard(voice, data.personId) }
}

async function invitationLocked(
  voice: Voice,
  _member: Member,
  data: { personId: number; why: 'tries' | 'not-me' },
): Promise<Screen | null> {
  const about = await voice.deps.stores.people.byId(data.personId, voice.now)
  if (about === null) return null
  const text = voice.say(`notice-invitation-locked-${data.why}`, { name: about.name, unit: about.unitName })
  return { text, keyboard: toCard(voice, data.personId) }
}

/** What the office does about it, it does from the person's card. */
function toCard({ say }: Voice, person: number): InlineKeyboard {
  return new InlineKeyboard().text(say('button-open-card'), rosterButtons.person.data({ person }))
}
