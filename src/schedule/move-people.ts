/** Decides which planned transfers have come due, and carries them out. */
import { moveWhoIsDue } from '../domain/roster/change-person.js'
import type { Stores } from '../domain/stores.js'

export async function movePeople({ stores, now }: { stores: Stores; now: Date }): Promise<void> {
  await moveWhoIsDue(stores, now)
}
