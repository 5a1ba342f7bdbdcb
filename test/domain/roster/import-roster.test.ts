import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../../src/domain/audit/audit.js'
import { importRoster, importSentence } from '../../../src/domain/roster/import-roster.js'
import type { RosterPlan } from '../../../src/domain/roster/plan-import.js'
import { readRoster } from '../../../src/domain/roster/read-roster.js'
import type { RosterSnapshot } from '../../../src/domain/roster/roster-entry.js'
import { aFile, aRow, asSnapshot, EMPTY_ROSTER } from '../../support/a-roster.js'

const now = new Date('2026-12-01T01:00:00Z')

/** Remembers what was asked of it. */
function anOffice(current: RosterSnapshot) {
  const applied: RosterPlan[] = []
  const audited: AuditEntry[] = []
  const roster = { snapshot: async () => current, apply: async (plan: RosterPlan) => void applied.push(plan), lock: async () => {} }
  const audit = { record: async (entry: AuditEntry) => void audited.push(entry) }
  return { stores: { roster, audit }, applied, audited }
}
const request = { rows: aFile(aRow({ nip: '12' })), now, dryRun: false, actorId: 5 }

describe('importing a roster', () => {
  it('puts the good rows in, reports the bad one and leaves an audit entry without personal data', async () => {
    const { stores, applied, audited } = anOffice(EMPTY_ROSTER)
    const result = await importRoster(stores, request)
    expect(result).toMatchObject({ kind: 'imported', refusedRows: 1, faults: [{ row: 5, code: 'nip-length' }] })
    expect(applied.map((plan) => plan.counts.newPeople)).toEqual([3])
    expect(audited).toMatchObject([{ actorId: 5, act: 'roster-imported', after: { newPeople: 3, refusedRows: 1 } }])
    expect(JSON.stringify(audited)).not.toMatch(/Contoh|\d{18}/)
  })

  it('as a dry run shows the same and changes nothing', async () => {
    const { stores, applied, audited } = anOffice(EMPTY_ROSTER)
    const result = await importRoster(stores, { ...request, dryRun: true })
    expect(result).toMatchObject({ kind: 'dry-run', plan: { counts: { newPeople: 3 } } })
    expect([...applied, ...audited]).toEqual([])
  })

  it('a second time with the same file changes nothing', async () => {
    const current = asSnapshot(readRoster({ rows: aFile(), current: EMPTY_ROSTER, now }).entries)
    const { stores, applied, audited } = anOffice(current)
    expect((await importRoster(stores, { ...request, rows: aFile() })).kind).toBe('unchanged')
    expect([...applied, ...audited]).toEqual([])
  })

  it('without one usable row makes nobody leave', async () => {
    const { stores, applied } = anOffice(asSnapshot(readRoster({ rows: aFile(), current: EMPTY_ROSTER, now }).entries))
    const result = await importRoster(stores, { ...request, rows: [['nip', 'nama']] })
    expect(result.kind).toBe('no-usable-row')
    expect(importSentence(result)).toEqual({ key: 'roster-result-no-usable-row', variables: { refusedRows: 0 } })
    expect(applied).toEqual([])
  })
})
