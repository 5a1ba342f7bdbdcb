/** "Saya sudah membaca" means seen, never agreed; who says nothing has said nothing (G4). */
import { nextOfficeTime, type WorkCalendar } from '../reminder/working-days.js'
import type { Stores } from '../stores.js'
import type { StoredResult } from './result-store.js'

/** Letters: a comment stands on the rapor, and a page of eight sentences fits one message. */
export const REMARK_MOST = 400

export type RemarkOutcome = { kind: 'good'; text: string } | { kind: 'empty' } | { kind: 'too-long'; most: number }

/** A remark nobody is asked for: any words will do. */
export function checkRemark(typed: string): RemarkOutcome {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text.length === 0) return { kind: 'empty' }
  return text.length > REMARK_MOST ? { kind: 'too-long', most: REMARK_MOST } : { kind: 'good', text }
}

/** Once; a second tap changes nothing. Answers when it was. */
export async function acknowledgeResult(stores: Stores, { result, now }: { result: StoredResult; now: Date }): Promise<Date> {
  return stores.transaction(async (tx) => {
    const isFirst = await tx.results.acknowledge(result.id, now)
    const about = { actorId: result.personId, aboutId: result.personId, subject: `result:${result.id}` }
    if (isFirst) await tx.audit.record({ ...about, act: 'result-acknowledged', now })
    return isFirst ? now : ((await tx.results.byId(result.id))?.acknowledgedAt ?? now)
  })
}

interface Comment {
  result: StoredResult
  text: string
  /** The message it came in: handled twice, it is told once. */
  sourceKey: string
  calendar: WorkCalendar
  now: Date
}

/** Who comments has seen it, too. The rater reads it; an earlier comment stays in the audit. */
export async function commentResult(stores: Stores, { result, text, sourceKey, calendar, now }: Comment): Promise<void> {
  await acknowledgeResult(stores, { result, now })
  await stores.transaction(async (tx) => {
    if (!(await tx.results.comment(result.id, text))) return
    const key = `result-comment:${result.id}:${sourceKey}`
    const notice = { personId: result.raterId, kind: 'result-comment' as const, data: { resultId: result.id } }
    await tx.notices.add([{ ...notice, key, dueAt: nextOfficeTime(now, calendar) }], now)
    const about = { actorId: result.personId, aboutId: result.personId, subject: `result:${result.id}` }
    await tx.audit.record({ ...about, act: 'result-commented', before: result.acknowledgeComment, after: text, now })
  })
}
