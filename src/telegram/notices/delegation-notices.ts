/** How the news look that a rating has gone into other hands: to whoever rates now, to the ratee, and to whoever rated before. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { awaitsRater, isOpen } from '../../domain/delegation/delegation.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import type { Member } from '../../domain/roster/member.js'
import type { Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { participationButtons } from '../screens/cycle/participation-buttons.js'
import { menuButtons } from '../screens/menu-buttons.js'

/** The reason is for whoever rates now alone; the others learn who rates, and that a conflict was declared or somebody is absent. */
export async function ratingDelegated(voice: Voice, member: Member, data: NoticeData<'rating-delegated'>): Promise<Screen | null> {
  const { deps, say } = voice
  const rating = await deps.stores.delegations.ofRating(data.ratingId)
  const one = rating?.history.find(({ id }) => id === data.delegationId)
  // Whatever came after has its own news.
  if (rating === null || one === undefined || !isOpen(rating) || rating.history.at(-1)?.id !== one.id) return null
  const why = one.cause === 'absence' ? 'absence' : one.cause === 'returned' ? 'returned' : 'conflict'
  const about = { name: rating.ratee.name, to: rating.rater.name }
  if (member.id === rating.rater.id) {
    const text = say(`notice-delegated-rater-${why}`, { ...about, reason: one.reason })
    return { text, keyboard: new InlineKeyboard().text(say('button-to-rate'), menuButtons.toRate.data({})), protect: true }
  }
  return { text: say(member.id === rating.ratee.id ? `notice-delegated-ratee-${why}` : `notice-delegated-former-${why}`, about) }
}

/** Names in one message; whoever rates finds all of them in the list. */
const NAMES_SHOWN = 15

/** All of an absent rater's at once: the reason is for whoever rates now alone. */
export async function ratingsDelegated(voice: Voice, member: Member, data: NoticeData<'ratings-delegated'>): Promise<Screen | null> {
  const { deps, say, now } = voice
  const all = await deps.stores.delegations.handedOver(data.fromId, data.toId)
  const [from, to] = [await deps.stores.people.byId(data.fromId, now), await deps.stores.people.byId(data.toId, now)]
  const [first] = all
  if (first === undefined || from === null || to === null) return null
  const names = all
    .slice(0, NAMES_SHOWN)
    .map(({ rateeName }) => rateeName)
    .join(', ')
  const about = { count: all.length, names, more: Math.max(0, all.length - NAMES_SHOWN), from: from.name, to: to.name }
  if (member.id !== data.toId) return { text: say('notice-all-delegated-former', about) }
  const text = say('notice-all-delegated-rater', { ...about, reason: first.reason })
  return { text, keyboard: new InlineKeyboard().text(say('button-to-rate'), menuButtons.toRate.data({})), protect: true }
}

/** To the office: a conflict, and nobody above who could rate. */
export async function delegationNeeded(
  voice: Voice,
  member: Member,
  { ratingId }: NoticeData<'delegation-needed'>,
): Promise<Screen | null> {
  const { deps, say } = voice
  const rating = await deps.stores.delegations.ofRating(ratingId)
  if (rating === null || !isOpen(rating) || !awaitsRater(rating) || !can(member, 'manage-cycle', null)) return null
  const text = say('notice-delegation-needed', { name: rating.ratee.name, superior: rating.rater.name })
  const keyboard = new InlineKeyboard().text(say('button-delegation-open'), participationButtons.person.data({ person: rating.ratee.id }))
  return { text, keyboard, protect: true }
}
