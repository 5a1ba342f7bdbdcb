import { describe, expect, test } from 'vitest'
import { visibleData } from '../../../src/domain/privacy/own-data.js'
import type { AssessmentFacts, OwnFacts, RatingFacts } from '../../../src/domain/privacy/own-facts.js'
import { at } from '../../support/story.js'

const SENT = at('2026-12-10 09:00')
const rating = (kind: RatingFacts['kind'], submittedAt: Date | null): RatingFacts => ({
  kind,
  raterName: kind === 'self' ? 'Ani Contoh' : 'Petrus Contoh',
  submittedAt,
  answers: [{ itemKey: 'INT1', level: kind === 'self' ? 5 : 2, reason: null, answeredAt: SENT }],
  changes: [],
})
type Result = NonNullable<AssessmentFacts['result']>
const result = (appeal: Result['appeal']): Result => ({
  ...{ publishedAt: SENT, jpm: 90, band: 'optimal', competencies: [], acknowledgedAt: null, comment: null, recommendations: [], appeal },
})
const appeal = (decidedAt: Date | null): Result['appeal'] => ({
  ...{ filedAt: SENT, reason: 'Sebab', items: [{ itemKey: 'INT1', levelBefore: 2, levelAfter: 4 }], statements: [] },
  ...{ decidedAt, decision: decidedAt === null ? null : 'granted', decisionReason: 'Terbukti' },
})

function copyOf(assessment: Pick<AssessmentFacts, 'ratings' | 'result'>) {
  const facts: OwnFacts = {
    person: {
      ...{ name: 'Ani Contoh', nip: '199001012015012001', position: 'Analis', jenjang: 'pelaksana', bidang: 'umum' },
      ...{ unitName: 'Naimata', status: 'PNS', role: 'pegawai', phone: null, recordedAt: SENT },
    },
    ...{ account: null, superiors: [], unitMoves: [], absences: [], reports: [], reminders: null, invitations: [] },
    ...{ practice: [], fairness: [], plans: [], questions: [], broadcasts: [], notices: [], corrections: [] },
    assessments: [
      {
        ...{
          cycleName: 'Semester II',
          cycleState: 'open',
          frameworkVersionId: 1,
          position: 'Analis',
          jenjang: 'pelaksana',
          bidang: 'umum',
        },
        ...{ unitName: 'Naimata', joinedAt: SENT, extendedUntil: null, extensionReason: null, meeting: null, evidence: [] },
        statements: [{ own: false, itemKey: 'INT1', stance: 'explain', text: 'Kata atasan', createdAt: SENT }],
        ...assessment,
      },
    ],
  }
  const copy = visibleData({ facts, frameworks: new Map(), notes: [], access: [], agency: 'Kecamatan', now: SENT })
  return { copy, one: copy.assessments[0] }
}

describe('the superior’s levels and words are in a copy', () => {
  test.each([
    ['not while only the superior has sent', null, SENT, null, false],
    ['not while only the ASN has sent', SENT, null, null, false],
    ['from the reveal on', SENT, SENT, null, true],
    ['with the result, where no self-assessment was sent', null, SENT, result(null), true],
  ] as const)('%s', (_, self, superior, published, visible) => {
    const { one } = copyOf({ ratings: [rating('self', self), rating('superior', superior)], result: published })
    expect(one?.self?.answers).toHaveLength(1)
    expect(one?.superior !== null).toBe(visible)
    expect(JSON.stringify(one).includes('Kata atasan')).toBe(visible)
  })
})

describe('what a decider intends is in a copy', () => {
  test.each([
    ['not before the decision', null, null, null],
    ['once it is decided', SENT, 4, 'Terbukti'],
  ])('%s', (_, decidedAt, level, reason) => {
    const { one } = copyOf({ ratings: [], result: result(appeal(decidedAt)) })
    expect(one?.result?.appeal?.items[0]?.levelAfter).toBe(level)
    expect(one?.result?.appeal?.decisionReason).toBe(reason)
  })
})

test('a NIP is in it by its last four digits', () => {
  expect(JSON.stringify(copyOf({ ratings: [], result: null }).copy)).not.toContain('199001012015012001')
})
