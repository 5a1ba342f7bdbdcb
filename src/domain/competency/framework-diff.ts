/** What a changed framework changes, told before it becomes a new version: nothing is left out, so an empty list means the same framework. */
import { JENJANG } from '../roster/person.js'
import type { Competency, Framework, Item, Level } from './framework.js'

type Text = string | null

export type FrameworkChange =
  | { kind: 'label'; before: string; after: string }
  | { kind: 'competency-added' | 'competency-removed'; key: string; name: string }
  | { kind: 'competency-changed'; key: string; field: 'name' | 'meaning' | 'kind' | 'bidang'; before: Text; after: Text }
  | { kind: 'item-added' | 'item-removed'; key: string; title: string }
  | { kind: 'item-changed'; key: string; before: string; after: string }
  | { kind: 'anchor-changed'; key: string; level: number; before: string; after: string }
  /** Before or after is null when the other version does not have it. */
  | { kind: 'jenjang-level'; jenjang: string; key: string; before: Level | null; after: Level | null }
  | { kind: 'position-added' | 'position-removed'; position: string }
  | { kind: 'position-level'; position: string; key: string; before: Level | null; after: Level | null }
  | { kind: 'order' }

export function frameworkDiff(before: Framework, after: Framework): FrameworkChange[] {
  const label: FrameworkChange[] = before.label === after.label ? [] : [{ kind: 'label', before: before.label, after: after.label }]
  return [...label, ...dictionaryChanges(before, after), ...jenjangChanges(before, after), ...positionChanges(before, after)]
}

function dictionaryChanges(before: Framework, after: Framework): FrameworkChange[] {
  const [old, now] = [byKey(before.competencies), byKey(after.competencies)]
  const changes: FrameworkChange[] = []
  for (const one of after.competencies) {
    const former = old.get(one.key)
    if (former === undefined) changes.push({ kind: 'competency-added', key: one.key, name: one.name })
    else changes.push(...competencyChanges(former, one))
  }
  for (const one of before.competencies) if (!now.has(one.key)) changes.push({ kind: 'competency-removed', key: one.key, name: one.name })
  const kept = (list: readonly { key: string }[], other: ReadonlyMap<string, unknown>) =>
    list
      .map(({ key }) => key)
      .filter((key) => other.has(key))
      .join()
  if (kept(before.competencies, now) !== kept(after.competencies, old)) changes.push({ kind: 'order' })
  return changes
}

function competencyChanges(before: Competency, after: Competency): FrameworkChange[] {
  const changes: FrameworkChange[] = []
  for (const field of ['name', 'meaning', 'kind', 'bidang'] as const)
    if (before[field] !== after[field])
      changes.push({ kind: 'competency-changed', key: after.key, field, before: before[field], after: after[field] })
  const [old, now] = [byKey<Item>(before.items), byKey<Item>(after.items)]
  for (const item of after.items) {
    const former = old.get(item.key)
    if (former === undefined) changes.push({ kind: 'item-added', key: item.key, title: item.title })
    else changes.push(...itemChanges(former, item))
  }
  for (const item of before.items) if (!now.has(item.key)) changes.push({ kind: 'item-removed', key: item.key, title: item.title })
  const bothKept = before.items.every(({ key }) => now.has(key))
  if (bothKept && before.items[0].key !== after.items[0].key) changes.push({ kind: 'order' })
  return changes
}

function itemChanges(before: Item, after: Item): FrameworkChange[] {
  const title: FrameworkChange[] =
    before.title === after.title ? [] : [{ kind: 'item-changed', key: after.key, before: before.title, after: after.title }]
  const anchors = after.anchors.flatMap((anchor, index): FrameworkChange[] => {
    const former = before.anchors[index] ?? ''
    return former === anchor ? [] : [{ kind: 'anchor-changed', key: after.key, level: index + 1, before: former, after: anchor }]
  })
  return [...title, ...anchors]
}

/** Of competencies that stand in both: a new one brings its levels along, a removed one takes them. */
function jenjangChanges(before: Framework, after: Framework): FrameworkChange[] {
  const former = byKey(before.competencies)
  const now = byKey(after.competencies)
  return JENJANG.flatMap((jenjang) => {
    const [old, levels] = [before.required.jenjang[jenjang] ?? {}, after.required.jenjang[jenjang] ?? {}]
    return levelChanges(old, levels, (key) => former.has(key) === now.has(key)).map(
      (change): FrameworkChange => ({ kind: 'jenjang-level', jenjang, ...change }),
    )
  })
}

function positionChanges(before: Framework, after: Framework): FrameworkChange[] {
  const [old, now] = [before.required.positions, after.required.positions]
  const changes: FrameworkChange[] = []
  for (const [position, levels] of Object.entries(now)) {
    if (!Object.hasOwn(old, position)) changes.push({ kind: 'position-added', position })
    const former = Object.hasOwn(old, position) ? (old[position] ?? {}) : {}
    for (const change of levelChanges(former, levels, () => true)) changes.push({ kind: 'position-level', position, ...change })
  }
  for (const position of Object.keys(old)) if (!Object.hasOwn(now, position)) changes.push({ kind: 'position-removed', position })
  return changes
}

type Levels = Readonly<Record<string, Level>>

function levelChanges(old: Levels, now: Levels, told: (key: string) => boolean) {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return keys.flatMap((key) => {
    const [before, after] = [old[key] ?? null, now[key] ?? null]
    return before === after || !told(key) ? [] : [{ key, before, after }]
  })
}

function byKey<T extends { key: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.key, one]))
}
