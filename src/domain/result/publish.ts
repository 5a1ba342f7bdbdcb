/** Publishing computes every rated person's result and recommendations once, and tells the person in the same transaction. */
import type { Cycle, CycleProgress } from '../cycle/cycle.js'
import type { RatedAssessment } from '../cycle/cycle-store.js'
import type { Stores } from '../stores.js'
import type { TrainingOffer } from '../training/catalogue.js'
import { recommend } from '../training/recommend.js'
import { scoreAssessments } from './score-assessment.js'

export type PublishOutcome =
  | { kind: 'published'; cycle: Cycle; results: number; withoutRating: number }
  | { kind: 'nothing-to-publish' }
  | { kind: 'nobody-rated'; cycle: Cycle; progress: CycleProgress }

/** People per transaction: many enough to share its statements, few enough that nobody waits long for it on PGlite (about a tenth of a second). */
const STEP = 10

/**
 * Publishes the open cycle. The process may die at any line: results, recommendations and notices of a few people are one transaction,
 * results already written are not written again, and the cycle turns to published only when all are there.
 */
export async function publishCycle(
  stores: Stores,
  request: {
    actorId: number | null
    now: Date
    /** How many of those rated so far have their result, after each transaction; never called within one. What it throws ends the work there. */
    onStep?: (done: number, rated: number) => Promise<void>
  },
): Promise<PublishOutcome> {
  const { now, onStep = async () => {} } = request
  const cycle = await stores.cycles.newest('open')
  if (cycle === null) return { kind: 'nothing-to-publish' }
  const before = await stores.cycles.progress(cycle.id)
  if (before.ratingSubmitted === 0) return { kind: 'nobody-rated', cycle, progress: before }
  const publishing = { cycle, offers: await stores.trainings.offers(), now }
  const rated = before.ratingSubmitted
  await onStep(before.results, rated)
  await publishRated(stores, publishing, (written) => onStep(Math.min(before.results + written, rated), rated))
  await stores.transaction(async (tx) => {
    // Two may publish at once, and only one of them turns the cycle.
    if (!(await tx.cycles.setState(cycle.id, 'published', now))) return
    // From here on no form is sent any more; whoever sent one since the last look has the result with this very step.
    await publishRated(tx, publishing, async () => {})
    // All means stand in the results; who said what is needed by nobody any more, and no one can find it (E8).
    await tx.peers.forget(cycle.id)
    await tx.audit.record({ actorId: request.actorId, act: 'cycle-published', subject: `cycle:${cycle.id}`, now })
  })
  const progress = await stores.cycles.progress(cycle.id)
  return { kind: 'published', cycle, results: progress.results, withoutRating: progress.participants - progress.results }
}

interface Publishing {
  cycle: Cycle
  offers: readonly TrainingOffer[]
  now: Date
}

async function publishRated(stores: Stores, publishing: Publishing, onStep: (written: number) => Promise<void>): Promise<void> {
  // On from the last one: looking through all who have their result, portion after portion, would take the square of the time.
  let [after, written] = [0, 0]
  for (;;) {
    const step = await stores.cycles.assessmentsToPublish(publishing.cycle.id, { after, most: STEP })
    const last = step.at(-1)
    if (last === undefined) return
    after = last.superiorRatingId
    await stores.transaction((tx) => publishStep(tx, step, publishing))
    written += step.length
    await onStep(written)
  }
}

async function publishStep(tx: Stores, step: readonly RatedAssessment[], { cycle, offers, now }: Publishing): Promise<void> {
  // A level revised in the dialogue is revised before this, and counts, or not at all.
  await tx.dialogues.hold(step.map(({ assessmentId }) => assessmentId))
  const scores = await scoreAssessments(tx, cycle, step)
  const hours = await tx.trainings.hoursHeldBy(
    step.map(({ personId }) => personId),
    now,
  )
  const results = step.map(({ assessmentId, personId, held, status }) => {
    const scored = scores.get(assessmentId)
    if (scored === undefined) throw new Error(`Assessment ${assessmentId} was not scored`)
    const { recommendations } = recommend({ result: scored, held, status, hoursHeld: hours.get(personId) ?? 0, offers, now })
    return { assessmentId, scored, recommendations }
  })
  const saved = await tx.results.save(results, now)
  const written = step.flatMap(({ assessmentId, personId }) => {
    const resultId = saved.get(assessmentId)
    return resultId === undefined ? [] : [{ personId, resultId }]
  })
  await tx.notices.add(
    written.flatMap(({ personId, resultId }) => noticesOf(personId, resultId, now)),
    now,
  )
  await tx.audit.recordAll(
    written.map(({ personId, resultId }) => ({
      actorId: null,
      act: 'result-published',
      aboutId: personId,
      subject: `result:${resultId}`,
      now,
    })),
  )
}

function noticesOf(personId: number, resultId: number, now: Date) {
  const notice = { personId, data: { resultId } }
  // After the result itself, which explains what these trainings answer to.
  const later = new Date(now.getTime() + 1000)
  return [
    { ...notice, key: `result:${resultId}`, kind: 'result' as const, dueAt: now },
    { ...notice, key: `training-plan:${resultId}`, kind: 'training-plan' as const, dueAt: later },
  ]
}
