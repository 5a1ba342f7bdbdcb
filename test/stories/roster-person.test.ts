/** The personnel officer and one person at a time: found, moved, given another superior or a stand-in, unlinked, invited again, marked as leaver. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID, idsOf, NIP, smallOffice } from '../support/office.js'
import { opensCard, searches } from '../support/roster-card.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor
let ids: Record<keyof typeof NIP, number>
const TITLED = '197001012000011001'

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  const [camat] = smallOffice
  if (camat === undefined) throw new Error('The small office is empty')
  const titled = {
    ...camat,
    nip: TITLED,
    name: 'Drs. Yohanes A. Bria, M.Si.',
    position: 'Sekretaris',
    role: 'pegawai' as const,
    superiorNip: NIP.camat,
    phone: null,
  }
  await story.importPeople([...smallOffice, titled])
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  ids = await idsOf(story)
})
afterAll(() => story.end())

const superiorOf = async (personId: number, when: string) => (await story.stores.people.superiorOf(personId, at(when)))?.name
const acts = async () => (await story.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } })).map((row) => row.act)

describe('a person is found', () => {
  test.each([
    ['by a part of the name', 'bria'],
    ['by a given name in small letters', 'yohanes'],
    ['with the titles written otherwise', 'Dr. Yohanes Bria, S.Sos'],
    ['by the last four digits of the NIP', '1001'],
  ])('%s', async (_, words) => {
    await searches(admin, words)
    expect(admin.buttons().join()).toContain('Drs. Yohanes A. Bria, M.Si. · ••••1001')
  })

  test('or the officer is told that nobody fits, and may type again', async () => {
    await admin.says('zzzz')
    expect(admin.sees()).toContain('Tidak ada yang cocok')
    await admin.says('x')
    expect(admin.sees()).toContain('sekurang-kurangnya 2 huruf')
    await admin.says('budi')
    expect(admin.buttons()[0]).toBe('Budi <Contoh> & Kawan · ••••1002 · Kelurahan Naimata')
  })

  test('and the card tells how things stand; whoever looked is kept', async () => {
    await admin.taps('Budi')
    expect(admin.sees()).toContain('Budi <Contoh> & Kawan')
    expect(admin.sees()).toContain('Atasan: Petrus Contoh')
    expect(admin.sees()).toContain('Belum punya undangan')
    expect((await acts()).at(-1)).toBe('person-card-viewed')
  })
})

describe('another unit', () => {
  test('from today is there at once', async () => {
    await opensCard(admin, 'budi', 'Budi')
    await admin.taps('Ubah unit')
    await admin.taps('Kecamatan Maulafa')
    await admin.taps('Mulai hari ini')
    expect(admin.sees()).toContain('Unit: Kecamatan Maulafa')
  })

  test.each(['2027-01-01', '01/01/2027', '1 Januari 2027'])('from a day to come (%s) waits for that day', async (typed) => {
    await opensCard(admin, 'citra', 'Citra')
    await admin.taps('Ubah unit')
    await admin.taps('Kecamatan Maulafa')
    await admin.says('besok lusa')
    expect(admin.sees()).toContain('Tanggal belum terbaca')
    await admin.says(typed)
    expect(admin.sees()).toContain('Pindah ke Kecamatan Maulafa mulai 1 Jan 2027')
    expect(admin.sees()).toContain('Unit: Kelurahan Naimata')
  })

  test('and then comes by itself, once', async () => {
    story.clock.set(at('2027-01-01 00:00'))
    await story.running.cron.tick()
    await story.running.cron.tick()
    const citra = await story.stores.people.byId(ids.citra, story.clock.now())
    expect(citra?.unitName).toBe('Kecamatan Maulafa')
    expect((await acts()).filter((act) => act === 'unit-changed')).toHaveLength(2)
    story.clock.set(at('2026-12-01 09:30'))
  })
})

describe('another superior', () => {
  test('from a day on leads from that day on, and not before', async () => {
    await opensCard(admin, 'ani contoh', 'Ani')
    await admin.taps('Ubah atasan')
    await admin.says('maria')
    await admin.taps('Maria')
    await admin.says('10-12-2026')
    expect(admin.sees()).toContain('Atasan mulai 10 Des 2026: Maria Contoh')
    expect(await superiorOf(ids.ani, '2026-12-09 23:59')).toBe('Petrus Contoh')
    expect(await superiorOf(ids.ani, '2026-12-10 00:00')).toBe('Maria Contoh')
  })

  test('who stands below is refused', async () => {
    await opensCard(admin, 'petrus', 'Petrus')
    await admin.taps('Ubah atasan')
    await admin.says('budi')
    await admin.taps('Budi')
    await admin.taps('Mulai hari ini')
    expect(admin.sees()).toContain('atasannya menjadi lingkaran')
    expect(await superiorOf(ids.lurah, '2026-12-02 09:00')).toBe('Yosef Contoh')
  })
})

describe('a Plh', () => {
  test('stands in for a head on these days, and the head is back after them', async () => {
    await opensCard(admin, 'petrus', 'Petrus')
    await admin.taps('Tunjuk Plt/Plh')
    await admin.says('yohanes')
    await admin.taps('Yohanes')
    await admin.taps('Plh (pelaksana harian)')
    await admin.says('03-12-2026')
    expect(admin.sees()).toContain('Ketik dua tanggal')
    await admin.says('3 Desember 2026 sampai 7 Desember 2026')
    expect(admin.sees()).toContain('Plh ditetapkan untuk 3 orang')
    expect(admin.sees()).toContain('Digantikan Plh Drs. Yohanes A. Bria, M.Si., 3 Des 2026 – 7 Des 2026')
    expect(await superiorOf(ids.budi, '2026-12-02 12:00')).toBe('Petrus Contoh')
    expect(await superiorOf(ids.budi, '2026-12-07 23:59')).toBe('Drs. Yohanes A. Bria, M.Si.')
    expect(await superiorOf(ids.budi, '2026-12-08 00:00')).toBe('Petrus Contoh')
  })

  test('can be ended before', async () => {
    await admin.taps('Akhiri Plh')
    expect(admin.sees()).toContain('Penggantian diakhiri')
    expect(await superiorOf(ids.budi, '2026-12-07 12:00')).toBe('Petrus Contoh')
  })
})

describe('a lost phone', () => {
  test('is unlinked, and a new invitation admits the person again', async () => {
    await opensCard(admin, 'ani contoh', 'Ani')
    await admin.taps('Putuskan akun Telegram')
    await admin.taps('Ya, putuskan')
    await ani.says('/menu')
    expect(ani.sees()).toContain('Bot ini khusus untuk ASN')
    await admin.taps('Undang ulang')
    const link = /start=(\w+)/.exec(admin.messages().findLast((one) => one.text.includes('start='))?.text ?? '')?.[1]
    const phone = story.person(700009999, 'Ani', '628120000004')
    await phone.says(`/start ${link}`)
    expect(phone.sees()).toContain('nomor')
    expect(await acts()).toEqual(expect.arrayContaining(['account-unlinked', 'invitations-issued']))
  })
})

describe('a leaver', () => {
  test('who leads is marked with a warning, and can be brought back', async () => {
    await opensCard(admin, 'petrus', 'Petrus')
    await admin.taps('Tandai keluar')
    expect(admin.sees()).toContain('Ia memimpin 3 orang')
    await admin.taps('Ya, tandai keluar')
    expect(admin.sees()).toContain('3 orang kehilangan atasan')
    expect(await superiorOf(ids.budi, '2026-12-02 12:00')).toBeUndefined()
    expect(admin.buttons()).toContain('🪑 Tunjuk Plt/Plh')
    await admin.taps('Aktifkan kembali')
    expect(admin.sees()).toContain('aktif kembali')
  })

  test('is never oneself', async () => {
    await opensCard(admin, 'maria contoh', 'Maria')
    expect(admin.buttons().join()).not.toMatch(/Tandai keluar|Putuskan/)
    const { rosterButtons } = await import('../../src/telegram/screens/roster/roster-buttons.js')
    const answer = await admin.forges(rosterButtons.leaverSure.data({ person: ids.admin }))
    expect(answer?.text).toContain('minta admin lain')
  })
})
