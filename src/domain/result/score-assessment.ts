/** A result is made of what was sent: all answers of one assessment, scored with the rules of its cycle. */
import type { Form } from '../rating/form-view.js'
import { score } from '../scoring/score.js'
import type { ScoredResult } from '../scoring/scored-result.js'
import type { Stores } from '../stores.js'

/**
 * Scores an assessment from everything that was sent by now: at publication, and again after a decision that changed a level.
 * `form` is any form of it, for the position, the cycle and its framework. A form that was never sent does not count.
 */
export async function scoreAssessment(
  stores: Pick<Stores, 'forms' | 'frameworks' | 'results'>,
  form: Pick<Form, 'assessmentId' | 'held' | 'cycle'>,
): Promise<ScoredResult> {
  const { framework } = await stores.frameworks.byId(form.cycle.frameworkVersionId)
  const sent = await stores.forms.sentAnswers(form.assessmentId)
  // Published once, the peers' means stand: another answer, or one less, would be told by the difference (E8).
  const peersPublished = await stores.results.peersOf(form.assessmentId)
  return score({ framework, held: form.held, rules: form.cycle.rules, ...sent, peersPublished })
}
