/** For the admin, from /dataku: what is over its period (nothing is removed here), and the DPIA text that the agency completes. */
import { InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { overdueData } from '../../../domain/privacy/retention.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { officePrivacyButtons } from './privacy-buttons.js'

async function home(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps, now, date } = ctx.voice
  if (!can(ctx.member, 'manage-privacy', null)) return { toast: say('tap-not-yours'), alert: true }
  const rows = await overdueData(deps.stores, deps.retention, now)
  const over = rows
    .filter(({ count }) => count > 0)
    .map(({ kind, days, count, oldest }) =>
      say('retention-row', {
        kind: { html: say(`retention-${kind}`) },
        days,
        count,
        oldest: oldest === null ? '–' : date(oldest, 'short'),
      }),
    )
  const periods = rows.map(({ kind, days }) => say('retention-period', { kind: { html: say(`retention-${kind}`) }, days }))
  const text = [
    say('office-privacy', { mode: deps.retentionMode }),
    '',
    ...(over.length === 0 ? [say('retention-nothing')] : [say('retention-over'), ...over]),
    '',
    say('retention-periods'),
    `<blockquote expandable>${periods.join('\n')}</blockquote>`,
  ].join('\n')
  const keyboard = new InlineKeyboard()
    .text(say('button-dpia'), officePrivacyButtons.dpia.data({}))
    .row()
    .text(say('button-back'), menuButtons.myData.data({}))
  return { screen: { text, keyboard } }
}

async function dpia(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'manage-privacy', null)) return { toast: say('tap-not-yours'), alert: true }
  const bytes = await deps.dpia()
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'dpia-taken', now })
  return { below: [{ text: say('dpia-caption'), document: new InputFile(bytes, 'dpia-cermin.html') }] }
}

export function officePrivacyRoutes(routes: Routes): void {
  routes.tap(officePrivacyButtons.home, home)
  routes.tap(officePrivacyButtons.dpia, dpia)
}
