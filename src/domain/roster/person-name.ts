/** A name is one name with or without its titles: Drs. Yohanes A. Bria, M.Si. is Yohanes A. Bria. */

/** Titles that stand before a name; an initial (A.) is no title. */
const BEFORE = /^(drs?|dra|drg|drh|prof|ir|h|hj|kh|ns|apt|pdt|rm|sr|tgk|st)\.$/i

/** In small letters, without titles and doubled spaces: for comparing names, never for showing them. */
export function bareName(name: string): string {
  const words = (name.split(',')[0] ?? '').trim().split(/\s+/)
  const first = words.findIndex((word) => !BEFORE.test(word))
  return words.slice(Math.max(0, first)).join(' ').toLowerCase()
}
