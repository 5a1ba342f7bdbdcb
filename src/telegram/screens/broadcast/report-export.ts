/** Downloads of a broadcast, each on record: the whole report, and who of its segment cannot be reached. */
import { InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Unreachable } from '../../../domain/broadcast/broadcast-store.js'
import type { ReportedRecipient } from '../../../domain/broadcast/report-store.js'
import { maskNip } from '../../../domain/roster/nip.js'
import type { Say } from '../../../texts/texts.js'
import type { MemberCtx, Sheet } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { openReport } from './open-report.js'
import { reportButtons } from './report-buttons.js'
import { answersSheet, recipientsSheet, summarySheet, unitsSheet } from './report-sheets.js'

const ROWS_A_STEP = 5000

const byName = (a: { unit: string; name: string }, b: { unit: string; name: string }) =>
  a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.name < b.name ? -1 : 1

async function allRecipients(ctx: MemberCtx, id: number): Promise<ReportedRecipient[]> {
  const all: ReportedRecipient[] = []
  for (;;) {
    const step = await ctx.voice.deps.stores.broadcastReports.recipients(id, { personId: all.at(-1)?.personId ?? 0, most: ROWS_A_STEP })
    all.push(...step)
    if (step.length < ROWS_A_STEP) return all.sort(byName)
  }
}

async function exportReport(ctx: MemberCtx, { broadcast: id }: { broadcast: number }): Promise<TapReply> {
  const report = await openReport(ctx, id, { managing: true })
  if ('refused' in report) return report.refused
  const { deps, locale, say, now } = ctx.voice
  const plain = deps.texts.plain(locale)
  const recipients = await allRecipients(ctx, id)
  const sheets = [
    summarySheet(plain, report),
    unitsSheet(plain, report),
    ...answersSheet(plain, report),
    recipientsSheet(plain, report, recipients),
  ]
  const bytes = await deps.workbookXlsx(sheets)
  const after = { people: recipients.length }
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'broadcast-exported', subject: `broadcast:${id}`, after, now })
  const document = new InputFile(bytes, `${plain('report-file', { id: String(id) })}.xlsx`)
  return { below: [{ text: say('report-export', { title: report.broadcast.title }), document }] }
}

/** Of any broadcast, also one that is still a draft: its segment is what counts. */
async function exportUnreachable(ctx: MemberCtx, { broadcast: id }: { broadcast: number }): Promise<TapReply> {
  const { deps, locale, say, now } = ctx.voice
  if (!can(ctx.member, 'manage-broadcasts', null)) return { toast: say('tap-not-yours'), alert: true }
  const broadcast = await deps.stores.broadcasts.byId(id)
  if (broadcast === null) return { toast: say('tap-stale'), alert: true }
  const people = await deps.stores.broadcasts.unreachable(broadcast.segment, now)
  if (people.length === 0) return { toast: say('report-unreachable-nobody'), alert: true }
  const plain = deps.texts.plain(locale)
  const bytes = await deps.workbookXlsx([unreachableSheet(plain, people)])
  const after = { people: people.length }
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'unreachable-exported', subject: `broadcast:${id}`, after, now })
  const notLinked = people.filter(({ why }) => why === 'not-linked').length
  const document = new InputFile(bytes, `${plain('report-unreachable-file', { id: String(id) })}.xlsx`)
  const text = say('report-unreachable', { count: people.length, notLinked, blocked: people.length - notLinked })
  return { below: [{ text, document }] }
}

function unreachableSheet(say: Say, people: readonly Unreachable[]): Sheet {
  const rows = people
    .map(({ name, nip, unitName, why }) => ({ name, nip, unit: unitName, why }))
    .sort(byName)
    .map(({ name, nip, unit, why }) => [name, maskNip(nip), unit, say(`report-why-${why}`)])
  const columns = [
    { header: say('report-column-name'), width: 36 },
    { header: say('report-column-nip'), width: 22 },
    { header: say('report-column-unit'), width: 36 },
    { header: say('report-column-why'), width: 18 },
  ]
  return { name: say('report-sheet-unreachable'), columns, rows }
}

export function reportExportRoutes(routes: Routes): void {
  routes.tap(reportButtons.export, exportReport)
  routes.tap(reportButtons.unreachable, exportUnreachable)
}
