/** The scoring rules of a cycle: whose levels weigh how much, and from which job person match each band begins. */
import { z } from 'zod'

/** The bands of a job person match, best first: optimal, cukup optimal, kurang optimal (pemetaan; domain.md 1e, S7). */
export const BAND_NAMES = ['optimal', 'cukup_optimal', 'kurang_optimal'] as const
export type BandName = (typeof BAND_NAMES)[number]

/** Relative, not per cent: 1 and 1 is the same as 50 and 50. */
const weight = z.number().min(0).max(1000)

const bandSchema = z.strictObject({
  name: z.enum(BAND_NAMES),
  /** The lowest job person match of the band, 0 to 100, itself included. */
  from: z.number().min(0).max(100),
})

/** Shape of the rules stored with a cycle. */
export const cycleRulesSchema = z
  .strictObject({
    weights: z.strictObject({ superior: weight, self: weight, peers: weight }),
    /** Best band first; the last begins at 0, so that every person match has a band. */
    bands: z.array(bandSchema).min(1),
  })
  .superRefine(({ weights, bands }, context) => {
    if (weights.superior + weights.self + weights.peers === 0)
      context.addIssue({ code: 'custom', path: ['weights'], message: 'At least one weight must be above 0' })
    if (bands.at(-1)?.from !== 0) context.addIssue({ code: 'custom', path: ['bands'], message: 'The last band must begin at 0' })
    for (const [index, band] of bands.entries()) {
      const better = bands[index - 1]
      if (better === undefined) continue
      if (better.from <= band.from)
        context.addIssue({ code: 'custom', path: ['bands', index, 'from'], message: 'Each band must begin below the one before it' })
      if (BAND_NAMES.indexOf(better.name) >= BAND_NAMES.indexOf(band.name))
        context.addIssue({ code: 'custom', path: ['bands', index, 'name'], message: 'Bands go from the best name to the least' })
    }
  })

export type CycleRules = z.infer<typeof cycleRulesSchema>

/**
 * What holds unless a cycle says otherwise: only the superior's levels count, and the bands are those of *pemetaan*,
 * 90 optimal, 78 cukup optimal, below it kurang optimal. Source: S7 in domain.md 1e, the program of a regional assessment
 * centre (weak, therefore editable per cycle); its legal home, Peraturan BKN 26/2019, was not read.
 */
export const DEFAULT_CYCLE_RULES: CycleRules = {
  weights: { superior: 1, self: 0, peers: 0 },
  bands: [
    { name: 'optimal', from: 90 },
    { name: 'cukup_optimal', from: 78 },
    { name: 'kurang_optimal', from: 0 },
  ],
}
