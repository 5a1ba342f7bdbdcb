/** Framework versions: content that never changes once stored, so each is read and checked once per process. */
import { frameworkSchema } from '../domain/competency/framework.js'
import type { FrameworkVersion } from '../domain/cycle/cycle.js'
import type { FrameworkStore } from '../domain/cycle/cycle-store.js'
import { ADVISORY_LOCKS } from './advisory-locks.js'
import type { Db } from './db.js'

/** `known` outlives a transaction: it belongs to the database, not to one connection. */
export function frameworkStore(db: Db, known: Map<number, FrameworkVersion>): FrameworkStore {
  return {
    async put(framework, contentHash, now) {
      const present = await db.frameworkVersion.findUnique({ where: { contentHash }, select: { id: true } })
      if (present !== null) return { id: present.id, framework, isNew: false }
      const made = await db.frameworkVersion.create({
        data: { label: framework.label, contentHash, content: framework, createdAt: now },
        select: { id: true },
      })
      return { id: made.id, framework, isNew: true }
    },
    async latest() {
      const row = await db.frameworkVersion.findFirst({ orderBy: { id: 'desc' } })
      return row === null ? null : { id: row.id, framework: frameworkSchema.parse(row.content) }
    },
    async byId(id) {
      const cached = known.get(id)
      if (cached !== undefined) return cached
      const row = await db.frameworkVersion.findUniqueOrThrow({ where: { id } })
      const version = { id, framework: frameworkSchema.parse(row.content) }
      known.set(id, version)
      return version
    },
    async versions() {
      const rows = await db.frameworkVersion.findMany({
        orderBy: { id: 'desc' },
        select: { id: true, label: true, createdAt: true, cycles: { select: { name: true }, orderBy: { id: 'desc' } } },
      })
      return rows.map(({ cycles, ...row }) => ({ ...row, cycles: cycles.map(({ name }) => name) }))
    },
    async idOf(contentHash) {
      return (await db.frameworkVersion.findUnique({ where: { contentHash }, select: { id: true } }))?.id ?? null
    },
    async importOneAtATime() {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.frameworkImport})`
    },
  }
}
