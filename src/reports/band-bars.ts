/** The spread of the job person match: a bar for each unit, divided into its bands with the number of people in each, as a PNG for a phone. */
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { chartPng, INK } from './chart-png.js'
import { unitBars, unitBarsSize } from './unit-bars.js'

use([BarChart, GridComponent, LegendComponent, TitleComponent])

/** All texts arrive in the reader's language. */
export interface BandBars {
  title: string
  subtitle: string
  /** Best first, three. */
  bands: readonly string[]
  /** At most BARS_DRAWN are drawn; people of each band. */
  rows: readonly { unit: string; people: readonly number[] }[]
}

/** More would be too small to read on a phone; the text beside the picture says how many are left out. */
export const BARS_DRAWN = 20
/** Height of one unit in pixels. */
const ROW = 72
/** Blue to orange as in the heat map, told apart by colour-blind eyes too. */
const COLOURS = [
  { fill: '#1f5fa8', ink: '#ffffff' },
  { fill: '#a6cbe8', ink: INK },
  { fill: '#f1a340', ink: INK },
] as const
/** A number is written where its part is wide enough for it, in per cent. */
const WIDE_ENOUGH = 5

/** Draws a PNG 1080 wide, as high as its units need. Throws without units. */
export function bandBarsPng({ title, subtitle, bands, rows }: BandBars): Buffer {
  if (rows.length === 0) throw new Error('A picture of bands needs a unit or more')
  const drawn = rows.slice(0, BARS_DRAWN)
  const common = unitBars({ title, subtitle, units: drawn.map(({ unit }) => unit), right: 40 })
  const option = {
    ...common,
    legend: { top: 170, left: 'center', itemWidth: 40, itemHeight: 24, itemGap: 30, textStyle: { fontSize: 26, color: INK } },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: { ...common.yAxis, axisLine: { show: false } },
    series: bands.map((name, band) => barsOf(name, band, drawn)),
  }
  return chartPng(option, unitBarsSize(drawn.length, ROW))
}

function barsOf(name: string, band: number, rows: BandBars['rows']) {
  const { fill, ink } = COLOURS[band] ?? COLOURS[2]
  const count = (row: BandBars['rows'][number] | undefined) => row?.people[band] ?? 0
  const share = (row: BandBars['rows'][number]) =>
    (count(row) /
      Math.max(
        1,
        row.people.reduce((sum, one) => sum + one, 0),
      )) *
    100
  return {
    name,
    type: 'bar',
    stack: 'people',
    barWidth: 46,
    itemStyle: { color: fill, borderColor: '#ffffff', borderWidth: 2 },
    data: rows.map((row) => ({ value: share(row), label: { show: share(row) >= WIDE_ENOUGH } })),
    label: {
      position: 'inside',
      fontSize: 26,
      color: ink,
      formatter: ({ dataIndex }: { dataIndex: number }) => String(count(rows[dataIndex])),
    },
  }
}
