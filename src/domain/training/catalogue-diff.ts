/** What a changed catalogue changes, told before it is saved. A class that a file no longer names stays, somebody may hold a seat in it; one goes only where the file says so. */
import { createHash } from 'node:crypto'
import type { Catalogue, CatalogueEntry } from './catalogue.js'

/** A training as it stands, with its classes and the seats taken in each. */
export interface StoredTraining {
  entry: CatalogueEntry
  retired: boolean
  taken: ReadonlyMap<string, number>
  /** By class, in how many people's plans it stands or stood. */
  planned: ReadonlyMap<string, number>
}

type Told = string | number
export type CatalogueChange =
  | { kind: 'training-added' | 'training-returned' | 'training-retired'; code: string; title: string }
  | { kind: 'training-changed'; code: string; field: string; before: Told; after: Told }
  | { kind: 'class-added'; code: string; training: string; starts: string; seats: number }
  | { kind: 'class-changed'; code: string; field: string; before: Told; after: Told }
  | { kind: 'class-removed'; code: string; training: string; starts: string }

export function catalogueDiff(stored: readonly StoredTraining[], catalogue: Catalogue): CatalogueChange[] {
  const former = new Map(stored.map((one) => [one.entry.code, one]))
  const named = new Set(catalogue.trainings.map(({ code }) => code))
  const changes = catalogue.trainings.flatMap((entry) => trainingChanges(former.get(entry.code), entry))
  for (const { entry, retired } of stored)
    if (!retired && !named.has(entry.code)) changes.push({ kind: 'training-retired', code: entry.code, title: entry.title })
  for (const { entry } of stored)
    for (const { code, starts } of entry.classes)
      if (catalogue.removedClasses.includes(code)) changes.push({ kind: 'class-removed', code, training: entry.code, starts })
  return changes
}

function trainingChanges(former: StoredTraining | undefined, { classes, ...entry }: CatalogueEntry): CatalogueChange[] {
  const { code, title } = entry
  const known = new Map((former?.entry.classes ?? []).map((one) => [one.code, one]))
  const ofClasses = classes.flatMap((one): CatalogueChange[] => {
    const before = known.get(one.code)
    if (before === undefined) return [{ kind: 'class-added', code: one.code, training: code, starts: one.starts, seats: one.seats }]
    return fieldChanges(before, one).map((change) => ({ kind: 'class-changed', code: one.code, ...change }))
  })
  if (former === undefined) return [{ kind: 'training-added', code, title }, ...ofClasses]
  const { classes: _, ...before } = former.entry
  const returned: CatalogueChange[] = former.retired ? [{ kind: 'training-returned', code, title }] : []
  const changed = fieldChanges(before, entry).map((change): CatalogueChange => ({ kind: 'training-changed', code, ...change }))
  return [...returned, ...changed, ...ofClasses]
}

function fieldChanges<T extends object>(before: T, after: T): { field: string; before: Told; after: Told }[] {
  return (Object.keys(after) as (keyof T & string)[]).flatMap((field) => {
    const [old, now] = [told(before[field]), told(after[field])]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

function told(value: unknown): Told {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** How the catalogue stands: the yes must find it as it was when the changes were shown. Seats taken meanwhile do not count. */
export function catalogueStanding(stored: readonly StoredTraining[]): string {
  return createHash('sha256')
    .update(JSON.stringify(stored.map(({ entry, retired }) => ({ entry, retired }))))
    .digest('hex')
}

export interface ClassConflict {
  kind: 'seats-below-taken' | 'class-moved' | 'class-held'
  code: string
  /** Seats taken; of a class that was to be removed, the people it is or was planned for. */
  taken: number
  /** The training it belongs to now. */
  training: string
}

/** Classes that cannot become what the file says: fewer seats than are taken, another training's code, or removed while somebody has it in the plan. */
export function classConflicts(stored: readonly StoredTraining[], catalogue: Catalogue): ClassConflict[] {
  const known = new Map(
    stored.flatMap(({ entry, taken }) => entry.classes.map((one) => [one.code, { training: entry.code, taken: taken.get(one.code) ?? 0 }])),
  )
  const held = stored.flatMap(({ entry, taken, planned }) =>
    entry.classes.flatMap(({ code }): ClassConflict[] => {
      const people = Math.max(taken.get(code) ?? 0, planned.get(code) ?? 0)
      return people > 0 && catalogue.removedClasses.includes(code)
        ? [{ kind: 'class-held', code, taken: people, training: entry.code }]
        : []
    }),
  )
  const changed = catalogue.trainings.flatMap((entry) =>
    entry.classes.flatMap(({ code, seats }): ClassConflict[] => {
      const present = known.get(code)
      if (present === undefined) return []
      if (present.training !== entry.code) return [{ kind: 'class-moved', code, ...present }]
      return seats < present.taken ? [{ kind: 'seats-below-taken', code, ...present }] : []
    }),
  )
  return [...changed, ...held]
}
