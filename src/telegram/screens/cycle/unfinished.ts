/** What publishing or closing a cycle would leave open: counted, and by name under each unit. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Cycle, CycleProgress } from '../../../domain/cycle/cycle.js'
import type { UnfinishedPeople, UnfinishedPerson } from '../../../domain/cycle/participation-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { pageButtons } from '../roster/unit-pages.js'
import { cycleButtons } from './cycle-buttons.js'
import { participationButtons } from './participation-buttons.js'

const A_PAGE = 10
/** Names on a confirmation, and the letters of all its lines: a message holds 4096. */
const MOST_NAMED = 15
const MOST_LETTERS = 2600
const LETTERS_OF_A_NAME = 60

/** What is still open, each with its number. */
export function openCounts({ say }: Voice, progress: CycleProgress): string[] {
  const { selfNotStarted, selfStarted, ratingNotStarted, ratingStarted, divergencesUnexplained } = progress
  return [
    say('cycle-open-self', { notStarted: selfNotStarted, started: selfStarted }),
    say('cycle-open-rating', { notStarted: ratingNotStarted, started: ratingStarted }),
    ...(divergencesUnexplained > 0 ? [say('cycle-open-divergences', { count: divergencesUnexplained })] : []),
  ]
}

function personLine({ say }: Voice, one: UnfinishedPerson, state: Cycle['state']): string {
  const rater = one.raterName.slice(0, LETTERS_OF_A_NAME)
  const open = [
    // Once the results are out nobody can send an own assessment any more: then it is not said.
    ...(state === 'open' && one.self !== 'sent' ? [say(`unfinished-self-${one.self}`)] : []),
    ...(one.rating === 'sent' ? [] : [say(`unfinished-rating-${one.rating}`, { rater })]),
    ...(one.unexplained === 0 ? [] : [say('unfinished-divergences', { count: one.unexplained, rater })]),
  ]
  return `${say('unfinished-person', { name: one.name.slice(0, LETTERS_OF_A_NAME) })} ${open.join('; ')}`
}

/** A unit as a title wherever it changes, people under it; as many as a message bears. */
function byUnit(voice: Voice, people: readonly UnfinishedPerson[], { state }: Cycle): { lines: string[]; named: number } {
  const lines: string[] = []
  let [named, letters, unit] = [0, 0, '']
  for (const one of people) {
    const own = [...(one.unitName === unit ? [] : [voice.say('unfinished-unit', { unit: one.unitName })]), personLine(voice, one, state)]
    letters += own.join('\n').length + 1
    if (letters > MOST_LETTERS) break
    lines.push(...own)
    unit = one.unitName
    named += 1
  }
  return { lines, named }
}

async function read({ voice }: MemberCtx, { id, state }: Cycle, page: { from: number; most: number }): Promise<UnfinishedPeople> {
  return voice.deps.stores.participations.unfinished(id, { ...page, alsoSelf: state === 'open' })
}

/** Looking at names is kept (K6). */
async function keepLook({ voice: { deps, now }, member }: MemberCtx, { id }: Cycle): Promise<void> {
  const after = { part: 'all' }
  await deps.stores.audit.record({ actorId: member.id, act: 'open-people-seen', subject: `cycle:${id}`, after, now })
}

/** For a confirmation: the first names, how many more there are, and a button to all of them; nothing where all is done. */
export async function unfinishedLines(ctx: MemberCtx, cycle: Cycle, keyboard: InlineKeyboard): Promise<string[]> {
  const { total, people } = await read(ctx, cycle, { from: 0, most: MOST_NAMED })
  if (total === 0) return []
  await keepLook(ctx, cycle)
  const { say } = ctx.voice
  const { lines, named } = byUnit(ctx.voice, people, cycle)
  if (named < total)
    keyboard.text(say('button-unfinished', { count: total }), cycleButtons.unfinished.data({ cycle: cycle.id, page: 0 })).row()
  return [say('unfinished-head', { count: total }), ...lines, ...(named < total ? [say('unfinished-more', { count: total - named })] : [])]
}

/** On /periode once the results are out; while the cycle is open, its own lists say it part by part. */
export async function unfinishedButton(ctx: MemberCtx, keyboard: InlineKeyboard, cycle: Cycle): Promise<void> {
  const { total } = await read(ctx, cycle, { from: 0, most: 1 })
  if (total === 0) return
  keyboard.text(ctx.voice.say('button-unfinished', { count: total }), cycleButtons.unfinished.data({ cycle: cycle.id, page: 0 })).row()
}

async function list(ctx: MemberCtx, params: { cycle: number; page: number }): Promise<TapReply> {
  const { deps, say } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { toast: say('tap-not-yours'), alert: true }
  const cycle = await deps.stores.cycles.byId(params.cycle)
  if (cycle === null || (cycle.state !== 'open' && cycle.state !== 'published')) return { toast: say('tap-stale'), alert: true }
  const { page } = params
  const { total, people } = await read(ctx, cycle, { from: page * A_PAGE, most: A_PAGE })
  if (people.length === 0) return { toast: say(page === 0 ? 'unfinished-nobody' : 'tap-stale'), alert: true }
  if (page === 0) await keepLook(ctx, cycle)
  const keyboard = new InlineKeyboard()
  if (cycle.state === 'open')
    for (const { personId, name } of people)
      keyboard.text(name.slice(0, LETTERS_OF_A_NAME), participationButtons.person.data({ person: personId })).row()
  pageButtons(ctx, keyboard, { page, count: total, to: (other) => cycleButtons.unfinished.data({ cycle: cycle.id, page: other }) })
  const back = cycle.state === 'open' ? cycleButtons.publish : cycleButtons.close
  keyboard.text(say('button-back'), back.data({ cycle: cycle.id })).text(say('button-cycle'), menuButtons.cycle.data({}))
  const text = [say('unfinished-head', { count: total }), ...byUnit(ctx.voice, people, cycle).lines].join('\n')
  return { screen: { text, keyboard, protect: true } }
}

export function unfinishedRoutes(routes: Routes): void {
  routes.tap(cycleButtons.unfinished, list)
}
