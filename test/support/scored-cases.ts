/** Any assessment that could be scored, for properties: 1 to 14 competencies, any weights and bands, raters who saw some of it or are missing. */
import fc from 'fast-check'
import { type Framework, LEVELS, type Level } from '../../src/domain/competency/framework.js'
import type { CycleRules } from '../../src/domain/cycle/cycle-rules.js'
import type { GivenAnswer } from '../../src/domain/scoring/item-score.js'
import type { ScoringInput } from '../../src/domain/scoring/score.js'
import { aFramework, aPosition } from './a-framework.js'

export type ScoredCase = Required<Omit<ScoringInput, 'peersPublished'>>

const aLevel = fc.constantFrom(...LEVELS)
const weight = fc.oneof(
  fc.constantFrom(0, 1, 10, 70, 1000),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 1, max: 99 }).map((n) => n / 10),
)

const KEYS = [...'ABCDEFGHIJKLMN'].map((letter) => letter.repeat(3))
const WHOLE = aFramework(Object.fromEntries(KEYS.map((key) => [key, 1])))

/** The first competencies of the whole, with these standards for the position: reading each case as a framework of its own takes too long. */
function frameworkOf(required: readonly Level[]): Framework {
  const standards = Object.fromEntries(required.map((level, index) => [KEYS[index] ?? '', level]))
  const { jenjang } = WHOLE.required
  return {
    ...WHOLE,
    competencies: WHOLE.competencies.slice(0, required.length),
    required: { ...WHOLE.required, jenjang: { ...jenjang, [aPosition.jenjang]: standards } },
  }
}

const someRules: fc.Arbitrary<CycleRules> = fc.oneof(
  fc.constant({ weights: { superior: 1, self: 0, peers: 0 }, bands: bandsFrom(90, 78) }),
  fc.record({
    weights: fc.record({ superior: weight, self: weight, peers: weight }).filter((all) => all.superior + all.self + all.peers > 0),
    bands: fc
      .tuple(fc.integer({ min: 500, max: 1000 }), fc.integer({ min: 1, max: 499 }))
      .map(([best, middle]) => bandsFrom(best / 10, middle / 10)),
  }),
)

function bandsFrom(optimal: number, enough: number): CycleRules['bands'] {
  return [
    { name: 'optimal', from: optimal },
    { name: 'cukup_optimal', from: enough },
    { name: 'kurang_optimal', from: 0 },
  ]
}

/** Each item has a level, is not observed, or is not answered at all. */
function someAnswers(items: readonly string[]): fc.Arbitrary<GivenAnswer[]> {
  const one = fc.oneof(
    { weight: 8, arbitrary: aLevel },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
  return fc
    .array(one, { minLength: items.length, maxLength: items.length })
    .map((levels) => items.flatMap((itemKey, index) => (levels[index] === undefined ? [] : [{ itemKey, level: levels[index] ?? null }])))
}

export const someCase: fc.Arbitrary<ScoredCase> = fc.array(aLevel, { minLength: 1, maxLength: 14 }).chain((required) => {
  const items = required.flatMap((_, index) => [1, 2].map((n) => `${KEYS[index]}${n}`))
  return fc.record({
    framework: fc.constant(frameworkOf(required)),
    held: fc.constant(aPosition),
    rules: someRules,
    self: someAnswers(items),
    superior: fc.oneof({ weight: 9, arbitrary: someAnswers(items) }, { weight: 1, arbitrary: fc.constant([]) }),
    peers: fc.array(someAnswers(items), { maxLength: 6 }),
  })
})

/** A case with one item of its superior chosen, at which something changes. */
export const caseWithItem: fc.Arbitrary<{ input: ScoredCase; itemKey: string; level: Level }> = someCase.chain((input) =>
  fc.record({
    input: fc.constant(input),
    itemKey: fc.constantFrom(...input.framework.competencies.flatMap(({ items }) => items.map(({ key }) => key))),
    level: aLevel,
  }),
)
