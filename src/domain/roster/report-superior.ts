/** "Atasan saya salah" is told to every admin at once and kept until resolved (A2). */
import type { Stores } from '../stores.js'

const REPORT_MAX_LENGTH = 500
export type ReportOutcome = { kind: 'reported' } | { kind: 'empty' } | { kind: 'too-long'; most: number }

/** `sourceKey` identifies the message, so that the same one handled twice tells the admins once. */
export async function reportWrongSuperior(
  stores: Stores,
  report: { personId: number; typed: string; sourceKey: string; now: Date },
): Promise<ReportOutcome> {
  const text = report.typed.trim()
  if (text === '') return { kind: 'empty' }
  if (text.length > REPORT_MAX_LENGTH) return { kind: 'too-long', most: REPORT_MAX_LENGTH }
  const { personId, now } = report
  await stores.transaction(async (tx) => {
    await tx.people.reportRosterFault({ personId, kind: 'wrong-superior', text, now })
    const admins = await tx.people.idsWithRole('admin')
    await tx.notices.add(
      admins.map((id) => ({
        key: `roster-report:${report.sourceKey}:${id}`,
        personId: id,
        kind: 'roster-report',
        data: { personId, report: text },
        dueAt: now,
      })),
      now,
    )
    await tx.audit.record({ actorId: personId, act: 'superior-reported-wrong', aboutId: personId, reason: text, now })
  })
  return { kind: 'reported' }
}
