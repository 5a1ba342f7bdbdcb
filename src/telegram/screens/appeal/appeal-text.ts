/** An appeal in words, the same for everybody who may see it: the two sides, the items, what was said, and what was decided. */
import { type Appeal, type AppealStatement, answersOfRater, appealState } from '../../../domain/appeal/appeal.js'
import { answerUntil } from '../../../domain/appeal/appeal-time.js'
import type { FormItem } from '../../../domain/assessment/form.js'
import type { BandName, CycleRules } from '../../../domain/cycle/cycle-rules.js'
import { jpmForDisplay } from '../../../domain/scoring/rounding.js'
import type { Voice } from '../../context.js'
import type { Screen } from '../../screen.js'
import { cut, titleOf } from './open-appeal.js'

/** Letters of a reason on a screen with several. */
const SHORT = 450
/** Items of one message, so that all of it stays below Telegram's 4096. */
const ITEMS = 16

const sign = (level: number | null) => level ?? '∅'

/** Who against whom, when, and what it waits for. */
export async function headLines(voice: Voice, appeal: Appeal): Promise<string[]> {
  const { say, date } = voice
  const { ratee, rater, decider, cycleName: cycle, filedAt } = appeal
  const state = appealState(appeal)
  return [
    say('appeal-head', { name: ratee.name, cycle }),
    say('appeal-parties', { rater: rater.name, decider: decider?.name ?? say('appeal-no-decider-yet') }),
    ...(filedAt === null ? [] : [say('appeal-filed-at', { at: date(filedAt, 'moment') })]),
    ...(state === 'filed' ? [await waitsFor(voice, appeal)] : []),
  ]
}

async function waitsFor({ say, date, deps, now }: Voice, appeal: Appeal): Promise<string> {
  const until = answerUntil(appeal.filedAt ?? now, await deps.workCalendar())
  if (answersOfRater(appeal).length > 0) return say('appeal-waits-decision')
  return now > until ? say('appeal-waits-silent', { until: date(until) }) : say('appeal-waits-answer', { until: date(until) })
}

/** As many as fit beside the reasons; the others are counted. */
export function itemLines(
  { say }: Voice,
  { items }: Pick<Appeal, 'items'>,
  form: readonly FormItem[],
  self: ReadonlyMap<string, number | null>,
): string[] {
  const lines = items.slice(0, ITEMS).map(({ itemKey, levelBefore, levelAfter }) => {
    const sides = { item: titleOf(form, itemKey), self: sign(self.get(itemKey) ?? null), superior: sign(levelBefore) }
    return levelAfter === null ? say('appeal-item', sides) : say('appeal-item-after', { ...sides, after: levelAfter })
  })
  return items.length > ITEMS ? [...lines, say('appeal-items-more', { count: items.length - ITEMS })] : lines
}

/** What the ratee gave as reason, and what the rater answered, shortened. */
export function wordLines({ say }: Voice, appeal: Appeal): string[] {
  const [answer] = answersOfRater(appeal)
  const files = appeal.statements.filter(({ fileId }) => fileId !== null).length
  return [
    ...(appeal.reason === null ? [] : [say('appeal-reason-line'), say('quote', { text: cut(appeal.reason, SHORT) })]),
    ...(answer?.text == null
      ? []
      : [say('appeal-answer-line', { rater: appeal.rater.name }), say('quote', { text: cut(answer.text, SHORT) })]),
    ...(files > 0 ? [say('appeal-files', { count: files })] : []),
  ]
}

/** Before and after, the reason, and that it is final. */
export function decisionLines(voice: Voice, appeal: Appeal, rules: CycleRules): string[] {
  const { say, date } = voice
  const { decidedAt, decision, decisionReason, decider, change } = appeal
  if (decidedAt === null || decision === null) return []
  return [
    say(`appeal-decided-${decision}`, { decider: decider?.name ?? '–', at: date(decidedAt, 'moment') }),
    change === null ? say('appeal-score-stays') : scoreLine(voice, change, rules),
    ...(decisionReason === null ? [] : [say('appeal-decision-reason'), say('quote', { text: cut(decisionReason, 2 * SHORT) })]),
    say('appeal-final'),
  ]
}

export function scoreLine(voice: Voice, change: NonNullable<Appeal['change']>, rules: CycleRules): string {
  const shown = (jpm: number | null, band: BandName | null) =>
    jpm === null || band === null
      ? voice.say('appeal-no-jpm')
      : voice.say('appeal-jpm', { jpm: voice.number(jpmForDisplay(jpm, rules.bands)), band: voice.say(`band-${band}`) })
  return voice.say('appeal-score', { before: shown(change.jpmBefore, change.bandBefore), after: shown(change.jpmAfter, change.bandAfter) })
}

/** Every word and file of the two sides, each in a message of its own. */
export function statementScreens({ say, date }: Voice, appeal: Appeal): Screen[] {
  const { reason, statements, ratee, rater } = appeal
  const nameOf = ({ byPersonId }: AppealStatement) => (byPersonId === rater.id ? rater.name : ratee.name)
  const whole =
    reason === null
      ? []
      : [{ text: [say('appeal-reason-of', { name: ratee.name }), say('quote', { text: reason })].join('\n'), protect: true }]
  const said = statements.map((one): Screen => {
    const head = say('appeal-said-by', { name: nameOf(one), at: date(one.createdAt, 'moment') })
    const text = [head, ...(one.text === null ? [] : [say('quote', { text: one.text })])].join('\n')
    const file = one.fileId === null ? {} : one.kind === 'photo' ? { photo: one.fileId } : { document: one.fileId }
    return { text, protect: true, ...file }
  })
  return [...whole, ...said]
}
