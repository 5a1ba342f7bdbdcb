/** The audit as workbooks, newest entries first, every NIP masked. */
import { InlineKeyboard, InputFile } from 'grammy'
import { z } from 'zod'
import type { AuditFilter, AuditRecord } from '../../domain/audit/audit.js'
import { withoutNips } from '../../domain/audit/masked-value.js'
import { maskNip } from '../../domain/roster/nip.js'
import type { Sheet, SheetCell, Voice } from '../context.js'
import { actName, narrowedBy } from '../screens/audit/audit.js'
import { auditButtons, NEWEST } from '../screens/audit/audit-buttons.js'
import { type Named, namesIn, sayValue } from '../screens/audit/entry.js'
import { officeWork, type WorkTools } from './work.js'

const ROWS_A_STEP = 2000
/** A workbook is put together in memory. */
const ROWS_A_FILE = 50_000

export const auditExport = officeWork({
  title: 'job-title-audit-export',
  input: z.strictObject({
    personId: z.number().nullable(),
    act: z.string().nullable(),
    from: z.coerce.date().nullable().default(null),
    until: z.coerce.date().nullable().default(null),
  }),
  async run(tools, filter) {
    const { voice, member, control, jobId } = tools
    const { deps, say, now } = voice
    const { audit } = deps.stores
    const total = await audit.count(filter)
    await control.progress(0, Math.max(total, 1))
    // Before the first file leaves: also an export that is cancelled half-way was one.
    await audit.record({
      actorId: member.id,
      act: 'audit-exported',
      subject: `job:${jobId}`,
      ...(filter.personId === null ? {} : { aboutId: filter.personId }),
      after: { rows: total, ...narrowedBy(filter) },
      now,
    })
    const rows = await sendFiles(tools, filter, total)
    const keyboard = new InlineKeyboard().text(say('button-audit'), auditButtons.home.data({}))
    return [{ text: say('audit-exported', { count: rows }), keyboard }]
  },
})

async function sendFiles({ voice, control, send }: WorkTools, filter: AuditFilter, total: number): Promise<number> {
  const { deps, say } = voice
  let [beforeId, done, part] = [NEWEST, 0, 1]
  for (let ended = false; !ended; part += 1) {
    const rows: SheetCell[][] = []
    while (!ended && rows.length < ROWS_A_FILE) {
      const step = await deps.stores.audit.entries(filter, { beforeId, most: ROWS_A_STEP })
      const named = await namesIn(voice, step)
      rows.push(...step.map((one) => row(voice, one, named)))
      beforeId = step.at(-1)?.id ?? beforeId
      ended = step.length < ROWS_A_STEP
      done += step.length
      await control.progress(Math.min(done, total), Math.max(total, 1))
    }
    if (rows.length === 0 && part > 1) break
    const bytes = await deps.workbookXlsx([sheet(voice, rows)])
    await control.breathe()
    await send({ text: say('audit-file', { part, count: rows.length }), document: new InputFile(bytes, `audit-${part}.xlsx`) })
  }
  return done
}

function row(voice: Voice, one: AuditRecord, named: Named): SheetCell[] {
  const { deps, locale } = voice
  const { id, at, act, actor, about, subject, before, after, reason } = one
  return [
    id,
    at,
    actor?.name ?? '',
    maskNip(actor?.nip ?? ''),
    actName({ say: deps.texts.plain(locale) }, act),
    act,
    about?.name ?? '',
    maskNip(about?.nip ?? ''),
    withoutNips(subject ?? ''),
    sayValue(voice, before, named),
    sayValue(voice, after, named),
    withoutNips(reason ?? ''),
  ]
}

const COLUMNS = [
  ['id', 10],
  ['at', 18],
  ['actor', 30],
  ['actor-nip', 12],
  ['act', 36],
  ['code', 24],
  ['about', 30],
  ['about-nip', 12],
  ['subject', 20],
  ['before', 40],
  ['after', 40],
  ['why', 40],
] as const

function sheet({ deps, locale }: Voice, rows: SheetCell[][]): Sheet {
  const say = deps.texts.plain(locale)
  return { name: say('audit-sheet'), columns: COLUMNS.map(([name, width]) => ({ header: say(`audit-column-${name}`), width })), rows }
}
