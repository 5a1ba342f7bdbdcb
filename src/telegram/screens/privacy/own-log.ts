/** "Siapa melihat data saya": who looked at or changed what is held about me, newest first (UU 27/2022). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { AccessEntry } from '../../../domain/privacy/access-log.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { actName } from '../audit/audit.js'
import { menuButtons } from '../menu-buttons.js'
import { NEWEST, privacyButtons } from './privacy-buttons.js'

const A_PAGE = 8

function line(voice: Voice, { at, act, by, nameless, ofOffice }: AccessEntry): string {
  const { say, date } = voice
  const who = () => {
    if (nameless) return say('own-log-nameless')
    if (by === null) return say('own-log-machine')
    return by.isSelf ? say('own-log-self') : say('own-log-by', { name: by.name, position: by.position })
  }
  return say('own-log-line', {
    at: date(at, 'moment'),
    act: { html: actName(voice, act) },
    who: { html: who() },
    office: ofOffice ? 'yes' : 'no',
  })
}

async function show(ctx: MemberCtx, before: number): Promise<TapReply> {
  const { say, deps } = ctx.voice
  if (!can(ctx.member, 'see-own-data', null)) return { toast: say('tap-not-yours'), alert: true }
  const found = await deps.stores.privacy.accessLog(ctx.member.id, { beforeId: before, most: A_PAGE + 1 })
  const shown = found.slice(0, A_PAGE)
  const oldest = shown.at(-1)
  const keyboard = new InlineKeyboard()
  if (before !== NEWEST) keyboard.text(say('button-audit-newest'), privacyButtons.log.data({ before: NEWEST }))
  if (found.length > A_PAGE && oldest !== undefined)
    keyboard.text(say('button-audit-older'), privacyButtons.log.data({ before: oldest.id }))
  keyboard.row().text(say('button-back'), menuButtons.myData.data({}))
  const lines = shown.length === 0 ? [say('own-log-nothing')] : shown.map((one) => line(ctx.voice, one))
  return { screen: { text: [say('own-log'), '', ...lines].join('\n'), keyboard, protect: true } }
}

export function ownLogRoutes(routes: Routes): void {
  routes.tap(privacyButtons.log, (ctx, { before }) => show(ctx, before))
}
