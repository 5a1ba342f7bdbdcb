/** The admin prepares a cycle as a draft, changes everything in it, and opens it now or lets it open on its day. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor

beforeEach(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  await admin.says('/periode')
  await admin.taps('Buka periode baru')
  await admin.taps('Siapkan sebagai rancangan')
})
afterEach(() => story.end())

const cycle = () => story.database.client.cycle.findFirstOrThrow({ include: { assessments: { include: { unit: true } } } })
const acts = async () => (await story.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act }) => act)

describe('a draft', () => {
  test('tells nobody, stays over a restart, and is changed part by part', async () => {
    expect(admin.sees()).toContain('Periode 1 Des 2026 · rancangan')
    expect(admin.sees()).toContain('semua unit, semua jenjang')
    await story.restart()
    await admin.says('/periode')
    await admin.taps('Rancangan: Periode')
    await admin.taps('Nama')
    await admin.says('ab')
    expect(admin.sees()).toContain('3 sampai 60 huruf')
    await admin.says('Semester I 2027')
    expect(admin.sees()).toContain('Semester I 2027 · rancangan')
    await admin.taps('Bobot')
    await admin.says('0/0/0')
    expect(admin.sees()).toContain('belum berupa tiga angka')
    await admin.says('70/20/10')
    expect(admin.sees()).toContain('Bobot atasan/diri/rekan: 70/20/10')
    await admin.taps('Kategori')
    await admin.says('85/70')
    expect(admin.sees()).toContain('optimal mulai 85, cukup optimal mulai 70')
    await admin.taps('Pakai yang biasa')
    expect(admin.sees()).toContain('Bobot atasan/diri/rekan: 1/0/0')
    expect(admin.sees()).toContain('optimal mulai 90, cukup optimal mulai 78')
    await admin.taps('Akhir penilaian diri')
    await admin.taps('18')
    expect(admin.sees()).toContain('Penilaian diri sampai Jumat, 18 Desember 2026')
    expect((await cycle()).state).toBe('draft')
    await story.running.cron.tick()
    expect(await story.database.client.notice.count()).toBe(0)
    expect((await acts()).filter((act) => act === 'cycle-draft-changed')).toHaveLength(5)
  })

  test('is for the chosen units only, and opened by hand', async () => {
    await admin.taps('Unit')
    await admin.taps('Kelurahan Naimata')
    expect(admin.buttons().join()).toContain('☑ · Kelurahan Naimata')
    await admin.taps('Selesai memilih')
    expect(admin.sees()).toContain('1 unit, semua jenjang')
    await admin.taps('Buka sekarang')
    await admin.taps('Ya, buka')
    await story.idle()
    const { state, assessments } = await cycle()
    expect(state).toBe('open')
    expect(new Set(assessments.map(({ unit }) => unit.name))).toEqual(new Set(['Kelurahan Naimata']))
    expect(ani.sees()).toContain('dibuka')
    await admin.says('/periode')
    expect(admin.buttons().join()).not.toContain('belum ikut')
    expect(admin.buttons().join()).not.toContain('Rancangan')
  })

  test('for a unit takes the units below it along, latecomers too', async () => {
    await admin.taps('Unit')
    expect(admin.sees()).toContain('ikut beserta unit di bawahnya')
    await admin.taps('Kelurahan Naimata')
    await admin.taps('Kecamatan Maulafa')
    expect(admin.buttons()).toEqual(expect.arrayContaining(['☑ Kecamatan Maulafa', '✓ · Kelurahan Naimata']))
    const covered = admin.buttons().indexOf('✓ · Kelurahan Naimata')
    const data = admin.message().inlineKeyboard.flat()[covered]?.callback_data ?? ''
    expect(await admin.forges(data)).toMatchObject({ text: expect.stringContaining('sudah ikut bersama Kecamatan Maulafa') })
    await admin.taps('Selesai memilih')
    // Everyone of the small office with a superior: all but the camat.
    expect(admin.sees()).toContain('Peserta: 5 orang (1 unit beserta 1 unit di bawahnya, semua jenjang)')
    await admin.taps('Buka sekarang')
    await admin.taps('Ya, buka')
    await story.idle()
    const { id, assessments } = await cycle()
    expect(assessments).toHaveLength(5)
    const [first] = smallOffice
    if (first === undefined) throw new Error('The small office is empty')
    const below = { unit: 'Kelurahan Naimata', parentUnit: 'Kecamatan Maulafa', superiorNip: NIP.lurah, role: 'pegawai' as const }
    const elsewhere = { unit: 'Kelurahan Lain', parentUnit: null, superiorNip: NIP.lurah, role: 'pegawai' as const }
    await story.importPeople([
      ...smallOffice,
      { ...first, ...below, nip: '199001012015011009', name: 'Dina Menyusul', phone: null },
      { ...first, ...elsewhere, nip: '199001012015011017', name: 'Elsa Unit Lain', phone: null },
    ])
    const late = await story.stores.participations.latecomers(id, story.clock.now())
    expect(late.map(({ name }) => name)).toEqual(['Dina Menyusul'])
  })

  test('opens by itself on its day, not a minute before, once', async () => {
    await admin.taps('Buka pada harinya')
    await admin.taps('9')
    expect(admin.sees()).toContain('sendiri pada')
    const { opensAt } = await cycle()
    story.clock.set(new Date(opensAt.getTime() - 60_000))
    await story.running.cron.tick()
    expect((await cycle()).state).toBe('draft')
    story.clock.set(opensAt)
    await story.running.cron.tick()
    await story.running.cron.tick()
    expect((await cycle()).state).toBe('open')
    expect((await acts()).filter((act) => act === 'cycle-opened')).toHaveLength(1)
  })

  test('can be dropped, and its buttons are stale then', async () => {
    await admin.taps('Hapus')
    await admin.taps('Ya, hapus')
    expect(await story.database.client.cycle.count()).toBe(0)
    expect(await admin.forges('koy:1:0')).toMatchObject({ showAlert: true })
  })
})
