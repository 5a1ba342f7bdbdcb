import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acceptTraining } from '../../../src/domain/training/accept-training.js'
import { answerPlan } from '../../../src/domain/training/answer-plan.js'
import { checkProof, type Proof, sendProof } from '../../../src/domain/training/proof.js'
import { openTestDatabase, type TestDatabase } from '../../support/database.js'
import { anAdvisedOffice, classEnd, published } from '../../support/plans.js'
import { at } from '../../support/story.js'

let db: TestDatabase
let office: Awaited<ReturnType<typeof anAdvisedOffice>>
let person: number
let admin: number
beforeEach(async () => {
  db = await openTestDatabase()
  office = await anAdvisedOffice(db, 2, [
    { code: 'KLS-01', seats: [5] },
    { code: 'BBS-01', form: 'coaching' },
  ])
  person = office.people[0]?.id ?? 0
  admin = office.people[1]?.id ?? 0
  await db.database.client.person.update({ where: { id: admin }, data: { role: 'admin' } })
})
afterEach(() => db.close())

const after = new Date(classEnd.getTime() + 60_000)
const photo: Proof = { kind: 'photo', fileId: 'F1', fileUniqueId: 'U1', text: null }
const pdf = (fileName: string, mimeType: string | null): Proof => ({
  ...{ kind: 'document', fileId: 'F2', fileUniqueId: 'U2', text: null },
  fileName,
  mimeType,
})

async function approved(code: string, personId = person): Promise<number> {
  const adviceId = office.adviceOf(personId, code)
  const classId = code === 'KLS-01' ? office.classOf(code) : null
  const accepted = await acceptTraining(db.stores, { personId, adviceId, classId, now: published })
  if (accepted.kind !== 'accepted') throw new Error(accepted.kind)
  const { id: entryId, stateSince: since } = accepted.entry
  await answerPlan(db.stores, { entryId, superiorId: office.boss.id, since, answer: { kind: 'yes' }, now: published })
  return entryId
}
const send = (entryId: number, proof: Proof, now = after) => sendProof(db.stores, { personId: person, entryId, proof, now })
const stateOf = async (entryId: number) => (await db.stores.plans.byId(entryId))?.state
const told = async (personId: number, kind: string) => db.database.client.notice.count({ where: { personId, kind } })
const hours = () => db.stores.plans.verifiedHours(person, after, 'Asia/Makassar')

describe('a certificate', () => {
  test.each<[string, Proof, string]>([
    ['as a photo', photo, 'sent'],
    ['as a PDF by its type', pdf('sertifikat', 'application/pdf'), 'sent'],
    ['as a PDF by its name', pdf('Sertifikat.PDF', null), 'sent'],
    ['as a spreadsheet', pdf('nilai.xlsx', 'application/vnd.ms-excel'), 'not-a-certificate'],
    ['as words only', { kind: 'text', text: 'Saya sudah ikut pelatihan itu, sungguh, dua hari penuh.' }, 'not-a-certificate'],
  ])('%s is taken or asked for again', async (_, proof, kind) => {
    expect((await send(await approved('KLS-01'), proof)).kind).toBe(kind)
  })

  test('is not taken before the class has ended', async () => {
    const entryId = await approved('KLS-01')
    expect(await send(entryId, photo, new Date(classEnd.getTime() - 1))).toEqual({ kind: 'too-early', endsAt: classEnd })
    expect((await send(entryId, photo, classEnd)).kind).toBe('sent')
  })

  test('goes to the admins, and its JP count once, whoever of two accepts it first', async () => {
    const entryId = await approved('KLS-01')
    await send(entryId, photo)
    expect([await told(admin, 'proof-waiting'), await told(office.boss.id, 'proof-waiting'), await hours()]).toEqual([1, 0, 0])
    const checks = [1, 2, 3].map(() => checkProof(db.stores, { entryId, checkerId: admin, fault: null, now: after }))
    const kinds = (await Promise.all(checks)).map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['checked', 'no-longer-waiting', 'no-longer-waiting'])
    expect([await stateOf(entryId), await hours(), await told(person, 'proof-answer')]).toEqual(['verified', 8, 1])
    expect((await send(entryId, photo)).kind).toBe('stale')
  })

  test('given back with a reason may be sent again', async () => {
    const entryId = await approved('KLS-01')
    await send(entryId, photo)
    await checkProof(db.stores, { entryId, checkerId: admin, fault: 'Tidak terbaca', now: after })
    expect((await db.stores.plans.byId(entryId))?.proofFault).toBe('Tidak terbaca')
    expect((await send(entryId, pdf('sertifikat.pdf', null))).kind).toBe('sent')
    expect((await db.stores.plans.byId(entryId))?.proofFault).toBeNull()
  })

  test('of an admin is checked by the superior, never by the admin', async () => {
    const entryId = await approved('KLS-01', admin)
    await sendProof(db.stores, { personId: admin, entryId, proof: photo, now: after })
    expect((await db.stores.plans.proofsFor(admin, true)).length).toBe(0)
    expect((await db.stores.plans.proofsFor(office.boss.id, false)).map(({ id }) => id)).toEqual([entryId])
  })
})

describe('learning beside the work', () => {
  test.each([
    [39, 'too-short'],
    [40, 'sent'],
  ])('is told in %d letters: %s', async (letters, kind) => {
    expect((await send(await approved('BBS-01'), { kind: 'text', text: 'x'.repeat(letters) })).kind).toBe(kind)
  })

  test('is confirmed by whoever is the superior when it is told', async () => {
    const entryId = await approved('BBS-01')
    await db.database.client.supervision.updateMany({ where: { personId: person }, data: { superiorId: admin } })
    await send(entryId, photo)
    expect([await told(office.boss.id, 'proof-waiting'), await told(admin, 'proof-waiting')]).toEqual([0, 1])
  })
})

describe('a verified training', () => {
  test.each([
    ['in the last minute of the year', '2027-12-31 23:59', 8],
    ['in the first minute of the next', '2028-01-01 00:00', 0],
  ])('counts %s of the office’s calendar or not', async (_, when, expected) => {
    const entryId = await approved('KLS-01')
    await send(entryId, photo)
    await checkProof(db.stores, { entryId, checkerId: admin, fault: null, now: after })
    expect(await db.stores.plans.verifiedHours(person, at(when), 'Asia/Makassar')).toBe(expected)
  })
})
