/** What both sides said about a divergence, as it stays on the result and the rapor: every statement, every change, and silence as silence. */
import { type DialogueItem, SIDES, type Side } from '../domain/dialogue/dialogue.js'
import type { Say } from './texts.js'

export interface DialogueNote {
  /** The behaviour with both levels, a revised one with what it was before. */
  about: string
  lines: string[]
}

/** Items on which neither said anything come last, as one list. */
export function dialogueNotes(say: Say, talk: readonly DialogueItem[]): DialogueNote[] {
  const isSilent = (item: DialogueItem) => SIDES.every((side) => item[side].said.length === 0)
  const silent = talk.filter(isSilent)
  const about = (item: DialogueItem) =>
    say('dialogue-note', { item: item.entry.item.title, self: levels(item, 'self'), superior: levels(item, 'superior') })
  const spoken = talk.filter((item) => !isSilent(item))
  return [
    ...spoken.map((item) => ({ about: about(item), lines: SIDES.flatMap((side) => sideLines(say, item, side)) })),
    ...(silent.length === 0 ? [] : [{ about: say('dialogue-note-untouched', { count: silent.length }), lines: silent.map(about) }]),
  ]
}

/** 2 → 4 where it was revised. */
function levels(item: DialogueItem, side: Side): string {
  const { level, changes } = item[side]
  return [...changes.map(({ levelBefore }) => levelBefore ?? '–'), level ?? '–'].join(' → ')
}

function sideLines(say: Say, item: DialogueItem, side: Side): string[] {
  const { said } = item[side]
  if (said.length === 0) return [say('dialogue-note-silent', { side })]
  return said.map(({ stance, text, otherLevel }) =>
    stance === 'agree'
      ? say('dialogue-note-agree', { side, level: otherLevel ?? '–' })
      : say(`dialogue-note-${stance}`, { side, text: text ?? '' }),
  )
}
