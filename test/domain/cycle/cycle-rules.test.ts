import { describe, expect, it } from 'vitest'
import { cycleRulesSchema, DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'

const { weights, bands } = DEFAULT_CYCLE_RULES

describe('the rules of a cycle', () => {
  it('count only the superior, with the pemetaan bands 90 and 78, unless the cycle says otherwise', () => {
    expect(cycleRulesSchema.parse(JSON.parse(JSON.stringify(DEFAULT_CYCLE_RULES)))).toEqual({
      weights: { superior: 1, self: 0, peers: 0 },
      bands: [
        { name: 'optimal', from: 90 },
        { name: 'cukup_optimal', from: 78 },
        { name: 'kurang_optimal', from: 0 },
      ],
    })
  })

  it.each([
    ['60 per cent superior and 40 per cent peers', { weights: { superior: 60, self: 0, peers: 40 }, bands }],
    [
      'two bands only',
      {
        weights,
        bands: [
          { name: 'optimal', from: 80 },
          { name: 'kurang_optimal', from: 0 },
        ],
      },
    ],
    [
      'bands a hair apart',
      {
        weights,
        bands: [
          { name: 'optimal', from: 0.1 },
          { name: 'cukup_optimal', from: 0 },
        ],
      },
    ],
  ])('may be %s', (_, rules) => {
    expect(cycleRulesSchema.safeParse(rules).success).toBe(true)
  })

  it.each([
    ['nobody counts', { weights: { superior: 0, self: 0, peers: 0 }, bands }],
    ['a weight is below zero', { weights: { superior: 1, self: -0.1, peers: 0 }, bands }],
    ['a weight is missing', { weights: { superior: 1, self: 0 }, bands }],
    ['there is no band', { weights, bands: [] }],
    [
      'a low person match would have no band',
      {
        weights,
        bands: [
          { name: 'optimal', from: 90 },
          { name: 'kurang_optimal', from: 1 },
        ],
      },
    ],
    [
      'a band begins above 100',
      {
        weights,
        bands: [
          { name: 'optimal', from: 100.1 },
          { name: 'kurang_optimal', from: 0 },
        ],
      },
    ],
    [
      'two bands begin at the same',
      {
        weights,
        bands: [
          { name: 'optimal', from: 0 },
          { name: 'kurang_optimal', from: 0 },
        ],
      },
    ],
    [
      'the better name begins lower',
      {
        weights,
        bands: [
          { name: 'kurang_optimal', from: 90 },
          { name: 'optimal', from: 0 },
        ],
      },
    ],
    [
      'a name stands twice',
      {
        weights,
        bands: [
          { name: 'optimal', from: 90 },
          { name: 'optimal', from: 0 },
        ],
      },
    ],
    ['a word is unknown', { weights, bands, bonus: 5 }],
  ])('are refused when %s', (_, rules) => {
    expect(cycleRulesSchema.safeParse(rules).success).toBe(false)
  })
})
