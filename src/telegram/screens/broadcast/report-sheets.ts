/** The sheets of a broadcast's export. Options appear only as counts of five answers or more, never beside a name. */
import { addUp, answered, byUnit, isTooSmall, type Reaction, type ReportView, shareOf } from '../../../domain/broadcast/report.js'
import type { ReportedRecipient } from '../../../domain/broadcast/report-store.js'
import { maskNip } from '../../../domain/roster/nip.js'
import type { Say } from '../../../texts/texts.js'
import type { Sheet, SheetCell } from '../../context.js'
import { begunState, letterOf, type Report } from './open-report.js'

const [NARROW, WIDE] = [14, 36]
const yesNo = (say: Say, is: boolean) => say(is ? 'report-yes' : 'report-no')

/** `say` gives plain text, not HTML. */
export function summarySheet(say: Say, { broadcast, startedAt, counts, units }: Report): Sheet {
  const { asksUnderstood, question } = broadcast.content
  const all = addUp(units)
  const states = (['total', 'sent', 'waiting', 'failed', 'blocked', 'unknown'] as const).map((state): SheetCell[] => [
    say(`report-fact-${state}`),
    counts[state],
  ])
  const understood: SheetCell[][] = [
    [say('report-fact-understood'), all.understood],
    [say('report-fact-understood-share'), { share: shareOf(all.understood, all.reached) }],
  ]
  const options = isTooSmall(answered(all)) ? [] : (question?.options ?? [])
  const rows: SheetCell[][] = [
    [say('report-fact-title'), broadcast.title],
    [say('report-fact-state'), say(`report-state-${begunState(broadcast) ?? 'done'}`)],
    [say('report-fact-started'), startedAt],
    [say('report-fact-finished'), broadcast.finishedAt],
    ...states,
    ...(asksUnderstood ? understood : []),
    ...(question === null
      ? []
      : [
          [say('report-fact-question'), question.text],
          [say('report-fact-answered'), answered(all)],
        ]),
    ...options.map((option, place) => {
      const key = place === question?.correct ? 'report-fact-option-right' : 'report-fact-option'
      return [say(key, { letter: letterOf(place), option }), all.answers[place] ?? 0]
    }),
  ]
  const columns = [
    { header: say('report-column-fact'), width: WIDE },
    { header: say('report-column-value'), width: WIDE },
  ]
  return { name: say('report-sheet-summary'), columns, rows }
}

function unitRows(say: Say, { broadcast, units }: Report, view: ReportView, row: (one: Reaction) => SheetCell[]): SheetCell[][] {
  const { named, rest, tooFew } = byUnit(units, view, broadcast.content.question?.correct ?? 0)
  if (tooFew) return []
  const rows = named.map((one): SheetCell[] => [one.unit, ...row(one)])
  return rest.length === 0 ? rows : [...rows, [say('report-rest', { count: rest.length }), ...row(addUp(rest))]]
}

export function unitsSheet(say: Say, report: Report): Sheet {
  const { asksUnderstood } = report.broadcast.content
  const headers = ['recipients', 'reached', ...(asksUnderstood ? (['understood', 'share'] as const) : [])] as const
  const rows = unitRows(say, report, 'understood', ({ recipients, reached, understood }) => [
    recipients,
    reached,
    ...(asksUnderstood ? [understood, { share: shareOf(understood, reached) }] : []),
  ])
  const columns = headers.map((header) => ({ header: say(`report-column-${header}`), width: NARROW }))
  return { name: say('report-sheet-units'), columns: [{ header: say('report-column-unit'), width: WIDE }, ...columns], rows }
}

export function answersSheet(say: Say, report: Report): Sheet[] {
  const { question } = report.broadcast.content
  if (question === null) return []
  const rows = unitRows(say, report, 'answers', (one) => [
    answered(one),
    one.answers[question.correct] ?? 0,
    { share: shareOf(one.answers[question.correct] ?? 0, answered(one)) },
    ...one.answers,
  ])
  const columns = [
    { header: say('report-column-unit'), width: WIDE },
    ...(['answered', 'right', 'share'] as const).map((header) => ({ header: say(`report-column-${header}`), width: NARROW })),
    ...question.options.map((option, place) => ({ header: `${letterOf(place)}: ${option}`, width: NARROW })),
  ]
  return [{ name: say('report-sheet-answers'), columns, rows }]
}

export function recipientsSheet(say: Say, { broadcast }: Report, recipients: readonly ReportedRecipient[]): Sheet {
  const { asksUnderstood, question } = broadcast.content
  const headers = [
    'state',
    'sent',
    ...(asksUnderstood ? (['understood'] as const) : []),
    ...(question === null ? [] : (['answered'] as const)),
  ] as const
  const rows = recipients.map((one): SheetCell[] => [
    one.name,
    maskNip(one.nip),
    one.unit,
    say(`report-recipient-${one.state === 'sending' ? 'waiting' : one.state}`),
    one.sentAt,
    ...(asksUnderstood ? [yesNo(say, one.understoodAt !== null)] : []),
    ...(question === null ? [] : [yesNo(say, one.hasAnswered)]),
  ])
  const columns = [
    { header: say('report-column-name'), width: WIDE },
    { header: say('report-column-nip'), width: NARROW + 8 },
    { header: say('report-column-unit'), width: WIDE },
    ...headers.map((header) => ({ header: say(`report-column-${header}`), width: NARROW + 4 })),
  ]
  return { name: say('report-sheet-recipients'), columns, rows }
}
