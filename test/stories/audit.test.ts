/** The auditor: opens the audit, narrows it by person and by act, reads one entry whole, downloads; and leaves a trace himself. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'
import { sheetTexts } from '../support/workbook.js'

let story: Story
let admin: Actor
let lurah: Actor
let aniId: number

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  lurah = await story.link(NIP.lurah, ID.lurah)
  const people = await story.database.client.person.findMany({ select: { id: true, nip: true } })
  const idOf = (nip: string) => people.find((one) => one.nip === nip)?.id ?? 0
  aniId = idOf(NIP.ani)
  const shared = { actorId: idOf(NIP.admin), aboutId: aniId, now: story.clock.now() }
  for (let n = 1; n <= 12; n += 1) await story.stores.audit.record({ ...shared, act: 'person-card-viewed' })
  await story.stores.audit.record({
    ...shared,
    act: 'superior-changed',
    before: [{ superiorId: idOf(NIP.lurah), fromAt: at('2026-01-01 00:00') }],
    after: { superiorId: idOf(NIP.camat) },
    reason: `Mutasi <lama> ${NIP.lurah}`,
  })
  await story.stores.audit.record({ actorId: null, act: 'an-act-of-tomorrow', now: story.clock.now() })
})
afterAll(() => story.end())

const viewed = () => story.database.client.auditEntry.count({ where: { act: 'audit-viewed' } })

test('whoever is no admin is told whose it is', async () => {
  await lurah.says('/audit')
  expect(lurah.sees()).toContain('hanya untuk admin kepegawaian')
  expect(await lurah.forges('ul:0:0:0:0:zik0zj')).toMatchObject({ showAlert: true })
})

test('the newest stand first, page by page; opening is kept once, turning pages is not', async () => {
  await admin.says('/audit')
  expect(admin.sees()).toContain('tidak ada yang dapat mengubah atau menghapusnya')
  expect(await viewed()).toBe(0)
  await admin.taps('Terbaru')
  expect(admin.sees()).toContain('1. 1 Desember 2026 pukul 09.00')
  expect(admin.sees()).toContain('an-act-of-tomorrow')
  expect(admin.sees()).toContain('Maria Contoh → Ani Contoh')
  expect(await viewed()).toBe(1)
  await admin.taps('Lebih lama')
  expect(admin.sees()).not.toContain('an-act-of-tomorrow')
  expect(admin.sees()).toContain('Data pegawai diimpor')
  expect(await viewed()).toBe(1)
})

test('by person and by act; one entry whole, with names for numbers and every NIP masked', async () => {
  await admin.taps('Per orang')
  await admin.says('ani')
  await admin.taps('Ani Contoh')
  expect(admin.sees()).toContain('Orang: Ani Contoh')
  expect(admin.sees()).not.toContain('an-act-of-tomorrow')
  await admin.taps('Per jenis')
  await admin.taps('Pegawai')
  await admin.taps('Atasan diganti')
  expect(admin.sees()).toContain('Jenis: Atasan diganti')
  expect(admin.sees()).not.toContain('Kartu pegawai')
  await admin.taps('1')
  expect(admin.sees()).toContain('superior-changed')
  expect(admin.sees()).toContain(`Oleh: Maria Contoh (••••${NIP.admin.slice(-4)})`)
  expect(admin.sees()).toContain('Atasan: Petrus Contoh')
  expect(admin.sees()).toContain('Atasan: Yosef Contoh')
  expect(admin.sees()).toContain('Mulai: 1 Januari 2026 pukul 00.00')
  expect(admin.sees()).not.toContain('superiorId')
  expect(admin.sees()).toContain(`Mutasi <lama> ••••${NIP.lurah.slice(-4)}`)
  expect(admin.sees()).not.toContain(NIP.lurah)
  await admin.taps('Daftar')
  expect(admin.sees()).toContain('Jenis: Atasan diganti')
})

test('the download holds what the list showed, and is itself kept', async () => {
  await admin.taps('Unduh XLSX')
  await story.idle()
  const message = admin.messages().findLast((one) => one.document !== undefined)
  const rows = await sheetTexts(Buffer.from(story.server.fileBytes(message?.document?.fileId ?? '')))
  expect(rows).toHaveLength(2)
  expect(rows[1]?.join('|')).toContain('Atasan diganti|superior-changed|Ani Contoh')
  expect(JSON.stringify(rows)).not.toContain(NIP.ani)
  const kept = await story.database.client.auditEntry.findFirstOrThrow({ where: { act: 'audit-exported' } })
  expect(kept).toMatchObject({ aboutId: aniId, after: { rows: 1, act: 'superior-changed' } })
})

test('by day, beside the person and the act; both days included, and the download obeys', async () => {
  const record = (now: Date) => story.stores.audit.record({ actorId: null, act: 'leave-set', aboutId: aniId, subject: 'cycle:3', now })
  for (const day of ['2026-12-02 23:59', '2026-12-03 00:00', '2026-12-04 23:59', '2026-12-05 00:00']) await record(at(day))
  story.clock.set(at('2026-12-07 09:00'))
  await admin.says('/audit')
  await admin.taps('Per jenis')
  await admin.taps('Pegawai')
  await admin.taps('Cuti dicatat')
  expect(admin.buttons()).toEqual(expect.arrayContaining(['1', '2', '3', '4']))
  await admin.taps('Tanggal')
  expect(admin.buttons()).toEqual(expect.arrayContaining(['Dari: kapan pun', 'Sampai: kapan pun']))
  await admin.taps('Dari:')
  expect(admin.buttons()).not.toContain('8')
  await admin.taps('3')
  expect(admin.sees()).toContain('Hari: 3 Des 2026 – hari ini')
  await admin.taps('Sampai:')
  // Not before the first day, not after today.
  expect(admin.buttons()).not.toContain('2')
  await admin.taps('4')
  await admin.taps('Tampilkan')
  expect(admin.sees()).toContain('Jenis: Cuti dicatat')
  expect(admin.sees()).toContain('Hari: 3 Des 2026 – 4 Des 2026')
  expect(admin.sees()).toContain('1. 4 Desember 2026 pukul 23.59')
  expect(admin.sees()).toContain('2. 3 Desember 2026 pukul 00.00')
  expect(admin.sees()).not.toContain('3. ')
  await admin.taps('1')
  expect(admin.sees()).toContain('Mengenai: periode nomor 3')
  await admin.taps('Daftar')
  await admin.taps('Per orang')
  await admin.says('ani')
  await admin.taps('Ani Contoh')
  expect(admin.sees()).toContain('Hari: 3 Des 2026 – 4 Des 2026')
  await admin.taps('Unduh XLSX')
  await story.idle()
  const message = admin.messages().findLast((one) => one.document !== undefined)
  expect(await sheetTexts(Buffer.from(story.server.fileBytes(message?.document?.fileId ?? '')))).toHaveLength(3)
  const kept = await story.database.client.auditEntry.findFirstOrThrow({ where: { act: 'audit-exported' }, orderBy: { id: 'desc' } })
  expect(kept).toMatchObject({ aboutId: aniId, after: { rows: 2, act: 'leave-set', fromAt: '2026-12-02T16:00:00.000Z' } })
  // No day of the calendar.
  expect(await admin.forges('ut:0:0:1:0')).toMatchObject({ showAlert: true })
})
