/** The dictionary to leaf through: competencies, one of them with its required levels, an item with its anchors, positions. */
import { InlineKeyboard } from 'grammy'
import type { Competency, Framework } from '../../../domain/competency/framework.js'
import type { FrameworkVersion } from '../../../domain/cycle/cycle.js'
import { JENJANG } from '../../../domain/roster/person.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { leafKeys, pageOf } from '../dashboard/pages.js'
import { frameworkButtons } from './framework-buttons.js'
import { refusedTap } from './home.js'

const POSITIONS_NAMED = 10

async function withNewest(ctx: MemberCtx, show: (version: FrameworkVersion) => TapReply | null): Promise<TapReply> {
  const refused = refusedTap(ctx)
  if (refused !== null) return refused
  const newest = await ctx.voice.deps.stores.frameworks.latest()
  return (newest === null ? null : show(newest)) ?? { toast: ctx.voice.say('tap-stale'), alert: true }
}

function list(voice: Voice, { id, framework }: FrameworkVersion, wanted: number): TapReply {
  const { say } = voice
  const page = pageOf(framework.competencies, wanted)
  const keyboard = new InlineKeyboard()
  for (const { key, name } of page.rows) keyboard.text(name, frameworkButtons.competency.data({ competency: key })).row()
  keyboard.append(leafKeys(voice, page, (next) => frameworkButtons.list.data({ page: next }))).row()
  keyboard.text(say('button-back'), frameworkButtons.home.data({}))
  return { screen: { text: say('kamus-list', { version: id }), keyboard } }
}

function competencyScreen(voice: Voice, framework: Framework, key: string): TapReply | null {
  const { say } = voice
  const at = framework.competencies.findIndex((one) => one.key === key)
  const competency = framework.competencies[at]
  if (competency === undefined) return null
  const keyboard = new InlineKeyboard()
  for (const item of competency.items) keyboard.text(item.title, frameworkButtons.item.data({ item: item.key })).row()
  const { page } = pageOf(framework.competencies, pageHolding(framework, at))
  keyboard.text(say('button-back'), frameworkButtons.list.data({ page }))
  const text = say('kamus-competency', {
    name: competency.name,
    key,
    meaning: competency.meaning,
    kind: say('kamus-kind', { kind: competency.kind }),
    bidang: competency.bidang === null ? say('kamus-every-bidang') : say(`bidang-${competency.bidang}`),
    levels: { html: levelLines(voice, framework, competency).join('\n') },
  })
  return { screen: { text, keyboard } }
}

/** The page on which this place of the list stands. */
function pageHolding({ competencies }: Framework, at: number): number {
  const { rows } = pageOf(competencies, 1)
  return Math.floor(at / rows.length) + 1
}

function levelLines({ say }: Voice, { required }: Framework, { key }: Competency): string[] {
  const ofJenjang = JENJANG.map((jenjang) =>
    say('kamus-level-line', { who: say(`jenjang-${jenjang}`), level: required.jenjang[jenjang]?.[key] ?? 0 }),
  )
  const ofPositions = Object.entries(required.positions).flatMap(([who, levels]) => {
    const level = levels[key]
    return level === undefined ? [] : [say('kamus-level-line', { who: who.slice(0, 80), level })]
  })
  return [...ofJenjang, ...ofPositions.slice(0, POSITIONS_NAMED)]
}

function itemScreen({ say }: Voice, { competencies }: Framework, key: string): TapReply | null {
  const competency = competencies.find(({ items }) => items.some((item) => item.key === key))
  const item = competency?.items.find((one) => one.key === key)
  if (competency === undefined || item === undefined) return null
  const anchors = item.anchors.map((anchor, index) => say('kamus-anchor', { level: index + 1, anchor }))
  const text = [say('kamus-item', { title: item.title, key, competency: competency.name }), ...anchors].join('\n\n')
  const keyboard = new InlineKeyboard().text(say('button-back'), frameworkButtons.competency.data({ competency: competency.key }))
  return { screen: { text, keyboard } }
}

function positions(voice: Voice, { id, framework }: FrameworkVersion, wanted: number): TapReply {
  const { say } = voice
  const page = pageOf(Object.entries(framework.required.positions), wanted)
  const lines = page.rows.map(([position, levels]) => {
    const told = Object.entries(levels).map(([key, level]) => `${key} ${level}`)
    return say('kamus-position-line', { position: position.slice(0, 100), levels: told.join(', ') })
  })
  const keyboard = leafKeys(voice, page, (next) => frameworkButtons.positions.data({ page: next })).row()
  keyboard.text(say('button-back'), frameworkButtons.home.data({}))
  const text =
    lines.length === 0
      ? say('kamus-positions-none', { version: id })
      : say('kamus-positions', { version: id, positions: { html: lines.join('\n') } })
  return { screen: { text, keyboard } }
}

export function frameworkBrowseRoutes(routes: Routes): void {
  routes.tap(frameworkButtons.list, (ctx, { page }) => withNewest(ctx, (version) => list(ctx.voice, version, page)))
  routes.tap(frameworkButtons.competency, (ctx, { competency }) =>
    withNewest(ctx, ({ framework }) => competencyScreen(ctx.voice, framework, competency)),
  )
  routes.tap(frameworkButtons.item, (ctx, { item }) => withNewest(ctx, ({ framework }) => itemScreen(ctx.voice, framework, item)))
  routes.tap(frameworkButtons.positions, (ctx, { page }) => withNewest(ctx, (version) => positions(ctx.voice, version, page)))
}
