/** "Bukti dan pernyataan": every word and file of the two sides in messages below, and below them the appeal again, to go on. */
import { can } from '../../../domain/access/can.js'
import { appealSubject } from '../../../domain/appeal/appeal.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { appealButtons } from './appeal-buttons.js'
import { statementScreens } from './appeal-text.js'
import { caseScreen } from './case.js'
import { openAppeal } from './open-appeal.js'
import { recordLook, viewScreen } from './view.js'

async function statements(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'see-appeal')
  if ('refused' in appeal) return appeal.refused
  await recordLook(ctx, appeal)
  const decides = can(ctx.member, 'decide-appeal', appealSubject(appeal))
  const again = decides ? await caseScreen(ctx, appeal) : await viewScreen(ctx, appeal)
  return { below: [...statementScreens(ctx.voice, appeal), again] }
}

export function statementRoutes(routes: Routes): void {
  routes.tap(appealButtons.statements, (ctx, { appeal }) => statements(ctx, appeal))
}
