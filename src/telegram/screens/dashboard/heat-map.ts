/** The heat map of units and competencies: pictures that can be read on a phone, and below each the same figures as text. */
import { setImmediate as breathe } from 'node:timers/promises'
import { type InlineKeyboard, InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type HeatMap, heatMap, MOST_UNITS, readableParts } from '../../../domain/dashboard/heat-map.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { backToDashboard } from './unit-lines.js'
import { openGaps } from './units.js'

/** So many units' pictures are sent at one tap; the next ones are a tap away. */
const UNITS_A_TAP = 2 * MOST_UNITS
/** Letters of one message; Telegram takes 4096. */
const MESSAGE_MOST = 3600

async function showHeatMap(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  const gaps = await openGaps(ctx)
  if ('refused' in gaps) return gaps.refused
  const { say } = ctx.voice
  const { cycle, framework } = gaps
  const order = framework.competencies.map(({ key }) => key)
  const whole = heatMap(gaps.rows, order)
  const keyboard = backToDashboard(ctx.voice)
  if (whole.rows.length === 0) return { screen: { text: [say('dash-nothing'), say('dash-suppressed')].join('\n\n'), keyboard } }
  const pages = Math.ceil(whole.rows.length / UNITS_A_TAP)
  const page = Math.min(Math.max(1, wanted), pages)
  const parts = readableParts({ ...whole, rows: whole.rows.slice((page - 1) * UNITS_A_TAP, page * UNITS_A_TAP) })
  if (page < pages)
    keyboard.row().text(say('button-dash-units-next', { page: page + 1, pages }), dashboardButtons.heat.data({ page: page + 1 }))
  const about = { cycle: cycle.name, nameOf: (key: string) => nameOf(framework, key), parts: parts.length }
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
  const { nameOf, part, parts } = about
  const names = say('plain', { text: competencies.map((key) => `${key} ${nameOf(key)}`).join(', ') })
  const lines = rows.map(({ unit, cells }) => {
    const shown = cells.map((cell, column) => `${competencies[column]} ${cell ?? '–'}`).join(' · ')
    return say('dash-heat-unit', { unit, cells: shown })
  })
  const notes = [`– ${say('dash-heat-hidden')}`, ...(can(ctx.member, 'see-small-groups', null) ? [] : [say('dash-suppressed')])]
  const messages: string[] = []
  let text = [say('dash-heat-text', { part, parts }), `<i>${names}</i>`].join('\n')
  for (const line of [...lines, notes.join('\n')]) {
    if (text.length + line.length > MESSAGE_MOST) {
      messages.push(text)
      text = line
    } else text = `${text}\n\n${line}`
  }
  messages.push(text)
  return messages.map((one, index) => ({ text: one, ...(keyboard === undefined || index < messages.length - 1 ? {} : { keyboard }) }))
}

export function heatMapRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.heat, (ctx, { page }) => showHeatMap(ctx, page))
}
