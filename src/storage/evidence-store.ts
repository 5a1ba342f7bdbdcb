/** Evidence shown by an ASN, once per message it came in. */
import type { EvidenceStore } from '../domain/evidence/evidence.js'
import type { Db } from './db.js'

export function evidenceStore(db: Db): EvidenceStore {
  return {
    async add({ now, ...evidence }) {
      await db.evidence.createMany({ data: [{ ...evidence, createdAt: now }], skipDuplicates: true })
    },
    list: (assessmentId, competencyKey) =>
      db.evidence.findMany({
        where: { assessmentId, competencyKey, removedAt: null },
        orderBy: { id: 'asc' },
        omit: { sourceKey: true, removedAt: true },
      }),
  }
}
