/** The ASN writes an appeal: items, a reason, evidence; files it within 14 days; may take it back until it is decided. */
import type { Shown } from '../evidence/add-evidence.js'
import { EVIDENCE_TEXT_MAX } from '../evidence/evidence.js'
import type { StoredResult } from '../result/result-store.js'
import type { Stores } from '../stores.js'
import { type Appeal, answersOfRater, appealState, STATEMENTS_MOST } from './appeal.js'
import { lastAppealMoment, receivedAtOf } from './appeal-time.js'
import { findDecider } from './find-decider.js'

interface Moment {
  zone: string
  now: Date
}
/** Why an appeal is not taken any more. */
export type AppealClosed = { kind: 'cycle-closed' } | { kind: 'too-late'; last: Date }
export type DraftOutcome = { kind: 'drafted'; appealId: number } | AppealClosed

/** Whether an appeal against a result is taken at this moment. */
export function appealWindow(
  of: { cycleState: StoredResult['cycleState']; receivedAt: Date },
  { zone, now }: Moment,
): { kind: 'open'; last: Date } | AppealClosed {
  // Whoever has a result may appeal, also while others of the cycle still wait for theirs.
  if (of.cycleState === 'closed') return { kind: 'cycle-closed' }
  const last = lastAppealMoment(of.receivedAt, zone)
  return now > last ? { kind: 'too-late', last } : { kind: 'open', last }
}

export async function draftAppeal(stores: Stores, { result, ...moment }: Moment & { result: StoredResult }): Promise<DraftOutcome> {
  const window = appealWindow({ cycleState: result.cycleState, receivedAt: receivedAtOf(result) }, moment)
  if (window.kind !== 'open') return window
  return { kind: 'drafted', appealId: await stores.appeals.draft(result.id, moment.now) }
}

type ChangeOutcome = { kind: 'changed'; appeal: Appeal } | { kind: 'not-a-draft' } | AppealClosed

/** Runs `work` on a draft that may still be filed. */
async function onDraft(
  stores: Stores,
  { appealId, ...moment }: Moment & { appealId: number },
  work: (tx: Stores, appeal: Appeal) => Promise<void>,
): Promise<ChangeOutcome> {
  return stores.transaction(async (tx): Promise<ChangeOutcome> => {
    await tx.appeals.lock(appealId)
    const appeal = await tx.appeals.byId(appealId)
    if (appeal === null || appealState(appeal) !== 'draft') return { kind: 'not-a-draft' }
    const window = appealWindow(appeal, moment)
    if (window.kind !== 'open') return window
    await work(tx, appeal)
    return { kind: 'changed', appeal: (await tx.appeals.byId(appealId)) ?? appeal }
  })
}

/** Takes an item in or out; an item that the form does not hold stays out. */
export async function chooseItem(
  stores: Stores,
  request: Moment & { appealId: number; itemKey: string; chosen: boolean },
): Promise<ChangeOutcome> {
  const { itemKey, chosen } = request
  return onDraft(stores, request, async (tx, { id, resultId }) => {
    if (!chosen) return tx.appeals.dropItem(id, itemKey)
    const result = await tx.results.byId(resultId)
    const item = result?.scored.competencies.flatMap(({ items }) => items).find(({ key }) => key === itemKey)
    if (item !== undefined) await tx.appeals.putItem(id, { itemKey, levelBefore: item.superior })
  })
}

export function giveReason(stores: Stores, request: Moment & { appealId: number; reason: string }): Promise<ChangeOutcome> {
  return onDraft(stores, request, (tx, { id }) => tx.appeals.setReason(id, request.reason))
}

export type SayOutcome =
  | { kind: 'said'; appeal: Appeal }
  | { kind: 'text-too-long'; most: number }
  | { kind: 'enough'; most: number }
  | { kind: 'not-open' }

interface Said {
  appealId: number
  personId: number
  shown: Shown
  /** The message it came in: handled twice, it is said once. */
  sourceKey: string
  now: Date
}

/** Evidence of a draft; words of either party once it is filed, until it is decided. The rater's first words are told to the other two. */
export async function sayToAppeal(stores: Stores, { appealId, personId, shown, sourceKey, now }: Said): Promise<SayOutcome> {
  const text = shown.kind === 'text' ? shown.text.trim() : (shown.caption?.trim() ?? null)
  if (text !== null && text.length > EVIDENCE_TEXT_MAX) return { kind: 'text-too-long', most: EVIDENCE_TEXT_MAX }
  return stores.transaction(async (tx): Promise<SayOutcome> => {
    await tx.appeals.lock(appealId)
    const appeal = await tx.appeals.byId(appealId)
    const state = appeal === null ? 'decided' : appealState(appeal)
    const isParty = personId === appeal?.ratee.id || (state === 'filed' && personId === appeal?.rater.id)
    if (appeal === null || state === 'decided' || !isParty) return { kind: 'not-open' }
    const said = appeal.statements.filter(({ byPersonId }) => byPersonId === personId).length
    if (said >= STATEMENTS_MOST) return { kind: 'enough', most: STATEMENTS_MOST }
    const isNew = await tx.appeals.say(appealId, {
      byPersonId: personId,
      kind: shown.kind,
      text,
      fileId: shown.kind === 'text' ? null : shown.fileId,
      fileUniqueId: shown.kind === 'text' ? null : shown.fileUniqueId,
      fileName: shown.kind === 'document' ? shown.fileName : null,
      sourceKey,
      now,
    })
    if (isNew && state === 'filed') {
      await tx.audit.record({ actorId: personId, act: 'appeal-said', aboutId: appeal.ratee.id, subject: `appeal:${appealId}`, now })
      if (personId === appeal.rater.id && answersOfRater(appeal).length === 0) await tellAnswered(tx, appeal, now)
    }
    return { kind: 'said', appeal: (await tx.appeals.byId(appealId)) ?? appeal }
  })
}

async function tellAnswered(tx: Stores, { id, ratee, decider, filedAt }: Appeal, now: Date): Promise<void> {
  const told = [ratee.id, ...(decider === null ? [] : [decider.id])]
  const mark = filedAt?.getTime() ?? 0
  await tx.notices.add(
    told.map((personId) => ({
      key: `appeal-answered:${id}:${mark}:${personId}`,
      personId,
      kind: 'appeal-answered' as const,
      data: { appealId: id },
      dueAt: now,
    })),
    now,
  )
}

export type FileOutcome =
  | { kind: 'filed'; appeal: Appeal }
  | { kind: 'incomplete'; missing: readonly ('items' | 'reason')[] }
  | { kind: 'not-a-draft' }
  | AppealClosed

export function missingOf({ items, reason }: Pick<Appeal, 'items' | 'reason'>): ('items' | 'reason')[] {
  return [...(items.length === 0 ? (['items'] as const) : []), ...(reason === null ? (['reason'] as const) : [])]
}

/** Files it: the rater is asked for an answer, and whoever decides is told; where nobody can decide, or that person is not linked, the admins name somebody. */
export async function fileAppeal(stores: Stores, request: Moment & { appealId: number }): Promise<FileOutcome> {
  const { appealId, now } = request
  return stores.transaction(async (tx): Promise<FileOutcome> => {
    await tx.appeals.lock(appealId)
    const appeal = await tx.appeals.byId(appealId)
    if (appeal === null || appealState(appeal) !== 'draft') return { kind: 'not-a-draft' }
    const window = appealWindow(appeal, request)
    if (window.kind !== 'open') return window
    const missing = missingOf(appeal)
    if (missing.length > 0) return { kind: 'incomplete', missing }
    const deciderId = await findDecider(tx, {
      appealId,
      ratingId: appeal.ratingId,
      raterId: appeal.rater.id,
      rateeId: appeal.ratee.id,
      now,
    })
    await tx.appeals.file(appealId, { deciderId, now })
    const decider = deciderId === null ? null : await tx.people.byId(deciderId, now)
    await tellFiled(tx, appeal, { deciderId, reachable: decider !== null && decider.telegramId !== null, now })
    const after = { items: appeal.items.map(({ itemKey }) => itemKey), deciderId }
    const about = { actorId: appeal.ratee.id, aboutId: appeal.ratee.id, subject: `appeal:${appealId}` }
    await tx.audit.record({ ...about, act: 'appeal-filed', after, now })
    return { kind: 'filed', appeal: (await tx.appeals.byId(appealId)) ?? appeal }
  })
}

/** Filed anew after being taken back, it is another matter: the keys carry when. */
async function tellFiled(
  tx: Stores,
  { id, rater, ratee }: Appeal,
  { deciderId, reachable, now }: { deciderId: number | null; reachable: boolean; now: Date },
): Promise<void> {
  const data = { appealId: id }
  const mark = now.getTime()
  const admins = !reachable ? (await tx.people.idsWithRole('admin')).filter((one) => one !== ratee.id && one !== rater.id) : []
  await tx.notices.add(
    [
      { key: `appeal-answer:${id}:${mark}`, personId: rater.id, kind: 'appeal-answer', data, dueAt: now },
      ...(deciderId === null
        ? []
        : [{ key: `appeal-decide:${id}:${mark}:${deciderId}`, personId: deciderId, kind: 'appeal-decide' as const, data, dueAt: now }]),
      ...admins.map((personId) => ({
        key: `appeal-no-decider:${id}:${mark}:${personId}`,
        personId,
        kind: 'appeal-no-decider' as const,
        data,
        dueAt: now,
      })),
    ],
    now,
  )
}

/** Back to a draft, which may be filed again while the 14 days last. */
export async function withdrawAppeal(stores: Stores, { appealId, now }: { appealId: number; now: Date }): Promise<boolean> {
  return stores.transaction(async (tx) => {
    await tx.appeals.lock(appealId)
    const appeal = await tx.appeals.byId(appealId)
    if (appeal === null || appealState(appeal) !== 'filed') return false
    await tx.appeals.withdraw(appealId)
    const mark = appeal.filedAt?.getTime() ?? 0
    const told = [appeal.rater.id, ...(appeal.decider === null ? [] : [appeal.decider.id])]
    await tx.notices.add(
      told.map((personId) => ({
        key: `appeal-withdrawn:${appealId}:${mark}:${personId}`,
        personId,
        kind: 'appeal-withdrawn' as const,
        data: { appealId },
        dueAt: now,
      })),
      now,
    )
    const about = { actorId: appeal.ratee.id, aboutId: appeal.ratee.id, subject: `appeal:${appealId}` }
    await tx.audit.record({ ...about, act: 'appeal-withdrawn', now })
    return true
  })
}
