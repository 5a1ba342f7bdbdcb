/** A changed framework is a new version; the same content twice is one version, and running cycles keep theirs (B3). */
import { createHash } from 'node:crypto'
import type { Stores } from '../stores.js'
import type { Framework } from './framework.js'

/** SHA-256 of the content as JSON with sorted keys: the order in which a file names things makes no new version. */
export function frameworkHash(framework: Framework): string {
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
  /** Another version has come since the changes were shown. */
  | { kind: 'superseded' }

export async function importFramework(
  stores: Stores,
  request: {
    framework: Framework
    actorId: number | null
    /** The newest version when the changes were shown; absent when nobody was shown any. */
    shownAgainst?: number
    now: Date
  },
): Promise<FrameworkImportOutcome> {
  const { framework, actorId, shownAgainst, now } = request
  return stores.transaction(async (tx): Promise<FrameworkImportOutcome> => {
    await tx.frameworks.importOneAtATime()
    const former = await tx.frameworks.latest()
    const hash = frameworkHash(framework)
    // A yes that comes twice finds its own version, which is no other one.
    const isInForce = former !== null && (await tx.frameworks.idOf(hash)) === former.id
    if (shownAgainst !== undefined && former?.id !== shownAgainst && !isInForce) return { kind: 'superseded' }
    const { id: versionId, isNew } = await tx.frameworks.put(framework, hash, now)
    if (isNew) {
      const after = { label: framework.label, competencies: framework.competencies.length }
      const before = former === null ? undefined : { version: former.id, label: former.framework.label }
      await tx.audit.record({ actorId, act: 'framework-imported', subject: `framework:${versionId}`, before, after, now })
      return { kind: 'new-version', versionId }
    }
    if (former === null || former.id === versionId) return { kind: 'unchanged', versionId }
    return { kind: 'earlier-version', versionId, newestId: former.id }
  })
}
