/** The heat map of units and competencies: pictures that can be read on a phone, and below each the same figures as text. */
import { setImmediate as breathe } from 'node:timers/promises'
import { type InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type HeatMap, heatMap, readableParts } from '../../../domain/dashboard/heat-map.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { agencyFigures } from './agency-figures.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { type FigureSource, newestGaps } from './figure-source.js'
import { inPortions, notYours, stale } from './unit-lines.js'
import { rowsOfTap } from './unit-pictures.js'

/** Letters of one message; Telegram takes 4096. */
const MESSAGE_MOST = 3600

export async function heatMapPictures(ctx: MemberCtx, source: FigureSource, page: number): Promise<TapReply> {
  const gaps = await newestGaps(ctx, source)
  if (gaps === null) return stale(ctx)
  const { say } = ctx.voice
  const { cycle, framework } = gaps
  const whole = heatMap(
    gaps.rows,
    framework.competencies.map(({ key }) => key),
  )
  const keyboard = source.back()
  if (whole.rows.length === 0) return { screen: { text: [say('dash-nothing'), source.suppressed].join('\n\n'), keyboard } }
  const { rows } = rowsOfTap(ctx.voice, { rows: whole.rows, page, keyboard, button: source.buttons.heat })
  const parts = readableParts({ ...whole, rows })
  const notes = [source.counted, ...(gaps.hidesSmall ? [source.suppressed] : [])]
  const about = { cycle: cycle.name, nameOf: (key: string) => nameOf(framework, key), parts: parts.length, notes }
  const below: Screen[] = []
  for (const [index, part] of parts.entries()) {
    // A picture takes a fifth of a second: between two of them others have their turn.
    await breathe()
    below.push(await picture(ctx, part, { ...about, part: index + 1 }))
    below.push(...figures(ctx, part, { ...about, part: index + 1 }, index === parts.length - 1 ? keyboard : undefined))
  }
  return { below }
}

interface About {
  cycle: string
  nameOf: (key: string) => string
  part: number
  parts: number
  /** Below the figures, HTML. */
  notes: readonly string[]
}

async function picture({ voice }: MemberCtx, { competencies, rows }: HeatMap, about: About): Promise<Screen> {
  const { deps, say, locale } = voice
  const plain = deps.texts.plain(locale)
  const { cycle, nameOf, part, parts } = about
  const whichPart = parts === 1 ? [] : [plain('dash-heat-part', { part, parts })]
  const png = await deps.heatMapPng({
    title: plain('dash-heat-title'),
    subtitle: [[cycle, ...whichPart].join(' · '), plain('dash-heat-meaning')].join('\n'),
    columns: competencies.map(nameOf),
    rows,
    hidden: plain('dash-heat-hidden'),
  })
  return { text: say('dash-heat-caption', { cycle }), photo: new InputFile(png, 'peta-kompetensi.png') }
}

/** Several messages where one would be too long. */
function figures(ctx: MemberCtx, { competencies, rows }: HeatMap, about: About, keyboard: InlineKeyboard | undefined): Screen[] {
  const { say } = ctx.voice
  const { nameOf, part, parts, notes } = about
  const names = say('plain', { text: competencies.map((key) => `${key} ${nameOf(key)}`).join(', ') })
  const lines = rows.map(({ unit, cells }) => {
    const shown = cells.map((cell, column) => `${competencies[column]} ${cell ?? '–'}`).join(' · ')
    return `${say('dash-heat-unit', { unit, cells: shown })}\n`
  })
  const head = `${say('dash-heat-text', { part, parts })}\n<i>${names}</i>\n`
  const messages = inPortions([head, ...lines, [`– ${say('dash-heat-hidden')}`, ...notes].join('\n')], MESSAGE_MOST)
  return messages.map((one, index) => ({
    text: one.join('\n').trimEnd(),
    ...(keyboard === undefined || index < messages.length - 1 ? {} : { keyboard }),
  }))
}

export function heatMapRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.heat, async (ctx, { page }) =>
    can(ctx.member, 'see-unit-gaps', null) ? heatMapPictures(ctx, agencyFigures(ctx.voice, ctx.member), page) : notYours(ctx),
  )
}
