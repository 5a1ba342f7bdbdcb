/** "Bagaimana dihitung": the formula with the person's own numbers, competency by competency, and who rated when (F3). */
import { InlineKeyboard } from 'grammy'
import type { Framework } from '../../../domain/competency/framework.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import { jpmForDisplay, roundForDisplay } from '../../../domain/scoring/rounding.js'
import type { CompetencyScore } from '../../../domain/scoring/scored-result.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { nameOf, openResult } from './result.js'
import { resultButtons } from './result-buttons.js'

/** Competencies a page: each takes four short lines on a small screen. */
const PER_PAGE = 4

async function calculation(ctx: MemberCtx, resultId: number, page: number): Promise<TapReply> {
  const opened = await openResult(ctx, resultId)
  const { say } = ctx.voice
  if (opened === null) return { toast: say('tap-not-yours'), alert: true }
  const { result, framework } = opened
  const pages = 1 + Math.ceil(result.scored.competencies.length / PER_PAGE)
  if (page < 1 || page > pages) return { toast: say('tap-stale'), alert: true }
  const text = page === 1 ? summary(ctx, result) : competencyPage(ctx, result, framework, page)
  const keyboard = new InlineKeyboard()
  if (page > 1) keyboard.text(say('button-previous'), resultButtons.calculation.data({ result: resultId, page: page - 1 }))
  if (page < pages)
    keyboard.text(say('button-next-page', { page: page + 1, pages }), resultButtons.calculation.data({ result: resultId, page: page + 1 }))
  keyboard.row().text(say('button-menu'), menuButtons.menu.data({}))
  return { screen: { text, keyboard, protect: true } }
}

function summary(ctx: MemberCtx, result: StoredResult): string {
  const { say, number, date } = ctx.voice
  const { scored } = result
  const when = (at: Date | null) => (at === null ? say('calculation-not-sent') : date(at, 'moment'))
  const selfWeight = scored.rules.weights.self
  const jpm =
    scored.jpm === null
      ? say('result-no-jpm')
      : say('calculation-jpm', {
          sum: number(roundForDisplay(scored.fitSum, 3), 3),
          count: scored.competenciesCounted,
          jpm: number(jpmForDisplay(scored.jpm, scored.rules.bands)),
        })
  const bands = scored.rules.bands.map(({ name, from }) => say('calculation-band', { band: say(`band-${name}`), from }))
  return [
    say('calculation-head'),
    '',
    say('calculation-who', { self: when(result.selfSubmittedAt), superior: result.raterName, rated: when(result.superiorSubmittedAt) }),
    '',
    selfWeight === 0 ? say('calculation-rule') : say('calculation-rule-self', { weight: selfWeight }),
    '',
    jpm,
    bands.join('\n'),
    ...(scored.missing.length > 0 ? ['', say('calculation-missing', { count: scored.missing.length })] : []),
    '',
    say('calculation-basis'),
  ].join('\n')
}

function competencyPage(ctx: MemberCtx, result: StoredResult, framework: Framework, page: number): string {
  const from = (page - 2) * PER_PAGE
  const some = result.scored.competencies.slice(from, from + PER_PAGE)
  return [ctx.voice.say('calculation-head'), ...some.map((one) => competencyAccount(ctx, one, framework))].join('\n\n')
}

function competencyAccount(ctx: MemberCtx, one: CompetencyScore, framework: Framework): string {
  const { say, number } = ctx.voice
  const title = (key: string) =>
    framework.competencies.flatMap((competency) => competency.items).find((item) => item.key === key)?.title ?? key
  const items = one.items.map((item) => {
    const sides = { item: title(item.key), self: item.self ?? '–', superior: item.superior ?? '–' }
    return item.level === null ? say('calculation-item-out', sides) : say('calculation-item', { ...sides, level: number(item.level) })
  })
  const counted = one.items.flatMap(({ level }) => level ?? []).map((level) => number(level))
  const end =
    one.level === null || one.fit === null || one.gap === null
      ? say('calculation-competency-out')
      : say('calculation-competency', {
          sum: counted.join(' + '),
          count: one.itemsCounted,
          level: number(one.level),
          required: one.required,
          fit: number(roundForDisplay(one.fit, 3), 3),
          gap: number(one.gap),
        })
  return [`<b>${say('plain', { text: nameOf(framework, one.key) })}</b>`, ...items, end].join('\n')
}

export function calculationRoutes(routes: Routes): void {
  routes.tap(resultButtons.calculation, (ctx, { result, page }) => calculation(ctx, result, page))
}
