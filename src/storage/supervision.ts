/** Who is whose superior between which dates: one definitive superior at a time, and stand-ins (Plt, Plh) beside. */
import type { PersonnelStore } from '../domain/roster/personnel-store.js'
import type { Db } from './db.js'

export async function setSuperior(db: Db, { personId, superiorId, fromAt }: { personId: number; superiorId: number; fromAt: Date }) {
  const definitive = { personId, kind: 'definitif' as const }
  await db.supervision.deleteMany({ where: { ...definitive, fromAt: { gte: fromAt } } })
  await db.supervision.updateMany({
    where: { ...definitive, OR: [{ untilAt: null }, { untilAt: { gt: fromAt } }] },
    data: { untilAt: fromAt },
  })
  await db.supervision.create({ data: { personId, superiorId, kind: 'definitif', fromAt } })
}

export function acting(db: Db): Pick<PersonnelStore, 'appoint' | 'endActing'> {
  return {
    async appoint({ headId, actingId, kind, fromAt, untilAt }) {
      // Whoever has the head as definitive superior at any time of these dates; the stand-in is nobody's own superior.
      const team = await db.supervision.findMany({
        where: {
          superiorId: headId,
          kind: 'definitif',
          fromAt: { lt: untilAt },
          OR: [{ untilAt: null }, { untilAt: { gt: fromAt } }],
          personId: { not: actingId },
          person: { leftAt: null },
        },
        distinct: ['personId'],
        select: { personId: true },
      })
      const ids = team.map((one) => one.personId)
      const same = { personId: { in: ids }, superiorId: actingId, kind, fromAt, untilAt }
      // Tapped or typed twice, it is one appointment.
      await db.supervision.deleteMany({ where: same })
      await db.supervision.createMany({ data: ids.map((personId) => ({ personId, superiorId: actingId, kind, fromAt, untilAt })) })
      return ids.length
    },
    async endActing({ headId, actingId, now }) {
      const team = await db.supervision.findMany({
        where: { superiorId: headId, kind: 'definitif', OR: [{ untilAt: null }, { untilAt: { gt: now } }] },
        select: { personId: true },
      })
      const standing = {
        personId: { in: team.map((one) => one.personId) },
        superiorId: actingId,
        kind: { in: ['plt' as const, 'plh' as const] },
      }
      const dropped = await db.supervision.deleteMany({ where: { ...standing, fromAt: { gt: now } } })
      const ended = await db.supervision.updateMany({ where: { ...standing, untilAt: { gt: now } }, data: { untilAt: now } })
      return dropped.count + ended.count
    },
  }
}
