/** Carries out planned transfers that have come due, and lets ratings that are not sent follow a superior who leads from today on. */
import { followSuperiors } from '../domain/cycle/follow-superiors.js'
import { moveWhoIsDue } from '../domain/roster/change-person.js'
import type { Stores } from '../domain/stores.js'

export async function movePeople({ stores, now }: { stores: Stores; now: Date }): Promise<void> {
  await moveWhoIsDue(stores, now)
  await stores.transaction((tx) => followSuperiors(tx, { actorId: null, now }))
}
