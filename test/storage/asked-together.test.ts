import { describe, expect, test } from 'vitest'
import { asked, together } from '../../src/storage/sql.js'

describe('what many updates ask for in the same turn', () => {
  test('is read in one statement, and each gets the own answer; what is not there is missing for its asker alone', async () => {
    const statements: number[][] = []
    const ask = asked<number, string>(async (keys) => {
      statements.push(keys)
      return new Map(keys.filter((key) => key < 10).map((key) => [key, `row ${key}`]))
    })
    expect(await Promise.all([ask(1), ask(2), ask(2), ask(99)])).toEqual(['row 1', 'row 2', 'row 2', undefined])
    expect(statements).toEqual([[1, 2, 99]])
  })

  test('what is asked later is read anew: an answer is never an old one', async () => {
    let level = 2
    const ask = asked<number, number>(async (keys) => new Map(keys.map((key) => [key, level])))
    expect(await ask(1)).toBe(2)
    level = 4
    expect(await ask(1)).toBe(4)
  })

  test("a fault is everybody's who asked, and nobody's after that", async () => {
    let away = true
    const ask = asked<number, string>(async (keys) => {
      if (away) throw new Error('the database is away')
      return new Map(keys.map((key) => [key, 'there']))
    })
    const outcomes = await Promise.allSettled([ask(1), ask(2)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    away = false
    expect(await ask(1)).toBe('there')
  })
})

test('what is done together answers each in the order of asking, and a fault of one is only that one’s', async () => {
  const runs: number[][] = []
  const double = together<number, number>(async (given) => {
    runs.push(given)
    return given.map((one) => (one < 0 ? Promise.reject(new Error('below zero')) : one * 2))
  })
  const outcomes = await Promise.allSettled([double(3), double(-1), double(3)])
  expect(outcomes).toMatchObject([{ value: 6 }, { status: 'rejected' }, { value: 6 }])
  expect(await double(4)).toBe(8)
  expect(runs).toEqual([[3, -1, 3], [4]])
})
