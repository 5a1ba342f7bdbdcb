/** Sends one notice to its person, in that person's language, and says what became of it. */
import type { Api } from 'grammy'
import type { Notice, NoticeKind, SendOutcome } from '../domain/notice/notice.js'
import { isOfficeTime } from '../domain/reminder/working-days.js'
import { localeOf } from '../texts/texts.js'
import type { Deps } from './context.js'
import { isUnreachable, outcomeOf } from './errors.js'
import { renderNotice } from './notices/render.js'
import { privacyScreen } from './screens/link/link.js'
import { PRIVACY_VERSION } from './screens/link/link-buttons.js'
import { voiceOf } from './voice.js'

/** What nobody waits for makes no sound out of office time: news of a colleague who sends at night, a reminder that the network held up. */
const UNASKED: readonly NoticeKind[] = ['cycle-opened', 'rating-ready', 'reminder']

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
    const sent =
      screen.photo !== undefined
        ? await api.sendPhoto(member.telegramId, screen.photo, { ...shared, caption: screen.text })
        : screen.document !== undefined
          ? await api.sendDocument(member.telegramId, screen.document, { ...shared, caption: screen.text })
          : await api.sendMessage(member.telegramId, screen.text, { ...shared, link_preview_options: { is_disabled: true } })
    return { kind: 'sent', messageId: sent.message_id }
  } catch (error) {
    if (isUnreachable(error)) await deps.stores.people.markReachable(member.telegramId, false, deps.now())
    return outcomeOf(error)
  }
}
