/** An appeal of the ratee against a result (G5): written, answered by the rater, decided for good by the rater's superior. Source: PP 30/2019 Ps. 59. */
import type { Level, PositionHeld } from '../competency/framework.js'
import type { CycleState } from '../cycle/cycle.js'
import type { BandName } from '../cycle/cycle-rules.js'
import type { ScoredResult } from '../scoring/scored-result.js'
import type { StoredRecommendation } from '../training/training-store.js'

/** Pieces of evidence, and words of a party after filing: enough to be heard, few enough to be read. */
export const STATEMENTS_MOST = 10

export type AppealState = 'draft' | 'filed' | 'decided'
export type AppealDecision = 'granted' | 'refused'

export interface AppealItem {
  itemKey: string
  levelBefore: Level | null
  /** What the decider gives; null: left as it was. */
  levelAfter: Level | null
}

/** What a party says or shows: a text, or a file Telegram holds. */
export interface AppealStatement {
  byPersonId: number
  kind: 'text' | 'photo' | 'document'
  text: string | null
  fileId: string | null
  createdAt: Date
}

export interface AppealParty {
  id: number
  name: string
  position: string
}

export interface Appeal {
  id: number
  resultId: number
  assessmentId: number
  /** The rating of the superior against which it goes. */
  ratingId: number
  cycleId: number
  cycleName: string
  cycleState: CycleState
  frameworkVersionId: number
  held: PositionHeld
  ratee: AppealParty
  rater: AppealParty
  decider: AppealParty | null
  /** Who was to decide and declared a conflict of interest, oldest first. */
  recusals: readonly { personId: number; reason: string }[]
  /** When the result was received: delivered, else published. */
  receivedAt: Date
  filedAt: Date | null
  reason: string | null
  decidedAt: Date | null
  decision: AppealDecision | null
  decisionReason: string | null
  /** In the order of the dictionary. */
  items: readonly AppealItem[]
  /** Oldest first. */
  statements: readonly AppealStatement[]
  /** Before and after, once it changed the result. */
  change: { jpmBefore: number | null; bandBefore: BandName | null; jpmAfter: number | null; bandAfter: BandName | null } | null
}

export function appealState({ filedAt, decidedAt }: Pick<Appeal, 'filedAt' | 'decidedAt'>): AppealState {
  if (decidedAt !== null) return 'decided'
  return filedAt === null ? 'draft' : 'filed'
}

/** The appeal as the table of rights sees it. */
export function appealSubject({ ratee, rater, decider, ...appeal }: Appeal) {
  return { rateeId: ratee.id, raterId: rater.id, deciderId: decider?.id ?? null, state: appealState(appeal) }
}

/** What the rater said since it was filed: an answer to one that was taken back is none to the one filed anew. */
export function answersOfRater({ rater, statements, filedAt }: Pick<Appeal, 'rater' | 'statements' | 'filedAt'>): AppealStatement[] {
  return statements.filter(({ byPersonId, createdAt }) => byPersonId === rater.id && filedAt !== null && createdAt >= filedAt)
}

/** The items whose level the decider changes. */
export function changedItems({ items }: Pick<Appeal, 'items'>): (AppealItem & { levelAfter: Level })[] {
  return items.flatMap((item) =>
    item.levelAfter === null || item.levelAfter === item.levelBefore ? [] : [{ ...item, levelAfter: item.levelAfter }],
  )
}

/** A filed appeal that waits, with the days that matter to a queue. */
export interface WaitingAppeal {
  id: number
  rateeName: string
  cycleName: string
  filedAt: Date
  /** The rater has said something since it was filed. */
  isAnswered: boolean
}

export interface AppealCounts {
  waiting: number
  oldestFiledAt: Date | null
  granted: number
  refused: number
}

/** A statement in the dialogue about a divergence, as both sides made it. */
export interface SaidInDialogue {
  itemKey: string
  byPersonId: number
  stance: 'agree' | 'explain' | 'revise'
  text: string | null
}

/** A result as an appeal changed it, for whoever looks at the result. */
export interface ResultChange {
  deciderName: string
  decidedAt: Date
  reason: string
  jpmBefore: number | null
  bandBefore: BandName | null
  items: readonly { itemKey: string; before: Level | null; after: Level | null }[]
}

export interface AppealStore {
  byId(id: number): Promise<Appeal | null>
  ofResult(resultId: number): Promise<{ id: number; state: AppealState } | null>
  /** Within a transaction: nobody else changes this appeal until its end. */
  lock(id: number): Promise<void>
  /** One for each result: a second call answers the same one. */
  draft(resultId: number, now: Date): Promise<number>
  putItem(id: number, item: { itemKey: string; levelBefore: Level | null }): Promise<void>
  dropItem(id: number, itemKey: string): Promise<void>
  setReason(id: number, reason: string): Promise<void>
  /** The same message twice is one statement; false then. */
  say(
    id: number,
    statement: Omit<AppealStatement, 'createdAt'> & { fileUniqueId: string | null; fileName: string | null; sourceKey: string; now: Date },
  ): Promise<boolean>
  file(id: number, filing: { deciderId: number | null; now: Date }): Promise<void>
  /** Back to a draft: nobody decides it, and what a decider had begun is gone. */
  withdraw(id: number): Promise<void>
  /** What another decider had intended is gone. */
  setDecider(id: number, deciderId: number | null): Promise<void>
  recuse(id: number, recusal: { personId: number; reason: string; now: Date }): Promise<void>
  /** Who declared a conflict of interest over this appeal. */
  recused(id: number): Promise<number[]>
  setLevel(id: number, itemKey: string, level: Level | null): Promise<void>
  setDecisionReason(id: number, reason: string): Promise<void>
  decide(id: number, decision: AppealDecision, now: Date): Promise<void>
  /** Keeps the result as it was and puts the new one in its place; what nobody has answered of its advice gives way to `advice`. */
  revise(appeal: Appeal, to: { scored: ScoredResult; advice: readonly StoredRecommendation[]; now: Date }): Promise<void>
  /** Undecided ones of this decider, oldest first. */
  toDecide(deciderId: number): Promise<WaitingAppeal[]>
  /** Undecided ones against this rater, oldest first. */
  against(raterId: number): Promise<WaitingAppeal[]>
  /** Undecided ones that nobody can decide: no decider named, or one who has left or is not linked. */
  withoutDecider(): Promise<{ id: number; rateeId: number; rateeName: string; raterId: number; raterName: string; filedAt: Date }[]>
  counts(): Promise<AppealCounts>
  /** What keeps a cycle from being closed: undecided appeals, and people who received their result since `since` and have not appealed. */
  openIn(cycleId: number, since: Date): Promise<{ undecided: number; inTime: number; lastReceivedAt: Date | null }>
  saidInDialogue(assessmentId: number): Promise<SaidInDialogue[]>
}
