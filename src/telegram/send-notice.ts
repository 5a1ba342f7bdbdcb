/** Sends one notice to its person, in that person's language, and says what became of it. */
import type { Api, InlineKeyboard } from 'grammy'
import type { Notice, NoticeKind, SendOutcome } from '../domain/notice/notice.js'
import { isOfficeTime } from '../domain/reminder/working-days.js'
import { localeOf } from '../texts/texts.js'
import type { Deps } from './context.js'
import { isFileRefused, isUnreachable, outcomeOf } from './errors.js'
import { renderNotice } from './notices/render.js'
import type { Screen } from './screen.js'
import { privacyScreen } from './screens/link/link.js'
import { PRIVACY_VERSION } from './screens/link/link-buttons.js'
import { voiceOf } from './voice.js'

/** What can wait until morning makes no sound out of office time: a colleague who sends or asks at night, a reminder that the network held up. */
const UNASKED: readonly NoticeKind[] = [
  'cycle-opened',
  'rating-ready',
  'dialogue-news',
  'meeting-proposed',
  'reminder',
  'plan-request',
  'proof-waiting',
  'appeal-answer',
  'appeal-decide',
  'appeal-answered',
  'appeal-no-decider',
  'correction-waiting',
  'unlinked-oneself',
]
type Shared = { parse_mode: 'HTML'; reply_markup?: InlineKeyboard; protect_content?: boolean; disable_notification?: boolean }

async function sendScreen(api: Api, chatId: number, screen: Screen, shared: Shared): Promise<number> {
  const { text, photo, document, voice } = screen
  const caption = { ...shared, caption: text }
  const asText = async () => (await api.sendMessage(chatId, text, { ...shared, link_preview_options: { is_disabled: true } })).message_id
  try {
    if (photo !== undefined) return (await api.sendPhoto(chatId, photo, caption)).message_id
    if (document !== undefined) return (await api.sendDocument(chatId, document, caption)).message_id
    if (voice !== undefined) return (await api.sendVoice(chatId, voice, caption)).message_id
  } catch (error) {
    // A file Telegram has lost, or a person who takes no voice notes: the news itself is not lost with it.
    if (!isFileRefused(error)) throw error
  }
  return asText()
}

export async function sendNotice(api: Api, deps: Deps, notice: Notice): Promise<SendOutcome> {
  const member = await deps.stores.people.byId(notice.personId, deps.now())
  if (member === null || member.telegramId === null) return { kind: 'unreachable' }
  const voice = voiceOf(deps, localeOf(member.language))
  // Nothing of the office is pushed to someone who has not understood the present privacy notice; /menu then leads to it all (A3).
  const screen = member.privacyVersion === PRIVACY_VERSION ? await renderNotice(voice, member, notice) : privacyScreen(voice)
  if (screen === null) return { kind: 'not-needed' }
  const isQuiet = UNASKED.includes(notice.kind) && !isOfficeTime(voice.now, await deps.workCalendar())
  const shared = {
    parse_mode: 'HTML' as const,
    ...(isQuiet ? { disable_notification: true } : {}),
    ...(screen.keyboard === undefined ? {} : { reply_markup: screen.keyboard }),
    ...(screen.protect === true ? { protect_content: true } : {}),
  }
  try {
    const messageId = await sendScreen(api, member.telegramId, screen, shared)
    return { kind: 'sent', messageId }
  } catch (error) {
    if (isUnreachable(error)) await deps.stores.people.markReachable(member.telegramId, false, deps.now())
    return outcomeOf(error)
  }
}
