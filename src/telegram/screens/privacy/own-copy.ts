/** "Salinan data saya": everything that is held, as a file for people (PDF) and one for programs (JSON); to keep, so it is not protected. */
import { InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { ownData } from '../../../domain/privacy/own-data.js'
import { printedOwnData } from '../../../texts/own-data-print.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { privacyButtons } from './privacy-buttons.js'

const FORMS = ['pdf', 'json'] as const

function ask(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  if (!can(ctx.member, 'export-own-data', null)) return { toast: say('tap-not-yours'), alert: true }
  const keyboard = new InlineKeyboard()
  for (const form of FORMS) keyboard.text(say(`button-own-copy-${form}`), privacyButtons.copyAs.data({ form })).row()
  keyboard.text(say('button-back'), menuButtons.myData.data({}))
  return { screen: { text: say('own-copy-ask'), keyboard } }
}

async function make(ctx: MemberCtx, asked: string): Promise<TapReply> {
  const { deps, say, locale, now } = ctx.voice
  const form = FORMS.find((one) => one === asked)
  if (form === undefined) return { toast: say('tap-stale'), alert: true }
  if (!can(ctx.member, 'export-own-data', null)) return { toast: say('tap-not-yours'), alert: true }
  const data = await ownData(deps.stores, { personId: ctx.member.id, agency: deps.agencyName, form, now })
  if (data === null) return { toast: say('tap-stale'), alert: true }
  const bytes =
    form === 'json'
      ? Buffer.from(`${JSON.stringify(data, null, 2)}\n`)
      : await deps.ownDataPdf(printedOwnData({ say: deps.texts.plain(locale), locale, timeZone: deps.timeZone }, data))
  return { below: [{ text: say(`own-copy-${form}`), document: new InputFile(bytes, `data-saya.${form}`) }] }
}

export function ownCopyRoutes(routes: Routes): void {
  routes.tap(privacyButtons.copy, async (ctx) => ask(ctx))
  routes.tap(privacyButtons.copyAs, (ctx, { form }) => make(ctx, form))
}
