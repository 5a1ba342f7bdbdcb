import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Condition, Segment } from '../../src/domain/broadcast/segment.js'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { aContent, aDraft, aStartedBroadcast } from '../support/broadcasts.js'
import { NIP } from '../support/office.js'
import { aReachableOffice, now } from '../support/reachable-office.js'

const DAY_MS = 86_400_000
const office = await aReachableOffice()
const { id } = office
afterAll(() => office.close())
afterEach(() => office.database.client.broadcast.deleteMany())
const store = () => office.stores.broadcasts

describe('whom a segment reaches', () => {
  const reached = async (segment: Segment) => {
    const broadcastId = await aDraft(office.stores, { segment, now })
    await store().addRecipients(broadcastId, segment, now)
    const sent = await office.database.client.broadcastRecipient.findMany({ where: { broadcastId } })
    const found = new Set(sent.map(({ personId }) => personId))
    expect((await store().count(segment, now)).reachable).toBe(found.size)
    return Object.entries(NIP).flatMap(([name, nip]) => (found.has(id(nip)) ? [name] : []))
  }
  const role = (name: 'asn' | 'atasan' | 'admin' | 'pimpinan'): Condition => ({ kind: 'role', role: name })
  const unit = (name: string): Condition => ({ kind: 'unit', unitId: office.unitId(name) })

  test.each<[string, () => Segment, string[]]>([
    ['everyone who can be reached', () => ({ with: [], without: [] }), ['camat', 'admin', 'lurah', 'ani']],
    ['everyone is an ASN', () => ({ with: [role('asn')], without: [] }), ['camat', 'admin', 'lurah', 'ani']],
    ['superiors', () => ({ with: [role('atasan')], without: [] }), ['camat', 'lurah']],
    ['admins or the head', () => ({ with: [role('admin'), role('pimpinan')], without: [] }), ['camat', 'admin']],
    ['a unit with its sub-units', () => ({ with: [unit('Kecamatan Maulafa')], without: [] }), ['camat', 'admin', 'lurah', 'ani']],
    ['a sub-unit alone', () => ({ with: [unit('Kelurahan Naimata')], without: [] }), ['lurah', 'ani']],
    ['superiors of a sub-unit', () => ({ with: [unit('Kelurahan Naimata'), role('atasan')], without: [] }), ['lurah']],
    ['without superiors', () => ({ with: [], without: [role('atasan')] }), ['admin', 'ani']],
    ['a jenjang', () => ({ with: [{ kind: 'jenjang', jenjang: 'pengawas' }], without: [] }), ['admin', 'lurah']],
    ['a bidang', () => ({ with: [{ kind: 'bidang', bidang: 'pelayanan_publik' }], without: [] }), ['ani']],
    ['a standing without an open cycle', () => ({ with: [{ kind: 'standing', standing: 'self-not-started' }], without: [] }), []],
  ])('%s', async (_, segment, expected) => {
    expect(await reached(segment())).toEqual(expected)
  })

  test('who cannot be reached is listed with the reason', async () => {
    expect(await store().count({ with: [], without: [] }, now)).toEqual({ reachable: 4, notLinked: 1, blocked: 1 })
    const listed = await store().unreachable({ with: [], without: [] }, now)
    expect(listed.map(({ nip, why }) => [nip, why])).toEqual([
      [NIP.budi, 'blocked'],
      [NIP.citra, 'not-linked'],
    ])
  })

  test('who has not understood an earlier one: neither said so nor answered rightly', async () => {
    const question = { text: 'Kapan dimulai?', options: ['Senin', 'Jumat'], correct: 0, explanation: 'Dimulai Senin.' }
    const earlier = await aStartedBroadcast(office.stores, { content: aContent({ asksUnderstood: true, question }), now })
    await office.database.client.broadcastRecipient.updateMany({ data: { state: 'sent' } })
    for (const [nip, answer] of [
      [NIP.camat, 0],
      [NIP.lurah, 1],
    ] as const) {
      expect(await store().markUnderstood(earlier, id(nip), now)).toBe(true)
      expect(await store().saveAnswer(earlier, id(nip), answer, now)).toBe(true)
    }
    expect(await store().markUnderstood(earlier, id(NIP.camat), now)).toBe(false)
    expect(await store().saveAnswer(earlier, id(NIP.lurah), 0, now)).toBe(false)
    expect(await store().received(earlier, id(NIP.lurah))).toEqual({ understoodAt: now, answer: 1 })
    expect(await store().received(earlier, id(NIP.citra))).toBeNull()
    expect(await reached({ with: [{ kind: 'not-understood', broadcastId: earlier }], without: [] })).toEqual(['admin', 'lurah', 'ani'])
  })

  test('where people stand in the open cycle', async () => {
    const opened = await openCycle(office.stores, {
      ...{ name: 'Periode', selfUntil: new Date(now.getTime() + 10 * DAY_MS), ratingUntil: new Date(now.getTime() + 20 * DAY_MS) },
      ...{ actorId: null, now },
    })
    expect(opened.kind).toBe('opened')
    const self = { kind: 'self' as const }
    const { client } = office.database
    await client.rating.updateMany({ where: { ...self, raterId: id(NIP.lurah) }, data: { startedAt: now } })
    await client.rating.updateMany({ where: { ...self, raterId: id(NIP.ani) }, data: { startedAt: now, submittedAt: now } })
    await client.rating.updateMany({ where: { kind: 'superior', raterId: id(NIP.lurah) }, data: { submittedAt: now } })
    const standing = (name: Extract<Condition, { kind: 'standing' }>['standing']): Segment => ({
      with: [{ kind: 'standing', standing: name }],
      without: [],
    })
    expect(await reached(standing('self-not-started'))).toEqual(['admin'])
    expect(await reached(standing('self-not-sent'))).toEqual(['admin', 'lurah'])
    expect(await reached(standing('self-sent'))).toEqual(['ani'])
    expect(await reached(standing('not-rated'))).toEqual(['admin', 'lurah'])
    expect(await reached(standing('rated'))).toEqual(['ani'])
    expect(await reached(standing('rates-unfinished'))).toEqual(['camat'])
  })
})
