/** A report names a unit only when five people or more stand behind its figures; smaller ones are told together, and never so that the total gives them away. */

/** Of one unit, or added up. */
export interface Reaction {
  recipients: number
  /** Surely have it: Telegram took it, or they have tapped on it. */
  reached: number
  understood: number
  /** How often each option of the question was chosen, by its place. */
  answers: readonly number[]
  /** Reached and yet neither understood nor rightly answered, as far as the broadcast asks for it. */
  open: number
}
export interface UnitReaction extends Reaction {
  unit: string
}

export const SMALLEST_GROUP = 5

export interface Groups<T> {
  /** Large enough to be named. */
  named: T[]
  /** All others, to be told as one; empty when there are none. */
  rest: T[]
  /** The rest is too small as well, for there is nobody else: its figures are not told at all. */
  tooFew: boolean
}

/**
 * `sizeOf`: how many people a figure of that unit speaks of. Units below SMALLEST_GROUP go to the rest. A rest below it
 * would be known by taking the named ones from the total, so it takes the smallest named unit with it.
 */
export function groupsOf<T>(units: readonly T[], sizeOf: (unit: T) => number): Groups<T> {
  const named = units.filter((one) => sizeOf(one) >= SMALLEST_GROUP)
  const rest = units.filter((one) => sizeOf(one) < SMALLEST_GROUP)
  const inRest = () => rest.reduce((sum, one) => sum + sizeOf(one), 0)
  if (isTooSmall(inRest()) && named.length > 0) {
    const smallest = named.reduce((least, one) => (sizeOf(one) < sizeOf(least) ? one : least))
    named.splice(named.indexOf(smallest), 1)
    rest.push(smallest)
  }
  return { named, rest, tooFew: isTooSmall(inRest()) }
}

/** Nobody is no group: of nobody nothing is told. */
export function isTooSmall(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP
}

export function answered({ answers }: Pick<Reaction, 'answers'>): number {
  return answers.reduce((sum, count) => sum + count, 0)
}

/** Figures of several units together. */
export function addUp(units: readonly Reaction[]): Reaction {
  const sum = (pick: (one: Reaction) => number) => units.reduce((total, one) => total + pick(one), 0)
  const options = Math.max(0, ...units.map(({ answers }) => answers.length))
  return {
    recipients: sum((one) => one.recipients),
    reached: sum((one) => one.reached),
    understood: sum((one) => one.understood),
    answers: Array.from({ length: options }, (_, place) => sum((one) => one.answers[place] ?? 0)),
    open: sum((one) => one.open),
  }
}

/** What a report by unit is about, and how many people each figure speaks of. */
export const REPORT_VIEWS = ['understood', 'answers'] as const
export type ReportView = (typeof REPORT_VIEWS)[number]

/** Where most is left to do comes first; `right` is the place of the right option. */
export function byUnit(units: readonly UnitReaction[], view: ReportView, right: number): Groups<UnitReaction> {
  // Who has answered is told by name (resend list), so an option chosen by the few who have would be theirs.
  const size = view === 'understood' ? (one: UnitReaction) => one.recipients : answered
  const groups = groupsOf(units, size)
  const share = (one: UnitReaction) =>
    view === 'understood' ? shareOf(one.understood, one.reached) : shareOf(one.answers[right] ?? 0, answered(one))
  groups.named.sort((a, b) => share(a) - share(b) || (a.unit < b.unit ? -1 : 1))
  return groups
}

/** 0 to 1; of nobody 0. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}
