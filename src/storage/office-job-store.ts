/** Long work as rows, claimed under a lease so that any number of processes may share it. */
import type { OfficeJob, OfficeJobState, OfficeJobStore } from '../domain/office-job/office-job.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { json } from './json.js'

const UNFINISHED: OfficeJobState[] = ['waiting', 'running', 'finishing']

/** What an ended job keeps of its input: nothing. */
const NOTHING: Prisma.InputJsonObject = {}

export function officeJobStore(db: Db): OfficeJobStore {
  return {
    async add({ key, kind, ownerId, input, now }) {
      await db.officeJob.createMany({ data: [{ key, kind, ownerId, input: json(input), createdAt: now }], skipDuplicates: true })
      return (await db.officeJob.findUniqueOrThrow({ where: { key }, select: { id: true } })).id
    },
    async claim({ owner, kinds, leaseMs }) {
      const rows = await db.$queryRaw<OfficeJob[]>`
        UPDATE office_job SET state = 'running', attempts = attempts + 1, "leaseOwner" = ${owner},
          "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000})
        WHERE id = (SELECT id FROM office_job WHERE state IN ('waiting', 'running', 'finishing') AND kind = ANY(${[...kinds]})
          AND ("leaseUntil" IS NULL OR "leaseUntil" <= now()) ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING id, kind, "ownerId", input, attempts, "messageId"`
      return rows[0] ?? null
    },
    async renew(id, owner, leaseMs) {
      const renewed = await db.$executeRaw`
        UPDATE office_job SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000})
        WHERE id = ${id} AND "leaseOwner" = ${owner} AND state IN ('running', 'finishing')`
      return renewed > 0
    },
    async showIn(id, messageId) {
      await db.officeJob.update({ where: { id }, data: { messageId } })
    },
    async reach(id, owner, { done, total }) {
      await db.officeJob.updateMany({ where: { id, leaseOwner: owner, state: { in: ['running', 'finishing'] } }, data: { done, total } })
    },
    async passPointOfNoReturn(id, owner) {
      const { count } = await db.officeJob.updateMany({ where: { id, leaseOwner: owner, state: 'running' }, data: { state: 'finishing' } })
      return count > 0
    },
    async settle(id, owner, { state, fault, now }) {
      await db.officeJob.updateMany({
        where: { id, leaseOwner: owner, state: { in: ['running', 'finishing'] } },
        data: { state, fault: fault ?? null, endedAt: now, input: NOTHING, leaseOwner: null, leaseUntil: null },
      })
    },
    async release(id, owner, { afterMs, fault = null, countsAsAttempt }) {
      await db.$executeRaw`
        UPDATE office_job SET state = 'waiting', fault = ${fault}, attempts = attempts - ${countsAsAttempt ? 0 : 1}, "leaseOwner" = NULL,
          "leaseUntil" = now() + make_interval(secs => ${afterMs / 1000})
        WHERE id = ${id} AND "leaseOwner" = ${owner} AND state IN ('running', 'finishing')`
    },
    async cancel(id, now) {
      const { count } = await db.officeJob.updateMany({
        where: { id, state: { in: ['waiting', 'running'] } },
        data: { state: 'cancelled', endedAt: now, input: NOTHING, leaseOwner: null, leaseUntil: null },
      })
      return count > 0
    },
    byId: (id) => db.officeJob.findUnique({ where: { id }, select: { id: true, kind: true, ownerId: true, state: true } }),
    unfinished: () => db.officeJob.count({ where: { state: { in: UNFINISHED } } }),
    unfinishedOf: (kind) =>
      db.officeJob.findFirst({
        where: { kind, state: { in: UNFINISHED } },
        orderBy: { id: 'asc' },
        select: { ownerId: true, done: true, total: true },
      }),
  }
}
