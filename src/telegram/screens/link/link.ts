/** Someone not linked yet: an invitation link, the second check, the privacy notice, "is this you?". A stranger gets one polite sentence. */
import { InlineKeyboard, Keyboard } from 'grammy'
import {
  acceptNotice,
  type CheckOutcome,
  type ClaimOutcome,
  checkIdentity,
  claimState,
  confirmIdentity,
  openInvitation,
} from '../../../domain/identity/invitation.js'
import { localeOf } from '../../../texts/texts.js'
import { announceCommands } from '../../commands.js'
import type { Ctx, MemberCtx, Voice } from '../../context.js'
import { answerTap, type Screen, send } from '../../screen.js'
import { menuScreen } from '../menu.js'
import { linkButtons, PRIVACY_VERSION } from './link-buttons.js'

/** The answer to everything else from someone who is not linked. */
async function turnAway(ctx: Ctx): Promise<void> {
  const first = ctx.from !== undefined && ctx.voice.deps.adminIds.includes(ctx.from.id)
  await send(ctx, { text: ctx.voice.say(first ? 'stranger-first-admin' : 'stranger', { agency: ctx.voice.deps.agencyName }) })
}

/** What the account sees at each step of its claim. */
async function showClaim(ctx: Ctx, outcome: ClaimOutcome): Promise<void> {
  const { say } = ctx.voice
  switch (outcome.kind) {
    case 'refused':
      await ctx.reply(say(`link-refused-${outcome.why}`), { parse_mode: 'HTML', reply_markup: { remove_keyboard: true } })
      return
    case 'check': {
      const byContact = outcome.by === 'contact'
      await ctx.reply(say(byContact ? 'link-check-contact' : 'link-check-nip'), {
        parse_mode: 'HTML',
        reply_markup: byContact ? new Keyboard().requestContact(say('link-button-contact')).resized().oneTime() : { remove_keyboard: true },
      })
      return
    }
    case 'privacy':
      await ctx.reply(say('link-check-passed'), { reply_markup: { remove_keyboard: true } })
      await send(ctx, privacyScreen(ctx.voice))
      return
    case 'confirm':
      await showConfirm(ctx)
  }
}

/** The privacy notice (A3); the same text for a first link and for a new version. */
export function privacyScreen({ say, deps }: Voice): Screen {
  const keyboard = new InlineKeyboard().text(say('button-understood'), linkButtons.understood.data({}))
  return { text: say('privacy-notice', { agency: deps.agencyName, version: PRIVACY_VERSION }), keyboard }
}

async function showConfirm(ctx: Ctx): Promise<void> {
  const { deps, say, now } = ctx.voice
  const claim = ctx.from === undefined ? null : await deps.stores.identity.claimOf(ctx.from.id)
  const person = claim === null ? null : await deps.stores.people.byId(claim.person.id, now)
  if (person === null) return turnAway(ctx)
  const superior = await deps.stores.people.superiorOf(person.id, now)
  const text = say('link-confirm', {
    name: person.name,
    nip: person.nip.slice(-4),
    position: person.position,
    unit: person.unitName,
    superior: superior?.name ?? '–',
  })
  const keyboard = new InlineKeyboard()
    .text(say('button-it-is-me'), linkButtons.itIsMe.data({}))
    .success()
    .text(say('button-not-me'), linkButtons.notMe.data({}))
  await send(ctx, { text, keyboard, protect: true })
}

/** An update of an account that is not linked. */
export async function fromUnlinked(ctx: Ctx): Promise<void> {
  const { deps, now } = ctx.voice
  const telegramId = ctx.from?.id
  if (telegramId === undefined || ctx.chat?.type !== 'private') return
  if (ctx.callbackQuery !== undefined) return tapOfUnlinked(ctx, telegramId)
  const code = /^\/start\s+(\S+)$/.exec(ctx.message?.text ?? '')?.[1]
  if (code !== undefined && !deps.costly.mayGuess(telegramId)) return send(ctx, { text: ctx.voice.say('link-too-many') })
  if (code !== undefined) return showClaim(ctx, await openInvitation(deps.stores, { code, telegramId, now }))
  if (ctx.message === undefined) return
  const state = await claimState(deps.stores, { telegramId, now })
  if (state.kind === 'refused') return state.why === 'unknown-code' ? turnAway(ctx) : showClaim(ctx, state)
  if (state.kind === 'check' && !ctx.message.text?.startsWith('/')) return secondCheck(ctx, telegramId, state.by)
  return showClaim(ctx, state)
}

async function secondCheck(ctx: Ctx, telegramId: number, by: 'contact' | 'nip'): Promise<void> {
  const { deps, now, say } = ctx.voice
  const { contact, text } = ctx.message ?? {}
  if (by === 'contact' && contact === undefined) return showClaim(ctx, { kind: 'check', by })
  if (by === 'nip' && !/^\D*(\d\D*){6}$/.test(text ?? '')) {
    await send(ctx, { text: say('link-nip-six-digits') })
    return
  }
  const proof =
    contact !== undefined && by === 'contact'
      ? { contact: { phone: contact.phone_number, userId: contact.user_id ?? null } }
      : { digits: text ?? '' }
  const outcome = await checkIdentity(deps.stores, { telegramId, now, ...proof })
  deps.wakeOutbox()
  await showCheck(ctx, outcome, by)
}

async function showCheck(ctx: Ctx, outcome: CheckOutcome, by: 'contact' | 'nip'): Promise<void> {
  const { say, deps, now } = ctx.voice
  switch (outcome.kind) {
    case 'passed':
      return showClaim(ctx, { kind: 'privacy' })
    case 'not-own-contact':
      await send(ctx, { text: say('link-contact-not-own') })
      return
    case 'mismatch':
      await send(ctx, { text: say(by === 'contact' ? 'link-contact-mismatch' : 'link-nip-mismatch', { left: outcome.triesLeft }) })
      return
    case 'locked':
      return showClaim(ctx, { kind: 'refused', why: 'locked' })
    case 'nothing-to-check':
      return showClaim(ctx, await claimState(deps.stores, { telegramId: ctx.from?.id ?? 0, now }))
  }
}

async function tapOfUnlinked(ctx: Ctx, telegramId: number): Promise<void> {
  const { deps, now, say, locale } = ctx.voice
  const data = ctx.callbackQuery?.data ?? ''
  if (linkButtons.understood.read(data) !== null) {
    await answerTap(ctx)
    return showClaim(ctx, await acceptNotice(deps.stores, { telegramId, now }))
  }
  const isMe = linkButtons.itIsMe.read(data) !== null
  if (!isMe && linkButtons.notMe.read(data) === null) {
    const sentence = deps.texts.plain(locale)('stranger', { agency: deps.agencyName })
    await answerTap(ctx, sentence)
    return
  }
  const outcome = await confirmIdentity(deps.stores, { telegramId, isMe, privacyVersion: PRIVACY_VERSION, language: locale, now })
  deps.wakeOutbox()
  await answerTap(ctx)
  if (outcome.kind === 'withdrawn') await send(ctx, { text: say('link-withdrawn') })
  else if (outcome.kind === 'linked') await welcome(ctx, telegramId)
  else await showClaim(ctx, outcome)
}

async function welcome(ctx: Ctx, telegramId: number): Promise<void> {
  const { deps, now, say, locale } = ctx.voice
  const member = await deps.stores.people.byTelegramId(telegramId, now)
  if (member === null) return turnAway(ctx)
  await announceCommands(ctx.api, deps, { ...member, language: localeOf(locale) })
  await send(ctx, { text: say('link-done', { name: member.name }) })
  await send(ctx, await menuScreen(Object.assign(ctx, { member }) as MemberCtx))
}
