/** A roster file on its way in: taken from the chat, and decided by its yes or no. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { RosterDraft } from '../../../domain/roster/roster-draft.js'
import type { MemberCtx } from '../../context.js'
import { LARGEST_DOWNLOAD_BYTES } from '../../download.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { rosterButtons } from './roster-buttons.js'

/** Takes the document of a message; null when it is taken (its progress then shows in the chat), else what to say. */
export async function takeRosterFile(ctx: MemberCtx): Promise<Screen | null> {
  const { deps, say, now } = ctx.voice
  const { document, message_id: messageId } = ctx.message ?? {}
  if (document === undefined || messageId === undefined) return { text: say('draft-file-please') }
  if ((document.file_size ?? 0) > LARGEST_DOWNLOAD_BYTES) return { text: say('draft-file-too-large') }
  if (!deps.costly.mayAsk(ctx.member.id)) return { text: say('too-costly') }
  const fileName = document.file_name ?? 'berkas'
  await deps.stores.officeJobs.add({
    key: `roster-check:${ctx.chatId}:${messageId}`,
    kind: 'roster-check',
    ownerId: ctx.member.id,
    input: { fileId: document.file_id, fileName: fileName.slice(0, 120) },
    now,
  })
  deps.wakeOfficeJobs()
  return null
}

async function openDraft(ctx: MemberCtx, draftId: number): Promise<RosterDraft | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  const draft = await deps.stores.rosterDrafts.byId(draftId)
  if (draft === null || !can(ctx.member, 'decide-office-work', draft)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  if (draft.state === 'applied') return { refused: { toast: say('draft-already-applied'), alert: true } }
  return draft.state === 'waiting' ? draft : { refused: { toast: say('draft-gone'), alert: true } }
}

interface Yes {
  draft: number
  version: number
}

async function decide(ctx: MemberCtx, { draft: draftId, version }: Yes, kind: 'roster-apply' | 'roster-check'): Promise<TapReply> {
  const draft = await openDraft(ctx, draftId)
  if ('refused' in draft) return draft.refused
  const { deps, say, now } = ctx.voice
  if (draft.version !== version) return { toast: say('draft-superseded'), alert: true }
  const input = kind === 'roster-apply' ? { draftId, version } : { draftId, allowManyLeavers: true }
  // Tapped twice, it is one job.
  await deps.stores.officeJobs.add({ key: `${kind}:${draftId}:${version}`, kind, ownerId: ctx.member.id, input, now })
  deps.wakeOfficeJobs()
  return { screen: { text: say('draft-taken', { fileName: draft.fileName }) } }
}

async function drop(ctx: MemberCtx, draftId: number): Promise<TapReply> {
  const draft = await openDraft(ctx, draftId)
  if ('refused' in draft) return draft.refused
  const { deps, say, now } = ctx.voice
  await deps.stores.rosterDrafts.end(draftId, { state: 'dropped', now })
  const keyboard = new InlineKeyboard().text(say('button-desk'), rosterButtons.home.data({}))
  return { screen: { text: say('draft-dropped', { fileName: draft.fileName }), keyboard } }
}

async function cancelJob(ctx: MemberCtx, jobId: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const job = await deps.stores.officeJobs.byId(jobId)
  if (job === null || !can(ctx.member, 'decide-office-work', job)) return { toast: say('tap-not-yours'), alert: true }
  if (!(await deps.stores.officeJobs.cancel(jobId, now))) return { toast: say('job-too-late'), alert: true }
  deps.wakeOfficeJobs()
  return {
    screen: { text: say('job-cancelled-now'), keyboard: new InlineKeyboard().text(say('button-desk'), rosterButtons.home.data({})) },
  }
}

export function rosterImportRoutes(routes: Routes): void {
  routes.tap(rosterButtons.yes, (ctx, params) => decide(ctx, params, 'roster-apply'))
  routes.tap(rosterButtons.manyLeavers, (ctx, params) => decide(ctx, params, 'roster-check'))
  routes.tap(rosterButtons.no, (ctx, { draft }) => drop(ctx, draft))
  routes.tap(rosterButtons.cancelJob, (ctx, { job }) => cancelJob(ctx, job))
}
