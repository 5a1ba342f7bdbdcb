/** What the bot says on its own about personal data: to the office that it is asked or somebody unlinked, to the person what became of it. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import type { Member } from '../../domain/roster/member.js'
import type { Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { menuButtons } from '../screens/menu-buttons.js'
import { correctionCard } from '../screens/privacy/answer-correction.js'
import { wrongAndRight } from '../screens/privacy/ask-correction.js'
import { rosterButtons } from '../screens/roster/roster-buttons.js'

/** Of no use once it is answered. */
export async function correctionWaiting(
  voice: Voice,
  member: Member,
  { correctionId }: NoticeData<'correction-waiting'>,
): Promise<Screen | null> {
  const correction = await voice.deps.stores.corrections.byId(correctionId)
  if (correction === null || correction.closedAt !== null || !can(member, 'answer-correction', correction)) return null
  return correctionCard(voice, member, correction)
}

export async function correctionAnswered(
  voice: Voice,
  member: Member,
  { correctionId }: NoticeData<'correction-answered'>,
): Promise<Screen | null> {
  const { say, deps } = voice
  const correction = await deps.stores.corrections.byId(correctionId)
  if (correction === null || correction.closedAt === null || correction.personId !== member.id) return null
  const head =
    correction.outcome === 'declined'
      ? say('notice-correction-declined', { reason: correction.answer ?? '' })
      : say('notice-correction-done')
  const keyboard = new InlineKeyboard().text(say('button-my-data'), menuButtons.myData.data({}))
  return { text: `${head}\n\n${wrongAndRight(voice, correction)}`, keyboard, protect: true }
}

/** Of no use when the person is back already. */
export async function unlinkedOneself(voice: Voice, member: Member, { personId }: NoticeData<'unlinked-oneself'>): Promise<Screen | null> {
  const { say, deps, now } = voice
  const about = await deps.stores.people.byId(personId, now)
  if (about === null || about.telegramId !== null || !can(member, 'manage-roster', null)) return null
  const keyboard = new InlineKeyboard().text(say('button-open-card'), rosterButtons.person.data({ person: personId }))
  return { text: say('notice-unlinked-oneself', { name: about.name, unit: about.unitName }), keyboard }
}
