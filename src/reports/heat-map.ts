/** The heat map of units and competencies as a PNG for a phone: a number in every cell, and colours that colour-blind eyes can tell apart. */
import { CustomChart, type CustomSeriesOption } from 'echarts/charts'
import { GraphicComponent, GridComponent, TitleComponent } from 'echarts/components'
import { type EChartsCoreOption, use } from 'echarts/core'
import { chartPng, INK } from './chart-png.js'
import { nameLines } from './name-lines.js'

use([CustomChart, GraphicComponent, GridComponent, TitleComponent])

/** All texts arrive in the reader's language. */
export interface HeatMapImage {
  title: string
  subtitle: string
  /** At most 14 can be read. */
  columns: readonly string[]
  /** At most 20 can be read. Cells are per cent, null for what is not shown. */
  rows: readonly { unit: string; cells: readonly (number | null)[] }[]
  /** What the dash in a cell means. */
  hidden: string
}

/** Pixels. */
const WIDTH = 1080
const LEFT = 300
const RIGHT = 20
const TITLE = 170
const ROW = 62
const FOOT = 150
const WIDEST_CELL = 96
/** One letter of a competency's name at its size, at most. */
const LETTER = 13.5
/** Orange over white to blue (after ColorBrewer's PuOr and Blues): told apart with every kind of colour blindness, and in grey by the number. */
const STEPS = [
  { from: 0, label: '0–39', fill: '#b35806', ink: '#ffffff' },
  { from: 40, label: '40–59', fill: '#f1a340', ink: INK },
  { from: 60, label: '60–74', fill: '#fee8c8', ink: INK },
  { from: 75, label: '75–89', fill: '#a6cbe8', ink: INK },
  { from: 90, label: '90–100', fill: '#1f5fa8', ink: '#ffffff' },
] as const
const HIDDEN = { fill: '#eceff2', ink: '#52606d' }
/** Letters of one line of a competency's name, which stands upright, and of a unit's name. */
const NAME_LINE = 22
const UNIT_LINE = 21

/** Draws a PNG 1080 wide, as high as its units need. Throws without a unit or a competency. */
export function heatMapPng(image: HeatMapImage): Buffer {
  if (image.rows.length === 0 || image.columns.length === 0) throw new Error('A heat map needs a unit and a competency')
  return chartPng(optionOf(image), { width: WIDTH, height: heightOf(image) })
}

const heightOf = (image: HeatMapImage) => TITLE + namesHeight(image) + ROW * image.rows.length + FOOT

function namesHeight({ columns }: HeatMapImage): number {
  const longest = Math.max(...columns.flatMap((name) => nameLines(name, NAME_LINE).split('\n')).map(({ length }) => length))
  return Math.ceil(longest * LETTER) + 30
}

const toneOf = (value: number | null) => (value === null ? HIDDEN : (STEPS.findLast(({ from }) => value >= from) ?? STEPS[0]))

function optionOf(image: HeatMapImage): EChartsCoreOption {
  const { title, subtitle, columns, rows } = image
  const right = Math.max(RIGHT, WIDTH - LEFT - WIDEST_CELL * columns.length)
  const axis = { type: 'category', axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } }
  return {
    animation: false,
    textStyle: { fontFamily: 'DejaVu Sans', color: INK },
    title: {
      text: title,
      subtext: subtitle,
      left: 'center',
      top: 26,
      itemGap: 12,
      textStyle: { fontSize: 40, color: INK, fontWeight: 'bold', width: 1020, overflow: 'break' },
      subtextStyle: { fontSize: 26, color: '#52606d', width: 1020, overflow: 'break', lineHeight: 34 },
    },
    grid: { left: LEFT, right, top: TITLE + namesHeight(image), bottom: FOOT },
    xAxis: {
      ...axis,
      position: 'top',
      data: columns.map((name) => nameLines(name, NAME_LINE)),
      axisLabel: { interval: 0, rotate: -90, fontSize: 22, lineHeight: 25, color: INK, margin: 12 },
    },
    yAxis: {
      ...axis,
      inverse: true,
      data: rows.map(({ unit }) => nameLines(unit, UNIT_LINE)),
      axisLabel: { interval: 0, fontSize: 22, lineHeight: 26, color: INK, margin: 14 },
    },
    graphic: legend(image),
    series: [cells(image)],
  }
}

function cells({ rows }: HeatMapImage): CustomSeriesOption {
  const values = rows.flatMap(({ cells: row }, y) => row.map((value, x) => ({ x, y, value })))
  return {
    type: 'custom',
    data: values.map(({ x, y }) => [x, y]),
    renderItem: (_params, api) => {
      const [x = 0, y = 0] = [Number(api.value(0)), Number(api.value(1))]
      const [middleX = 0, middleY = 0] = api.coord([x, y])
      const [width = 0, height = 0] = [api.size?.([1, 1])].flat().map(Number)
      const value = rows[y]?.cells[x] ?? null
      const { fill, ink } = toneOf(value)
      const shape = { x: middleX - width / 2 + 1.5, y: middleY - height / 2 + 1.5, width: width - 3, height: height - 3, r: 4 }
      const text = { text: value === null ? '–' : String(value), x: middleX, y: middleY, align: 'center', verticalAlign: 'middle' } as const
      return {
        type: 'group',
        children: [
          { type: 'rect', shape, style: { fill } },
          { type: 'text', style: { ...text, fill: ink, fontSize: 26, fontFamily: 'DejaVu Sans' } },
        ],
      }
    },
  }
}

/** A row of boxes with the per cents they stand for, and below it what a dash means. */
function legend(image: HeatMapImage) {
  const top = heightOf(image) - FOOT + 28
  const step = 200
  const start = (WIDTH - step * STEPS.length) / 2
  const boxes = STEPS.flatMap(({ label, fill }, n) => [
    { type: 'rect', left: start + n * step, top, shape: { width: 44, height: 32, r: 4 }, style: { fill } },
    { type: 'text', left: start + n * step + 54, top: top + 4, style: { text: `${label} %`, fontSize: 24, fill: INK } },
  ])
  const dash = [
    { type: 'rect', left: start, top: top + 52, shape: { width: 44, height: 32, r: 4 }, style: { fill: HIDDEN.fill } },
    { type: 'text', left: start + 16, top: top + 56, style: { text: '–', fontSize: 24, fill: HIDDEN.ink } },
    { type: 'text', left: start + 54, top: top + 56, style: { text: image.hidden, fontSize: 24, fill: INK } },
  ]
  return [...boxes, ...dash]
}
