/** A rapor is one published result on paper: what was rated, by whom, why, how it was computed, and which training follows. */
import { formItems } from '../assessment/form.js'
import type { Framework } from '../competency/framework.js'
import { type DialogueItem, dialogueItems } from '../dialogue/dialogue.js'
import type { Stores } from '../stores.js'
import { ACTIVE_STATES, type PlanState } from '../training/plan.js'
import type { PlanEntry } from '../training/plan-store.js'
import type { StoredResult } from './result-store.js'

/** One training of the rapor; `suggested` is a recommendation for this year that nobody has answered yet. */
export interface RaporTraining {
  title: string
  competencyKey: string
  /** JP */
  hours: number
  state: PlanState | 'suggested'
  /** When it is verified, else when it should be done; null without a date. */
  at: Date | null
}

export interface RaporFacts {
  result: StoredResult
  framework: Framework
  trainings: RaporTraining[]
  /** What self and superior talked about. */
  talk: DialogueItem[]
  /** False where the reader may know that they talked, but not what they said. */
  withWords: boolean
}

/** Whoever calls has asked `can` for this very result. The words of a dialogue are its two sides' own: `withWords` is for the ASN. */
export async function raporFacts(stores: Stores, resultId: number, withWords: boolean): Promise<RaporFacts | null> {
  const result = await stores.results.byId(resultId)
  if (result === null) return null
  const { framework } = await stores.frameworks.byId(result.frameworkVersionId)
  const entries = (await stores.plans.ofPerson(result.personId)).filter((entry) => belongs(entry, resultId))
  const answered = new Set(entries.map((entry) => entry.recommendationId))
  const advice = await stores.trainings.recommendationsOf(resultId)
  const suggested = advice
    .filter((one) => one.because.thisYear && !answered.has(one.id))
    .map(({ training, competencyKey }): RaporTraining => {
      return { title: training.title, competencyKey, hours: training.hours, state: 'suggested', at: null }
    })
  const planned = entries.map(({ training, competencyKey, hours, state, verifiedAt, finishBy }): RaporTraining => {
    return { title: training.title, competencyKey, hours, state, at: verifiedAt ?? finishBy }
  })
  const talk = await talkOf(stores, result, framework)
  return { result, framework, trainings: [...planned, ...suggested], talk, withWords }
}

/** The dialogue of a published result, read beside it: nothing in it can be said any more. */
export async function talkOf(stores: Pick<Stores, 'dialogues'>, result: StoredResult, framework: Framework): Promise<DialogueItem[]> {
  const record = (await stores.dialogues.read([result.assessmentId])).get(result.assessmentId)
  return record === undefined ? [] : dialogueItems(formItems(framework, result.held), record)
}

/** What answers this result's gaps, and what is under way from the office without one. */
function belongs({ resultId, state }: PlanEntry, ofResult: number): boolean {
  return resultId === ofResult || (resultId === null && ACTIVE_STATES.includes(state))
}
