/** /dataku: what of me is held here, masked and counted, and the ways to see, copy, correct and end it; /bahasa. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { HELD_KINDS } from '../../domain/privacy/privacy-store.js'
import { LOCALES, localeOf } from '../../texts/texts.js'
import { announceCommands } from '../commands.js'
import type { MemberCtx } from '../context.js'
import type { Routes } from '../router.js'
import type { Screen, TapReply } from '../screen.js'
import { voiceOf } from '../voice.js'
import { noteButtons } from './incident/note-buttons.js'
import { menuScreen } from './menu.js'
import { menuButtons } from './menu-buttons.js'
import { ownCorrectionLines } from './privacy/ask-correction.js'
import { NEWEST, officePrivacyButtons, privacyButtons } from './privacy/privacy-buttons.js'

async function myDataScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say, now } = ctx.voice
  const { member } = ctx
  if (!can(member, 'see-own-data', null)) return { text: say('tap-not-yours') }
  const superior = await deps.stores.people.superiorOf(member.id, now)
  const text = say('my-data', {
    name: member.name,
    nip: member.nip.slice(-4),
    position: member.position,
    jenjang: say(`jenjang-${member.jenjang}`),
    bidang: say(`bidang-${member.bidang}`),
    unit: member.unitName,
    status: member.status,
    superior: superior === null ? '–' : `${superior.name}, ${superior.position}`,
    version: member.privacyVersion ?? '–',
  })
  const { length: cited } = await deps.stores.incidents.citedAbout(member.id)
  const parts = [
    text,
    say('my-data-phone', { end: (await deps.stores.privacy.phoneOf(member.id))?.slice(-4) ?? 'none' }),
    '',
    await heldText(ctx),
    say('my-data-cited', { count: cited }),
    ...(await ownCorrectionLines(ctx.voice, member.id)),
  ]
  return { text: parts.join('\n'), keyboard: myDataKeys(ctx, cited), protect: true }
}

/** What there is, and nothing of what there is not. */
async function heldText({ voice: { say, deps }, member }: MemberCtx): Promise<string> {
  const held = await deps.stores.privacy.held(member.id)
  const lines = HELD_KINDS.filter((kind) => held[kind] > 0).map((kind) => say(`held-${kind}`, { count: held[kind] }))
  return [say('my-data-held'), `<blockquote expandable>${lines.join('\n')}</blockquote>`].join('\n')
}

function myDataKeys({ voice: { say }, member }: MemberCtx, cited: number): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  keyboard.text(say('button-own-log'), privacyButtons.log.data({ before: NEWEST })).row()
  keyboard.text(say('button-own-copy'), privacyButtons.copy.data({})).row()
  if (cited > 0) keyboard.text(say('button-cited', { count: cited }), noteButtons.aboutMe.data({})).row()
  keyboard.text(say('button-correction-ask'), privacyButtons.fields.data({})).row()
  keyboard.text(say('button-wrong-superior'), menuButtons.wrongSuperior.data({})).row()
  keyboard.text(say('button-unlink-oneself'), privacyButtons.unlink.data({})).row()
  if (can(member, 'manage-privacy', null)) keyboard.text(say('button-office-privacy'), officePrivacyButtons.home.data({})).row()
  return keyboard.text(say('button-menu'), menuButtons.menu.data({}))
}

async function askWrongSuperior(ctx: MemberCtx): Promise<TapReply> {
  const { say } = ctx.voice
  if (!can(ctx.member, 'report-superior', null)) return { toast: say('tap-not-yours'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), menuButtons.myData.data({}))
  return { screen: { text: say('wrong-superior-ask'), keyboard }, dialog: { name: 'wrong-superior' } }
}

function languageScreen(ctx: MemberCtx): Screen {
  const keyboard = new InlineKeyboard()
  for (const language of LOCALES) keyboard.text(ctx.voice.say(`language-${language}`), menuButtons.setLanguage.data({ language })).row()
  return { text: ctx.voice.say('language-ask'), keyboard }
}

async function setLanguage(ctx: MemberCtx, language: string): Promise<TapReply> {
  const { deps } = ctx.voice
  const locale = LOCALES.find((one) => one === language)
  if (locale === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  await deps.stores.people.setLanguage(ctx.member.id, locale)
  ctx.member = { ...ctx.member, language: locale }
  ctx.voice = voiceOf(deps, localeOf(locale))
  await announceCommands(ctx.api, deps, ctx.member)
  return { screen: await menuScreen(ctx), toast: ctx.voice.say('language-set') }
}

export function myDataRoutes(routes: Routes): void {
  routes.command('dataku', myDataScreen)
  routes.command('bahasa', async (ctx) => languageScreen(ctx))
  routes.tap(menuButtons.myData, async (ctx) => ({ screen: await myDataScreen(ctx) }))
  routes.tap(menuButtons.wrongSuperior, askWrongSuperior)
  routes.tap(menuButtons.language, async (ctx) => ({ screen: languageScreen(ctx) }))
  routes.tap(menuButtons.setLanguage, (ctx, { language }) => setLanguage(ctx, language))
}
