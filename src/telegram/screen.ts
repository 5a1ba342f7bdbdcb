/** A screen is one message with its keyboard. It is edited in place at a tap and sent anew at a command or typed text. */
import { GrammyError, InlineKeyboard, type InputFile } from 'grammy'
import type { Level } from '../domain/competency/framework.js'
import type { CorrectionField } from '../domain/privacy/correction.js'
import type { FaqPart } from '../domain/question/faq.js'
import type { ReasonPart } from '../domain/rating/reason-parts.js'
import type { Way } from './button.js'
import type { Ctx } from './context.js'
import { isBenign, isGone } from './errors.js'

export interface Screen {
  /** Telegram HTML, at most 4096 characters after parsing; a caption (1024) when there is a photo or document. */
  text: string
  keyboard?: InlineKeyboard
  /** A new file, or the id of one Telegram holds. */
  photo?: InputFile | string
  document?: InputFile | string
  /** The id of a voice note Telegram holds. */
  voice?: string
  /** No forwarding and saving: results of a person. */
  protect?: boolean
}

/** What a tap leads to: a new face of the message, a short word over the chat, or messages of their own below. */
export interface TapReply {
  screen?: Screen
  /** New buttons under the message, whose text and formatting stay as they are; not together with `screen`. */
  keyboard?: InlineKeyboard
  /** Sent below instead of edited in place. */
  below?: Screen[]
  /** 0-200 characters, plain text. */
  toast?: string
  /** The toast as a window to close. */
  alert?: boolean
  /** The typed dialogue that waits for the person's next message after this screen. */
  dialog?: DialogRequest
}

/** Which typed dialogue begins, and about what. */
export type DialogRequest =
  /** `part`: what comes next is this part of it, and the parts after it. */
  | { name: 'reason'; rating: number; item: string; level: 'given' | 'not-observed'; part?: ReasonPart; way?: Way | undefined }
  /** `level`: what the own level becomes; null: an explanation of it. */
  | { name: 'dialogue'; rating: number; item: string; level: Level | null }
  | { name: 'meeting-place'; rating: number; day: number; minutes: number; seen: number }
  | { name: 'evidence'; rating: number; competency: string }
  | { name: 'wrong-superior' }
  | { name: 'correction'; field: CorrectionField }
  | { name: 'correction-decline'; correction: number }
  /** `day` is a number like 20261125. */
  | { name: 'incident'; person: number; day: number; competency: string }
  | { name: 'peer-search'; assessment: number }
  /** `as`: who speaks; `back`: it is given back. `to`: whom the office named. */
  | { name: 'delegate-all'; rater: number; to?: number }
  | { name: 'delegate'; rating: number; rater: number; as: 'rater' | 'ratee' | 'office' | 'back'; to?: number }
  /** `opening`: the pimpinan's message that goes with the news. */
  | { name: 'open-cycle'; opening?: number }
  /** Without a broadcast: the first message begins one. */
  | { name: 'broadcast-content'; broadcast?: number }
  | { name: 'broadcast-links'; broadcast: number }
  | { name: 'broadcast-question'; broadcast: number }
  | { name: 'broadcast-when'; broadcast: number }
  | { name: 'broadcast-refuse'; broadcast: number; shown: number }
  | { name: 'broadcast-correct'; broadcast: number }
  | { name: 'opening-message' }
  | { name: 'leave' }
  | { name: 'holiday' }
  | { name: 'plan-decline'; of: 'advice' | 'entry'; id: number }
  | { name: 'plan-refuse'; entry: number; since: number }
  | { name: 'result-comment'; result: number }
  | { name: 'fairness-text'; result: number }
  | { name: 'appeal-reason'; appeal: number }
  /** Evidence, an answer, an addition. */
  | { name: 'appeal-words'; appeal: number }
  | { name: 'appeal-decision'; appeal: number }
  | { name: 'appeal-recuse'; appeal: number }
  | { name: 'proof'; entry: number }
  | { name: 'plan-class'; unit: number; competency: string; training: number }
  | { name: 'question'; broadcast: number | null }
  | { name: 'answer-question'; question: number }
  | { name: 'faq-text'; entry: number; part: FaqPart }
  | { name: 'roster-file' }
  | { name: 'content-file'; of: 'framework' | 'catalogue' }
  | { name: 'cycle-draft'; draft: number; part: 'name' | 'weights' | 'bands' }
  | { name: 'extend-self'; person: number; day: number }
  | { name: 'roster-search'; act: 'open' }
  | { name: 'roster-search'; act: 'participant' }
  /** `person`: the ratee. */
  | { name: 'roster-search'; act: 'delegate'; rating: number; person: number }
  | { name: 'roster-search'; act: 'delegate-all'; rater: number }
  /** `shown`: what else the list of the audit is narrowed to. */
  | { name: 'roster-search'; act: 'audit'; shown: { act: number; from: number; until: number } }
  | { name: 'roster-search'; act: 'superior' | 'acting'; person: number }
  | { name: 'roster-search'; act: 'decider'; appeal: number }
  | { name: 'roster-date'; act: 'unit' | 'superior' | 'plt' | 'plh'; person: number; target: number }

const NO_PREVIEW = { is_disabled: true } as const

/** Sends a screen as a new message. */
export async function send(ctx: Ctx, screen: Screen): Promise<void> {
  const shared = {
    parse_mode: 'HTML' as const,
    ...(screen.keyboard === undefined ? {} : { reply_markup: screen.keyboard }),
    ...(screen.protect === true ? { protect_content: true } : {}),
  }
  if (screen.photo !== undefined) await ctx.replyWithPhoto(screen.photo, { ...shared, caption: screen.text })
  else if (screen.document !== undefined) await ctx.replyWithDocument(screen.document, { ...shared, caption: screen.text })
  else if (screen.voice !== undefined) await ctx.replyWithVoice(screen.voice, { ...shared, caption: screen.text })
  else await ctx.reply(screen.text, { ...shared, link_preview_options: NO_PREVIEW })
}

/** Puts a screen in the place of the tapped message; where that message is gone or is a picture or document, sends it below. */
export async function replace(ctx: Ctx, screen: Screen): Promise<void> {
  const tapped = ctx.callbackQuery?.message
  const isFile = screen.photo !== undefined || screen.document !== undefined || screen.voice !== undefined
  if (isFile || tapped === undefined || 'photo' in tapped || 'document' in tapped || 'voice' in tapped) return send(ctx, screen)
  // Telegram protects a message only when it is sent: an edited one would stay open to forwarding.
  if (screen.protect === true && !('has_protected_content' in tapped && tapped.has_protected_content === true)) return send(ctx, screen)
  try {
    await ctx.editMessageText(screen.text, {
      parse_mode: 'HTML',
      link_preview_options: NO_PREVIEW,
      reply_markup: screen.keyboard ?? new InlineKeyboard(),
    })
  } catch (error) {
    if (error instanceof GrammyError && isGone(error)) return send(ctx, screen)
    if (!isBenign(error)) throw error
  }
}

/** Puts other buttons under the tapped message and touches nothing else of it; one that is gone has no buttons to change. */
export async function replaceKeyboard(ctx: Ctx, keyboard: InlineKeyboard): Promise<void> {
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: keyboard })
  } catch (error) {
    if (!isBenign(error) && !(error instanceof GrammyError && isGone(error))) throw error
  }
}

/** Answers a tap; one that is too old to be answered has still been tapped, so what it asks for goes on. */
export async function answerTap(ctx: Ctx, alert?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(alert === undefined ? undefined : { text: alert.slice(0, 200), show_alert: true })
  } catch (error) {
    if (!isBenign(error)) throw error
  }
}

/** A bar of ten for `part` of `whole`. */
export function bar(part: number, whole: number): string {
  const full = whole === 0 ? 0 : Math.round((part / whole) * 10)
  return '▰'.repeat(full) + '▱'.repeat(10 - full)
}
