/** The lines that draw a radar. */
import type { LineSeriesOption } from 'echarts/charts'
import { LEVELS } from '../domain/competency/framework.js'
import type { Radar, RadarAxis } from '../domain/result/pictures.js'

export const HIGHEST_LEVEL = Math.max(...LEVELS)
export const GRID_COLOUR = '#c9d1d9'

/** Points of a closed line, clockwise: the first comes again at the end. */
function ring(levels: readonly (number | null)[]): [number | null, number][] {
  return [...levels, levels[0] ?? null].map((level, index) => [level, index])
}

/** The levels as polygons: straight between the axes like the lines they measure. */
export function gridSeries(axisCount: number): LineSeriesOption[] {
  return LEVELS.map((level) => ({
    type: 'line',
    coordinateSystem: 'polar',
    data: ring(Array.from({ length: axisCount }, () => level)),
    symbol: 'none',
    silent: true,
    z: 1,
    lineStyle: { color: GRID_COLOUR, width: level === HIGHEST_LEVEL ? 3 : 1.5 },
  }))
}

/** The digits of the levels, halfway between the last axis and the first, where no marker can cover them. */
export function levelDigits(axisCount: number): LineSeriesOption {
  const edge = Math.cos(Math.PI / axisCount)
  return {
    type: 'line',
    coordinateSystem: 'polar',
    data: LEVELS.map((level) => [level * edge, axisCount - 0.5]),
    symbol: 'circle',
    symbolSize: 1,
    showAllSymbol: true,
    silent: true,
    z: 5,
    lineStyle: { width: 0 },
    itemStyle: { color: 'transparent' },
    label: {
      show: true,
      position: 'inside',
      formatter: ({ dataIndex }) => String(LEVELS[dataIndex]),
      fontSize: 25,
      color: '#52606d',
      textBorderColor: '#ffffff',
      textBorderWidth: 7,
    },
  }
}

/** Told apart without colour: by dashes and by markers, which nest in one another where the levels are the same. */
export function valueSeries(axes: readonly RadarAxis[], legend: Radar['legend']): LineSeriesOption[] {
  const line = (name: string, levels: readonly (number | null)[], look: LineSeriesOption): LineSeriesOption => ({
    type: 'line',
    coordinateSystem: 'polar',
    name,
    data: ring(levels),
    showAllSymbol: true,
    connectNulls: false,
    ...look,
  })
  return [
    line(
      legend.required,
      axes.map(({ required }) => required),
      {
        symbol: 'none',
        z: 2,
        lineStyle: { color: '#616e7c', width: 5, type: [16, 10] },
        itemStyle: { color: '#616e7c' },
        areaStyle: { color: '#616e7c', opacity: 0.1 },
      },
    ),
    line(
      legend.self,
      axes.map(({ self }) => self),
      {
        symbol: 'circle',
        symbolSize: 26,
        z: 3,
        lineStyle: { color: '#0b69a3', width: 5, type: [3, 9], cap: 'round' },
        itemStyle: { color: '#ffffff', borderColor: '#0b69a3', borderWidth: 5 },
      },
    ),
    line(
      legend.superior,
      axes.map(({ superior }) => superior),
      {
        symbol: 'rect',
        symbolSize: 15,
        z: 4,
        lineStyle: { color: '#b44d12', width: 6, type: 'solid' },
        itemStyle: { color: '#b44d12' },
      },
    ),
  ]
}
