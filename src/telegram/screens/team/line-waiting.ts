/** Who keeps ratings waiting in a superior's line: the own people by name, on record, and everybody as counts by unit (I1). */
import type { MemberCtx } from '../../context.js'
import type { TapReply } from '../../screen.js'
import { nameList } from '../dashboard/names.js'
import { leafKeys } from '../dashboard/pages.js'
import { pageOfLines, stale } from '../dashboard/unit-lines.js'
import { waitingLines } from '../dashboard/waiting.js'
import { lineFigures, seesAgencyOnly } from './line-figures.js'
import { teamButtons } from './team-buttons.js'

/** Letters of the names, and of the units below them, in one message (4096). */
const NAMES_MOST = 1000
const UNITS_MOST = 2200

/**
 * No number stands beside a name: of a superior with few people it would speak of those, and beside the counts by unit it would
 * give away the superiors further below. The head of the agency has the counts in /rekap, and here the names alone.
 */
export async function lineWaiting(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  const { say, deps, locale, now } = ctx.voice
  const { cycles, dashboards, audit } = deps.stores
  const cycle = await cycles.newest('open')
  if (cycle === null) return stale(ctx)
  const figures = seesAgencyOnly(ctx.member) ? null : await lineFigures(ctx)
  const { direct } = figures?.members ?? (await dashboards.lineMembers({ superiorId: ctx.member.id, now }))
  const superiors = await dashboards.waitingSuperiors(cycle.id, now, direct)
  if (superiors.length > 0) await audit.record({ actorId: ctx.member.id, act: 'line-superiors-seen', subject: `cycle:${cycle.id}`, now })
  const plain = deps.texts.plain(locale)
  const names = superiors.map(({ name, unit }) => plain('tim-waiting-name', { name, unit })).sort()
  const course = figures === null ? null : await figures.participation(cycle.id)
  const page = pageOfLines(course === null ? [] : waitingLines(ctx.voice, course.rows), wanted, UNITS_MOST)
  const keyboard = leafKeys(ctx.voice, page, (to) => teamButtons.waiting.data({ page: to }))
  keyboard.row().text(say('button-back'), teamButtons.line.data({}))
  const text = [
    say('tim-waiting-head', { cycle: cycle.name }),
    ...(names.length === 0
      ? [say('tim-waiting-nobody')]
      : [[say('tim-waiting-names'), nameList(ctx.voice, names, { between: '\n', letters: NAMES_MOST })].join('\n')]),
    ...(course === null || course.rows.length === 0
      ? []
      : [[say('tim-waiting-all', { waiting: course.total.waiting, all: course.total.participants }), ...page.quote].join('\n')]),
    ...(course?.hidesSmall === true && figures !== null ? [figures.suppressed] : []),
  ].join('\n\n')
  return { screen: { text, keyboard } }
}
