/** The words of a rapor, in the language of whoever asks for it. */
import type { Framework } from '../domain/competency/framework.js'
import type { RaporFacts, RaporTraining } from '../domain/result/rapor.js'
import type { PrintedRapor, RaporSheet } from '../domain/result/rapor-sheet.js'
import type { StoredResult } from '../domain/result/result-store.js'
import { maskNip } from '../domain/roster/nip.js'
import { jpmForDisplay, roundForDisplay } from '../domain/scoring/rounding.js'
import type { CompetencyScore } from '../domain/scoring/scored-result.js'
import { workedExample } from '../domain/scoring/worked-example.js'
import { dialogueNotes } from './dialogue-words.js'
import { formatDate, formatNumber } from './format.js'
import type { Locale, Say } from './texts.js'
import { isWeighted, weightWords } from './weight-words.js'

export interface RaporPrint {
  /** Plain texts. */
  say: Say
  locale: Locale
  timeZone: string
  agencyName: string
  now: Date
}

const NONE = '–'

export function printedRapors(print: RaporPrint, some: readonly RaporFacts[]): RaporSheet {
  const { say } = print
  const people = some.map((facts) => printedRapor(print, facts))
  return { title: say('rapor-heading'), people, pageWords: { page: say('rapor-page'), of: say('rapor-page-of') } }
}

function printedRapor(print: RaporPrint, facts: RaporFacts): PrintedRapor {
  const { say, agencyName, locale, now, timeZone } = print
  const { result, framework } = facts
  return {
    agency: agencyName,
    heading: say('rapor-heading'),
    cycle: say('rapor-cycle', { cycle: result.cycleName }),
    indicative: say('rapor-indicative'),
    identity: identityOf(print, result),
    radar: radarOf(say, result, framework),
    summary: summaryOf(print, result),
    table: tableOf(print, result, framework),
    notes: notesOf(print, result, framework),
    dialogue: dialogueOf(say, facts),
    calculation: calculationOf(print, result),
    plan: planOf(print, facts),
    signatures: signaturesOf(say, result),
    basis: {
      head: say('rapor-basis-head'),
      lines: [say('rapor-basis-1'), say('rapor-basis-2'), say('rapor-basis-3'), say('rapor-basis-4')],
    },
    foot: say('rapor-foot', { name: result.personName, cycle: result.cycleName, date: formatDate(locale, now, timeZone, 'short') }),
  }
}

function identityOf({ say, locale, timeZone }: RaporPrint, result: StoredResult): PrintedRapor['identity'] {
  const when = (at: Date | null) => (at === null ? say('rapor-not-sent') : formatDate(locale, at, timeZone, 'moment'))
  return [
    { label: say('rapor-name'), value: result.personName },
    { label: say('rapor-nip'), value: maskNip(result.personNip) },
    { label: say('rapor-position'), value: result.position },
    { label: say('rapor-unit'), value: result.unitName },
    { label: say('rapor-rater'), value: result.raterPosition === '' ? result.raterName : `${result.raterName}, ${result.raterPosition}` },
    { label: say('rapor-self-sent'), value: when(result.selfSubmittedAt) },
    { label: say('rapor-rated'), value: when(result.superiorSubmittedAt) },
    { label: say('rapor-published'), value: formatDate(locale, result.publishedAt, timeZone, 'moment') },
    {
      label: say('rapor-read'),
      value: result.acknowledgedAt === null ? say('rapor-not-read') : say('rapor-read-at', { at: when(result.acknowledgedAt) }),
    },
  ]
}

function nameOf(framework: Framework, key: string): string {
  return framework.competencies.find((one) => one.key === key)?.name ?? key
}

function radarOf(say: Say, result: StoredResult, framework: Framework): PrintedRapor['radar'] {
  const axes = result.scored.competencies.map(({ key, required, self, superior }) => {
    return { label: nameOf(framework, key), required, self, superior }
  })
  const legend = { required: say('radar-required'), self: say('radar-self'), superior: say('radar-superior') }
  return { title: say('radar-title', { cycle: result.cycleName }), axes, legend, caption: say('radar-caption') }
}

function jpmOf({ say, locale }: RaporPrint, { scored }: StoredResult): string {
  if (scored.jpm === null || scored.band === null) return say('result-no-jpm')
  return say('rapor-jpm', { jpm: formatNumber(locale, jpmForDisplay(scored.jpm, scored.rules.bands)), band: say(`band-${scored.band}`) })
}

function summaryOf(print: RaporPrint, result: StoredResult): PrintedRapor['summary'] {
  const { say } = print
  const { strengths, gaps, missing } = result.scored
  return {
    head: say('rapor-summary-head'),
    lines: [
      jpmOf(print, result),
      say('rapor-counts', { met: strengths.length, gaps: gaps.length }),
      ...(missing.length > 0 ? [say('calculation-missing', { count: missing.length })] : []),
    ],
  }
}

function tableOf({ say, locale }: RaporPrint, { scored }: StoredResult, framework: Framework): PrintedRapor['table'] {
  const shown = (value: number | null, digits = 1) => (value === null ? NONE : formatNumber(locale, roundForDisplay(value, digits), digits))
  const columns = (['number', 'competency', 'required', 'self', 'superior', 'level', 'gap', 'fit'] as const).map((one) =>
    say(`rapor-column-${one}`),
  )
  const withPeers = (given: string, peers: CompetencyScore['peers']) =>
    peers === null ? given : say('rapor-with-peers', { given, mean: shown(peers.mean), count: peers.count })
  const worked = workedExample(scored)
  const rows = scored.competencies.map(({ key, required, self, superior, peers, gap }, index) => {
    // As in the calculation, so that the fits of this table add up to the sum below it.
    const own = worked.competencies.find((one) => one.key === key)
    const worksOut = [own?.level, own?.gap, own?.fit].map((value) => shown(value ?? null, worked.decimals))
    return {
      cells: [`${index + 1}`, nameOf(framework, key), `${required}`, shown(self), withPeers(shown(superior), peers), ...worksOut],
      isGap: gap !== null && gap > 0,
    }
  })
  const peers = scored.competencies.some((one) => one.peers !== null)
  const legend = peers ? `${say('rapor-table-legend')} ${say('rapor-table-peers')}` : say('rapor-table-legend')
  return { head: say('rapor-table-head'), columns, rows, legend }
}

function notesOf(print: RaporPrint, result: StoredResult, framework: Framework): PrintedRapor['notes'] {
  const { say } = print
  const { scored, raterName, personName, acknowledgeComment, change } = result
  const items = framework.competencies.flatMap((one) => one.items)
  const notes = scored.competencies.flatMap((competency) =>
    competency.items.flatMap(({ key, superior, superiorReason }) => {
      // The reason of a level that an appeal changed is the decider's.
      if (superiorReason === null || change?.items.some(({ itemKey }) => itemKey === key)) return []
      const item = items.find((one) => one.key === key)?.title ?? key
      return [{ about: say('rapor-note', { item, level: superior ?? NONE }), text: superiorReason }]
    }),
  )
  if (change !== null) notes.push(changeNote(print, result, framework))
  if (acknowledgeComment !== null) notes.push({ about: say('rapor-comment', { name: personName }), text: acknowledgeComment })
  return { head: say('rapor-notes-head', { superior: raterName }), notes, none: say('rapor-notes-none') }
}

function dialogueOf(say: Say, { talk, withWords }: RaporFacts): PrintedRapor['dialogue'] {
  if (talk.length === 0) return null
  const withheld = withWords ? null : say('rapor-dialogue-withheld', { count: talk.length })
  return { head: say('rapor-dialogue-head'), notes: withWords ? dialogueNotes(say, talk) : [], withheld }
}

/** Before and after, by whom and why, and that it is final. */
function changeNote({ say, locale, timeZone }: RaporPrint, { change, scored }: StoredResult, framework: Framework) {
  const items = framework.competencies.flatMap((one) => one.items)
  const changed = change?.items.map(({ itemKey, before, after }) => {
    const title = items.find(({ key }) => key === itemKey)?.title ?? itemKey
    return `${title} ${before ?? NONE} → ${after ?? NONE}`
  })
  const jpm = (value: number | null) => (value === null ? NONE : formatNumber(locale, jpmForDisplay(value, scored.rules.bands)))
  const at = change === null ? NONE : formatDate(locale, change.decidedAt, timeZone, 'short')
  const text = say('rapor-changed', {
    decider: change?.deciderName ?? NONE,
    at,
    items: changed?.join('; ') ?? NONE,
    before: jpm(change?.jpmBefore ?? null),
    after: jpm(scored.jpm),
    reason: change?.reason ?? NONE,
  })
  return { about: say('rapor-changed-head'), text }
}

function calculationOf({ say, locale }: RaporPrint, { scored }: StoredResult): PrintedRapor['calculation'] {
  const { rules } = scored
  const { competencies, fitSum, jpm } = workedExample(scored)
  const number = (value: number) => formatNumber(locale, value, 9)
  const own = jpm === null ? null : { sum: number(fitSum), count: competencies.length, jpm: number(jpm.computed) }
  const ownLine =
    own === null || jpm === null
      ? []
      : [
          jpm.computed === jpm.written
            ? say('rapor-calculation-own', own)
            : say('rapor-calculation-own-written', { ...own, written: number(jpm.written) }),
        ]
  const bands = rules.bands.map(({ name, from }) => say('calculation-band', { band: say(`band-${name}`), from: number(from) })).join('; ')
  return {
    head: say('rapor-calculation-head'),
    lines: [
      isWeighted(rules)
        ? say('rapor-calculation-level-weights', { weights: weightWords(say, locale, rules) })
        : say('rapor-calculation-level'),
      say('rapor-calculation-rule'),
      ...ownLine,
      say('rapor-calculation-bands', { bands }),
    ],
  }
}

function planOf(print: RaporPrint, { trainings, framework }: RaporFacts): PrintedRapor['plan'] {
  const { say } = print
  const columns = (['training', 'for', 'hours', 'state', 'date'] as const).map((one) => say(`rapor-plan-${one}`))
  const rows = trainings.map((one) => planRow(print, one, framework))
  return { head: say('rapor-plan-head'), columns, rows, none: say('rapor-plan-none') }
}

function planRow({ say, locale, timeZone }: RaporPrint, { title, competencyKey, hours, state, at }: RaporTraining, framework: Framework) {
  const date = at === null ? NONE : formatDate(locale, at, timeZone, 'short')
  return [title, nameOf(framework, competencyKey), `${hours}`, say(`training-state-${state}`), date]
}

/** The place of the admin is left to be written by hand: who that is, is not known before somebody signs. */
function signaturesOf(say: Say, result: StoredResult): PrintedRapor['signatures'] {
  const nip = (text: string) => say('rapor-sign-nip', { nip: text === '' ? '..............................' : maskNip(text) })
  return {
    lead: say('rapor-sign-lead'),
    signed: [
      { role: say('rapor-sign-asn'), name: result.personName, nip: nip(result.personNip) },
      { role: say('rapor-sign-superior'), name: result.raterName, nip: nip(result.raterNip) },
      { role: say('rapor-sign-admin'), name: '', nip: nip('') },
    ],
  }
}
