/** What the audit keeps before and after, in words: its fields and values by the names under which they are recorded. */
import { BAND_NAMES } from '../domain/cycle/cycle-rules.js'
import { CORRECTION_FIELDS } from '../domain/privacy/correction.js'
import { JENJANG } from '../domain/roster/person.js'
import { PLAN_STATES } from '../domain/training/plan.js'
import type { Say, TextKey } from './texts.js'

const FIELDS = {
  act: 'audit-field-act',
  actingId: 'audit-field-acting',
  answer: 'audit-field-answer',
  approvedById: 'audit-field-approved-by',
  at: 'audit-field-at',
  bands: 'audit-field-bands',
  category: 'audit-field-category',
  changedPeople: 'audit-field-changed-people',
  classId: 'audit-field-class',
  classes: 'audit-field-classes',
  code: 'audit-field-code',
  competencies: 'audit-field-competencies',
  competencyKey: 'audit-field-competency',
  corrects: 'audit-field-corrects',
  count: 'audit-field-count',
  deciderId: 'audit-field-decider',
  decision: 'audit-field-decision',
  draft: 'audit-field-draft',
  draftedAt: 'audit-field-drafted-at',
  endsOn: 'audit-field-ends-on',
  entries: 'audit-field-entries',
  field: 'audit-field-field',
  form: 'audit-field-form',
  from: 'audit-field-band-from',
  fromAt: 'audit-field-from-at',
  fullNip: 'audit-field-full-nip',
  held: 'audit-field-held',
  item: 'audit-field-item',
  items: 'audit-field-items',
  jenjang: 'audit-field-jenjang',
  jpm: 'audit-field-jpm',
  kind: 'audit-field-kind',
  label: 'audit-field-label',
  left: 'audit-field-left',
  moved: 'audit-field-moved',
  name: 'audit-field-name',
  newPeople: 'audit-field-new-people',
  newUnits: 'audit-field-new-units',
  newlyLinked: 'audit-field-newly-linked',
  openingId: 'audit-field-opening',
  opensAt: 'audit-field-opens-at',
  opensForId: 'audit-field-opens-for',
  part: 'audit-field-part',
  peers: 'audit-field-peers',
  people: 'audit-field-people',
  personId: 'audit-field-person',
  phone: 'audit-field-phone',
  place: 'audit-field-place',
  position: 'audit-field-position',
  question: 'audit-field-question',
  ratedBefore: 'audit-field-rated-before',
  ratingUntil: 'audit-field-rating-until',
  reachable: 'audit-field-reachable',
  recipients: 'audit-field-recipients',
  refusedRows: 'audit-field-refused-rows',
  returned: 'audit-field-returned',
  rows: 'audit-field-rows',
  rules: 'audit-field-rules',
  scope: 'audit-field-scope',
  self: 'audit-field-self',
  selfUntil: 'audit-field-self-until',
  startsOn: 'audit-field-starts-on',
  state: 'audit-field-state',
  superior: 'audit-field-superior-weight',
  superiorId: 'audit-field-superior',
  team: 'audit-field-team',
  text: 'audit-field-text',
  trainings: 'audit-field-trainings',
  trainingCode: 'audit-field-training',
  unchanged: 'audit-field-unchanged',
  unit: 'audit-field-unit',
  unitId: 'audit-field-unit-chosen',
  unitParentChanges: 'audit-field-unit-parents',
  units: 'audit-field-units',
  until: 'audit-field-until',
  untilAt: 'audit-field-until-at',
  version: 'audit-field-version',
  weights: 'audit-field-weights',
} as const satisfies Record<string, TextKey>

type ValueKey = Extract<TextKey, `audit-value-${string}`>

/** By the field's own name, then by the value. */
const VALUES = {
  decision: { granted: 'audit-value-granted', refused: 'audit-value-refused' },
  kind: { plt: 'audit-value-plt', plh: 'audit-value-plh', definitif: 'audit-value-definitif' },
  part: { self: 'audit-value-part-self', rating: 'audit-value-part-rating', all: 'audit-value-part-all' },
  state: { unknown: 'audit-value-unknown', failed: 'audit-value-failed' },
} as const satisfies Record<string, Record<string, ValueKey>>

const has = <T extends object>(table: T, name: string): name is Extract<keyof T, string> => Object.hasOwn(table, name)

/** `rules.weights.self` as "Aturan nilai · Bobot · Diri"; what is not known stands as it was recorded. */
export function fieldInWords(say: Say, field: string): string {
  return field
    .split('.')
    .map((name) => (has(FIELDS, name) ? say(FIELDS[name]) : name))
    .join(' · ')
}

/** The last name of a field that is not a place in a list. */
function ownName(field: string): string {
  return field.split('.').findLast((name) => !/^\d+$/.test(name)) ?? ''
}

/** A word for a recorded value, or null where it has none. */
export function valueInWords(say: Say, field: string, value: string | boolean): string | null {
  if (typeof value === 'boolean') return say(value ? 'audit-value-yes' : 'audit-value-no')
  const name = ownName(field)
  const jenjang = JENJANG.find((one) => one === value)
  if (name === 'jenjang' && jenjang !== undefined) return say(`jenjang-${jenjang}`)
  const band = BAND_NAMES.find((one) => one === value)
  if (name === 'name' && /(^|\.)bands\./.test(field) && band !== undefined) return say(`band-${band}`)
  const corrected = CORRECTION_FIELDS.find((one) => one === value)
  if (name === 'field' && corrected !== undefined) return say(`correction-field-${corrected}`)
  const state = PLAN_STATES.find((one) => one === value)
  if (name === 'state' && state !== undefined) return say(`training-state-${state}`)
  const words: Readonly<Record<string, ValueKey>> = has(VALUES, name) ? VALUES[name] : {}
  const key = Object.hasOwn(words, value) ? words[value] : undefined
  return key === undefined ? null : say(key)
}

const SUBJECTS = [
  'appeal',
  'assessment',
  'broadcast',
  'class',
  'correction',
  'cycle',
  'day',
  'faq',
  'framework',
  'job',
  'plan',
  'question',
  'result',
  'unit',
] as const

/** `cycle:12` as its kind and number; null for a kind that is not known. */
export function knownSubject(subject: string): { kind: (typeof SUBJECTS)[number]; number: string } | null {
  const [, word, number] = /^([a-z]+):(.+)$/.exec(subject) ?? []
  const kind = SUBJECTS.find((one) => one === word)
  return kind === undefined || number === undefined ? null : { kind, number }
}
