/** /katalog: the trainings by competency, one of them with its classes and seats, and all of them as a workbook. */
import { InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { noonOf } from '../../../domain/reminder/working-days.js'
import type { StoredTraining } from '../../../domain/training/catalogue-diff.js'
import { CATALOGUE_SHEETS, catalogueSheets } from '../../../domain/training/catalogue-sheets.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { helpSheet } from '../content-file.js'
import { leafKeys, pageOf } from '../dashboard/pages.js'
import { menuButtons } from '../menu-buttons.js'
import { catalogueButtons } from './catalogue-buttons.js'

/** Of a button's label, and classes on one screen. */
const LABEL_LETTERS = 60
const CLASSES_SHOWN = 10

export function refusedTap(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'manage-catalogue', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

/** Those offered now. */
const offered = async ({ deps }: Voice) => (await deps.stores.trainings.catalogue()).filter(({ retired }) => !retired)
const competenciesIn = async ({ deps }: Voice) => (await deps.stores.frameworks.latest())?.framework.competencies ?? []

async function homeScreen(ctx: MemberCtx, wanted: number): Promise<Screen> {
  const { say, deps, locale } = ctx.voice
  const plain = deps.texts.plain(locale)
  if (!can(ctx.member, 'manage-catalogue', null))
    return { text: say('katalog-not-admin'), keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})) }
  const trainings = await offered(ctx.voice)
  const page = pageOf(await competenciesIn(ctx.voice), wanted)
  const keyboard = new InlineKeyboard()
  for (const { key, name } of page.rows) {
    const count = trainings.filter(({ entry }) => entry.competency === key).length
    keyboard.text(plain('button-katalog-competency', { name, count }), catalogueButtons.list.data({ competency: key, page: 1 })).row()
  }
  keyboard.append(leafKeys(ctx.voice, page, (next) => catalogueButtons.home.data({ page: next }))).row()
  keyboard
    .text(say('button-content-download'), catalogueButtons.download.data({}))
    .row()
    .text(say('button-content-send'), catalogueButtons.askFile.data({}))
    .row()
    .text(say('button-menu'), menuButtons.menu.data({}))
  const classes = trainings.flatMap(({ entry }) => entry.classes)
  const taken = trainings.flatMap((one) => [...one.taken.values()]).reduce((sum, one) => sum + one, 0)
  const seats = classes.reduce((sum, one) => sum + one.seats, 0)
  return { text: say('katalog-home', { trainings: trainings.length, classes: classes.length, taken, seats }), keyboard }
}

async function list(ctx: MemberCtx, competency: string, wanted: number): Promise<TapReply> {
  const { say, deps, locale } = ctx.voice
  const plain = deps.texts.plain(locale)
  const name = (await competenciesIn(ctx.voice)).find(({ key }) => key === competency)?.name
  if (name === undefined) return { toast: say('tap-stale'), alert: true }
  const page = pageOf(
    (await deps.stores.trainings.offers()).filter(({ competencyKey }) => competencyKey === competency),
    wanted,
  )
  const keyboard = new InlineKeyboard()
  for (const { id, code, fromLevel: from, toLevel: to, title } of page.rows) {
    const label = plain('button-katalog-training', { code, from, to, title }).slice(0, LABEL_LETTERS)
    keyboard.text(label, catalogueButtons.training.data({ training: id })).row()
  }
  keyboard.append(leafKeys(ctx.voice, page, (next) => catalogueButtons.list.data({ competency, page: next }))).row()
  keyboard.text(say('button-back'), catalogueButtons.home.data({ page: 1 }))
  const text = page.rows.length === 0 ? say('katalog-list-empty', { competency: name }) : say('katalog-list', { competency: name })
  return { screen: { text, keyboard } }
}

async function trainingScreen(ctx: MemberCtx, id: number): Promise<TapReply> {
  const { say, deps } = ctx.voice
  const code = (await deps.stores.trainings.offers()).find((one) => one.id === id)?.code
  const training = (await offered(ctx.voice)).find(({ entry }) => entry.code === code)
  if (training === undefined) return { toast: say('tap-stale'), alert: true }
  const { entry } = training
  const { title, from, to, hours, provider, description } = entry
  const competency = (await competenciesIn(ctx.voice)).find(({ key }) => key === entry.competency)?.name ?? entry.competency
  const text = say('katalog-training', {
    title,
    code: entry.code,
    from,
    to,
    hours,
    provider,
    description,
    competency,
    form: say(`training-form-${entry.form}`),
    jenjang: entry.jenjang.map((one) => say(`jenjang-${one}`)).join(', ') || say('katalog-all'),
    bidang: entry.bidang.map((one) => say(`bidang-${one}`)).join(', ') || say('katalog-all'),
  })
  const mandatory = entry.mandatory ? [say('katalog-mandatory')] : []
  const back = catalogueButtons.list.data({ competency: entry.competency, page: 1 })
  const keyboard = new InlineKeyboard().text(say('button-back'), back)
  return { screen: { text: [text, ...mandatory, ...classLines(ctx.voice, training)].join('\n\n'), keyboard } }
}

/** The latest ones, in the order of their dates. */
function classLines({ say, date }: Voice, { entry, taken }: StoredTraining): string[] {
  if (entry.classes.length === 0) return [say('katalog-any-time')]
  const inOrder = [...entry.classes].sort((a, b) => a.starts.localeCompare(b.starts)).slice(-CLASSES_SHOWN)
  return inOrder.map(({ code, starts, ends, place, seats }) => {
    const days = { starts: date(noonOf(starts), 'short'), ends: date(noonOf(ends), 'short') }
    return say('katalog-class', { code, ...days, place, seats, taken: taken.get(code) ?? 0 })
  })
}

async function download(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, locale } = ctx.voice
  const trainings = await offered(ctx.voice)
  const plain = deps.texts.plain(locale)
  const help = helpSheet(ctx.voice, [
    [CATALOGUE_SHEETS.trainings, plain('katalog-help-trainings')],
    [CATALOGUE_SHEETS.classes, plain('katalog-help-classes')],
  ])
  const taken = new Map(trainings.flatMap((one) => [...one.taken]))
  const sheets = catalogueSheets(
    trainings.map(({ entry }) => entry),
    taken,
  )
  const bytes = await deps.workbookXlsx([help, ...sheets])
  return { below: [{ text: say('katalog-caption'), document: new InputFile(bytes, 'katalog.xlsx') }] }
}

function askFile({ voice: { say } }: MemberCtx): TapReply {
  const keyboard = new InlineKeyboard().text(say('button-back'), catalogueButtons.home.data({ page: 1 }))
  return { screen: { text: say('katalog-ask-file'), keyboard }, dialog: { name: 'content-file', of: 'catalogue' } }
}

export function catalogueRoutes(routes: Routes): void {
  routes.command('katalog', (ctx) => homeScreen(ctx, 1))
  routes.tap(catalogueButtons.home, async (ctx, { page }) => refusedTap(ctx) ?? { screen: await homeScreen(ctx, page) })
  routes.tap(catalogueButtons.list, async (ctx, { competency, page }) => refusedTap(ctx) ?? list(ctx, competency, page))
  routes.tap(catalogueButtons.training, async (ctx, { training }) => refusedTap(ctx) ?? trainingScreen(ctx, training))
  routes.tap(catalogueButtons.download, async (ctx) => refusedTap(ctx) ?? download(ctx))
  routes.tap(catalogueButtons.askFile, async (ctx) => refusedTap(ctx) ?? askFile(ctx))
}
