/** Item by item across the team: one behaviour for all people in turn, so that the overall impression of a person does not colour each item (halo). */
import type { FormItem } from '../assessment/form.js'
import { formItems } from '../assessment/form.js'
import type { Competency, Framework, Item } from '../competency/framework.js'
import { type Form, ratingWindow } from './form-view.js'

/** One behaviour with the forms that hold it, in the order of the queue; a form holds what its bidang asks for. */
export interface TeamItem {
  item: Item
  competency: Competency
  held: readonly Form[]
  /** Answered, whether sent or not. */
  done: number
  /** Can be rated now and has no answer yet. */
  open: readonly Form[]
  /** Cannot be rated yet: the self-assessment has not come. */
  waiting: readonly Form[]
}

const answered = (form: Form, itemKey: string) => form.answers.some((one) => one.itemKey === itemKey)

/** All behaviours of the team's forms in the order of the dictionary. */
export function teamItems(forms: readonly Form[], framework: Framework, now: Date): TeamItem[] {
  const entries = framework.competencies.flatMap((competency) => competency.items.map((item) => ({ item, competency })))
  return entries.flatMap(({ item, competency }) => {
    const held = forms.filter((form) => formItems(framework, form.held).some((entry) => entry.item.key === item.key))
    if (held.length === 0) return []
    const unanswered = held.filter((form) => !answered(form, item.key))
    const windows = unanswered.map((form) => ({ form, window: ratingWindow(form, now) }))
    const open = windows.filter(({ window }) => window.kind === 'open').map(({ form }) => form)
    const waiting = windows.filter(({ window }) => window.kind === 'closed' && window.why === 'waiting-for-self').map(({ form }) => form)
    return [{ item, competency, held, done: held.length - unanswered.length, open, waiting }]
  })
}

/** Who comes after this person at the same item; `around` goes back to those who were passed over. */
export function nextPerson({ held, open }: TeamItem, after: number, around: boolean): Form | undefined {
  const at = held.findIndex((form) => form.ratingId === after) + 1
  const order = around ? [...held.slice(at), ...held.slice(0, at)] : held.slice(at)
  return order.find((form) => form.ratingId !== after && open.includes(form))
}

/** Who stands before this person and can be looked at again. */
export function previousPerson({ held }: TeamItem, before: number, now: Date): Form | undefined {
  const at = held.findIndex((form) => form.ratingId === before)
  return held.slice(0, Math.max(at, 0)).findLast((form) => ratingWindow(form, now).kind === 'open')
}

/** The next behaviour that still has somebody to rate, going round once; without `after` from the first one on. */
export function nextTeamItem(items: readonly TeamItem[], after?: string): TeamItem | undefined {
  const at = after === undefined ? 0 : items.findIndex(({ item }) => item.key === after) + 1
  return [...items.slice(at), ...items.slice(0, at)].find(({ item, open }) => item.key !== after && open.length > 0)
}

/** Forms with every item answered that have not been sent. */
export function wholeForms(forms: readonly Form[], framework: Framework, now: Date): Form[] {
  const isWhole = (form: Form) => formItems(framework, form.held).every((entry: FormItem) => answered(form, entry.item.key))
  return forms.filter((form) => ratingWindow(form, now).kind === 'open' && isWhole(form))
}
