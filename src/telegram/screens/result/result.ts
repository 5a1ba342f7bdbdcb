/** A published result: the radar with what stands out as its caption, and from there the details, the calculation and the training. */
import { InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Framework } from '../../../domain/competency/framework.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import { jpmForDisplay } from '../../../domain/scoring/rounding.js'
import type { CompetencyScore } from '../../../domain/scoring/scored-result.js'
import { gapClosings } from '../../../domain/training/gap-closing.js'
import { frameworkOf, type MemberCtx, type Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { lastDay } from '../appeal/start-button.js'
import { citedRow } from '../incident/note-rows.js'
import { menuButtons } from '../menu-buttons.js'
import { acknowledgedLines } from './acknowledged-lines.js'
import { changedLine, changeLines } from './changed-result.js'
import { dialogueNoteScreens } from './dialogue-notes.js'
import { resultButtons } from './result-buttons.js'
import { resultKeyboard } from './result-keyboard.js'

/** How many strengths and gaps the caption names: it holds 1024 characters. */
const NAMED = 3

/** Trainings whose effect the caption names; the details name all. */
const CLOSINGS_NAMED = 2

export function nameOf(framework: Framework, key: string): string {
  return framework.competencies.find((competency) => competency.key === key)?.name ?? key
}

/** The message a person receives when the result is published, and sees at /hasil. */
export async function resultScreen(voice: Voice, result: StoredResult, framework: Framework): Promise<Screen> {
  const { say } = voice
  const { scored } = result
  const photo = new InputFile(await radarOf(voice, result, framework), 'hasil.png')
  const keyboard = await resultKeyboard(voice, result)
  const strengths = scored.strengths
    .slice(0, NAMED)
    .map(({ key, level, required }) => resultLine(voice, nameOf(framework, key), level, required))
  const gaps = scored.gaps.slice(0, NAMED).map(({ key, level, required }) => resultLine(voice, nameOf(framework, key), level, required))
  const closings = await closingLines(voice, result, framework)
  const text = [
    say('result-head', { cycle: result.cycleName, name: result.personName }),
    '',
    jpmLine(voice, result),
    ...(gaps.length > 0 ? ['', say('result-gaps', { count: scored.gaps.length }), ...gaps] : ['', say('result-no-gaps')]),
    ...(strengths.length > 0 ? ['', say('result-strengths'), ...strengths] : []),
    ...(closings.length > 0 ? ['', say('closing-head'), ...closings.slice(0, CLOSINGS_NAMED)] : []),
    '',
    ...(result.change === null ? lastDayLines(voice, result) : [changedLine(voice, result)]),
    say('result-indicative'),
  ].join('\n')
  return { text, keyboard, photo, protect: true }
}

/** What became of the gaps that the trainings since the last result answered. */
async function closingLines(voice: Voice, result: StoredResult, framework: Framework): Promise<string[]> {
  const { say, number, deps } = voice
  const done = await deps.stores.plans.doneBefore(result.id)
  return gapClosings(done, result.scored.competencies).map(({ title, competencyKey, levelBefore, levelAfter, required, outcome }) => {
    const about = { competency: nameOf(framework, competencyKey), after: number(levelAfter), title }
    const before = number(levelBefore)
    if (outcome === 'closed') return say('closing-closed', { ...about, before })
    if (outcome === 'unchanged') return say('closing-unchanged', { ...about, required })
    return say(`closing-${outcome}`, { ...about, before, required })
  })
}

/** Only while an appeal is taken: afterwards the day says nothing any more. */
function lastDayLines(voice: Voice, result: StoredResult): string[] {
  const { text, isOpen } = lastDay(voice, result)
  return isOpen ? [text] : []
}

function jpmLine(voice: Voice, { scored }: StoredResult): string {
  if (scored.jpm === null || scored.band === null) return voice.say('result-no-jpm')
  const jpm = voice.number(jpmForDisplay(scored.jpm, scored.rules.bands))
  return voice.say('result-jpm', { jpm, band: voice.say(`band-${scored.band}`) })
}

function resultLine(voice: Voice, competency: string, level: number, required: number): string {
  return voice.say('result-line', { competency, level: voice.number(level), required })
}

function radarOf(voice: Voice, result: StoredResult, framework: Framework): Promise<Buffer> {
  const plain = voice.deps.texts.plain(voice.locale)
  const axes = result.scored.competencies.map(({ key, required, self, superior }) => ({
    label: nameOf(framework, key),
    required,
    self,
    superior,
  }))
  const legend = { required: plain('radar-required'), self: plain('radar-self'), superior: plain('radar-superior') }
  return voice.deps.radarPng({ title: plain('radar-title', { cycle: result.cycleName }), axes, legend, caption: plain('radar-caption') })
}

/** The result if it is this person's own; null otherwise. */
export async function openResult(ctx: MemberCtx, resultId: number): Promise<{ result: StoredResult; framework: Framework } | null> {
  const { deps } = ctx.voice
  const result = await deps.stores.results.byId(resultId)
  if (result === null || !can(ctx.member, 'see-result', { personId: result.personId })) return null
  return { result, framework: await frameworkOf(deps, result.frameworkVersionId) }
}

async function ownResult(ctx: MemberCtx): Promise<Screen> {
  const { deps, say } = ctx.voice
  const result = can(ctx.member, 'list-own-results', null) ? await deps.stores.results.latestOf(ctx.member.id) : null
  if (result === null)
    return { text: say('result-none'), keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})) }
  return resultScreen(ctx.voice, result, await frameworkOf(deps, result.frameworkVersionId))
}

/** Behind the superior's level: what peers and subordinates gave together; nothing below three. */
function peersMark({ say, number }: Voice, { peers }: CompetencyScore): string {
  return peers === null ? '' : ` ${say('detail-peers', { mean: number(peers.mean), count: peers.count })}`
}

/** Every competency with required, self and superior, and the notes the superior wrote. */
async function details(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const opened = await openResult(ctx, resultId)
  const { say, number } = ctx.voice
  if (opened === null) return { toast: say('tap-not-yours'), alert: true }
  const { result, framework } = opened
  const level = (value: number | null) => (value === null ? '–' : number(value))
  const lines = result.scored.competencies.map((one) => {
    const mark = one.gap === null ? '▫️' : one.gap > 0 ? '🔸' : '🔹'
    return `${mark} ${say('detail-line', { competency: nameOf(framework, one.key), required: one.required, self: level(one.self), superior: level(one.superior) })}${peersMark(ctx.voice, one)}`
  })
  const keyboard = new InlineKeyboard()
    .text(say('button-calculation'), resultButtons.calculation.data({ result: resultId, page: 1 }))
    .row()
    .text(say('button-training'), resultButtons.plan.data({ result: resultId }))
  const rating = await ctx.voice.deps.stores.forms.ratingIdOf(result.assessmentId, 'superior')
  if (rating !== null) keyboard.append(await citedRow(ctx, rating))
  const closings = await closingLines(ctx.voice, result, framework)
  const main = [
    say('detail-head', { cycle: result.cycleName, unit: result.unitName, position: result.position }),
    '',
    ...lines,
    ...(result.scored.competencies.some(({ peers }) => peers !== null) ? ['', say('detail-peers-legend')] : []),
    ...(closings.length > 0 ? ['', say('closing-head'), ...closings] : []),
    '',
    ...(result.change === null ? [] : [...changeLines(ctx.voice, result, framework), '']),
    ...acknowledgedLines(ctx.voice, result),
    say('result-indicative'),
  ]
  const talk = await dialogueNoteScreens(ctx, result, framework)
  return { below: [{ text: main.join('\n'), keyboard, protect: true }, ...noteScreens(ctx, result, framework), ...talk] }
}

/** The superior's words, split where one message would be too long. */
function noteScreens(ctx: MemberCtx, result: StoredResult, framework: Framework): Screen[] {
  const { say } = ctx.voice
  const notes = result.scored.competencies.flatMap((competency) =>
    competency.items.flatMap((item) => {
      // The reason of a level that an appeal changed is the decider's.
      const isChanged = result.change?.items.some(({ itemKey }) => itemKey === item.key) === true
      if (item.superiorReason === null || isChanged) return []
      const title = framework.competencies.flatMap((one) => one.items).find((one) => one.key === item.key)?.title ?? item.key
      return [say('detail-note', { item: title, level: item.superior ?? '–', note: item.superiorReason })]
    }),
  )
  const pages: string[][] = []
  for (const note of notes) {
    const page = pages.at(-1)
    if (page !== undefined && page.join('\n\n').length + note.length < 3500) page.push(note)
    else pages.push([note])
  }
  return pages.map((page) => ({
    text: `${say('detail-notes-head', { superior: result.raterName })}\n\n${page.join('\n\n')}`,
    protect: true,
  }))
}

export function resultRoutes(routes: Routes): void {
  routes.command('hasil', ownResult)
  routes.tap(menuButtons.result, async (ctx) => ({ below: [await ownResult(ctx)] }))
  routes.tap(resultButtons.details, (ctx, { result }) => details(ctx, result))
}
