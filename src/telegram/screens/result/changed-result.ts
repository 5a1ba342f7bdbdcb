/** What an appeal changed of a result: before and after, by whom and why, and that it is final. */
import type { Framework } from '../../../domain/competency/framework.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import type { Voice } from '../../context.js'
import { scoreLine } from '../appeal/appeal-text.js'
import { cut } from '../appeal/open-appeal.js'

/** Items and letters of the reason that fit below another account; the appeal itself shows all of it. */
const ITEMS = 12
const REASON = 400

function score(voice: Voice, { scored, change }: StoredResult): string {
  const { jpm: jpmAfter, band: bandAfter, rules } = scored
  return scoreLine(voice, { jpmBefore: change?.jpmBefore ?? null, bandBefore: change?.bandBefore ?? null, jpmAfter, bandAfter }, rules)
}

/** One line, for the caption of the picture. */
export function changedLine(voice: Voice, result: StoredResult): string {
  return voice.say('result-changed', { score: { html: score(voice, result) } })
}

export function changeLines(voice: Voice, result: StoredResult, framework: Framework): string[] {
  const { say, date } = voice
  const { change } = result
  if (change === null) return []
  const items = framework.competencies.flatMap((one) => one.items)
  return [
    say('appeal-decided-granted', { decider: change.deciderName, at: date(change.decidedAt, 'moment') }),
    ...change.items.slice(0, ITEMS).map(({ itemKey, before, after }) =>
      say('appeal-changed-item', {
        item: items.find(({ key }) => key === itemKey)?.title ?? itemKey,
        before: before ?? '∅',
        after: after ?? '∅',
      }),
    ),
    ...(change.items.length > ITEMS ? ['…'] : []),
    score(voice, result),
    say('appeal-decision-reason'),
    say('quote', { text: cut(change.reason, REASON) }),
    say('appeal-final'),
  ]
}
