/** What the pictures with a bar for each unit or competency share: head, size and the names. */
import type { EChartsCoreOption } from 'echarts/core'
import { INK } from './chart-png.js'
import { nameLines } from './name-lines.js'

/** Pixels: width, room for title and legend, room below. */
const WIDTH = 1080
const HEAD = 250
const FOOT = 40
/** Letters of one line of a name. */
const NAME_LINE = 22

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
      subtextStyle: { fontSize: 28, color: '#52606d', width: 1000, overflow: 'break', lineHeight: 36 },
    },
    grid: { left: 400, right, top: HEAD, bottom: FOOT },
    yAxis: {
      type: 'category',
      inverse: true,
      data: units.map((name) => nameLines(name, NAME_LINE)),
      axisTick: { show: false },
      axisLabel: { fontSize: 26, lineHeight: 29, color: INK, margin: 16 },
    },
  } satisfies EChartsCoreOption
}
