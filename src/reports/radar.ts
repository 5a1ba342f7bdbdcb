/** The radar of a result: per competency the required level, the self-assessment and the superior's rating, as a PNG for a phone. */
import { LineChart } from 'echarts/charts'
import { LegendComponent, type LegendComponentOption, PolarComponent, TitleComponent } from 'echarts/components'
import { type EChartsCoreOption, use } from 'echarts/core'
import type { Radar, RadarAxis } from '../domain/result/pictures.js'
import { chartPng, INK } from './chart-png.js'
import { GRID_COLOUR, gridSeries, HIGHEST_LEVEL, levelDigits, valueSeries } from './radar-series.js'

// A line on polar coordinates rather than ECharts' own radar: that one draws a missing value as a zero, at the centre.
use([LineChart, PolarComponent, TitleComponent, LegendComponent])

/** Pixels. A phone shows it about 360 wide, a third of this: the smallest text then is as high as in a chat. */
export const RADAR_SIZE = { width: 1080, height: 1320 } as const

/** Centre and radius of the chart, and how far the labels stand off, in pixels. */
const CENTRE = { x: 540, y: 580 }
const RADIUS = 292
const LABEL_MARGIN = 18
/** Longest line of a label, in characters, and the usual width of one at font size 1. */
const LABEL_LENGTH = 13
const CHARACTER_WIDTH = 0.63

/** Draws a radar as a PNG of RADAR_SIZE times `scale`, white behind. Throws below three axes, where there is no area to see. */
export function radarPng(radar: Radar, scale = 1): Buffer {
  if (radar.axes.length < 3) throw new Error(`A radar needs three axes or more, not ${radar.axes.length}`)
  return chartPng(radarOption(radar), RADAR_SIZE, scale)
}

function radarOption({ title, subtitle = '', axes, legend, caption = '' }: Radar): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: 'DejaVu Sans', color: INK },
    title: [
      {
        text: title,
        subtext: subtitle,
        left: 'center',
        top: 36,
        itemGap: 14,
        textStyle: { fontSize: 44, color: INK, fontWeight: 'bold', width: 1000, overflow: 'break' },
        subtextStyle: { fontSize: 30, color: '#52606d', width: 1000, overflow: 'break' },
      },
      { text: caption, left: 'center', bottom: 28, textStyle: { fontSize: 27, lineHeight: 36, color: '#52606d', fontWeight: 'normal' } },
    ],
    legend: legendOption(legend, caption),
    polar: { center: [CENTRE.x, CENTRE.y], radius: RADIUS },
    ...axisOptions(axes),
    series: [...gridSeries(axes.length), ...valueSeries(axes, legend), levelDigits(axes.length)],
  }
}

/** One below the other: side by side, longer texts of another language would run into each other. */
function legendOption(legend: Radar['legend'], caption: string): LegendComponentOption {
  return {
    orient: 'vertical',
    data: [{ name: legend.required, itemStyle: { opacity: 0 } }, { name: legend.self, itemStyle: { borderWidth: 5 } }, legend.superior],
    left: 'center',
    bottom: caption === '' ? 48 : 60 + 36 * caption.split('\n').length,
    itemWidth: 110,
    itemHeight: 24,
    itemGap: 20,
    lineStyle: { width: 5 },
    textStyle: { fontSize: 31, color: INK, padding: [0, 0, 0, 14] },
  }
}

function axisOptions(axes: readonly RadarAxis[]): EChartsCoreOption {
  const labels = axes.map(axisLabel)
  return {
    angleAxis: {
      type: 'value',
      min: 0,
      max: axes.length,
      interval: 1,
      startAngle: 90,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: GRID_COLOUR, width: 1.5 } },
      axisLabel: { margin: LABEL_MARGIN, color: INK, ...labelFont(labels), formatter: (index: number) => labels[index] ?? '' },
    },
    radiusAxis: { min: 0, max: HIGHEST_LEVEL, show: false },
  }
}

/** As large as the longest line allows beside the chart. */
function labelFont(labels: readonly string[]): { fontSize: number; lineHeight: number } {
  const longest = Math.max(...labels.flatMap((label) => label.split('\n')).map((line) => line.length))
  const room = CENTRE.x - RADIUS - LABEL_MARGIN
  const fontSize = Math.max(20, Math.min(32, Math.floor(room / (longest * CHARACTER_WIDTH))))
  return { fontSize, lineHeight: fontSize + 6 }
}

function axisLabel({ label, self, superior }: RadarAxis): string {
  return wrap(self === null || superior === null ? `${label} –` : label)
}

/** Breaks between words so that no line passes LABEL_LENGTH, unless a single word does. */
function wrap(label: string): string {
  const lines: string[] = []
  for (const word of label.split(/ (?!–)/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LABEL_LENGTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
