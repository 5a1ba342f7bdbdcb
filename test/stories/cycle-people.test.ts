/** People move while a cycle is open: somebody comes late, gets more time, changes the superior (transfer.test.ts: when it was begun). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeSuperior } from '../../src/domain/roster/change-person.js'
import { formAbout, openTestCycle } from '../support/forms.js'
import { ID, idsOf, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor
let lurah: Actor
let ids: Record<keyof typeof NIP, number>
const LATE = '199001012015011009'
let cycleId: number

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  lurah = await story.link(NIP.lurah, ID.lurah)
  cycleId = await openTestCycle(story)
  ids = await idsOf(story)
})
afterAll(() => story.end())

const acts = async (act: string) => story.database.client.auditEntry.findMany({ where: { act }, orderBy: { id: 'asc' } })
const raterOf = async (nip: string) => (await formAbout(story, nip, 'superior')).form.raterId
const becomes = (person: keyof typeof NIP, superior: keyof typeof NIP, fromAt = story.clock.now()) =>
  changeSuperior(story.stores, { personId: ids[person], superiorId: ids[superior], fromAt, actorId: ids.admin, now: story.clock.now() })

describe('who is open', () => {
  test('is listed by name for the admin, who is kept as having looked', async () => {
    await admin.says('/periode')
    expect(admin.sees()).toContain('▱▱▱▱▱▱▱▱▱▱ Kelurahan Naimata: 0 ·')
    await admin.taps('Belum mengisi')
    expect(admin.sees()).toContain('• Ani Contoh · Kelurahan Naimata')
    await admin.taps('Kembali')
    await admin.taps('Belum dinilai')
    expect(admin.sees()).toContain('• Ani Contoh · Kelurahan Naimata · penilai: Petrus Contoh')
    expect((await acts('open-people-seen')).map(({ after }) => after)).toEqual([{ part: 'self' }, { part: 'rating' }])
  })

  test('and for nobody else', async () => {
    expect(await lurah.forges(`cl:${cycleId.toString(36)}:self:0`)).toMatchObject({ showAlert: true })
  })
})

describe('who comes late', () => {
  test('can be added once, is told, and has a form', async () => {
    const [first] = smallOffice
    if (first === undefined) throw new Error('The small office is empty')
    const late = {
      ...first,
      nip: LATE,
      name: 'Dina Menyusul',
      position: 'Staf',
      role: 'pegawai' as const,
      superiorNip: NIP.lurah,
      phone: null,
    }
    await admin.says('/periode')
    expect(admin.buttons().join()).not.toContain('belum ikut')
    await story.importPeople([...smallOffice, late])
    const dina = await story.link(LATE, 700000555)
    await admin.says('/periode')
    await admin.taps('Tambahkan yang belum ikut (1)')
    expect(admin.sees()).toContain('• Dina Menyusul')
    await admin.taps('Ya, tambahkan 1 orang')
    expect(admin.sees()).toContain('1 orang ditambahkan')
    await story.idle()
    expect(dina.sees()).toContain('Periode Semester II 2026 dibuka')
    await dina.says('/penilaian')
    expect(dina.buttons().join()).toContain('Mulai')
    expect(await raterOf(LATE)).toBe(ids.lurah)
    expect(await admin.forges(`cjy:${cycleId.toString(36)}`)).toMatchObject({ showAlert: true })
    expect(await acts('cycle-joined')).toHaveLength(1)
  })
})

describe('a transfer in mid-cycle', () => {
  test('gives a rating that nobody has begun to the new superior, once', async () => {
    expect((await becomes('budi', 'admin')).kind).toBe('changed')
    expect(await raterOf(NIP.budi)).toBe(ids.admin)
    await story.running.cron.tick()
    expect(await acts('rating-moved')).toMatchObject([
      { aboutId: ids.budi, before: { superiorId: ids.lurah }, after: { superiorId: ids.admin } },
    ])
  })

  test('one that begins on a day to come moves on that day, not a minute before', async () => {
    await becomes('budi', 'lurah', at('2026-12-05 00:00'))
    story.clock.set(at('2026-12-04 23:59'))
    await story.running.cron.tick()
    expect(await raterOf(NIP.budi)).toBe(ids.admin)
    story.clock.set(at('2026-12-05 00:00'))
    await story.running.cron.tick()
    expect(await raterOf(NIP.budi)).toBe(ids.lurah)
    story.clock.set(at('2026-12-07 09:00'))
  })
})

describe('more time for one person', () => {
  test('is chosen in a calendar, with a reason, and the person is told', async () => {
    await admin.says('/periode')
    await admin.taps('Cari peserta')
    await admin.says('ani contoh')
    await admin.taps('Ani')
    await admin.taps('Perpanjang waktu')
    expect(admin.sees()).toContain('Batas sekarang: 15 Desember 2026')
    expect(admin.buttons()).toEqual(expect.arrayContaining(['Desember 2026', 'Sn', '16', '31']))
    expect(admin.buttons()).not.toContain('15')
    await admin.taps('21')
    await admin.says('x')
    expect(admin.sees()).toContain('terlalu singkat')
    await admin.says('Cuti melahirkan sampai pertengahan Desember.')
    expect(admin.sees()).toContain('diperpanjang sampai')
    expect(admin.sees()).toContain('Cuti melahirkan')
    await story.idle()
    expect(ani.sees()).toContain('diperpanjang sampai 21 Desember 2026')
    const [entry] = await acts('self-extended')
    expect(entry).toMatchObject({ aboutId: ids.ani, reason: 'Cuti melahirkan sampai pertengahan Desember.' })
  })

  test('and holds after the others’ time has ended', async () => {
    story.clock.set(at('2026-12-21 23:58'))
    await ani.says('/penilaian')
    expect(ani.buttons().join()).toContain('Mulai')
    story.clock.set(at('2026-12-22 00:01'))
    await ani.says('/penilaian')
    expect(ani.buttons().join()).not.toContain('Mulai')
  })
})
