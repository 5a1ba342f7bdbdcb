/** A result is made of what was sent: all answers of an assessment, scored with the rules of its cycle. */
import type { PositionHeld } from '../competency/framework.js'
import type { Cycle } from '../cycle/cycle.js'
import { score } from '../scoring/score.js'
import type { ScoredResult } from '../scoring/scored-result.js'
import type { Stores } from '../stores.js'

type Reads = Pick<Stores, 'forms' | 'frameworks' | 'results'>
type ScoringCycle = Pick<Cycle, 'frameworkVersionId' | 'rules'>
interface Held {
  assessmentId: number
  held: PositionHeld
}

/**
 * Scores assessments of one cycle from everything that was sent by now, by assessment: at publication, and again after a decision that
 * changed a level. A form that was never sent does not count.
 */
export async function scoreAssessments(
  stores: Reads,
  cycle: ScoringCycle,
  assessments: readonly Held[],
): Promise<ReadonlyMap<number, ScoredResult>> {
  const { framework } = await stores.frameworks.byId(cycle.frameworkVersionId)
  const ids = assessments.map(({ assessmentId }) => assessmentId)
  const sent = await stores.forms.sentAnswers(ids)
  // Published once, the peers' means stand: another answer, or one less, would be told by the difference (E8).
  const published = await stores.results.peersOf(ids)
  return new Map(
    assessments.map(({ assessmentId, held }) => {
      const answers = sent.get(assessmentId) ?? { self: [], superior: [], peers: [] }
      const peersPublished = published.get(assessmentId) ?? null
      return [assessmentId, score({ framework, held, rules: cycle.rules, ...answers, peersPublished })] as const
    }),
  )
}

/** The same for one; `form` is any form of it, for the position, the cycle and its framework. */
export async function scoreAssessment(stores: Reads, form: Held & { cycle: ScoringCycle }): Promise<ScoredResult> {
  const scored = (await scoreAssessments(stores, form.cycle, [form])).get(form.assessmentId)
  if (scored === undefined) throw new Error(`Assessment ${form.assessmentId} was not scored`)
  return scored
}
