/** /pegawai: the personnel office at a glance, and the template of a roster file. */
import { InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { BIDANG, EMPLOYMENT_STATUS, JENJANG, PERSON_ROLES } from '../../../domain/roster/person.js'
import { ROSTER_COLUMNS } from '../../../domain/roster/roster-column.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { rosterButtons } from './roster-buttons.js'

async function deskScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say } = ctx.voice
  const menu = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  if (!can(ctx.member, 'manage-roster', null)) return { text: say('desk-not-admin'), keyboard: menu }
  const totals = await deps.stores.personnel.totals()
  const keyboard = new InlineKeyboard()
    .text(say('button-desk-search'), rosterButtons.search.data({}))
    .row()
    .text(say('button-desk-import'), rosterButtons.askFile.data({}))
    .row()
    .text(say('button-invitations'), rosterButtons.units.data({ page: 0 }))
    .row()
    .text(say('button-menu'), menuButtons.menu.data({}))
  return { text: say('desk', { ...totals, unlinked: totals.active - totals.linked }), keyboard }
}

/** The refusal of whoever is no admin. */
export function refusedTap(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'manage-roster', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

function askFile(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
    .text(say('button-desk-template'), rosterButtons.template.data({}))
    .row()
    .text(say('button-back'), rosterButtons.home.data({}))
  return { screen: { text: say('draft-ask-file'), keyboard }, dialog: { name: 'roster-file' } }
}

/** An example row, what belongs into each column, and the values that are known. */
async function template(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, locale } = ctx.voice
  const plain = deps.texts.plain(locale)
  const example = ['198001152005012003', 'Yohanes A. Bria, S.Sos., M.Si.', 'Lurah', 'pengawas', 'pemerintahan', 'Kelurahan Contoh']
  const rest = ['Kecamatan Contoh', '197503121999031002', '081234567890', 'PNS', 'pegawai']
  const head = [
    '197503121999031002',
    'Drs. Petrus Contoh',
    'Camat',
    'administrator',
    'pemerintahan',
    'Kecamatan Contoh',
    '',
    '',
    '',
    'PNS',
    'pimpinan',
  ]
  const values = [JENJANG, BIDANG, EMPLOYMENT_STATUS, PERSON_ROLES]
  const longest = Math.max(...values.map((list) => list.length))
  const bytes = await deps.workbookXlsx([
    { name: 'Pegawai', columns: ROSTER_COLUMNS.map((header) => ({ header, width: 22 })), rows: [head, [...example, ...rest]] },
    {
      name: plain('template-sheet-help'),
      columns: [
        { header: plain('template-column'), width: 16 },
        { header: plain('template-meaning'), width: 100 },
      ],
      rows: [...ROSTER_COLUMNS.map((column) => [column, plain(`template-${column}`)]), ['', plain('template-advice')]],
    },
    {
      name: plain('template-sheet-values'),
      columns: ['jenjang', 'bidang', 'status', 'peran'].map((header) => ({ header, width: 22 })),
      rows: Array.from({ length: longest }, (_, row) => values.map((list) => list[row] ?? '')),
    },
  ])
  return { below: [{ text: say('template-caption'), document: new InputFile(bytes, 'templat-pegawai.xlsx') }] }
}

export function deskRoutes(routes: Routes): void {
  routes.command('pegawai', deskScreen)
  routes.tap(rosterButtons.home, async (ctx) => refusedTap(ctx) ?? { screen: await deskScreen(ctx) })
  routes.tap(rosterButtons.askFile, async (ctx) => refusedTap(ctx) ?? askFile(ctx))
  routes.tap(rosterButtons.template, async (ctx) => refusedTap(ctx) ?? template(ctx))
}
