/** Evidence shown by an ASN, once per message it came in. */
import type { EvidenceStore } from '../domain/evidence/evidence.js'
import type { Db } from './db.js'

export function evidenceStore(db: Db): EvidenceStore {
  return {
    async add({ now, ...evidence }) {
      await db.evidence.createMany({ data: [{ ...evidence, createdAt: now }], skipDuplicates: true })
    },
    has: async (sourceKey) => (await db.evidence.count({ where: { sourceKey } })) > 0,
    async list(assessmentId, competencyKey) {
      const rows = await db.evidence.findMany({
        where: { assessmentId, competencyKey, removedAt: null },
        orderBy: { id: 'asc' },
        omit: { sourceKey: true, removedAt: true },
        include: { planEntry: { select: { hours: true, verifiedAt: true, training: { select: { title: true } } } } },
      })
      return rows.map(({ planEntry, ...row }) => ({
        ...row,
        training: planEntry === null ? null : { title: planEntry.training.title, hours: planEntry.hours, verifiedAt: planEntry.verifiedAt },
      }))
    },
    async showTrainings({ personId = null, now }) {
      await db.$executeRaw`
        INSERT INTO evidence ("assessmentId", "competencyKey", kind, text, "fileId", "fileUniqueId", "fileName", "sourceKey", "createdAt", "planEntryId")
        SELECT a.id, e."competencyKey", e."proofKind", e."proofText", e."proofFileId", e."proofFileUniqueId", e."proofFileName",
          'training:' || e.id, ${now}, e.id
        FROM plan_entry e JOIN assessment a ON a."personId" = e."personId" JOIN cycle c ON c.id = a."cycleId" AND c.state = 'open'
        WHERE e.state = 'verified' AND e."proofKind" IS NOT NULL AND (${personId}::int IS NULL OR e."personId" = ${personId}::int)
          AND NOT EXISTS (SELECT 1 FROM rating s WHERE s."assessmentId" = a.id AND s.kind = 'superior' AND s."submittedAt" IS NOT NULL)
        ON CONFLICT DO NOTHING`
    },
  }
}
