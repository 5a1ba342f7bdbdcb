/** The imported catalogue replaces the one that stands; every training must raise a competency that the framework knows. */
import type { Stores } from '../stores.js'
import type { Catalogue } from './catalogue.js'

export type CatalogueImportOutcome =
  | { kind: 'imported' | 'unchanged'; added: number; changed: number; retired: number }
  | { kind: 'unknown-competency'; trainings: { code: string; competency: string }[] }

export async function importCatalogue(
  stores: Stores,
  request: { catalogue: Catalogue; actorId: number | null; now: Date },
): Promise<CatalogueImportOutcome> {
  const { catalogue, actorId, now } = request
  const newest = await stores.frameworks.latest()
  const known = newest === null ? null : new Set(newest.framework.competencies.map((competency) => competency.key))
  const strangers = known === null ? [] : catalogue.trainings.filter((training) => !known.has(training.competency))
  if (strangers.length > 0)
    return { kind: 'unknown-competency', trainings: strangers.map(({ code, competency }) => ({ code, competency })) }
  return stores.transaction(async (tx): Promise<CatalogueImportOutcome> => {
    const counts = await tx.trainings.put(catalogue, now)
    if (counts.added + counts.changed + counts.retired === 0) return { kind: 'unchanged', ...counts }
    await tx.audit.record({ actorId, act: 'catalogue-imported', after: { label: catalogue.label, ...counts }, now })
    return { kind: 'imported', ...counts }
  })
}
