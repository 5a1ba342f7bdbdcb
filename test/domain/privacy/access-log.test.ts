import { describe, expect, test } from 'vitest'
import { AUDIT_ACTS } from '../../../src/domain/audit/acts.js'
import { ACTS_ABOUT, isDecided, told } from '../../../src/domain/privacy/access-log.js'
import { at } from '../../support/story.js'

/** Recorded about cycles, content, broadcasts or the machine: no entry of these names a person it is about. */
const ABOUT_NOBODY = [
  'cycle-opened',
  'cycle-published',
  'cycle-closed',
  'opening-recorded',
  'holiday-added',
  'holiday-removed',
  'class-drafted',
  'class-planned',
  'broadcast-submitted',
  'broadcast-approved',
  'broadcast-refused',
  'broadcast-scheduled',
  'broadcast-schedule',
  'broadcast-withdrawn',
  'broadcast-start',
  'broadcast-pause',
  'broadcast-resume',
  'broadcast-cancel',
  'broadcast-corrected',
  'broadcast-repeated',
  'broadcast-resend-drafted',
  'faq-drafted',
  'faq-changed',
  'faq-published',
  'faq-retired',
  'class-guests-seen',
  'broadcast-exported',
  'unreachable-exported',
  'framework-imported',
  'catalogue-imported',
  'demo-office-made',
  'open-people-seen',
  'cycle-drafted',
  'cycle-draft-changed',
  'cycle-draft-dropped',
  'waiting-superiors-seen',
  'line-superiors-seen',
  'retention-run',
  'dpia-taken',
]

test('of every act it is decided whether the person it is about reads of it (a new one goes into TELLING of domain/privacy/access-log.ts, or into the list above)', () => {
  const undecided = AUDIT_ACTS.map(([act]) => act).filter((act) => !isDecided(act) && !ABOUT_NOBODY.includes(act))
  expect(undecided).toEqual([])
})

test.each(['peer-submitted', 'subordinate-submitted', 'sent-despite-warning', 'incident-cited'])(
  '%s is never read by the person it is about',
  (act) => {
    expect(ACTS_ABOUT).not.toContain(act)
  },
)

describe('an entry', () => {
  const entry = { id: 7, at: at('2026-12-01 09:00') }
  const lurah = { name: 'Petrus Contoh', position: 'Lurah', isSelf: false }
  test.each([
    ['names who looked', 'evidence-seen', lurah, lurah, false],
    ['does not name who declared a conflict', 'rating-delegated', lurah, null, true],
    ['names oneself as whoever declared it', 'rating-delegated', { ...lurah, isSelf: true }, { ...lurah, isSelf: true }, false],
    ['names nobody where the program acted', 'result-published', null, null, false],
  ])('%s', (_, act, by, shown, nameless) => {
    expect(told({ ...entry, act, by })).toMatchObject({ by: shown, nameless })
  })
})
