/** What is typed or sent in the personnel office: a roster file, words to search by, dates. */
import { can } from '../../domain/access/can.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { takeRosterFile } from '../screens/roster/import.js'
import { takeDate } from '../screens/roster/place.js'
import { type SearchRequest, searchResult } from '../screens/roster/search.js'
import { notYours } from './not-yours.js'

type Turned = Promise<{ done: boolean; notes: string[] }>
const OVER = { done: true, notes: [] }
const MORE = { done: false, notes: [] }

export async function rosterFileTurn(ctx: MemberCtx): Turned {
  if (!can(ctx.member, 'manage-roster', null)) return notYours(ctx)
  const refusal = await takeRosterFile(ctx)
  if (refusal === null) return OVER
  await send(ctx, refusal)
  return MORE
}

/** Goes on until a button is tapped: another try needs no way back. */
export async function rosterSearchTurn(ctx: MemberCtx, request: SearchRequest): Turned {
  if (!can(ctx.member, 'manage-roster', null)) return notYours(ctx)
  await send(ctx, await searchResult(ctx, request))
  return MORE
}

export async function rosterDateTurn(ctx: MemberCtx, request: Extract<DialogRequest, { name: 'roster-date' }>): Turned {
  if (!can(ctx.member, 'manage-roster', null)) return notYours(ctx)
  const { screen, done } = await takeDate(ctx, request)
  await send(ctx, screen)
  return { done, notes: [] }
}
