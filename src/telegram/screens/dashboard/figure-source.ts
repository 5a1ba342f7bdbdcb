/** Whose figures a dashboard shows, the agency's or those of a superior's line: the screens are the same, what is held back is decided by the source. */
import type { InlineKeyboard } from 'grammy'
import type { Framework } from '../../../domain/competency/framework.js'
import { BAND_NAMES, type BandName } from '../../../domain/cycle/cycle-rules.js'
import type { UnitBands } from '../../../domain/dashboard/dashboard-store.js'
import type { OwnCounts, UnitTotals } from '../../../domain/dashboard/unit-totals.js'
import type { UnitNode } from '../../../domain/roster/roster-store.js'
import type { RatedCycle } from '../../../domain/training/unit-gap-store.js'
import type { UnitGaps } from '../../../domain/training/unit-gaps.js'
import { frameworkOf, type MemberCtx } from '../../context.js'

export const COURSE_COUNTS = ['participants', 'selfSubmitted', 'ratingSubmitted', 'waiting'] as const
export const TRAINING_COUNTS = ['people', 'running', 'verified', 'hours', 'reached'] as const
export const SPREAD_COUNTS = ['people', ...BAND_NAMES] as const
export type Participation = UnitTotals<(typeof COURSE_COUNTS)[number]>
export type TrainingYear = UnitTotals<(typeof TRAINING_COUNTS)[number]>
export type Spread = UnitTotals<(typeof SPREAD_COUNTS)[number]>
export interface ShownGaps {
  units: readonly UnitNode[]
  rows: readonly UnitGaps[]
  /** Something may be left out. */
  hidesSmall: boolean
}

interface PagedButton {
  data(params: { page: number }): string
}
export interface FigureSource {
  participation(cycleId: number): Promise<Participation>
  /** `aim`: JP of a year that count as reached. */
  training(aim: number): Promise<TrainingYear>
  bands(cycleId: number): Promise<Spread>
  gaps(cycleId: number): Promise<ShownGaps>
  /** The next pictures of the same kind. */
  buttons: Record<'participation' | 'heat' | 'bands' | 'top' | 'training', PagedButton>
  back(): InlineKeyboard
  /** Said below figures by unit: whom each unit counts. */
  counted: string
  /** Said below figures of which something is held back. */
  suppressed: string
}

/** One row for each band of a unit, as the counts of a unit are added up. */
export function bandRows(counts: readonly UnitBands[]): OwnCounts<'people' | BandName>[] {
  const none = { optimal: 0, cukup_optimal: 0, kurang_optimal: 0 }
  return counts.map(({ unitId, band, people }) => ({ unitId, people, ...none, [band]: people }))
}

export interface CycleGaps extends ShownGaps {
  cycle: RatedCycle
  framework: Framework
}

/** Null before the first results. */
export async function newestGaps({ voice: { deps } }: MemberCtx, source: Pick<FigureSource, 'gaps'>): Promise<CycleGaps | null> {
  const cycle = await deps.stores.unitGaps.newestCycle()
  if (cycle === null) return null
  return { cycle, framework: await frameworkOf(deps, cycle.frameworkVersionId), ...(await source.gaps(cycle.id)) }
}
