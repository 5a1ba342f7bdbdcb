/** Names in a message: as many as a small screen bears, the others counted. */
import type { Voice } from '../../context.js'

/** HTML. `letters`: what all names written out may take, so that a message with several lists stays below Telegram's limit. */
export function nameList({ say }: Voice, names: readonly string[], { between, letters }: { between: string; letters: number }): string {
  const shown: string[] = []
  let left = letters
  for (const name of names) {
    left -= name.length + between.length
    if (left < 0) break
    shown.push(name)
  }
  const html = say('plain', { text: shown.join(between) })
  const others = names.length - shown.length
  return others === 0 ? html : [html, say('class-more-names', { count: others })].join(between)
}
