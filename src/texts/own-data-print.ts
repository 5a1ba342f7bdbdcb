/** A copy of somebody's own data in words, for the PDF; the JSON file holds the same and more (kinds and hours of notices). */

import { knownAct } from '../domain/audit/acts.js'
import { BAND_NAMES } from '../domain/cycle/cycle-rules.js'
import type { AccessEntry } from '../domain/privacy/access-log.js'
import { CORRECTION_FIELDS } from '../domain/privacy/correction.js'
import type { OwnAssessment, OwnData, OwnForm } from '../domain/privacy/own-data.js'
import type { OwnDataSection, OwnDataSheet } from '../domain/privacy/own-data-sheet.js'
import { BIDANG, JENJANG } from '../domain/roster/person.js'
import { PLAN_STATES } from '../domain/training/plan.js'
import { type DateStyle, formatDate, formatNumber } from './format.js'
import type { Locale, Say } from './texts.js'

interface Print {
  say: Say
  locale: Locale
  timeZone: string
}
type Row = OwnDataSection['rows'][number]

const NONE = '–'

export function printedOwnData(print: Print, data: OwnData): OwnDataSheet {
  const { say } = print
  return {
    title: say('own-data-title'),
    agency: data.agency,
    lead: [
      say('own-data-lead', { at: on(print, data.madeAt, 'moment') }),
      say('own-data-left-out'),
      say('own-data-notices', { count: data.notices.length }),
    ],
    sections: [
      { head: say('own-data-person'), rows: personRows(print, data) },
      { head: say('own-data-account'), rows: accountRows(print, data) },
      { head: say('own-data-place'), rows: placeRows(print, data) },
      ...data.assessments.map((one) => ({ head: say('own-data-assessment', { cycle: one.cycle }), rows: assessmentRows(print, one) })),
      { head: say('own-data-notes'), rows: noteRows(print, data) },
      { head: say('own-data-plans'), rows: planRows(print, data) },
      { head: say('own-data-answers'), rows: answerRows(print, data) },
      { head: say('own-data-questions'), rows: questionRows(print, data) },
      {
        head: say('own-data-broadcasts'),
        rows: data.broadcasts.map(({ title, sentAt, understoodAt }) => ({
          label: title,
          text: say('own-data-broadcast', { at: on(print, sentAt, 'short'), understood: understoodAt === null ? 'no' : 'yes' }),
        })),
      },
      { head: say('own-data-corrections'), rows: correctionRows(print, data) },
      { head: say('own-data-access'), rows: data.access.map((one) => accessRow(print, one)) },
    ],
    none: say('own-data-none'),
    foot: say('own-data-foot', { agency: data.agency, name: data.person.name }),
    pageWords: { page: say('own-data-page'), of: say('own-data-of') },
  }
}

const on = ({ locale, timeZone }: Print, at: Date | null, style: DateStyle = 'moment') =>
  at === null ? NONE : formatDate(locale, at, timeZone, style)

function personRows(print: Print, { person }: OwnData): Row[] {
  const { say } = print
  const jenjang = JENJANG.find((one) => one === person.jenjang)
  const bidang = BIDANG.find((one) => one === person.bidang)
  return [
    { label: say('own-data-name'), text: person.name },
    { label: say('own-data-nip'), text: person.nip },
    { label: say('own-data-position'), text: person.position },
    { label: say('own-data-jenjang'), text: jenjang === undefined ? person.jenjang : say(`jenjang-${jenjang}`) },
    { label: say('own-data-bidang'), text: bidang === undefined ? person.bidang : say(`bidang-${bidang}`) },
    { label: say('own-data-unit'), text: person.unitName },
    { label: say('own-data-status'), text: person.status },
    { label: say('own-data-phone'), text: person.phone ?? NONE },
    { label: say('own-data-recorded'), text: on(print, person.recordedAt, 'short') },
  ]
}

function accountRows(print: Print, { account, reminders, invitations }: OwnData): Row[] {
  const { say } = print
  const rows: Row[] = []
  if (account !== null)
    rows.push(
      { label: say('own-data-telegram'), text: String(account.telegramId) },
      { label: say('own-data-language'), text: account.language },
      { label: say('own-data-linked'), text: on(print, account.linkedAt) },
      {
        label: say('own-data-privacy'),
        text: say('own-data-privacy-read', { version: account.privacyVersion ?? NONE, at: on(print, account.privacyAcceptedAt) }),
      },
    )
  if (reminders?.hour != null) rows.push({ label: say('own-data-reminder'), text: say('own-data-reminder-hour', { hour: reminders.hour }) })
  const invited = invitations.map(({ createdAt, usedAt, expiresAt }) => ({
    label: say('own-data-invitation'),
    text: span(print, say('own-data-invitation'), createdAt, usedAt ?? expiresAt),
  }))
  return [...rows, ...invited]
}

function span(print: Print, what: string, from: Date, until: Date | null): string {
  const { say } = print
  return say('own-data-span', {
    what,
    from: on(print, from, 'short'),
    until: until === null ? say('own-data-now') : on(print, until, 'short'),
  })
}

function placeRows(print: Print, { superiors, unitMoves, absences, reports }: OwnData): Row[] {
  const { say } = print
  return [
    ...superiors.map(({ name, fromAt, untilAt }) => ({ label: say('own-data-superior'), text: span(print, name, fromAt, untilAt) })),
    ...unitMoves.map(({ unitName, fromAt }) => ({ label: say('own-data-move'), text: `${unitName}, ${on(print, fromAt, 'short')}` })),
    ...absences.map(({ reason, fromAt, untilAt }) => ({ label: say('own-data-absence'), text: span(print, reason, fromAt, untilAt) })),
    ...reports.map(({ text, createdAt }) => ({ label: say('own-data-report'), text: `${text} (${on(print, createdAt, 'short')})` })),
  ]
}

function assessmentRows(print: Print, one: OwnAssessment): Row[] {
  const { say } = print
  const sent = (form: OwnForm | null, missing: string) =>
    form === null
      ? missing
      : say('own-data-by', { by: form.by, at: form.sentAt === null ? say('own-data-not-sent') : on(print, form.sentAt) })
  const rows: Row[] = [
    { label: say('own-data-held'), text: `${one.position}, ${one.unitName}` },
    { label: say('own-data-self-sent'), text: sent(one.self, say('own-data-not-sent')) },
    { label: say('own-data-superior-sent'), text: sent(one.superior, say('own-data-not-visible')) },
  ]
  if (one.extendedUntil !== null)
    rows.push({
      label: say('own-data-extended'),
      text: `${on(print, one.extendedUntil)}${one.extensionReason === null ? '' : `: ${one.extensionReason}`}`,
    })
  if (one.meeting !== null)
    rows.push({ label: say('own-data-meeting'), text: `${on(print, one.meeting.at)}, ${one.meeting.place ?? NONE}` })
  return [...rows, ...itemRows(print, one), ...besideRows(print, one), ...resultRows(print, one)]
}

/** Both levels of an item with their words, and what was changed. */
function itemRows(print: Print, { self, superior }: OwnAssessment): Row[] {
  const { say } = print
  const items = new Map([...(self?.answers ?? []), ...(superior?.answers ?? [])].map(({ item }) => [item.key, item.title]))
  return [...items].map(([key, title]) => {
    const of = (form: OwnForm | null) => form?.answers.find(({ item }) => item.key === key) ?? null
    const [own, theirs] = [of(self), of(superior)]
    const changes = [...(self?.changes ?? []), ...(superior?.changes ?? [])].filter(({ item }) => item.key === key)
    const text = [
      say('own-data-levels', { self: own?.level ?? NONE, superior: theirs?.level ?? NONE }),
      ...(own?.reason == null ? [] : [say('own-data-reason-self', { reason: own.reason })]),
      ...(theirs?.reason == null ? [] : [say('own-data-reason-superior', { reason: theirs.reason })]),
      ...changes.map(({ levelBefore, levelAfter, reason, changedAt }) =>
        say('own-data-changed', { before: levelBefore ?? NONE, after: levelAfter ?? NONE, at: on(print, changedAt, 'short'), reason }),
      ),
    ]
    return { label: title, text: text.join('\n') }
  })
}

function besideRows(print: Print, { evidence, dialogue }: OwnAssessment): Row[] {
  const { say } = print
  const stance = (word: string) => (word === 'agree' || word === 'explain' || word === 'revise' ? say(`own-data-stance-${word}`) : word)
  return [
    ...evidence.map(({ competency, text, fileName, kind, createdAt }) => ({
      label: say('own-data-evidence', { competency: competency.title }),
      text: `${text ?? say('own-data-file', { name: fileName ?? kind })} (${on(print, createdAt, 'short')})`,
    })),
    ...dialogue.map(({ own, item, stance: said, text, at }) => {
      const words = { text: `${stance(said)}${text === null ? '' : `: ${text}`} (${on(print, at, 'short')})` }
      return {
        label: say('own-data-dialogue', { item: item.title }),
        text: own ? say('own-data-said-own', words) : say('own-data-said-other', words),
      }
    }),
  ]
}

function resultRows(print: Print, { result }: OwnAssessment): Row[] {
  const { say, locale } = print
  if (result === null) return []
  const number = (value: number | null) => (value === null ? NONE : formatNumber(locale, value, 2))
  const band = BAND_NAMES.find((one) => one === result.band)
  const jpm = { jpm: number(result.jpm), band: band === undefined ? NONE : say(`band-${band}`), at: on(print, result.publishedAt) }
  const rows: Row[] = [{ label: say('own-data-result'), text: say('own-data-result-jpm', jpm) }]
  for (const { competency, required, self, superior, peers, peersCount, level, gap } of result.competencies) {
    const others = peers === null || peersCount === null ? NONE : say('own-data-peers', { mean: number(peers), count: peersCount })
    const levels = { required: number(required), self: number(self), superior: number(superior), level: number(level), gap: number(gap) }
    rows.push({ label: competency.title, text: say('own-data-result-line', { ...levels, peers: others }) })
  }
  if (result.acknowledgedAt !== null) rows.push({ label: say('own-data-read'), text: on(print, result.acknowledgedAt) })
  if (result.comment !== null) rows.push({ label: say('own-data-comment'), text: result.comment })
  for (const { training, competency } of result.recommendations)
    rows.push({ label: say('own-data-advice'), text: `${training} (${competency.title})` })
  return [...rows, ...appealRows(print, result.appeal)]
}

function appealRows(print: Print, appeal: NonNullable<OwnAssessment['result']>['appeal']): Row[] {
  const { say } = print
  if (appeal === null) return []
  const { filedAt, reason, items, statements, decidedAt, decision, decisionReason } = appeal
  const levels = items.map(
    ({ item, levelBefore, levelAfter }) => `${item.title}: ${levelBefore ?? NONE}${levelAfter === null ? '' : ` → ${levelAfter}`}`,
  )
  return [
    {
      label: say('own-data-appeal'),
      text: filedAt === null ? say('own-data-appeal-draft') : say('own-data-appeal-filed', { at: on(print, filedAt) }),
    },
    ...(reason === null ? [] : [{ label: say('own-data-appeal-reason'), text: reason }]),
    ...levels.map((text) => ({ label: say('own-data-appeal'), text })),
    ...statements.map(({ own, text, fileName, kind }) => {
      const words = { text: text ?? say('own-data-file', { name: fileName ?? kind }) }
      return { label: say('own-data-appeal'), text: own ? say('own-data-said-own', words) : say('own-data-said-other', words) }
    }),
    ...(decision === 'granted' || decision === 'refused'
      ? [
          {
            label: say('own-data-appeal-decision'),
            text: `${say(`audit-value-${decision}`)}, ${on(print, decidedAt)}: ${decisionReason ?? NONE}`,
          },
        ]
      : []),
  ]
}

function noteRows(print: Print, { notes }: OwnData): Row[] {
  const { say } = print
  return notes.map(({ cycleName, itemKey, text, authorName, happenedAt }) => ({
    label: say('own-data-note', { cycle: cycleName, item: itemKey }),
    text: say('own-data-note-text', { text, author: authorName, at: on(print, happenedAt, 'short') }),
  }))
}

function planRows(print: Print, { plans }: OwnData): Row[] {
  const { say } = print
  return plans.map(({ training, state, hours, reason, answer, proofText, proofFileName, proofFault }) => {
    const known = PLAN_STATES.find((one) => one === state)
    const head = say('own-data-plan', { state: known === undefined ? state : say(`training-state-${known}`), hours })
    const words = [reason, answer, proofText, proofFileName, proofFault].filter((text) => text !== null)
    return { label: training, text: [head, ...words].join('\n') }
  })
}

function answerRows(print: Print, { practice, fairness }: OwnData): Row[] {
  const { say } = print
  return [
    ...practice.map(({ caseKey, level }) => ({
      label: say('own-data-practice', { case: caseKey }),
      text: say('own-data-level', { level }),
    })),
    ...fairness.map(({ cycleName, level, text }) => ({
      label: say('own-data-fairness', { cycle: cycleName }),
      text: `${say('own-data-level', { level })}${text === null ? '' : `: ${text}`}`,
    })),
  ]
}

function questionRows(print: Print, { questions }: OwnData): Row[] {
  const { say } = print
  return questions.map(({ anonymous, text, askedAt, answer }) => ({
    label: say('own-data-question', { anonymous: anonymous ? 'yes' : 'no', at: on(print, askedAt, 'short') }),
    text: answer === null ? text : `${text}\n${say('own-data-answered', { answer })}`,
  }))
}

function correctionRows(print: Print, { corrections }: OwnData): Row[] {
  const { say } = print
  return corrections.map(({ field, wrong, right, filedAt, outcome, answer }) => {
    const known = CORRECTION_FIELDS.find((one) => one === field) ?? 'other'
    const said = { wrong, right, at: on(print, filedAt), outcome: outcome ?? 'waiting', answer: answer ?? NONE }
    return { label: say(`correction-field-${known}`), text: say('own-data-correction', said) }
  })
}

function accessRow(print: Print, { at, act, by, nameless }: Omit<AccessEntry, 'id'>): Row {
  const { say } = print
  const known = knownAct(act)
  const who = () => {
    if (nameless) return say('own-log-nameless')
    if (by === null) return say('own-log-machine')
    return by.isSelf ? say('own-log-self') : say('own-log-by', { name: by.name, position: by.position })
  }
  return { label: on(print, at), text: `${known === undefined ? act : say(`audit-act-${known}`)}, ${who()}` }
}
