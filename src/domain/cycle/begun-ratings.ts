/** Before who leads is changed, the office is told which ratings were begun and would be gone on with by somebody else. */
import { answeredCount, formItems } from '../assessment/form.js'
import type { Move } from '../roster/plan-import.js'
import type { Stores } from '../stores.js'
import type { BegunRating } from './participation-store.js'

/** How much of a rating is done. */
export interface BegunSoFar extends BegunRating {
  answered: number
  items: number
}

/** Those that would go to `toId` if that person led from now on: not what a Plt or Plh does meanwhile, nor the own rating. */
export function wouldContinue<T extends BegunRating>(begun: readonly T[], toId: number): T[] {
  return begun.filter(({ raterId, personId, standIn }) => raterId !== toId && personId !== toId && !standIn)
}

/** Those of people to whom a roster file gives another superior. */
export function continuedByFile(begun: readonly BegunRating[], moves: readonly Move[]): BegunRating[] {
  const superiorOf = new Map(moves.flatMap(({ field, nip, after }) => (field === 'superior' && after !== null ? [[nip, after]] : [])))
  return begun.filter(({ nip, raterNip, standIn }) => {
    const superior = superiorOf.get(nip)
    return superior !== undefined && superior !== raterNip && !standIn
  })
}

export async function soFar(stores: Pick<Stores, 'forms' | 'frameworks'>, begun: readonly BegunRating[]): Promise<BegunSoFar[]> {
  const known: BegunSoFar[] = []
  for (const one of begun) {
    const form = await stores.forms.byRatingId(one.ratingId)
    if (form === null) continue
    const items = formItems((await stores.frameworks.byId(form.cycle.frameworkVersionId)).framework, form.held)
    known.push({ ...one, answered: answeredCount(items, form.answers), items: items.length })
  }
  return known
}
