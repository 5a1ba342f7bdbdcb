/** The words and rows of an export's sheets, in the language of whoever asks for it. */
import type { Framework } from '../domain/competency/framework.js'
import type { Cycle, CycleProgress } from '../domain/cycle/cycle.js'
import type { ExportRow, ExportSheet } from '../domain/export/export-cycle.js'
import { type ExportPerson, qualityOf } from '../domain/export/export-facts.js'
import { maskNip } from '../domain/roster/nip.js'
import { roundForDisplay } from '../domain/scoring/rounding.js'
import type { Say, TextKey } from './texts.js'

export interface ExportPrint {
  /** Plain texts. */
  say: Say
  cycle: Cycle
  framework: Framework
  /** Only where the file stays in the office: what goes through a chat shows the last four digits. */
  fullNip: boolean
}

type Column = Extract<TextKey, `export-column-${string}`> extends `export-column-${infer C}` ? C : never
const WHO = ['name', 'nip', 'unit'] as const satisfies readonly Column[]
const SHEETS = [
  ['summary', ['what', 'value']],
  ['levels', [...WHO, 'position', 'competency', 'required', 'self', 'superior', 'peers', 'peers-count', 'level', 'gap']],
  ['gaps', [...WHO, 'competency', 'required', 'level', 'gap', 'planned']],
  ['trainings', [...WHO, 'training', 'competency', 'hours', 'mandatory', 'state', 'starts', 'finish', 'verified']],
  ['participation', [...WHO, 'position', 'jenjang', 'rater', 'self-sent', 'rating-sent', 'jpm', 'band']],
  ['quality', [...WHO, 'rater', 'rating-sent', 'late', 'same', 'unexplained', 'not-observed', 'items']],
] as const satisfies readonly (readonly [string, readonly Column[]])[]

const WIDTHS: Partial<Record<Column, number>> = {
  name: 32,
  nip: 22,
  unit: 32,
  position: 30,
  competency: 30,
  rater: 30,
  training: 40,
  what: 40,
  value: 32,
  state: 28,
}
const USUAL_WIDTH = 18
/** Trainings that will not take place answer no gap. */
const LEADS_NOWHERE = ['refused', 'declined', 'cancelled']

export function exportSheets(say: Say): ExportSheet[] {
  return SHEETS.map(([sheet, columns]) => ({
    name: say(`export-sheet-${sheet}`),
    columns: columns.map((column) => ({ header: say(`export-column-${column}`), width: WIDTHS[column] ?? USUAL_WIDTH })),
  }))
}

/** The rows of the first sheet. */
export function summaryRows({ say, cycle }: ExportPrint, progress: CycleProgress, bands: ReadonlyMap<string, number>): ExportRow[] {
  const byBand = cycle.rules.bands.map(({ name }): ExportRow => [say('export-band', { band: say(`band-${name}`) }), bands.get(name) ?? 0])
  return [
    [say('export-cycle'), cycle.name],
    [say('export-state'), say(`export-state-${cycle.state}`)],
    [say('export-self-until'), cycle.selfUntil],
    [say('export-rating-until'), cycle.ratingUntil],
    [say('export-published'), cycle.publishedAt],
    [say('export-participants'), progress.participants],
    [say('export-self-sent'), progress.selfSubmitted],
    [say('export-ratings-sent'), progress.ratingSubmitted],
    [say('export-results'), progress.results],
    ...byBand,
    [say('export-unexplained'), progress.divergencesUnexplained],
    [say('export-note'), say('export-indicative')],
  ]
}

/** The rows of some people, by the place of their sheet; none for the first. */
export function peopleRows(print: ExportPrint, people: readonly ExportPerson[]): ExportRow[][] {
  const all: ExportRow[][] = SHEETS.map(() => [])
  for (const person of people) {
    const rows = personRows(print, person)
    rows.forEach((some, place) => {
      all[place]?.push(...some)
    })
  }
  return all
}

function personRows(print: ExportPrint, person: ExportPerson): ExportRow[][] {
  const { say, fullNip, cycle } = print
  const who = [person.name, fullNip ? person.nip : maskNip(person.nip), person.unit]
  const { result, trainings } = person
  const competencies = result?.competencies ?? []
  const planned = (key: string) => trainings.filter((one) => one.competencyKey === key && !LEADS_NOWHERE.includes(one.state)).length
  const band = cycle.rules.bands.find(({ name }) => name === result?.band)
  const jpm = result?.jpm ?? null
  return [
    [],
    competencies.map((one) => {
      return [
        ...who,
        person.position,
        nameOf(print, one.competencyKey),
        one.required,
        one.self,
        one.superior,
        one.peers,
        one.peersCount,
        one.level,
        one.gap,
      ]
    }),
    competencies
      .filter(({ gap }) => gap !== null && gap > 0)
      .map(({ competencyKey: key, required, level, gap }) => [...who, nameOf(print, key), required, level, gap, planned(key)]),
    trainings.map((one) => {
      const { title, competencyKey, hours, mandatory, state, startsAt, finishBy, verifiedAt } = one
      const dates = [startsAt, finishBy, verifiedAt]
      return [...who, title, nameOf(print, competencyKey), hours, yesNo(say, mandatory), say(`training-state-${state}`), ...dates]
    }),
    [
      [
        ...[...who, person.position, say(`jenjang-${person.jenjang}`), person.rater, person.selfSentAt, person.ratingSentAt],
        jpm === null ? null : roundForDisplay(jpm, 2),
        band === undefined ? null : say(`band-${band.name}`),
      ],
    ],
    qualityRows(print, person, who),
  ]
}

function qualityRows({ say, cycle }: ExportPrint, person: ExportPerson, who: readonly string[]): ExportRow[] {
  const quality = qualityOf(person, cycle.ratingUntil)
  if (quality === null) return []
  const { late, allTheSame, divergencesUnexplained, notObserved, items } = quality
  return [[...who, person.rater, person.ratingSentAt, yesNo(say, late), yesNo(say, allTheSame), divergencesUnexplained, notObserved, items]]
}

const nameOf = ({ framework }: ExportPrint, key: string) => framework.competencies.find((one) => one.key === key)?.name ?? key
const yesNo = (say: Say, is: boolean) => say(is ? 'export-yes' : 'export-no')
