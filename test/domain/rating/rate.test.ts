import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/assessment/form.js'
import { DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import type { Form } from '../../../src/domain/rating/form-view.js'
import { answerItem, explainAnswer } from '../../../src/domain/rating/rate.js'
import type { Stores } from '../../../src/domain/stores.js'
import { aFramework, aPosition } from '../../support/a-framework.js'

const framework = aFramework({ AAA: 3 })
const sent = new Date('2026-12-10T00:00:00Z')
const now = new Date('2026-12-20T00:00:00Z')
const REASON = 'Masih perlu didampingi di loket.'
const answer = (itemKey: string, level: Answer['level'], reason: string | null = null): Answer => ({ itemKey, level, reason })

/** The superior's form after both have sent; self gave 5 to both items. */
function aSentForm(state: Partial<Form> = {}): Form {
  return {
    ratingId: 2,
    kind: 'superior',
    raterId: 20,
    startedAt: sent,
    submittedAt: sent,
    evidenceAsked: [],
    assessmentId: 1,
    ratee: { id: 10, name: 'Ani Contoh', position: 'Lurah', unitName: 'Kelurahan Naimata' },
    held: aPosition,
    cycle: {
      id: 1,
      name: 'Semester II',
      state: 'open',
      frameworkVersionId: 1,
      opensAt: sent,
      selfUntil: sent,
      ratingUntil: now,
      dialogueUntil: null,
      publishedAt: null,
      rules: DEFAULT_CYCLE_RULES,
    },
    selfUntil: sent,
    selfSubmittedAt: sent,
    superiorStartedAt: sent,
    superiorSubmittedAt: sent,
    answers: [answer('AAA1', 2), answer('AAA2', 4)],
    evidenceCounts: {},
    noteCounts: {},
    ...state,
  }
}

/** The few things these use cases store; `written` tells what was. */
function aStore() {
  const written: string[] = []
  const forms = {
    answersOf: async () => [answer('AAA1', 5), answer('AAA2', 5)],
    saveReason: async (_ratingId: number, itemKey: string, reason: string) => void written.push(`${itemKey}: ${reason}`),
    markStarted: async () => void written.push('started'),
    saveAnswer: async ({ itemKey, level }: { itemKey: string; level: number | null }) => written.push(`${itemKey}=${level}`) > 0,
  }
  return { written, stores: { forms } as unknown as Pick<Stores, 'forms'> }
}

describe('a reason', () => {
  const open = { submittedAt: null, superiorSubmittedAt: null }
  test.each([
    ['is kept while rating', 'AAA1', open, 'saved'],
    ['is refused for an item without an answer', 'BBB1', open, 'no-such-answer'],
    ['is refused after sending: words belong to the dialogue then', 'AAA1', {}, 'closed'],
  ] as const)('%s', async (_when, itemKey, state, expected) => {
    const { stores, written } = aStore()
    const outcome = await explainAnswer(stores, { form: aSentForm(state), framework, now, itemKey, typed: REASON })
    expect(outcome.kind).toBe(expected)
    expect(written).toEqual(expected === 'saved' ? [`${itemKey}: ${REASON}`] : [])
  })

  test('that is too short is not kept', async () => {
    const { stores, written } = aStore()
    const outcome = await explainAnswer(stores, { form: aSentForm(open), framework, now, itemKey: 'AAA1', typed: 'Baik' })
    expect(outcome.kind).toBe('too-short')
    expect(written).toEqual([])
  })
})

describe('a level', () => {
  test('is kept on an open form, which is then begun', async () => {
    const { stores, written } = aStore()
    const form = aSentForm({ startedAt: null, submittedAt: null, superiorSubmittedAt: null, answers: [] })
    expect(await answerItem(stores, { form, framework, now, itemKey: 'AAA1', level: 3 })).toEqual({ kind: 'saved' })
    expect(written).toEqual(['started', 'AAA1=3'])
  })

  test.each([
    ['of an item the form does not hold', { submittedAt: null }, 'BBB1', 'no-such-item'],
    ['on a form that was sent', {}, 'AAA1', 'closed'],
  ])('%s is refused', async (_what, state, itemKey, kind) => {
    const { stores, written } = aStore()
    const outcome = await answerItem(stores, { form: aSentForm(state), framework, now, itemKey, level: 3 })
    expect(outcome.kind).toBe(kind)
    expect(written).toEqual([])
  })
})
