/** A class is judged by the next results of those who finished it: how many gaps closed, narrowed, stayed or grew; those that helped nobody come first. */
import { type GapClosing, gapClosings } from './gap-closing.js'
import type { TrainingEffectRow } from './unit-gap-store.js'
import { SMALLEST_GROUP } from './unit-gaps.js'

export interface ClassEffect extends Record<GapClosing['outcome'], number> {
  trainingId: number
  /** Null: the training was begun without a class. */
  classId: number | null
  title: string
  startsAt: Date | null
  /** Finished it and have a result since. */
  people: number
}
export interface ClassEffects {
  /** Those that closed and narrowed no gap first, the largest of them before the smaller; then by how many were helped. */
  rows: ClassEffect[]
  /** Some are left out because they speak of fewer than five people. */
  hidesSmall: boolean
}

/** Nobody's gap closed or narrowed. */
export function isFruitless({ closed, narrowed }: Pick<ClassEffect, 'closed' | 'narrowed'>): boolean {
  return closed + narrowed === 0
}

/** Fewer people than this say little: chance alone may have decided. */
export function isTooFewToJudge({ people }: Pick<ClassEffect, 'people'>): boolean {
  return people < SMALLEST_GROUP
}

export function classEffects(found: readonly TrainingEffectRow[], { smallGroups }: { smallGroups: boolean }): ClassEffects {
  const effects = new Map<string, ClassEffect>()
  for (const row of found) {
    const { trainingId, classId, title, startsAt, competencyKey, levelBefore, levelAfter, required, people } = row
    const [closing] = gapClosings([{ title, competencyKey, levelBefore }], [{ key: competencyKey, level: levelAfter, required }])
    if (closing === undefined) continue
    const key = `${trainingId} ${classId}`
    const effect = effects.get(key) ?? { trainingId, classId, title, startsAt, people: 0, closed: 0, narrowed: 0, unchanged: 0, grew: 0 }
    effect.people += people
    effect[closing.outcome] += people
    effects.set(key, effect)
  }
  const all = [...effects.values()].sort(leastHelpedFirst)
  const shown = all.filter((one) => smallGroups || !isTooFewToJudge(one))
  return { rows: shown, hidesSmall: shown.length < all.length }
}

const helped = ({ closed, narrowed, people }: ClassEffect) => (closed + narrowed) / people

function leastHelpedFirst(a: ClassEffect, b: ClassEffect): number {
  return (
    helped(a) - helped(b) || b.people - a.people || (a.title < b.title ? -1 : a.title > b.title ? 1 : (a.classId ?? 0) - (b.classId ?? 0))
  )
}
