/** A changed catalogue on its way in: read, its changes shown, and saved by the yes. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { contentDraft, dropContentDraft, keepContentDraft } from '../../../domain/content-draft/content-draft.js'
import type { CellFault } from '../../../domain/content-sheet/sheet-fault.js'
import type { NamedSheet } from '../../../domain/content-sheet/sheet-table.js'
import type { Catalogue } from '../../../domain/training/catalogue.js'
import {
  type CatalogueChange,
  type ClassConflict,
  catalogueDiff,
  catalogueStanding,
  classConflicts,
} from '../../../domain/training/catalogue-diff.js'
import { CATALOGUE_SHEETS, catalogueColumn, readCatalogueSheets } from '../../../domain/training/catalogue-sheets.js'
import { importCatalogue } from '../../../domain/training/import-catalogue.js'
import { saySentence } from '../../../texts/sentence.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { faultScreens, folded, sheetsIn } from '../content-file.js'
import { catalogueButtons } from './catalogue-buttons.js'
import { refusedTap } from './home.js'

const CONFLICTS_SHOWN = 10

type Taken = { screens: Screen[]; more: boolean }

/** Takes the document of a message; `more`: another try may follow. */
export async function takeCatalogueFile(ctx: MemberCtx): Promise<Taken> {
  if (!can(ctx.member, 'manage-catalogue', null)) return { screens: [], more: false }
  const sent = await sheetsIn(ctx)
  return sent.kind === 'refused' ? { screens: [sent.screen], more: true } : takeSheets(ctx, sent)
}

async function takeSheets(ctx: MemberCtx, { sheets, fileName }: { sheets: readonly NamedSheet[]; fileName: string }): Promise<Taken> {
  const { stores } = ctx.voice.deps
  const newest = await stores.frameworks.latest()
  const read = readCatalogueSheets(sheets, new Set(newest?.framework.competencies.map(({ key }) => key)))
  if (read.kind === 'faults') return { screens: faultScreens(ctx.voice, read.faults), more: true }
  const conflicts = classConflicts(await stores.trainings.catalogue(), read.content)
  const faults = conflicts.map((one) => conflictFault(one, read))
  if (faults.length > 0) return { screens: faultScreens(ctx.voice, faults), more: true }
  return { screens: await showChanges(ctx, { fileName, content: read.content }), more: false }
}

type Read = Extract<ReturnType<typeof readCatalogueSheets>, { kind: 'content' }>

function conflictFault({ kind, code, taken, training }: ClassConflict, { content, places }: Read): CellFault {
  const sheet = CATALOGUE_SHEETS.classes
  const rowAt = (...path: (string | number)[]) => places.find(path)?.row ?? 1
  if (kind === 'class-held')
    return {
      kind,
      sheet,
      row: rowAt('removedClasses', content.removedClasses.indexOf(code)),
      column: CATALOGUE_SHEETS.remove,
      written: code,
      taken,
    }
  const index = content.trainings.findIndex(({ classes }) => classes.some((one) => one.code === code))
  const at = content.trainings[index]?.classes.findIndex((one) => one.code === code) ?? 0
  const row = rowAt('trainings', index, 'classes', at, kind === 'class-moved' ? 'code' : 'seats')
  if (kind === 'class-moved') return { kind, sheet, row, column: CATALOGUE_SHEETS.classCode, written: code, training }
  return { kind, sheet, row, column: CATALOGUE_SHEETS.seats, written: code, taken }
}

const owned = (ctx: MemberCtx) => ({ kind: 'catalogue' as const, ownerId: ctx.member.id })

/** Against the catalogue as it stands; kept as a draft when there is something to save. */
async function showChanges(ctx: MemberCtx, { fileName, content }: { fileName: string; content: Catalogue }): Promise<Screen[]> {
  const { deps, say, now } = ctx.voice
  const stored = await deps.stores.trainings.catalogue()
  const changes = catalogueDiff(stored, content)
  if (changes.length === 0) {
    const keyboard = new InlineKeyboard().text(say('button-back'), catalogueButtons.home.data({ page: 1 }))
    return [{ text: say('katalog-unchanged', { fileName }), keyboard }]
  }
  const draft = await keepContentDraft(deps.stores, owned(ctx), { fileName, content, shownAgainst: catalogueStanding(stored), now })
  const named = { caption: say('content-changes-file', { count: changes.length }), fileName: 'perubahan-katalog.txt' }
  const { lines, file } = folded(
    ctx.voice,
    changes.map((change) => changeLine(ctx.voice, change)),
    named,
  )
  const keyboard = new InlineKeyboard()
    .text(say('button-content-yes'), catalogueButtons.yes.data({ draft }))
    .success()
    .row()
    .text(say('button-cancel'), catalogueButtons.no.data({ draft }))
  const text = [say('katalog-changes', countsOf(changes)), lines, say('katalog-changes-end')].join('\n\n')
  return [...file, { text, keyboard }]
}

function countsOf(changes: readonly CatalogueChange[]) {
  const codes = (...kinds: CatalogueChange['kind'][]) =>
    new Set(changes.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code)).size
  return {
    added: codes('training-added', 'training-returned'),
    changed: codes('training-changed'),
    retired: codes('training-retired'),
    newClasses: codes('class-added'),
    changedClasses: codes('class-changed'),
    removedClasses: codes('class-removed'),
  }
}

/** Plain text. */
function changeLine({ deps, locale }: Voice, { kind, ...variables }: CatalogueChange): string {
  const filled = (value: string | number) => (value === '' ? '–' : value)
  const shown =
    'before' in variables
      ? { ...variables, field: catalogueColumn(variables.field), before: filled(variables.before), after: filled(variables.after) }
      : variables
  return saySentence(deps.texts.plain(locale), { key: `katalog-change-${kind}`, variables: shown })
}

async function save(ctx: MemberCtx, draftedAt: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const draft = await contentDraft(deps.stores, owned(ctx))
  if (draft === null || draft.draftedAt !== draftedAt) return { toast: say('content-draft-stale'), alert: true }
  const { content: catalogue, shownAgainst, fileName } = draft
  const outcome = await importCatalogue(deps.stores, { catalogue, actorId: ctx.member.id, shownAgainst, now })
  const keyboard = new InlineKeyboard().text(say('button-katalog'), catalogueButtons.home.data({ page: 1 }))
  switch (outcome.kind) {
    case 'superseded':
      return { screen: { text: say('katalog-superseded') }, below: await showChanges(ctx, { fileName, content: catalogue }) }
    case 'class-conflicts':
      // Somebody took a seat since the changes were shown.
      return refusedFile(
        ctx,
        outcome.conflicts.map(({ kind, code, taken, training }) => say(`katalog-${kind}`, { code, taken, training })),
      )
    case 'unknown-competency': {
      const keys = new Set(outcome.trainings.map(({ competency }) => competency))
      return refusedFile(ctx, [say('katalog-competencies-gone', { keys: [...keys].join(', ') })])
    }
    default:
      await dropContentDraft(deps.stores, owned(ctx))
      return { screen: { text: say('katalog-saved'), keyboard } }
  }
}

/** No longer possible: a mended file is taken at once. */
async function refusedFile(ctx: MemberCtx, reasons: readonly string[]): Promise<TapReply> {
  await dropContentDraft(ctx.voice.deps.stores, owned(ctx))
  const text = ctx.voice.say('content-faults', { count: reasons.length, faults: { html: reasons.slice(0, CONFLICTS_SHOWN).join('\n') } })
  return { screen: { text }, dialog: { name: 'content-file', of: 'catalogue' } }
}

async function drop(ctx: MemberCtx, draftedAt: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const draft = await contentDraft(deps.stores, owned(ctx))
  if (draft === null || draft.draftedAt !== draftedAt) return { toast: say('content-draft-stale'), alert: true }
  await dropContentDraft(deps.stores, owned(ctx))
  const keyboard = new InlineKeyboard().text(say('button-katalog'), catalogueButtons.home.data({ page: 1 }))
  return { screen: { text: say('content-draft-dropped', { fileName: draft.fileName }), keyboard } }
}

export function catalogueImportRoutes(routes: Routes): void {
  routes.tap(catalogueButtons.yes, async (ctx, { draft }) => refusedTap(ctx) ?? save(ctx, draft))
  routes.tap(catalogueButtons.no, async (ctx, { draft }) => refusedTap(ctx) ?? drop(ctx, draft))
}
