/** The participation picture: per unit how many have assessed themselves and how many have been rated, as a PNG for a phone. */
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { type EChartsCoreOption, use } from 'echarts/core'
import { leastDoneFirst } from '../domain/cycle/least-done.js'
import { chartPng, INK } from './chart-png.js'
import { unitBars, unitBarsSize } from './unit-bars.js'

use([BarChart, GridComponent, LegendComponent, TitleComponent])

interface UnitParticipation {
  unit: string
  participants: number
  selfSubmitted: number
  ratingSubmitted: number
}

/** All texts arrive in the reader's language. */
export interface Participation {
  title: string
  subtitle: string
  /** At most UNITS_DRAWN are drawn, those with the least done first. */
  units: readonly UnitParticipation[]
  legend: { self: string; superior: string }
}

/** More would be too small to read on a phone; the text beside the picture says how many are left out. */
export const UNITS_DRAWN = 20
/** Height of one unit in pixels. */
const ROW = 92
const COLOURS = { self: '#2f80ed', superior: '#27ae60' }

/** Draws a PNG 1080 wide, as high as its units need. Throws without units. */
export function participationPng(picture: Participation): Buffer {
  if (picture.units.length === 0) throw new Error('A participation picture needs a unit or more')
  const units = leastDoneFirst(picture.units).slice(0, UNITS_DRAWN)
  return chartPng(optionOf({ ...picture, units }), unitBarsSize(units.length, ROW))
}

function share(done: number, all: number): number {
  return all === 0 ? 0 : done / all
}

function optionOf({ title, subtitle, units, legend }: Participation): EChartsCoreOption {
  const bars = (name: string, color: string, done: (one: UnitParticipation) => number) => ({
    name,
    type: 'bar',
    barWidth: 30,
    barGap: '15%',
    itemStyle: { color, borderRadius: 4 },
    data: units.map((one) => Math.round(share(done(one), one.participants) * 100)),
    label: {
      show: true,
      position: 'right',
      fontSize: 24,
      color: INK,
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const one = units[dataIndex]
        return one === undefined ? '' : `${done(one)}/${one.participants}`
      },
    },
  })
  const common = unitBars({ title, subtitle, units: units.map((one) => one.unit), right: 110 })
  return {
    ...common,
    legend: { top: 170, left: 'center', itemWidth: 40, itemHeight: 24, itemGap: 40, textStyle: { fontSize: 28, color: INK } },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { show: false }, splitLine: { lineStyle: { color: '#e4e9ee', width: 1.5 } } },
    yAxis: { ...common.yAxis, axisLine: { lineStyle: { color: '#c9d1d9', width: 2 } } },
    series: [
      bars(legend.self, COLOURS.self, (one) => one.selfSubmitted),
      bars(legend.superior, COLOURS.superior, (one) => one.ratingSubmitted),
    ],
  }
}
