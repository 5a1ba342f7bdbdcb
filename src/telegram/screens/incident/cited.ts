/** Notes that reasons cite, words, date and photo: for both sides after the reveal, and for the ratee at any time later (E6). */
import { can } from '../../../domain/access/can.js'
import type { Framework } from '../../../domain/competency/framework.js'
import type { CitedNote } from '../../../domain/incident/incident-note.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { isRefused, openForm } from '../form/form-access.js'
import { nameOf } from '../result/result.js'
import { noteButtons } from './note-buttons.js'
import { noteFramework } from './note-framework.js'

/** More than anybody reads at once; the words stand in the reasons too. */
const MOST = 20

/** Each note is a message of its own, so that a photo stands with its words. */
function citedScreens(ctx: MemberCtx, notes: readonly CitedNote[], framework: Framework): Screen[] {
  const { say, date } = ctx.voice
  return notes.slice(0, MOST).map(({ competencyKey, itemKey, happenedAt, text, fileId, authorName, cycleName }) => {
    const title = framework.competencies.flatMap(({ items }) => items).find(({ key }) => key === itemKey)?.title ?? itemKey
    const head = say('cited-head', { competency: nameOf(framework, competencyKey), item: title })
    const foot = say('cited-foot', { date: date(happenedAt), author: authorName, cycle: cycleName })
    const shown = [head, say('quote', { text }), foot].join('\n')
    return { text: shown, protect: true, ...(fileId === null ? {} : { photo: fileId }) }
  })
}

async function ofRating(ctx: MemberCtx, rating: number): Promise<TapReply> {
  const { say, deps } = ctx.voice
  const opened = await openForm(ctx, rating, 'see-cited-notes')
  if (isRefused(opened)) return opened.refused
  const notes = await deps.stores.incidents.citedIn(rating)
  if (notes.length === 0) return { toast: say('cited-none'), alert: true }
  return { below: citedScreens(ctx, notes, opened.framework) }
}

async function aboutMe(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps } = ctx.voice
  if (!can(ctx.member, 'see-own-data', null)) return { toast: say('tap-not-yours'), alert: true }
  const notes = await deps.stores.incidents.citedAbout(ctx.member.id)
  if (notes.length === 0) return { toast: say('cited-none'), alert: true }
  return { below: citedScreens(ctx, notes, await noteFramework(deps)) }
}

export function citedRoutes(routes: Routes): void {
  routes.tap(noteButtons.cited, (ctx, { rating }) => ofRating(ctx, rating))
  routes.tap(noteButtons.aboutMe, aboutMe)
}
