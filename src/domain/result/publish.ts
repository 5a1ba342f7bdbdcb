/** Publishing computes every rated person's result and recommendations once, and tells the person in the same transaction. */
import type { Cycle, CycleProgress } from '../cycle/cycle.js'
import type { Form } from '../rating/form-view.js'
import type { Stores } from '../stores.js'
import type { TrainingOffer } from '../training/catalogue.js'
import { recommend } from '../training/recommend.js'
import { scoreAssessment } from './score-assessment.js'

export type PublishOutcome =
  | { kind: 'published'; cycle: Cycle; results: number; withoutRating: number }
  | { kind: 'nothing-to-publish' }
  | { kind: 'nobody-rated'; cycle: Cycle; progress: CycleProgress }

/** People per transaction: small enough to keep others moving on PGlite. */
const STEP = 25

/**
 * Publishes the open cycle. The process may die at any line: each person's result, recommendations and notices are one transaction,
 * results already written are not written again, and the cycle turns to published only when all are there.
 */
export async function publishCycle(stores: Stores, request: { actorId: number | null; now: Date }): Promise<PublishOutcome> {
  const { now } = request
  const cycle = await stores.cycles.newest('open')
  if (cycle === null) return { kind: 'nothing-to-publish' }
  const before = await stores.cycles.progress(cycle.id)
  if (before.ratingSubmitted === 0) return { kind: 'nobody-rated', cycle, progress: before }
  const offers = await stores.trainings.offers()
  await publishRated(stores, { cycleId: cycle.id, offers, now })
  await stores.transaction(async (tx) => {
    // Two may publish at once, and only one of them turns the cycle.
    if (!(await tx.cycles.setState(cycle.id, 'published', now))) return
    // From here on no form is sent any more; whoever sent one since the last look has the result with this very step.
    await publishRated(tx, { cycleId: cycle.id, offers, now })
    // All means stand in the results; who said what is needed by nobody any more, and no one can find it (E8).
    await tx.peers.forget(cycle.id)
    await tx.audit.record({ actorId: request.actorId, act: 'cycle-published', subject: `cycle:${cycle.id}`, now })
  })
  const progress = await stores.cycles.progress(cycle.id)
  return { kind: 'published', cycle, results: progress.results, withoutRating: progress.participants - progress.results }
}

interface Publishing {
  offers: readonly TrainingOffer[]
  now: Date
}

async function publishRated(stores: Stores, { cycleId, ...publishing }: Publishing & { cycleId: number }): Promise<void> {
  // On from the last one: looking through all who have their result, portion after portion, would take the square of the time.
  let after = 0
  for (;;) {
    const step = await stores.cycles.assessmentsToPublish(cycleId, { after, most: STEP })
    const last = step.at(-1)
    if (last === undefined) return
    after = last.superiorRatingId
    for (const { superiorRatingId } of step) {
      const form = await stores.forms.byRatingId(superiorRatingId)
      if (form !== null) await publishOne(stores, { form, ...publishing })
    }
  }
}

async function publishOne(stores: Stores, one: Publishing & { form: Form }): Promise<void> {
  const { form, now } = one
  const ratee = await stores.people.byId(form.ratee.id, now)
  if (ratee === null) throw new Error(`Assessment ${form.assessmentId} is about nobody`)
  const hoursHeld = await stores.trainings.hoursHeld(ratee.id, now)
  const { held, assessmentId } = form
  await stores.transaction(async (tx) => {
    // A level revised in the dialogue is revised before this, and counts, or not at all.
    await tx.dialogues.hold(assessmentId)
    const scored = await scoreAssessment(tx, form)
    const { recommendations } = recommend({ result: scored, held, status: ratee.status, hoursHeld, offers: one.offers, now })
    const resultId = await tx.results.save({ assessmentId, scored, recommendations, now })
    if (resultId === null) return
    const notice = { personId: ratee.id, data: { resultId } }
    const later = new Date(now.getTime() + 1000)
    await tx.notices.add(
      [
        { ...notice, key: `result:${resultId}`, kind: 'result', dueAt: now },
        // After the result itself, which explains what these trainings answer to.
        { ...notice, key: `training-plan:${resultId}`, kind: 'training-plan', dueAt: later },
      ],
      now,
    )
    await tx.audit.record({ actorId: null, act: 'result-published', aboutId: ratee.id, subject: `result:${resultId}`, now })
  })
}
