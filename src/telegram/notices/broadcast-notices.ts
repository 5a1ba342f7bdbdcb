/** What is told about a broadcast that wants a second admin: to whoever may approve it, and to its author. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import type { Member } from '../../domain/roster/member.js'
import type { Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { composeButtons } from '../screens/broadcast/compose-buttons.js'
import { broadcastScreen } from '../screens/broadcast/draft.js'

/** As it is now; answered or withdrawn meanwhile, it is not needed. */
export async function broadcastApproval(voice: Voice, member: Member, data: NoticeData<'broadcast-approval'>): Promise<Screen | null> {
  const broadcast = await voice.deps.stores.broadcasts.byId(data.broadcastId)
  if (broadcast === null || broadcast.state !== 'approval') return null
  // Admins by the settings alone are so by their account.
  const isBySetting = member.telegramId !== null && voice.deps.adminIds.includes(member.telegramId) && member.role === 'pegawai'
  const approver: Member = isBySetting ? { ...member, role: 'admin' } : member
  return can(approver, 'approve-broadcast', broadcast) ? broadcastScreen(voice, approver, broadcast) : null
}

async function answered(
  voice: Voice,
  data: { broadcastId: number; approverId: number },
  text: (of: { title: string; name: string }) => string,
) {
  const { deps, say, now } = voice
  const [broadcast, approver] = await Promise.all([
    deps.stores.broadcasts.byId(data.broadcastId),
    deps.stores.people.byId(data.approverId, now),
  ])
  if (broadcast === null) return null
  const keyboard = new InlineKeyboard().text(say('button-continue'), composeButtons.open.data({ broadcast: data.broadcastId }))
  return { text: text({ title: broadcast.title, name: approver?.name ?? '' }), keyboard }
}

export function broadcastApproved(voice: Voice, _member: Member, data: NoticeData<'broadcast-approved'>): Promise<Screen | null> {
  return answered(voice, data, (of) => voice.say('notice-broadcast-approved', of))
}

export function broadcastRefused(voice: Voice, _member: Member, data: NoticeData<'broadcast-refused'>): Promise<Screen | null> {
  return answered(voice, data, (of) => voice.say('notice-broadcast-refused', { ...of, reason: data.reason }))
}
