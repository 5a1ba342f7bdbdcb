/** /kamus: the competency dictionary at a glance, its versions, and a version as a workbook. */
import { InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { FRAMEWORK_SHEETS, frameworkSheets } from '../../../domain/competency/framework-sheets.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { helpSheet } from '../content-file.js'
import { leafKeys, pageOf } from '../dashboard/pages.js'
import { menuButtons } from '../menu-buttons.js'
import { frameworkButtons } from './framework-buttons.js'

export function refusedTap(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'manage-framework', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

/** A message holds 4096 characters. */
const CYCLES_NAMED = 3
const usedBy = ({ say }: Voice, cycles: readonly string[]) => (cycles.length === 0 ? say('kamus-no-cycle') : cycles.join(', '))

async function homeScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say, date } = ctx.voice
  if (!can(ctx.member, 'manage-framework', null))
    return { text: say('kamus-not-admin'), keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})) }
  const [newest, versions] = [await deps.stores.frameworks.latest(), await deps.stores.frameworks.versions()]
  const stored = versions.find(({ id }) => id === newest?.id)
  const keyboard = new InlineKeyboard()
  if (newest !== null)
    keyboard
      .text(say('button-kamus-list'), frameworkButtons.list.data({ page: 1 }))
      .row()
      .text(say('button-kamus-positions'), frameworkButtons.positions.data({ page: 1 }))
      .row()
      .text(say('button-kamus-versions'), frameworkButtons.versions.data({ page: 1 }))
      .row()
      .text(say('button-content-download'), frameworkButtons.download.data({ version: newest.id }))
      .row()
  keyboard.text(say('button-content-send'), frameworkButtons.askFile.data({})).row().text(say('button-menu'), menuButtons.menu.data({}))
  if (newest === null || stored === undefined) return { text: say('kamus-none'), keyboard }
  const { label, competencies, required } = newest.framework
  const text = say('kamus-home', {
    label,
    version: newest.id,
    date: date(stored.createdAt, 'short'),
    cycles: usedBy(ctx.voice, stored.cycles.slice(0, CYCLES_NAMED)),
    competencies: competencies.length,
    items: competencies.flatMap(({ items }) => items).length,
    positions: Object.keys(required.positions).length,
  })
  return { text, keyboard }
}

async function versionsScreen(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  const { deps, say, date } = ctx.voice
  const page = pageOf(await deps.stores.frameworks.versions(), wanted)
  const lines = page.rows.map(({ id, label, createdAt, cycles }) =>
    say('kamus-version-line', {
      version: id,
      date: date(createdAt, 'short'),
      label,
      cycles: usedBy(ctx.voice, cycles.slice(0, CYCLES_NAMED)),
    }),
  )
  const keyboard = new InlineKeyboard()
  for (const { id } of page.rows)
    keyboard.text(say('button-kamus-version', { version: id }), frameworkButtons.download.data({ version: id })).row()
  keyboard.append(leafKeys(ctx.voice, page, (next) => frameworkButtons.versions.data({ page: next }))).row()
  keyboard.text(say('button-back'), frameworkButtons.home.data({}))
  return { screen: { text: say('kamus-versions', { versions: { html: lines.join('\n') } }), keyboard } }
}

async function download(ctx: MemberCtx, version: number): Promise<TapReply> {
  const { deps, say, locale } = ctx.voice
  const isThere = (await deps.stores.frameworks.versions()).some(({ id }) => id === version)
  if (!isThere) return { toast: say('tap-stale'), alert: true }
  const { framework } = await deps.stores.frameworks.byId(version)
  const plain = deps.texts.plain(locale)
  const help = helpSheet(ctx.voice, [
    [FRAMEWORK_SHEETS.version.name, plain('kamus-help-version')],
    [FRAMEWORK_SHEETS.competencies.name, plain('kamus-help-competencies')],
    [FRAMEWORK_SHEETS.items.name, plain('kamus-help-items')],
    [FRAMEWORK_SHEETS.jenjang.name, plain('kamus-help-jenjang')],
    [FRAMEWORK_SHEETS.positions.name, plain('kamus-help-positions')],
    ['', plain('kamus-help-after')],
  ])
  const bytes = await deps.workbookXlsx([help, ...frameworkSheets(framework)])
  return { below: [{ text: say('kamus-caption', { version }), document: new InputFile(bytes, `kamus-versi-${version}.xlsx`) }] }
}

function askFile({ voice: { say } }: MemberCtx): TapReply {
  const keyboard = new InlineKeyboard().text(say('button-back'), frameworkButtons.home.data({}))
  return { screen: { text: say('kamus-ask-file'), keyboard }, dialog: { name: 'content-file', of: 'framework' } }
}

export function frameworkRoutes(routes: Routes): void {
  routes.command('kamus', homeScreen)
  routes.tap(frameworkButtons.home, async (ctx) => refusedTap(ctx) ?? { screen: await homeScreen(ctx) })
  routes.tap(frameworkButtons.versions, async (ctx, { page }) => refusedTap(ctx) ?? versionsScreen(ctx, page))
  routes.tap(frameworkButtons.download, async (ctx, { version }) => refusedTap(ctx) ?? download(ctx, version))
  routes.tap(frameworkButtons.askFile, async (ctx) => refusedTap(ctx) ?? askFile(ctx))
}
