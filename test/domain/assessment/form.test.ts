import { describe, expect, test } from 'vitest'
import {
  type Answer,
  answeredCount,
  competencyDone,
  formItems,
  itemByKey,
  nextUnanswered,
  previousItem,
} from '../../../src/domain/assessment/form.js'
import { aFramework, aPosition } from '../../support/a-framework.js'

const items = formItems(aFramework({ AAA: 3, BBB: 3, CCC: 3 }), aPosition)
const answered = (...keys: string[]): Answer[] => keys.map((itemKey) => ({ itemKey, level: 3, reason: null }))
const ALL = ['AAA1', 'AAA2', 'BBB1', 'BBB2', 'CCC1', 'CCC2']

describe('a form', () => {
  test('holds the items of all competencies in the order of the dictionary, each with its place', () => {
    expect(items.map((one) => `${one.item.key} ${one.place}/${one.total}`)).toEqual(ALL.map((key, index) => `${key} ${index + 1}/6`))
    expect(itemByKey(items, 'BBB2')?.place).toBe(4)
    expect(itemByKey(items, 'XXX1')).toBeUndefined()
  })

  test.each([
    [[], undefined, 'AAA1'],
    [['AAA1'], undefined, 'AAA2'],
    [['AAA1'], 'AAA1', 'AAA2'],
    [['AAA1', 'BBB1'], 'AAA2', 'BBB2'],
    [['BBB1', 'BBB2', 'CCC1', 'CCC2'], 'CCC2', 'AAA1'],
    [['AAA1', 'AAA2', 'BBB1', 'CCC1', 'CCC2'], 'CCC1', 'BBB2'],
    [ALL.slice(0, 5), 'CCC2', 'CCC2'],
    [ALL, undefined, undefined],
    [ALL, 'BBB1', undefined],
  ])('with %j answered goes on from %s at %s', (keys, from, next) => {
    expect(nextUnanswered(items, answered(...keys), from)?.item.key).toBe(next)
  })

  test.each([
    ['AAA1', undefined],
    ['AAA2', 'AAA1'],
    ['CCC2', 'CCC1'],
    ['XXX1', undefined],
  ])('before %s stands %s', (from, previous) => {
    expect(previousItem(items, from)?.item.key).toBe(previous)
  })

  test.each([
    [[], 0],
    [['AAA1', 'CCC2'], 2],
    [[...ALL, 'XXX1'], 6],
  ])('with answers to %j counts %i of its own items', (keys, count) => {
    expect(answeredCount(items, answered(...keys))).toBe(count)
  })

  test.each([
    [['AAA1'], 'AAA', false],
    [['AAA1', 'AAA2'], 'AAA', true],
    [['AAA1', 'AAA2'], 'BBB', false],
    [ALL, 'XXX', false],
  ])('with %j answered competency %s is whole: %s', (keys, competency, whole) => {
    expect(competencyDone(items, answered(...keys), competency)).toBe(whole)
  })

  test('counts an item that was not observed as answered', () => {
    expect(answeredCount(items, [{ itemKey: 'AAA1', level: null, reason: 'Belum ada kesempatan' }])).toBe(1)
  })
})
