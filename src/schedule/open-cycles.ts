/** Decides that a prepared cycle opens because its day has come; one that cannot open waits as a draft for the office. */
import { openDraft } from '../domain/cycle/cycle-draft.js'
import { nextOfficeTime, type WorkCalendar } from '../domain/reminder/working-days.js'
import type { Stores } from '../domain/stores.js'

export async function openCycles({ stores, now, calendar }: { stores: Stores; now: Date; calendar: WorkCalendar }): Promise<boolean> {
  const draft = await stores.cycleDrafts.newest()
  if (draft === null || draft.scope.opensForId === null || draft.opensAt > now) return false
  const tellAt = nextOfficeTime(now, calendar)
  const outcome = await openDraft(stores, { id: draft.id, actorId: draft.scope.opensForId, now, tellAt })
  return outcome.kind === 'opened'
}
