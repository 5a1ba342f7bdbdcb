/** "Rapor (PDF)" under the own result: the whole result on A4, to be printed and signed (G2). */
import { InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { raporFacts } from '../../../domain/result/rapor.js'
import { printedRapors } from '../../../texts/rapor-print.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { resultButtons } from './result-buttons.js'

async function rapor(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const { deps, say, locale, now } = ctx.voice
  const facts = await raporFacts(deps.stores, resultId, true)
  if (facts === null || !can(ctx.member, 'see-result', { personId: facts.result.personId }))
    return { toast: say('tap-not-yours'), alert: true }
  const { timeZone, agencyName } = deps
  const pdf = await deps.raporPdf(printedRapors({ say: deps.texts.plain(locale), locale, timeZone, agencyName, now }, [facts]))
  const text = say('rapor-caption', { cycle: facts.result.cycleName })
  return { below: [{ text, document: new InputFile(pdf, 'rapor.pdf'), protect: true }] }
}

export function raporRoutes(routes: Routes): void {
  routes.tap(resultButtons.rapor, (ctx, { result }) => rapor(ctx, result))
}
