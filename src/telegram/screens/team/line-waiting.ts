/** Who keeps ratings waiting in a superior's line: the own people by name, on record, and everybody as counts by unit (I1). */
import { InlineKeyboard } from 'grammy'
import type { MemberCtx, Voice } from '../../context.js'
import type { TapReply } from '../../screen.js'
import type { Participation } from '../dashboard/figure-source.js'
import { stale, unitLines } from '../dashboard/unit-lines.js'
import { lineFigures, seesAgencyOnly } from './line-figures.js'
import { teamButtons } from './team-buttons.js'

/**
 * No number stands beside a name: of a superior with few people it would speak of those, and beside the counts by unit it would
 * give away the superiors further below. The head of the agency has the counts in /rekap, and here the names alone.
 */
export async function lineWaiting(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  const { cycles, dashboards, audit } = deps.stores
  const cycle = await cycles.newest('open')
  if (cycle === null) return stale(ctx)
  const figures = seesAgencyOnly(ctx.member) ? null : await lineFigures(ctx)
  const { direct } = figures?.members ?? (await dashboards.lineMembers({ superiorId: ctx.member.id, now }))
  const superiors = await dashboards.waitingSuperiors(cycle.id, now, direct)
  if (superiors.length > 0) await audit.record({ actorId: ctx.member.id, act: 'line-superiors-seen', subject: `cycle:${cycle.id}`, now })
  const names = superiors.map(({ name, unit }) => say('tim-waiting-name', { name, unit })).sort()
  const text = [
    say('tim-waiting-head', { cycle: cycle.name }),
    ...(names.length === 0 ? [say('tim-waiting-nobody')] : [say('tim-waiting-names'), ...unitLines(ctx.voice, names)]),
    ...(figures === null ? [] : countLines(ctx.voice, await figures.participation(cycle.id), figures.suppressed)),
  ].join('\n\n')
  return { screen: { text, keyboard: new InlineKeyboard().text(say('button-back'), teamButtons.line.data({})) } }
}

/** Most waiting first. */
function countLines(voice: Voice, { rows, total, hidesSmall }: Participation, suppressed: string): string[] {
  const { say } = voice
  const lines = rows
    .filter(({ counts }) => counts.waiting > 0)
    .sort((a, b) => b.counts.waiting - a.counts.waiting)
    .map(({ unit, counts }) => say('dash-waiting-unit', { unit: unit.name, waiting: counts.waiting, all: counts.participants }))
  const counts = rows.length === 0 ? [] : [say('tim-waiting-all', { waiting: total.waiting, all: total.participants })]
  return [...counts, ...unitLines(voice, lines), ...(hidesSmall ? [suppressed] : [])]
}
