/** The imported catalogue replaces the one that stands; every training must raise a competency that the framework knows. */
import type { Stores } from '../stores.js'
import type { Catalogue } from './catalogue.js'
import { type ClassConflict, catalogueDiff, catalogueStanding, classConflicts } from './catalogue-diff.js'

export type CatalogueImportOutcome =
  | { kind: 'imported' | 'unchanged'; added: number; changed: number; retired: number }
  /** The catalogue has changed since its changes were shown. */
  | { kind: 'superseded' }
  | { kind: 'class-conflicts'; conflicts: ClassConflict[] }
  | { kind: 'unknown-competency'; trainings: { code: string; competency: string }[] }

export async function importCatalogue(
  stores: Stores,
  request: {
    catalogue: Catalogue
    actorId: number | null
    /** How it stood when the changes were shown; absent when nobody was shown any. */
    shownAgainst?: string
    now: Date
  },
): Promise<CatalogueImportOutcome> {
  const { catalogue, actorId, shownAgainst, now } = request
  const newest = await stores.frameworks.latest()
  const known = newest === null ? null : new Set(newest.framework.competencies.map((competency) => competency.key))
  const strangers = known === null ? [] : catalogue.trainings.filter((training) => !known.has(training.competency))
  if (strangers.length > 0)
    return { kind: 'unknown-competency', trainings: strangers.map(({ code, competency }) => ({ code, competency })) }
  return stores.transaction(async (tx): Promise<CatalogueImportOutcome> => {
    await tx.trainings.lockCatalogue()
    const stored = await tx.trainings.catalogue()
    const isDone = catalogueDiff(stored, catalogue).length === 0
    if (shownAgainst !== undefined && !isDone && catalogueStanding(stored) !== shownAgainst) return { kind: 'superseded' }
    const conflicts = classConflicts(stored, catalogue)
    if (conflicts.length > 0) return { kind: 'class-conflicts', conflicts }
    const counts = await tx.trainings.put(catalogue, now)
    // Counted are trainings; a file may change classes only.
    if (isDone) return { kind: 'unchanged', ...counts }
    await tx.audit.record({ actorId, act: 'catalogue-imported', after: { label: catalogue.label, ...counts }, now })
    return { kind: 'imported', ...counts }
  })
}
