/** What every screen has at hand: the stores, the texts in the person's language, the office's clock, and who is there. */
import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { Framework } from '../domain/competency/framework.js'
import type { NamedSheet } from '../domain/content-sheet/sheet-table.js'
import type { ExportSheet, Workbook } from '../domain/export/export-cycle.js'
import type { InvitationSheet } from '../domain/identity/invitation-sheet.js'
import type { PracticeCase } from '../domain/practice/practice-case.js'
import type { OwnDataSheet } from '../domain/privacy/own-data-sheet.js'
import type { Retention } from '../domain/privacy/retention.js'
import type { WorkCalendar } from '../domain/reminder/working-days.js'
import type { Radar, Trend } from '../domain/result/pictures.js'
import type { RaporSheet } from '../domain/result/rapor-sheet.js'
import type { Member } from '../domain/roster/member.js'
import type { TableOutcome, TableRefusal } from '../domain/roster/office-table.js'
import type { Stores } from '../domain/stores.js'
import type { DateStyle } from '../texts/format.js'
import type { Locale, Say, Texts } from '../texts/texts.js'
import type { Costly } from './costly.js'

/** What the participation picture shows; drawn by reports/participation.ts. */
export interface ParticipationPicture {
  title: string
  subtitle: string
  units: readonly { unit: string; participants: number; selfSubmitted: number; ratingSubmitted: number }[]
  legend: { self: string; superior: string }
}

/** What the heat map shows; drawn by reports/heat-map.ts. Cells are per cent, null for what is not shown. */
export interface HeatMapPicture {
  title: string
  subtitle: string
  columns: readonly string[]
  rows: readonly { unit: string; cells: readonly (number | null)[] }[]
  /** What a dash means. */
  hidden: string
}

/** What the picture of the bands shows; drawn by reports/band-bars.ts. Best band first; `people` of each band. */
export interface BandBarsPicture {
  title: string
  subtitle: string
  bands: readonly string[]
  rows: readonly { unit: string; people: readonly number[] }[]
}

/** What the pictures with one bar a row show: `tone` gap is what is missing, reached what is done; drawn by reports/value-bars.ts. */
export interface ValueBarsPicture {
  title: string
  subtitle: string
  tone: 'gap' | 'reached'
  rows: readonly { name: string; value: number; label: string }[]
  /** The value of a full bar. */
  most: number
  mark?: { at: number; label: string }
}

/** What the curve of a broadcast shows: counts since its beginning; drawn by reports/time-curve.ts. */
export interface TimeCurvePicture {
  title: string
  subtitle: string
  locale: Locale
  /** Moments of the points, rising. */
  at: readonly Date[]
  /** At most three; each with one count for every moment, never falling. */
  series: readonly { name: string; counts: readonly number[] }[]
  /** The line that nothing can pass. */
  whole: { name: string; count: number }
}

/** A cell is what its value is: text is never a formula, a date is a moment on the office's clock, a share is shown as per cent. */
export type SheetCell = string | number | Date | { share: number } | null
/** A sheet of a workbook; written by reports/workbook.ts. */
export interface Sheet {
  /** At most 31 characters, none of []/\\:*? */
  name: string
  /** Width in characters. */
  columns: readonly { header: string; width: number }[]
  rows: readonly (readonly SheetCell[])[]
}

export type SheetsRead = { kind: 'sheets'; sheets: NamedSheet[] } | TableRefusal

/** The parts joined in main.ts. */
export interface Deps {
  stores: Stores
  texts: Texts
  /** The office's clock; the sandbox and the tests move it. */
  now: () => Date
  timeZone: string
  agencyName: string
  /** Telegram ids of the first admins, from the settings. */
  adminIds: readonly number[]
  radarPng: (picture: Radar) => Promise<Buffer>
  participationPng: (picture: ParticipationPicture) => Promise<Buffer>
  heatMapPng: (picture: HeatMapPicture) => Promise<Buffer>
  bandBarsPng: (picture: BandBarsPicture) => Promise<Buffer>
  valueBarsPng: (picture: ValueBarsPicture) => Promise<Buffer>
  timeCurvePng: (picture: TimeCurvePicture) => Promise<Buffer>
  trendPng: (picture: Trend & { locale: Locale }) => Promise<Buffer>
  workbookXlsx: (sheets: readonly Sheet[]) => Promise<Buffer>
  /** The table in a file that an office sent; `breathe` lets others have their turn, and may throw to end the reading. */
  readTable: (bytes: Buffer, fileName: string, breathe: () => Promise<void>) => Promise<TableOutcome>
  /** All sheets of a workbook that an office sent. */
  readSheets: (bytes: Buffer, fileName: string) => Promise<SheetsRead>
  /** Made beside the bot's own thread. */
  invitationPdf: (sheet: InvitationSheet) => Promise<Buffer>
  /** Made there too, radars and all. */
  raporPdf: (sheet: RaporSheet) => Promise<Buffer>
  /** A copy of somebody's own data; made there too. */
  ownDataPdf: (sheet: OwnDataSheet) => Promise<Buffer>
  /** A workbook whose rows are handed over step by step; written there too. */
  startWorkbook: (sheets: readonly ExportSheet[]) => Workbook
  /** Long work was asked for or cancelled: looks now instead of at the next poll. */
  wakeOfficeJobs: () => void
  /** The invented cases by which superiors practise; three of them are shared by all raters. */
  practice: readonly PracticeCase[]
  /** How long what is held stays, and what is done each night with what is over its period. */
  retention: Retention
  retentionMode: 'off' | 'report' | 'delete'
  /** The impact assessment that the agency completes (HTML). */
  dpia: () => Promise<Buffer>
  /** The office's working days: national holidays and its own days off. */
  workCalendar: () => Promise<WorkCalendar>
  /** Looks for due notices now instead of at the next poll. */
  wakeOutbox: () => void
  /** A broadcast to more people than this needs a second admin. */
  broadcastApprovalOver: number
  /** A broadcast began or goes on: looks now instead of at the next poll. */
  wakeBroadcasts: () => void
  log: Log
  /** What a person may ask for that costs more than a screen. */
  costly: Costly
}
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What a rendering needs; a notice has it without there being an update. */
export interface Voice {
  deps: Deps
  locale: Locale
  say: Say
  now: Date
  date(date: Date, style?: DateStyle): string
  number(value: number, digits?: number): string
}

interface CerminFlavor {
  voice: Voice
  /** Null for someone who is not linked. */
  member: Member | null
}

export type Ctx = ConversationFlavor<Context & CerminFlavor>
/** A context in which someone linked is there. */
export type MemberCtx = Ctx & { member: Member }

/** The framework version a cycle uses; cached by the store. */
export async function frameworkOf(deps: Deps, versionId: number): Promise<Framework> {
  return (await deps.stores.frameworks.byId(versionId)).framework
}
