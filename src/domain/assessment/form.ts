/** A form is the list of items one rater answers; where to go on is computed from the answers, never remembered. */
import { type Competency, competenciesFor, type Framework, type Item, type Level, type PositionHeld } from '../competency/framework.js'

/** One stored answer; `level` null means not observed, with the reason why. */
export interface Answer {
  itemKey: string
  level: Level | null
  reason: string | null
}

export interface FormItem {
  item: Item
  competency: Competency
  /** 1-based place in the form, and of how many. */
  place: number
  total: number
}

/** By bidang, which alone decides: the list is needed at every tap, and a framework never changes. */
const known = new WeakMap<Framework, Map<PositionHeld['bidang'], FormItem[]>>()

/** All items of a person's form, in the order of the dictionary. The same list each time: not to be changed. */
export function formItems(framework: Framework, held: PositionHeld): FormItem[] {
  const lists = known.get(framework) ?? new Map<PositionHeld['bidang'], FormItem[]>()
  known.set(framework, lists)
  const items = lists.get(held.bidang) ?? listItems(framework, held)
  lists.set(held.bidang, items)
  return items
}

function listItems(framework: Framework, held: PositionHeld): FormItem[] {
  const pairs = competenciesFor(framework, held).flatMap((competency) => competency.items.map((item) => ({ item, competency })))
  return pairs.map((pair, index) => ({ ...pair, place: index + 1, total: pairs.length }))
}

export function itemByKey(items: readonly FormItem[], key: string): FormItem | undefined {
  return items.find((entry) => entry.item.key === key)
}

/** The item after `from` that has no answer yet, going round once; undefined when all are answered. */
export function nextUnanswered(items: readonly FormItem[], answers: readonly Answer[], from?: string): FormItem | undefined {
  const answered = new Set(answers.map((answer) => answer.itemKey))
  const start = from === undefined ? 0 : items.findIndex((entry) => entry.item.key === from) + 1
  const round = [...items.slice(start), ...items.slice(0, start)]
  return round.find((entry) => !answered.has(entry.item.key))
}

/** The item before `from`; undefined at the first. */
export function previousItem(items: readonly FormItem[], from: string): FormItem | undefined {
  const index = items.findIndex((entry) => entry.item.key === from)
  return index > 0 ? items[index - 1] : undefined
}

/** How many of the form's items have an answer; answers to items the form does not hold do not count. */
export function answeredCount(items: readonly FormItem[], answers: readonly Answer[]): number {
  return items.filter((entry) => answers.some((answer) => answer.itemKey === entry.item.key)).length
}

/** True when every item of this competency has an answer: the moment evidence is invited, whatever the levels (D3). */
export function competencyDone(items: readonly FormItem[], answers: readonly Answer[], competencyKey: string): boolean {
  const own = items.filter((entry) => entry.competency.key === competencyKey)
  return own.length > 0 && answeredCount(own, answers) === own.length
}
