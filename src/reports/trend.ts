/** Results over the cycles as a PNG for a phone: the job person match on top, below a small curve for each competency with its standard. */
import { LineChart, type LineSeriesOption } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { type EChartsCoreOption, use } from 'echarts/core'
import type { Trend } from '../domain/result/pictures.js'
import { formatNumber } from '../texts/format.js'
import type { Locale } from '../texts/texts.js'
import { chartPng, INK } from './chart-png.js'

use([LineChart, GridComponent, LegendComponent, TitleComponent])

type TrendPicture = Trend & { locale: Locale }

/** Pixels. A phone shows the width about 360 wide, a third of this. */
const WIDTH = 1080
const COLUMNS = 3
const TOP_HEIGHT = 560
const ROW_HEIGHT = 290
const FOOT_HEIGHT = 90
const GRID_COLOUR = '#e4e9ee'
const LEVEL = '#b44d12'
const STANDARD = '#616e7c'

export function trendSize(competencies: number): { width: number; height: number } {
  return { width: WIDTH, height: TOP_HEIGHT + Math.ceil(competencies / COLUMNS) * ROW_HEIGHT + FOOT_HEIGHT }
}

/** Throws below two cycles, where there is no line. */
export function trendPng(picture: TrendPicture): Buffer {
  if (picture.cycles.length < 2) throw new Error('A trend needs two cycles or more')
  return chartPng(optionOf(picture), trendSize(picture.competencies.length))
}

function optionOf(picture: TrendPicture): EChartsCoreOption {
  const { title, cycles, competencies, legend } = picture
  const places = competencies.map((_, index) => ({
    left: 70 + (index % COLUMNS) * 345,
    top: TOP_HEIGHT + 76 + Math.floor(index / COLUMNS) * ROW_HEIGHT,
  }))
  return {
    animation: false,
    textStyle: { fontFamily: 'DejaVu Sans', color: INK },
    title: [
      { text: title, left: 'center', top: 28, textStyle: { fontSize: 40, color: INK } },
      { text: picture.jpm.name, left: 40, top: 100, textStyle: { fontSize: 30, color: INK } },
      ...competencies.map(({ name }, index) => ({
        text: wrapped(name),
        left: (places[index]?.left ?? 0) - 30,
        top: (places[index]?.top ?? 0) - 76,
        textStyle: { fontSize: 23, lineHeight: 28, color: INK, fontWeight: 'bold' as const },
      })),
    ],
    legend: {
      data: [legend.level, legend.required],
      left: 'center',
      bottom: 24,
      itemWidth: 90,
      itemGap: 50,
      textStyle: { fontSize: 28, color: INK },
    },
    grid: [
      { left: 120, right: 80, top: 170, height: 270 },
      ...places.map(({ left, top }) => ({ left, top, width: 265, height: ROW_HEIGHT - 115 })),
    ],
    xAxis: [
      {
        ...axis(cycles, 0),
        axisLabel: { fontSize: 25, color: INK, interval: 0, width: Math.floor(840 / cycles.length), overflow: 'break', lineHeight: 30 },
      },
      ...competencies.map((_, index) => ({ ...axis(cycles, index + 1), axisLabel: { show: false } })),
    ],
    yAxis: [
      { gridIndex: 0, type: 'value', min: 0, max: 100, interval: 25, ...looks(26) },
      ...competencies.map((_, index) => ({ gridIndex: index + 1, type: 'value', min: 1, max: 5, interval: 1, ...looks(20) })),
    ],
    series: [jpmSeries(picture), ...competencies.flatMap((one, index) => levelSeries(picture, one, index + 1))],
  }
}

const axis = (cycles: readonly string[], gridIndex: number) => ({
  gridIndex,
  type: 'category',
  data: cycles,
  boundaryGap: true,
  axisLine: { lineStyle: { color: '#c9d1d9', width: 2 } },
  axisTick: { show: false },
})
const looks = (fontSize: number) => ({
  axisLabel: { fontSize, color: '#52606d' },
  splitLine: { lineStyle: { color: GRID_COLOUR, width: 1.5 } },
})

function jpmSeries({ jpm, locale }: TrendPicture): LineSeriesOption {
  return line({ name: jpm.name, grid: 0, values: jpm.values, locale, fontSize: 30, colour: '#0b69a3' })
}

function levelSeries(
  { legend, locale }: TrendPicture,
  { levels, required }: TrendPicture['competencies'][number],
  grid: number,
): LineSeriesOption[] {
  return [
    {
      type: 'line',
      name: legend.required,
      xAxisIndex: grid,
      yAxisIndex: grid,
      data: [...required],
      symbol: 'none',
      // Above the level: where both are the same, its dashes are still seen.
      z: 4,
      lineStyle: { color: STANDARD, width: 4, type: [12, 8] },
      itemStyle: { color: STANDARD },
    },
    line({ name: legend.level, grid, values: levels, locale, fontSize: 22, colour: LEVEL }),
  ]
}

interface Line {
  name: string
  grid: number
  values: readonly (number | null)[]
  locale: Locale
  fontSize: number
  colour: string
}

/** With its numbers at the points, so that nobody has to measure. */
function line({ name, grid, values, locale, fontSize, colour }: Line): LineSeriesOption {
  return {
    type: 'line',
    name,
    xAxisIndex: grid,
    yAxisIndex: grid,
    data: [...values],
    connectNulls: true,
    symbol: 'circle',
    symbolSize: grid === 0 ? 18 : 13,
    lineStyle: { color: colour, width: grid === 0 ? 7 : 5 },
    itemStyle: { color: colour },
    label: {
      show: true,
      position: 'top',
      fontSize,
      color: INK,
      fontWeight: 'bold',
      formatter: ({ value }) => (typeof value === 'number' ? formatNumber(locale, value) : ''),
    },
  }
}

/** Two lines at most: ECharts does not break a title by itself. */
function wrapped(name: string): string {
  if (name.length <= 22) return name
  const middle = name.lastIndexOf(' ', 22)
  return middle < 1 ? name : `${name.slice(0, middle)}\n${name.slice(middle + 1)}`
}
