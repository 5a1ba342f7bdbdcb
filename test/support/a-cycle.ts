/** A small open cycle in the database, with forms that can be filled in without walking the screens. */
import { formItems } from '../../src/domain/assessment/form.js'
import type { Framework, Level } from '../../src/domain/competency/framework.js'
import type { openCycle } from '../../src/domain/cycle/run-cycle.js'
import type { RaterKind } from '../../src/domain/rating/form-view.js'
import type { Stores } from '../../src/domain/stores.js'
import { shipContent } from '../../src/office/ship-content.js'
import { somePeople } from './a-person.js'
import type { TestDatabase } from './database.js'
import { at } from './story.js'

export const opening = at('2026-12-01 09:00')
export const selfUntil = at('2026-12-15 23:59')
export const ratingUntil = at('2026-12-31 23:59')

/** So many people under one superior, and the framework and catalogue that ship. */
export async function anOffice({ database, stores }: TestDatabase, size: number) {
  await shipContent(stores, opening)
  const [boss, ...people] = await somePeople(database.client, size + 1, { linkedAt: opening })
  if (boss === undefined) throw new Error('Nobody was made')
  await database.client.supervision.createMany({
    data: people.map((person) => ({ personId: person.id, superiorId: boss.id, fromAt: opening })),
  })
  return { boss, people }
}

export const request = (changed: Partial<Parameters<typeof openCycle>[1]> = {}) => ({
  name: 'Semester II 2026',
  selfUntil,
  ratingUntil,
  actorId: null,
  now: opening,
  ...changed,
})

/** Fills a form with one level throughout and sends it, as the screens would in many taps. */
export async function fillAndSend(stores: Stores, personId: number, kind: RaterKind, level: Level, now = opening): Promise<void> {
  const own = await stores.forms.ownSelfRatingId(personId)
  const self = own === null ? null : await stores.forms.byRatingId(own)
  const ratingId = self === null ? null : await stores.forms.ratingIdOf(self.assessmentId, kind)
  if (self === null || ratingId === null) throw new Error(`${personId} takes no part`)
  const { framework }: { framework: Framework } = await stores.frameworks.byId(self.cycle.frameworkVersionId)
  await stores.forms.markStarted(ratingId, now)
  for (const { item } of formItems(framework, self.held))
    await stores.forms.saveAnswer({ ratingId, itemKey: item.key, level, reason: 'Terlihat dalam pekerjaan sehari-hari.', now })
  await stores.forms.markSubmitted(ratingId, now)
}
