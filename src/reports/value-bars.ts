/** One bar for each unit or competency with its number in words at the end, as a PNG for a phone: the largest gaps, JP by unit. */
import { BarChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { chartPng, INK } from './chart-png.js'
import { unitBars, unitBarsSize } from './unit-bars.js'

use([BarChart, GridComponent, MarkLineComponent, TitleComponent])

/** All texts arrive in the reader's language. */
export interface ValueBars {
  title: string
  subtitle: string
  /** 'gap': what is missing, in orange. 'reached': what is done, in blue. */
  tone: keyof typeof COLOURS
  /** At most ROWS_DRAWN are drawn. `value` from 0; `label` stands at the end of the bar. */
  rows: readonly { name: string; value: number; label: string }[]
  /** The value of a full bar; a larger one makes the others shorter. */
  most: number
  /** A line across all bars. */
  mark?: { at: number; label: string }
}

/** More would be too small to read on a phone. */
export const ROWS_DRAWN = 20
/** Height of one row in pixels. */
const ROW = 72
/** Orange and blue as in the heat map, told apart by colour-blind eyes too. */
const COLOURS = { gap: '#f1a340', reached: '#1f5fa8' }
/** One letter of a label at its size, at most, in pixels. */
const LETTER = 17

/** Draws a PNG 1080 wide, as high as its rows need. Throws without rows. */
export function valueBarsPng({ title, subtitle, tone, rows, most, mark }: ValueBars): Buffer {
  if (rows.length === 0) throw new Error('A picture of values needs a row or more')
  const drawn = rows.slice(0, ROWS_DRAWN)
  const right = 40 + LETTER * Math.max(...drawn.map(({ label }) => label.length))
  const common = unitBars({ title, subtitle, units: drawn.map(({ name }) => name), right })
  const option = {
    ...common,
    xAxis: {
      type: 'value',
      min: 0,
      max: Math.max(most, ...drawn.map(({ value }) => value)),
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: { ...common.yAxis, axisLine: { lineStyle: { color: '#c9d1d9', width: 2 } } },
    series: [
      {
        type: 'bar',
        barWidth: 40,
        showBackground: true,
        backgroundStyle: { color: '#eceff2' },
        itemStyle: { color: COLOURS[tone] },
        data: drawn.map(({ value }) => value),
        label: { show: false },
        markLine: mark === undefined ? { data: [] } : markLine(mark),
      },
      {
        // Labels stand in one column behind the bars, so that they are read like a table.
        type: 'bar',
        barWidth: 40,
        barGap: '-100%',
        itemStyle: { color: 'transparent' },
        data: drawn.map(() => Math.max(most, ...drawn.map(({ value }) => value))),
        label: {
          show: true,
          position: 'right',
          distance: 14,
          fontSize: 26,
          color: INK,
          formatter: ({ dataIndex }: { dataIndex: number }) => drawn[dataIndex]?.label ?? '',
        },
      },
    ],
  }
  return chartPng(option, unitBarsSize(drawn.length, ROW))
}

function markLine({ at, label }: { at: number; label: string }) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: INK, width: 3, type: 'dashed' },
    label: { formatter: label, position: 'start', fontSize: 24, color: INK },
    data: [{ xAxis: at }],
  }
}
