/** The recipients are put together condition by condition; one that stands there already is not added again. */
import type { Condition, Segment } from './segment.js'

export type SegmentSide = keyof Segment

const SIDE_MOST = 40

function isSame(a: Condition, b: Condition): boolean {
  return a.kind === b.kind && askedBy(a) === askedBy(b)
}

/** What a condition asks for, apart from its kind. */
function askedBy(condition: Condition): string | number {
  switch (condition.kind) {
    case 'role':
      return condition.role
    case 'unit':
      return condition.unitId
    case 'jenjang':
      return condition.jenjang
    case 'bidang':
      return condition.bidang
    case 'standing':
      return condition.standing
    case 'not-understood':
      return condition.broadcastId
  }
}

/** On one side at a time: whoever is asked for cannot be left out by the same words. */
export function withCondition(segment: Segment, side: SegmentSide, condition: Condition): Segment {
  const without = withoutCondition(withoutCondition(segment, 'with', condition), 'without', condition)
  return { ...without, [side]: [...without[side], condition].slice(0, SIDE_MOST) }
}

export function withoutCondition(segment: Segment, side: SegmentSide, condition: Condition): Segment {
  return { ...segment, [side]: segment[side].filter((one) => !isSame(one, condition)) }
}
