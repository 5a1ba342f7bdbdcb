/** The curve of a broadcast: how many have it, have understood and have answered as time went on, as a PNG for a phone. */
import { LineChart, type LineSeriesOption } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components'
import { type EChartsCoreOption, use } from 'echarts/core'
import { formatNumber } from '../texts/format.js'
import type { Locale } from '../texts/texts.js'
import { chartPng, INK } from './chart-png.js'
import { type TimeAxis, timeAxis } from './time-axis.js'

use([LineChart, GridComponent, LegendComponent, MarkLineComponent, TitleComponent])

/** All texts arrive in the reader's language. */
export interface TimeCurve {
  title: string
  subtitle: string
  locale: Locale
  /** Moments of the points, rising; two or more. */
  at: readonly Date[]
  /** At most three; each with one count for every moment, never falling. */
  series: readonly { name: string; counts: readonly number[] }[]
  /** The line that nothing can pass. */
  whole: { name: string; count: number }
}

/** Pixels. A phone shows it about 360 wide, a third of this. */
export const TIME_CURVE_SIZE = { width: 1080, height: 1080 } as const
/** Characters of the title in a line. */
const LINE_LENGTH = 36
const GRID_COLOUR = '#e4e9ee'
/** Told apart without colour: by area, full line and dashes. */
const LOOKS: readonly LineSeriesOption[] = [
  { lineStyle: { color: '#616e7c', width: 5 }, itemStyle: { color: '#616e7c' }, areaStyle: { color: '#616e7c', opacity: 0.15 } },
  { lineStyle: { color: '#1e7d46', width: 8 }, itemStyle: { color: '#1e7d46' } },
  { lineStyle: { color: '#0b69a3', width: 6, type: [14, 10] }, itemStyle: { color: '#0b69a3' } },
]

/** Draws a PNG of TIME_CURVE_SIZE. `zone` is an IANA name. Throws below two points. */
export function timeCurvePng(curve: TimeCurve, zone: string): Buffer {
  const [from] = curve.at
  const until = curve.at.at(-1)
  if (from === undefined || until === undefined || from >= until) throw new Error('A curve needs two moments or more')
  return chartPng(optionOf(curve, timeAxis({ from, until, locale: curve.locale, zone })), TIME_CURVE_SIZE)
}

function optionOf({ title, subtitle, locale, at, series, whole }: TimeCurve, axis: TimeAxis): EChartsCoreOption {
  const axisLabel = { fontSize: 28, color: INK, lineHeight: 36 }
  return {
    animation: false,
    textStyle: { fontFamily: 'DejaVu Sans', color: INK },
    title: {
      text: twoLines(title),
      subtext: subtitle,
      left: 'center',
      top: 30,
      itemGap: 12,
      textStyle: { fontSize: 40, lineHeight: 48, color: INK, fontWeight: 'bold' },
      subtextStyle: { fontSize: 28, color: '#52606d' },
    },
    legend: {
      orient: 'vertical',
      left: 'center',
      bottom: 24,
      itemWidth: 100,
      itemHeight: 24,
      itemGap: 16,
      itemStyle: { opacity: 0 },
      lineStyle: { width: 7 },
      textStyle: { fontSize: 31, color: INK, padding: [0, 0, 0, 14] },
    },
    grid: { left: 140, right: 60, top: 220, bottom: 150 + 50 * series.length },
    xAxis: {
      type: 'value',
      min: axis.min,
      max: axis.max,
      interval: axis.interval,
      axisLabel: { ...axisLabel, formatter: axis.label, hideOverlap: true },
      axisLine: { lineStyle: { color: '#c9d1d9', width: 2 } },
      splitLine: { lineStyle: { color: GRID_COLOUR, width: 1.5 } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: roomAbove(whole.count),
      minInterval: 1,
      axisLabel: { ...axisLabel, formatter: (count: number) => formatNumber(locale, count) },
      splitLine: { lineStyle: { color: GRID_COLOUR, width: 1.5 } },
    },
    series: series.map(({ name, counts }, place) => ({
      type: 'line',
      name,
      symbol: 'none',
      data: counts.map((count, step) => [at[step]?.getTime() ?? axis.max, count]),
      ...LOOKS[place % LOOKS.length],
      ...(place === 0 ? { markLine: wholeLine(whole) } : {}),
    })),
  }
}

function wholeLine({ name, count }: TimeCurve['whole']) {
  return {
    silent: true,
    symbol: 'none',
    data: [{ yAxis: count }],
    lineStyle: { color: '#9aa5b1', width: 3, type: [4, 8] },
    label: { formatter: name, position: 'insideStartTop', fontSize: 28, color: '#52606d' },
  }
}

/** So that the line of all recipients and its label stand clear below the upper edge, on a round number. */
function roomAbove(count: number): number {
  const least = Math.max(count * 1.1, 5)
  const magnitude = 10 ** Math.floor(Math.log10(least))
  const step = magnitude < 100 ? Math.max(1, magnitude / 2) : magnitude / 4
  return Math.ceil(least / step) * step
}

/** Breaks between words: ECharts takes bold text for narrower than it is. What is too long for two lines ends in dots. */
function twoLines(title: string): string {
  const lines = ['', '']
  for (const word of title.split(/\s+/)) {
    const line = lines[0]?.length === 0 || (lines[1] === '' && `${lines[0]} ${word}`.length <= LINE_LENGTH) ? 0 : 1
    lines[line] = `${lines[line]} ${word}`.trim()
  }
  return lines
    .filter((line) => line !== '')
    .map((line) => (line.length <= LINE_LENGTH ? line : `${line.slice(0, LINE_LENGTH - 1)}…`))
    .join('\n')
}
