/** Recipients in words, and the lists a condition is chosen from. */
import { type Condition, CYCLE_STANDINGS, type Segment } from '../../../domain/broadcast/segment.js'
import type { SegmentSide } from '../../../domain/broadcast/segment-change.js'
import { BIDANG, JENJANG } from '../../../domain/roster/person.js'
import type { Voice } from '../../context.js'

export const SEGMENT_KINDS = ['role', 'unit', 'jenjang', 'bidang', 'standing', 'not-understood'] as const
export type SegmentKind = (typeof SEGMENT_KINDS)[number]
const ROLES = ['asn', 'atasan', 'admin', 'pimpinan'] as const

export const sideOf = (word: string): SegmentSide | undefined => (['with', 'without'] as const).find((one) => one === word)
export const kindOf = (word: string): SegmentKind | undefined => SEGMENT_KINDS.find((one) => one === word)

/** A condition from what a button carries: a row's id, or a place in the list of its kind. */
export function conditionOf(kind: SegmentKind, value: number): Condition | undefined {
  const role = ROLES[value]
  const jenjang = JENJANG[value]
  const bidang = BIDANG[value]
  const standing = CYCLE_STANDINGS[value]
  switch (kind) {
    case 'role':
      return role && { kind, role }
    case 'unit':
      return { kind, unitId: value }
    case 'jenjang':
      return jenjang && { kind, jenjang }
    case 'bidang':
      return bidang && { kind, bidang }
    case 'standing':
      return standing && { kind, standing }
    case 'not-understood':
      return { kind, broadcastId: value }
  }
}

/** What a button of this condition carries. */
export function carriedBy(condition: Condition): number {
  switch (condition.kind) {
    case 'role':
      return ROLES.indexOf(condition.role)
    case 'unit':
      return condition.unitId
    case 'jenjang':
      return JENJANG.indexOf(condition.jenjang)
    case 'bidang':
      return BIDANG.indexOf(condition.bidang)
    case 'standing':
      return CYCLE_STANDINGS.indexOf(condition.standing)
    case 'not-understood':
      return condition.broadcastId
  }
}

/** Everything that can be chosen of a kind with a fixed list. */
export function fixedConditions(kind: SegmentKind): Condition[] {
  const lengths = { role: ROLES.length, jenjang: JENJANG.length, bidang: BIDANG.length, standing: CYCLE_STANDINGS.length }
  const length = kind === 'unit' || kind === 'not-understood' ? 0 : lengths[kind]
  return Array.from({ length }, (_, place) => conditionOf(kind, place)).filter((one) => one !== undefined)
}

/** Names of what conditions speak of by id. */
export interface SegmentNames {
  units: ReadonlyMap<number, string>
  broadcasts: ReadonlyMap<number, string>
}

export async function namesFor({ deps }: Voice, segment: Segment): Promise<SegmentNames> {
  const all = [...segment.with, ...segment.without]
  const units = all.some(({ kind }) => kind === 'unit') ? await deps.stores.roster.units() : []
  const ids = all.flatMap((one) => (one.kind === 'not-understood' ? [one.broadcastId] : []))
  const broadcasts = await Promise.all(ids.map((id) => deps.stores.broadcasts.byId(id)))
  return {
    units: new Map(units.map(({ id, name }) => [id, name])),
    broadcasts: new Map(broadcasts.flatMap((one) => (one === null ? [] : [[one.id, one.title]]))),
  }
}

/** Plain text; it is escaped where it is put into a message. */
export function conditionText({ deps, locale }: Voice, condition: Condition, names: SegmentNames): string {
  const say = deps.texts.plain(locale)
  switch (condition.kind) {
    case 'role':
      return say(`role-${condition.role}`)
    case 'unit':
      return say('segment-unit', { name: names.units.get(condition.unitId) ?? say('segment-gone') })
    case 'jenjang':
      return say(`jenjang-${condition.jenjang}`)
    case 'bidang':
      return say(`bidang-${condition.bidang}`)
    case 'standing':
      return say(`standing-${condition.standing}`)
    case 'not-understood':
      return say('segment-not-understood', { title: names.broadcasts.get(condition.broadcastId) ?? say('segment-gone') })
  }
}

/** "A atau B, dan C"; empty when there is no condition. */
export function sideText(voice: Voice, conditions: readonly Condition[], how: { names: SegmentNames; side: SegmentSide }): string {
  const say = voice.deps.texts.plain(voice.locale)
  const kinds = SEGMENT_KINDS.map((kind) => conditions.filter((one) => one.kind === kind)).filter((some) => some.length > 0)
  const told = kinds.map((some) =>
    some.map((one) => conditionText(voice, one, how.names)).reduce((first, second) => say('compose-segment-or', { first, second })),
  )
  // Whoever meets one of the excluding conditions is left out.
  const joined = how.side === 'with' ? 'compose-segment-and' : 'compose-segment-or'
  return told.length === 0 ? '' : told.reduce((first, second) => say(joined, { first, second }))
}

export async function segmentText(voice: Voice, segment: Segment): Promise<string> {
  const { say } = voice
  const names = await namesFor(voice, segment)
  const to = sideText(voice, segment.with, { names, side: 'with' })
  const except = sideText(voice, segment.without, { names, side: 'without' })
  const who = say('compose-overview-to', { who: to === '' ? voice.deps.texts.plain(voice.locale)('compose-everyone') : to })
  return except === '' ? who : `${who} ${say('compose-overview-except', { who: except })}`
}
