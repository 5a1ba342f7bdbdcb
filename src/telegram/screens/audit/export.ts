/** The audit as a workbook: long work, asked for here and done by office-jobs/audit-export.ts; that somebody asked is kept (K6). */
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { filterOf, refusedAudit } from './audit.js'
import { auditButtons, type Filtered } from './audit-buttons.js'

async function ask(ctx: MemberCtx, filtered: Filtered): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const filter = filterOf(ctx.voice, filtered)
  if (filter === null) return { toast: say('tap-stale'), alert: true }
  await deps.stores.officeJobs.add({
    // A tap that comes twice is one export.
    key: `audit-export:${ctx.callbackQuery?.id}`,
    kind: 'audit-export',
    ownerId: ctx.member.id,
    input: { ...filter, from: filter.from?.toISOString() ?? null, until: filter.until?.toISOString() ?? null },
    now,
  })
  deps.wakeOfficeJobs()
  return { screen: { text: say('audit-export-taken') } }
}

export function auditExportRoutes(routes: Routes): void {
  routes.tap(auditButtons.export, async (ctx, params) => refusedAudit(ctx) ?? ask(ctx, params))
}
