/** A changed framework is a new version; the same content twice is one version, and running cycles keep theirs (B3). */
import { createHash } from 'node:crypto'
import type { Stores } from '../stores.js'
import type { Framework } from './framework.js'

/** SHA-256 of the content as JSON with sorted keys: the order in which a file names things makes no new version. */
function frameworkHash(framework: Framework): string {
  return createHash('sha256').update(canonicalJson(framework)).digest('hex')
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (one === null || typeof one !== 'object' || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

export type FrameworkImportOutcome =
  | { kind: 'new-version'; versionId: number }
  | { kind: 'unchanged'; versionId: number }
  /** The content of an earlier version: the newest one stays in force. */
  | { kind: 'earlier-version'; versionId: number; newestId: number }

export async function importFramework(
  stores: Stores,
  request: { framework: Framework; actorId: number | null; now: Date },
): Promise<FrameworkImportOutcome> {
  const { framework, actorId, now } = request
  return stores.transaction(async (tx): Promise<FrameworkImportOutcome> => {
    const { id: versionId, isNew } = await tx.frameworks.put(framework, frameworkHash(framework), now)
    if (isNew) {
      const after = { label: framework.label, competencies: framework.competencies.length }
      await tx.audit.record({ actorId, act: 'framework-imported', subject: `framework:${versionId}`, after, now })
      return { kind: 'new-version', versionId }
    }
    const newest = await tx.frameworks.latest()
    if (newest === null || newest.id === versionId) return { kind: 'unchanged', versionId }
    return { kind: 'earlier-version', versionId, newestId: newest.id }
  })
}
