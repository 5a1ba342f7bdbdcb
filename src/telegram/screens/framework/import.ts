/** A changed dictionary on its way in: read, its changes shown, and saved as a new version by the yes. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Framework } from '../../../domain/competency/framework.js'
import { type FrameworkChange, frameworkDiff } from '../../../domain/competency/framework-diff.js'
import { frameworkHash, importFramework } from '../../../domain/competency/import-framework.js'
import { readFrameworkSheets } from '../../../domain/competency/read-framework-sheets.js'
import { contentDraft, dropContentDraft, keepContentDraft } from '../../../domain/content-draft/content-draft.js'
import { saySentence } from '../../../texts/sentence.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { faultScreens, folded, sheetsIn } from '../content-file.js'
import { frameworkButtons } from './framework-buttons.js'
import { refusedTap } from './home.js'

/** Takes the document of a message; `more`: another try may follow. */
export async function takeFrameworkFile(ctx: MemberCtx): Promise<{ screens: Screen[]; more: boolean }> {
  if (!can(ctx.member, 'manage-framework', null)) return { screens: [], more: false }
  const sent = await sheetsIn(ctx)
  if (sent.kind === 'refused') return { screens: [sent.screen], more: true }
  const read = readFrameworkSheets(sent.sheets)
  if (read.kind === 'faults') return { screens: faultScreens(ctx.voice, read.faults), more: true }
  return { screens: await showChanges(ctx, { fileName: sent.fileName, content: read.content }), more: false }
}

const owned = (ctx: MemberCtx) => ({ kind: 'framework' as const, ownerId: ctx.member.id })

/** Against the newest version; kept as a draft when there is something to save. */
async function showChanges(ctx: MemberCtx, { fileName, content }: { fileName: string; content: Framework }): Promise<Screen[]> {
  const { deps, say, now } = ctx.voice
  const { frameworks } = deps.stores
  const newest = await frameworks.latest()
  const back = new InlineKeyboard().text(say('button-back'), frameworkButtons.home.data({}))
  if (newest === null) throw new Error('The shipped framework is put in at the start')
  const same = await frameworks.idOf(frameworkHash(content))
  if (same === newest.id) return [{ text: say('kamus-unchanged', { fileName, version: same }), keyboard: back }]
  if (same !== null) return [{ text: say('kamus-earlier', { fileName, version: same }), keyboard: back }]
  const changes = frameworkDiff(newest.framework, content)
  const draft = await keepContentDraft(deps.stores, owned(ctx), { fileName, content, shownAgainst: newest.id, now })
  const named = { caption: say('content-changes-file', { count: changes.length }), fileName: 'perubahan-kamus.txt' }
  const { lines, file } = folded(
    ctx.voice,
    changes.map((change) => changeLine(ctx.voice, change)),
    named,
  )
  const keyboard = new InlineKeyboard()
    .text(say('button-content-yes'), frameworkButtons.yes.data({ draft }))
    .success()
    .row()
    .text(say('button-cancel'), frameworkButtons.no.data({ draft }))
  const open = await deps.stores.cycles.newest('open')
  const text = [
    say('kamus-changes', { version: newest.id, ...countsOf(changes) }),
    lines,
    ...(await stillTaught(ctx.voice, changes)),
    say('kamus-changes-end', { open: open?.name ?? 'none' }),
  ]
  return [...file, { text: text.join('\n\n'), keyboard }]
}

function countsOf(changes: readonly FrameworkChange[]) {
  const ofKind = (...kinds: FrameworkChange['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind)).length
  const changed = new Set(changes.flatMap((one) => (one.kind === 'competency-changed' ? [one.key] : [])))
  return {
    added: ofKind('competency-added'),
    changed: changed.size,
    removed: ofKind('competency-removed'),
    items: ofKind('item-added', 'item-removed', 'item-changed'),
    anchors: ofKind('anchor-changed'),
    jenjang: ofKind('jenjang-level'),
    positions: ofKind('position-level', 'position-added', 'position-removed'),
  }
}

/** Plain text. */
function changeLine({ deps, locale }: Voice, { kind, ...change }: FrameworkChange): string {
  const variables = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? '–']))
  return saySentence(deps.texts.plain(locale), { key: `kamus-change-${kind}`, variables })
}

async function stillTaught({ deps, say }: Voice, changes: readonly FrameworkChange[]): Promise<string[]> {
  const removed = changes.flatMap((one) => (one.kind === 'competency-removed' ? [one.key] : []))
  if (removed.length === 0) return []
  const taught = new Set((await deps.stores.trainings.offers()).map(({ competencyKey }) => competencyKey))
  const keys = removed.filter((key) => taught.has(key))
  return keys.length === 0 ? [] : [say('kamus-still-taught', { keys: keys.join(', ') })]
}

async function save(ctx: MemberCtx, draftedAt: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const draft = await contentDraft(deps.stores, owned(ctx))
  if (draft === null || draft.draftedAt !== draftedAt) return { toast: say('content-draft-stale'), alert: true }
  const { content: framework, shownAgainst, fileName } = draft
  const outcome = await importFramework(deps.stores, { framework, actorId: ctx.member.id, shownAgainst, now })
  if (outcome.kind === 'superseded') {
    const screens = await showChanges(ctx, { fileName, content: framework })
    return { screen: { text: say('kamus-superseded') }, below: screens }
  }
  await dropContentDraft(deps.stores, owned(ctx))
  const keyboard = new InlineKeyboard().text(say('button-kamus'), frameworkButtons.home.data({}))
  if (outcome.kind === 'earlier-version')
    return { screen: { text: say('kamus-earlier', { fileName, version: outcome.versionId }), keyboard } }
  return { screen: { text: say('kamus-saved', { version: outcome.versionId }), keyboard } }
}

async function drop(ctx: MemberCtx, draftedAt: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const draft = await contentDraft(deps.stores, owned(ctx))
  if (draft === null || draft.draftedAt !== draftedAt) return { toast: say('content-draft-stale'), alert: true }
  await dropContentDraft(deps.stores, owned(ctx))
  const keyboard = new InlineKeyboard().text(say('button-kamus'), frameworkButtons.home.data({}))
  return { screen: { text: say('content-draft-dropped', { fileName: draft.fileName }), keyboard } }
}

export function frameworkImportRoutes(routes: Routes): void {
  routes.tap(frameworkButtons.yes, async (ctx, { draft }) => refusedTap(ctx) ?? save(ctx, draft))
  routes.tap(frameworkButtons.no, async (ctx, { draft }) => refusedTap(ctx) ?? drop(ctx, draft))
}
