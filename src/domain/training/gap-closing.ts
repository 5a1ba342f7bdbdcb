/** A result says of each training since the one before whether the gap it answered has closed. */

export interface TrainingDone {
  title: string
  competencyKey: string
  /** The level when it was recommended. */
  levelBefore: number
}
interface Reached {
  key: string
  level: number | null
  required: number
}
export interface GapClosing extends TrainingDone {
  levelAfter: number
  required: number
  outcome: 'closed' | 'narrowed' | 'unchanged' | 'grew'
}

/** In the order of the trainings; one whose competency has no level now is left out. */
export function gapClosings(trainings: readonly TrainingDone[], competencies: readonly Reached[]): GapClosing[] {
  return trainings.flatMap((training) => {
    const now = competencies.find(({ key }) => key === training.competencyKey)
    if (now === undefined || now.level === null) return []
    const { level, required } = now
    const outcome =
      level >= required ? 'closed' : level > training.levelBefore ? 'narrowed' : level === training.levelBefore ? 'unchanged' : 'grew'
    return [{ ...training, levelAfter: level, required, outcome }]
  })
}
