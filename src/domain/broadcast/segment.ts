/** Whom a broadcast goes to: everyone who meets all kinds of conditions named under `with` and none under `without`. */
import { z } from 'zod'
import { BIDANG, JENJANG } from '../roster/person.js'

/** Where a person stands in the newest open cycle (or, for `result-unseen`, the newest published one). */
export const CYCLE_STANDINGS = ['self-not-started', 'self-not-sent', 'self-sent', 'not-rated', 'rated', 'rates-unfinished'] as const

const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: z.enum(['asn', 'atasan', 'admin', 'pimpinan']) }),
  /** The unit with all its sub-units. */
  z.strictObject({ kind: z.literal('unit'), unitId: z.number().int() }),
  z.strictObject({ kind: z.literal('jenjang'), jenjang: z.enum(JENJANG) }),
  z.strictObject({ kind: z.literal('bidang'), bidang: z.enum(BIDANG) }),
  z.strictObject({ kind: z.literal('standing'), standing: z.enum(CYCLE_STANDINGS) }),
  /** Was sent this earlier broadcast and has not said to have understood it, or has not answered its question rightly. */
  z.strictObject({ kind: z.literal('not-understood'), broadcastId: z.number().int() }),
])
export type Condition = z.infer<typeof conditionSchema>

/** Conditions of one kind are alternatives (unit A or unit B); different kinds must all hold. Empty: everyone. */
export const segmentSchema = z.strictObject({
  with: z.array(conditionSchema).max(40).default([]),
  without: z.array(conditionSchema).max(40).default([]),
})
export type Segment = z.infer<typeof segmentSchema>

export const EVERYONE: Segment = { with: [], without: [] }
