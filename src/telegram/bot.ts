/** The bot: who is there, then the one screen that answers. It never polls; delivery/ brings it one update at a time per chat. */
import { autoRetry } from '@grammyjs/auto-retry'
import { Bot, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { can } from '../domain/access/can.js'
import { runnableKind } from '../domain/evidence/runnable-file.js'
import { localeOf } from '../texts/texts.js'
import type { Ctx, Deps, MemberCtx } from './context.js'
import { COSTLY_BUTTONS } from './costly.js'
import { continueDialog, leaveDialog, openDialog } from './dialogs/dialogs.js'
import { floodWaitMs, isBenign, isOutage, isUnreachable } from './errors.js'
import { isDatabaseOutage } from './outages.js'
import { buildRouter, type Router } from './router.js'
import { replace, replaceKeyboard, send, type TapReply } from './screen.js'
import { fromUnlinked } from './screens/link/link.js'
import { passPrivacyGate } from './screens/link/privacy-gate.js'
import { fromFreeText } from './screens/question/ask.js'
import { takeRosterFile } from './screens/roster/import.js'
import { SCREENS } from './screens/screens.js'
import { voiceOf } from './voice.js'
import { type Called, watching } from './watched-calls.js'

export const router: Router = buildRouter(SCREENS)

export type Handled = { kind: 'done' } | { kind: 'again'; fault: string; afterMs?: number } | { kind: 'broken'; fault: string }

export interface CerminBot {
  bot: Bot<Ctx>
  /** Handles one update to its end; never throws. */
  handle(update: unknown): Promise<Handled>
}

/** Telegram keeps a tap for 150 s: waiting longer than this for its flood-wait helps nobody, the inbox tries again. */
const LONGEST_WAIT_SECONDS = 20

/** Calls that Telegram counts as messages. */
const IS_MESSAGE = /^(send(?!ChatAction)|edit|copy|forward)/

export interface BotOptions {
  token: string
  apiRoot: string
  deps: Deps
  /** Told of every message or edit that leaves: broadcasts make room for it. */
  replied?: () => void
  /** Told of every call to Telegram that has ended. */
  called?: Called
}

export async function createBot(options: BotOptions): Promise<CerminBot> {
  const { deps } = options
  const bot = new Bot<Ctx>(options.token, { client: { apiRoot: options.apiRoot, timeoutSeconds: 60 } })
  // Before the repeats of autoRetry: each call by itself.
  if (options.called !== undefined) bot.api.config.use(watching(options.called))
  bot.api.config.use(
    autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: LONGEST_WAIT_SECONDS, rethrowInternalServerErrors: false, rethrowHttpErrors: true }),
  )
  bot.api.config.use((call, method, payload, signal) => {
    if (IS_MESSAGE.test(method)) options.replied?.()
    return call(method, payload, signal)
  })
  bot.use(async (ctx, next) => {
    const from = ctx.from
    ctx.member = null
    ctx.voice = voiceOf(deps, localeOf(from?.language_code === 'en' ? 'en' : 'id'))
    if (from === undefined || ctx.chat?.type !== 'private') return
    const found = await deps.stores.people.byTelegramId(from.id, ctx.voice.now)
    if (found !== null) {
      ctx.member = deps.adminIds.includes(from.id) && found.role === 'pegawai' ? { ...found, role: 'admin' } : found
      ctx.voice = voiceOf(deps, localeOf(found.language))
    }
    // Telegram tells of an unblocking; of someone it did not know before, or whose account had been given up, only /start does.
    const isStart = found !== null && /^\/start\b/.test(ctx.message?.text ?? '')
    const comesBack = isStart && (await deps.stores.broadcasts.hasMissed(from.id, ctx.voice.now))
    if (comesBack) await isBack(deps, from.id, found?.id)
    await next()
    if (comesBack) wake(deps)
  })
  bot.on('my_chat_member', async (ctx) => {
    const reachable = ctx.myChatMember.new_chat_member.status === 'member'
    const { id } = ctx.myChatMember.from
    if (!reachable) return deps.stores.people.markReachable(id, false, ctx.voice.now)
    await isBack(deps, id, ctx.member?.id)
    wake(deps)
  })
  bot.use(async (ctx) => {
    if (ctx.member === null) return fromUnlinked(ctx)
    const member = ctx as MemberCtx
    if (!(await passPrivacyGate(member))) return
    if (ctx.callbackQuery !== undefined) return fromTap(member)
    if (ctx.message !== undefined) return fromMessage(member)
  })
  await bot.init()
  return { bot, handle: (update) => handle(bot, deps, update) }
}

/** What could not be delivered meanwhile is delivered now: notices, and broadcasts while they are of use. */
async function isBack(deps: Deps, telegramId: number, personId: number | undefined): Promise<void> {
  await deps.stores.people.markReachable(telegramId, true, deps.now())
  if (personId !== undefined) await deps.stores.broadcasts.revive(personId, deps.now())
}

function wake(deps: Deps): void {
  deps.wakeOutbox()
  deps.wakeBroadcasts()
}

async function fromTap(ctx: MemberCtx): Promise<void> {
  await leaveDialog(ctx)
  const data = ctx.callbackQuery?.data ?? ''
  const reply = await replyTo(ctx, data)
  if (reply.dialog !== undefined) await openDialog(ctx, reply.dialog)
  // The answer to the tap and the new face of the message do not wait for one another.
  const answered = ctx.answerCallbackQuery({
    ...(reply.toast === undefined ? {} : { text: reply.toast.slice(0, 200) }),
    ...(reply.alert === true ? { show_alert: true } : {}),
  })
  const [answer, face] = await Promise.allSettled([answered, showReply(ctx, reply)])
  if (answer.status === 'rejected' && !isBenign(answer.reason)) throw answer.reason
  if (face.status === 'rejected') throw face.reason
  for (const below of reply.below ?? []) await send(ctx, below)
}

async function replyTo(ctx: MemberCtx, data: string): Promise<TapReply> {
  const { say, deps } = ctx.voice
  const prefix = data.split(':')[0] ?? ''
  if (COSTLY_BUTTONS.has(prefix) && !deps.costly.mayAsk(ctx.member.id)) return { toast: say('too-costly'), alert: true }
  const handled = router.taps.get(prefix)?.(ctx, data) ?? null
  return handled === null ? { toast: say('tap-stale'), alert: true } : handled
}

async function showReply(ctx: MemberCtx, { screen, keyboard }: TapReply): Promise<void> {
  if (screen !== undefined) await replace(ctx, screen)
  else if (keyboard !== undefined) await replaceKeyboard(ctx, keyboard)
}

async function fromMessage(ctx: MemberCtx): Promise<void> {
  // A phone's keyboard writes /Menu as readily as /menu.
  const command = /^\/([a-z_]+)(?:@\w+)?(?:\s|$)/i.exec(ctx.message?.text ?? '')?.[1]?.toLowerCase()
  if (command !== undefined) {
    await leaveDialog(ctx)
    const handler = router.commands.get(command)
    if (handler === undefined) return send(ctx, { text: ctx.voice.say('unknown-command') })
    const shown = await handler(ctx)
    for (const screen of Array.isArray(shown) ? shown : [shown]) await send(ctx, screen)
    return
  }
  const { document } = ctx.message ?? {}
  const runnable = runnableKind({ fileName: document?.file_name ?? null, mimeType: document?.mime_type ?? null })
  // Whatever waits for a file goes on waiting.
  if (runnable !== null) return send(ctx, { text: ctx.voice.say('file-runs', { kind: runnable }) })
  // A file that an admin sends is a roster until something else was asked for.
  const isFile = document !== undefined
  if (!ctx.member.dialogOpen && isFile && can(ctx.member, 'manage-roster', null)) return fromFile(ctx)
  if (!ctx.member.dialogOpen) {
    const { screen, dialog } = await fromFreeText(ctx)
    if (dialog !== undefined) await openDialog(ctx, dialog)
    return send(ctx, screen)
  }
  if (!(await continueDialog(ctx))) await send(ctx, { text: ctx.voice.say('dialog-dropped') })
}

async function fromFile(ctx: MemberCtx): Promise<void> {
  const refusal = await takeRosterFile(ctx)
  if (refusal !== null) await send(ctx, refusal)
}

async function handle(bot: Bot<Ctx>, deps: Deps, update: unknown): Promise<Handled> {
  try {
    await bot.handleUpdate(update as Update)
    return { kind: 'done' }
  } catch (wrapped) {
    const error = wrapped instanceof Error && 'error' in wrapped ? wrapped.error : wrapped
    if (isBenign(error) || isUnreachable(error)) return { kind: 'done' }
    if (isOutage(error) || isDatabaseOutage(error)) {
      deps.log.warn({ error: nameOf(error) }, 'update is tried again')
      const afterMs = floodWaitMs(error)
      return { kind: 'again', fault: nameOf(error), ...(afterMs === undefined ? {} : { afterMs }) }
    }
    return broken(bot, deps, update, error)
  }
}

/** A fault of ours: kept for the operator under a reference that the person is told, and never shown as it is. */
async function broken(bot: Bot<Ctx>, deps: Deps, update: unknown, error: unknown): Promise<Handled> {
  const { update_id: updateId, message, callback_query: tap } = update as Update
  const reference = `C${updateId.toString(36).toUpperCase()}`
  deps.log.error({ reference, error: nameOf(error), stack: error instanceof Error ? error.stack : undefined }, 'update failed')
  const chatId = message?.chat.id ?? tap?.from.id
  if (chatId !== undefined) {
    const text = voiceOf(deps, 'id').say('something-broke', { reference })
    await bot.api.sendMessage(chatId, text, { parse_mode: 'HTML' }).catch(() => {})
    if (tap !== undefined) await bot.api.answerCallbackQuery(tap.id).catch(() => {})
  }
  return { kind: 'broken', fault: reference }
}

/** What may stand in a log: names and codes, no message (it may hold what a person wrote). */
function nameOf(error: unknown): string {
  // What Telegram quotes stood in our message.
  if (error instanceof GrammyError) return `telegram ${error.error_code} ${error.description.replace(/"[^"]*"/g, '"…"')}`
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name
}
