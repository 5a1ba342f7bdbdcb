/** For the people of one gap, the trainings that lead from their levels towards the standard, those first that most of them would take. */
import type { TrainingForm, TrainingOffer } from './catalogue.js'
import { offersForNewClass } from './gap-fit.js'
import type { GapKind, PersonBelow } from './unit-gap-store.js'

/** Forms that gather people on a date; the others are begun by each alone, and need no class. */
const CLASS_FORMS: readonly TrainingForm[] = ['bimtek', 'kursus', 'workshop', 'seminar', 'pelatihan_klasikal', 'patok_banding', 'magang']

export interface ClassFit {
  training: TrainingOffer
  /** How many of the people would be invited. */
  people: number
}
interface Fits {
  classes: ClassFit[]
  /** What each can begin alone. */
  withoutClass: ClassFit[]
}

/** Most people first, then whatever suits them better, then the code. */
export function classFits(people: readonly PersonBelow[], offers: readonly TrainingOffer[], now: Date): Fits {
  const fitting = fittingByKind(offers, now)
  const found = new Map<number, ClassFit & { places: number }>()
  for (const person of people)
    for (const [place, training] of fitting(person).entries()) {
      if (isLeftOut(person, training.id)) continue
      const entry = found.get(training.id) ?? { training, people: 0, places: 0 }
      found.set(training.id, { training, people: entry.people + 1, places: entry.places + place })
    }
  const sorted = [...found.values()].sort(
    (a, b) => b.people - a.people || a.places - b.places || (a.training.code < b.training.code ? -1 : 1),
  )
  const fits = sorted.map(({ training, people }) => ({ training, people }))
  const isClass = ({ training }: ClassFit) => isClassForm(training.form)
  return { classes: fits.filter(isClass), withoutClass: fits.filter((one) => !isClass(one)) }
}

export function isClassForm(form: TrainingForm): boolean {
  return CLASS_FORMS.includes(form)
}

/** Does this training fit this person? Asked of many people of few kinds. */
export function fitTest(training: TrainingOffer, now: Date): (person: GapKind) => boolean {
  const fitting = fittingByKind([training], now)
  return (person) => fitting(person).length > 0
}

const isLeftOut = ({ hasLeft, plannedIds, doneIds }: PersonBelow, trainingId: number) =>
  hasLeft || plannedIds.includes(trainingId) || doneIds.includes(trainingId)

/** People of the same kind are asked about once. */
function fittingByKind(offers: readonly TrainingOffer[], now: Date): (kind: GapKind) => TrainingOffer[] {
  const known = new Map<string, TrainingOffer[]>()
  return (kind) => {
    const { competencyKey, level, required, jenjang, bidang } = kind
    const key = [competencyKey, level, required, jenjang, bidang].join(' ')
    const fitting = known.get(key) ?? offersForNewClass(kind, offers, now)
    known.set(key, fitting)
    return fitting
  }
}
