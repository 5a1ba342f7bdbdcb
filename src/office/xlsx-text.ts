/** What the cells of a workbook say: its shared texts, which number formats are dates, and one cell as its reader would type it. */

/** Excel keeps 15 digits of a number: from here on the last digits are already lost. */
const FIRST_INEXACT_NUMBER = 1e15
const DAY_MS = 86_400_000
/** Day 0 of Excel's calendar, and how many days later the calendar of 1904 begins. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAYS_TO_1904 = 1462
/** Excel's own date formats (ECMA-376 18.8.30, with those of East Asian languages). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

export interface CellFormats {
  /** By the index of a cell's style. */
  isDate: readonly boolean[]
  from1904: boolean
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML's references and Excel's own (_x000D_) as the characters they stand for. */
export function xmlText(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The text of a rich or plain string; how it is pronounced (rPh) is no part of it. */
export function stringText(xml: string): string {
  let text = ''
  for (const [, part = ''] of withoutPronunciation(xml).matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t>/g)) text += part
  return xmlText(text)
}

function withoutPronunciation(xml: string): string {
  if (!xml.includes('rPh')) return xml
  const [first = '', ...spoken] = xml.split(/<(?:\w+:)?rPh\b/)
  return first + spoken.map((part) => part.slice(/<\/(?:\w+:)?rPh>/.exec(part)?.index ?? part.length)).join('')
}

/** The contents of every element of a name, and its attributes; ends at one that is not closed. Each character is looked at once. */
export function* elements(xml: string, names: string): Generator<{ name: string; attributes: string; content: string }> {
  const opening = new RegExp(`<((?:\\w+:)?)(${names})\\b([^<>]*)>`, 'g')
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const [, prefix = '', name = '', attributes = ''] = found
    if (name === 'row' || attributes.endsWith('/')) {
      yield { name, attributes, content: '' }
      continue
    }
    const from = opening.lastIndex
    const to = xml.indexOf(`</${prefix}${name}>`, from)
    if (to < 0) return
    yield { name, attributes, content: xml.slice(from, to) }
    opening.lastIndex = to
  }
}

export function cellFormats(styles: string, workbook: string): CellFormats {
  const dates = new Set(DATE_FORMATS)
  for (const [, attributes = ''] of styles.matchAll(/<(?:\w+:)?numFmt\s([^<>]*)/g)) {
    // Excel takes 255 letters; of a longer one each bracket left open would be looked for to its end.
    const code = xmlText(/formatCode="([^"]{0,255})"/.exec(attributes)?.[1] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    if (/[dy]/i.test(code)) dates.add(Number(/numFmtId="(\d+)"/.exec(attributes)?.[1]))
  }
  const [cells] = [...elements(styles, 'cellXfs')].map(({ content }) => content)
  const isDate = [...(cells ?? '').matchAll(/<(?:\w+:)?xf\s([^<>]*)/g)].map(([, attributes = '']) =>
    dates.has(Number(/numFmtId="(\d+)"/.exec(attributes)?.[1])),
  )
  return { isDate, from1904: /date1904="(1|true)"/.test(workbook) }
}

/** A number as its reader would type it; one that has lost digits is shown as Excel shows it (1.98609E+17), so that it is refused. */
export function numberText(written: string, date: { isDate: boolean; from1904: boolean }): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return xmlText(written)
  if (date.isDate && value >= 1) {
    const day = Math.floor(value) + (date.from1904 ? DAYS_TO_1904 : 0)
    // Excel's last day is 31 December 9999.
    if (day <= 2_958_465) return new Date(DAY_ZERO + day * DAY_MS).toISOString().slice(0, 10)
  }
  return Math.abs(value) >= FIRST_INEXACT_NUMBER ? value.toExponential(5).replace('e', 'E') : String(value)
}
