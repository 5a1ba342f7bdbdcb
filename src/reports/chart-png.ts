/** A chart drawn as SVG on the server and turned into a PNG, with fonts of our own: a server may have none. */
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([SVGRenderer])

const require = createRequire(import.meta.url)
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`))

/** Colour of text. */
export const INK = '#1f2933'

/** `size` in pixels, drawn `scale` times as large; white behind. The parts the option names must have been registered by the caller (`use`). */
export function chartPng(option: EChartsCoreOption, size: { width: number; height: number }, scale = 1): Buffer {
  const font = { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' }
  return new Resvg(svgOf(option, size), { font, background: '#ffffff', fitTo: { mode: 'zoom', value: scale } }).render().asPng()
}

function svgOf(option: EChartsCoreOption, size: { width: number; height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
