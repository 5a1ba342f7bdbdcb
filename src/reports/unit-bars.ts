/** What the pictures with a bar for each unit share: head, size and the units' names. */
import type { EChartsCoreOption } from 'echarts/core'
import { INK } from './chart-png.js'

/** Pixels: width, room for title and legend, room below. */
const WIDTH = 1080
const HEAD = 250
const FOOT = 40
const NAME_LENGTH = 24

/** `row` is the height of one unit in pixels. */
export function unitBarsSize(units: number, row: number): { width: number; height: number } {
  return { width: WIDTH, height: HEAD + FOOT + row * units }
}

/** The option but for legend, x axis and series; `right` is the room in pixels right of the bars. */
export function unitBars({ title, subtitle, units, right }: { title: string; subtitle: string; units: readonly string[]; right: number }) {
  return {
    animation: false,
    textStyle: { fontFamily: 'DejaVu Sans', color: INK },
    title: {
      text: title,
      subtext: subtitle,
      left: 'center',
      top: 30,
      itemGap: 12,
      textStyle: { fontSize: 42, color: INK, fontWeight: 'bold', width: 1000, overflow: 'break' },
      subtextStyle: { fontSize: 28, color: '#52606d', width: 1000, overflow: 'break' },
    },
    grid: { left: 400, right, top: HEAD, bottom: FOOT },
    yAxis: {
      type: 'category',
      inverse: true,
      data: units.map((name) => (name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1)}…`)),
      axisTick: { show: false },
      axisLabel: { fontSize: 26, color: INK, margin: 16 },
    },
  } satisfies EChartsCoreOption
}
