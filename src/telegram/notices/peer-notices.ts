/** How the news about peers and subordinates who rate look. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import { chosenNow, peerSubject } from '../../domain/peer/peer.js'
import type { Member } from '../../domain/roster/member.js'
import type { Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { menuButtons } from '../screens/menu-buttons.js'
import { peerButtons } from '../screens/peer/peer-buttons.js'

/** To the superior of the moment it was written; not needed once confirmed or in other hands. */
export async function peersProposed(voice: Voice, member: Member, { assessmentId }: NoticeData<'peers-proposed'>): Promise<Screen | null> {
  const { deps, say, now } = voice
  const choice = await deps.stores.peers.choice(assessmentId)
  if (choice === null || !can(member, 'confirm-peers', peerSubject(choice, now))) return null
  const text = say('notice-peers-proposed', { name: choice.ratee.name, count: chosenNow(choice.nominations).length })
  const keyboard = new InlineKeyboard().text(say('button-peers-look'), peerButtons.choice.data({ assessment: assessmentId, page: 0 }))
  return { text, keyboard }
}

/** To whoever rates by name now; not needed once the rating is in other hands again. */
export async function peerRoleEnded(voice: Voice, member: Member, { assessmentId }: NoticeData<'peer-role-ended'>): Promise<Screen | null> {
  const { deps, say } = voice
  const choice = await deps.stores.peers.choice(assessmentId)
  if (choice === null || choice.superiorId !== member.id || choice.cycle.state !== 'open') return null
  const keyboard = new InlineKeyboard().text(say('button-to-rate'), menuButtons.toRate.data({}))
  return { text: say('notice-peer-role-ended', { name: choice.ratee.name }), keyboard }
}
