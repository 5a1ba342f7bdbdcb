/** Where self and superior lay two levels apart at the reveal, both may agree, explain or revise; silence stays silence (F1). */
import type { Answer, FormItem } from '../assessment/form.js'
import type { Level } from '../competency/framework.js'
import { type AnswerChange, levelAt } from '../rating/answer-change.js'
import { divergences } from '../rating/reasons.js'
import { isDivergent } from '../scoring/item-score.js'
import type { DialogueRecord, Stance, Statement } from './dialogue-store.js'

export const SIDES = ['self', 'superior'] as const
export type Side = (typeof SIDES)[number]

/** What one side said; `otherLevel` is the level of the other side at that moment: what an agreement agrees with. */
export interface Said {
  stance: Stance
  text: string | null
  at: Date
  otherLevel: Level | null
}

interface SideView {
  /** As it stands now. */
  level: Level | null
  atReveal: Level
  /** The reason at the level as it stands. */
  reason: string | null
  /** Oldest first; the last one stands. Empty: silence, which is no consent. */
  said: readonly Said[]
  changes: readonly AnswerChange[]
}

export interface DialogueItem {
  entry: FormItem
  self: SideView
  superior: SideView
}

const BEFORE_ALL = new Date(0)

/** The items both talk about, in the order of the form: those that diverged at the reveal, however they stand by now. */
export function dialogueItems(items: readonly FormItem[], record: DialogueRecord): DialogueItem[] {
  const own = (side: Side, key: string) => record.changes.filter((one) => one.kind === side && one.itemKey === key)
  const atReveal = (side: Side) =>
    record[side].map((one): Answer => ({ ...one, level: levelAt(one.level, own(side, one.itemKey), BEFORE_ALL) }))
  return divergences(items, atReveal('self'), atReveal('superior')).map((apart): DialogueItem => {
    const { key } = apart.entry.item
    const levelOf = (side: Side, at?: Date) => {
      const level = record[side].find(({ itemKey }) => itemKey === key)?.level ?? null
      return at === undefined ? level : levelAt(level, own(side, key), at)
    }
    const view = (side: Side, other: Side): SideView => ({
      level: levelOf(side),
      atReveal: apart[side],
      reason: record[side].find(({ itemKey }) => itemKey === key)?.reason ?? null,
      said: record.statements
        .filter((one) => one.itemKey === key && sideOf(one, record) === side)
        .map((one) => ({ stance: one.stance, text: one.text, at: one.createdAt, otherLevel: levelOf(other, one.createdAt) })),
      changes: own(side, key),
    })
    return { entry: apart.entry, self: view('self', 'superior'), superior: view('superior', 'self') }
  })
}

function sideOf({ byPersonId }: Statement, { rateeId }: DialogueRecord): Side {
  return byPersonId === rateeId ? 'self' : 'superior'
}

export function otherSide(side: Side): Side {
  return side === 'self' ? 'superior' : 'self'
}

/** The superior owes a word on every divergence (E4): a reason at the level, or a statement. */
export function isUnexplained({ self, superior }: DialogueItem): boolean {
  return isDivergent(self.level, superior.level) && superior.reason === null && superior.said.length === 0
}

/** Nothing more to be said: the levels have met, or one side agrees with what the other gives now. */
function isSettled(item: DialogueItem): boolean {
  return !isDivergent(item.self.level, item.superior.level) || SIDES.some((side) => agrees(item, side))
}

function agrees(item: DialogueItem, side: Side): boolean {
  const last = item[side].said.at(-1)
  return last?.stance === 'agree' && last.otherLevel === item[otherSide(side)].level
}

/** Whether it is this side's turn: nothing said yet, or the other side has said something since. The ASN's turn is a chance, never a duty. */
export function isTurnOf(item: DialogueItem, side: Side): boolean {
  if (side === 'superior' && isUnexplained(item)) return true
  if (isSettled(item)) return false
  const [own, others] = [item[side].said.at(-1), item[otherSide(side)].said.at(-1)]
  if (own === undefined) return side === 'self' || others !== undefined
  return others !== undefined && others.at > own.at
}
