/** A large broadcast wants a second admin, an hour can be set, everything can be stopped, and what was sent can be corrected. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../src/domain/broadcast/fingerprint.js'
import { composeButtons, sendButtons } from '../../src/telegram/screens/broadcast/compose-buttons.js'
import { progressButtons } from '../../src/telegram/screens/broadcast/progress-buttons.js'
import {
  aBroadcastOffice,
  actsOn,
  aFile,
  type BroadcastOffice,
  drafts,
  everyoneHasIt,
  expectStarted,
  expectState,
  holdBack,
  newest,
} from '../support/broadcast-office.js'
import { type Actor, at, type Story } from '../support/story.js'

let office: BroadcastOffice
let story: Story
let admin: Actor
let second: Actor
beforeAll(async () => {
  office = await aBroadcastOffice(at('2026-12-01 09:00'))
  ;({ story, admin, second } = office)
})
afterAll(() => story.end())

/** The sending part names its own acts: start or started. */
const expectActs = (acts: readonly string[], expected: readonly string[]) =>
  expect(acts.map((act, at) => (act.startsWith(expected[at] ?? '-') ? expected[at] : act))).toEqual(expected)

const approvalOver = (most: number) => {
  story.running.deps.broadcastApprovalOver = most
}

describe('over the number from the settings', () => {
  let id: number
  test('the other admin is asked, and nothing is sent before', async () => {
    approvalOver(5)
    await drafts(admin, 'Jadwal baru untuk semua')
    id = (await newest(story)).id
    await admin.taps('📨 Kirim')
    expect(admin.sees()).toContain('Lebih dari 5 orang: siaran dikirim setelah disetujui admin lain.')
    await admin.taps('Ya, kirim untuk disetujui')
    await expectState(story, id, 'approval')
    expect(second.sees()).toContain('Menunggu persetujuan')
    expect(second.sees()).toContain('Ditulis Maria Contoh')
    expect(second.sees()).toContain('Jadwal baru untuk semua')
    expect(office.camat.messages().filter((one) => one.from === 'bot')).toEqual([])
    expect(await story.database.client.broadcastRecipient.count()).toBe(0)
  })
  test('the author cannot approve it, neither by a button that is not there nor by way of the other’s', async () => {
    expect(admin.buttons().join()).not.toContain('Setuju')
    const shown = fingerprintOf(await newest(story))
    const answer = await admin.forges(sendButtons.approve.data({ broadcast: id, shown }))
    expect(answer?.text).toContain('bukan untuk Anda')
    await expectState(story, id, 'approval')
  })
  test('while it waits its content and recipients stay as they were shown', async () => {
    await admin.forges(composeButtons.understood.data({ broadcast: id, on: 1 }))
    await admin.forges(composeButtons.text.data({ broadcast: id }))
    await admin.says('Sesuatu yang lain')
    expect((await newest(story)).content).toMatchObject({ text: 'Jadwal baru untuk semua', asksUnderstood: false })
  })
  test('a refusal goes back to the author with its reason', async () => {
    await second.taps('Pratinjau')
    expect(second.messages().some((one) => one.from === 'bot' && one.text === 'Jadwal baru untuk semua')).toBe(true)
    await second.taps('Tolak')
    await second.says('Tidak')
    expect(second.sees()).toContain('sedikitnya 10 huruf')
    await second.says('Tanggalnya belum disebutkan.')
    await expectState(story, id, 'draft')
    expect(admin.sees()).toContain('ditolak Rahel Contoh')
    expect(admin.sees()).toContain('Tanggalnya belum disebutkan.')
  })
  test('an old approval button does not approve a newer content', async () => {
    const old = fingerprintOf(await newest(story))
    await admin.taps('Lanjutkan')
    await admin.taps('Tulis isi')
    await admin.says('Jadwal baru untuk semua: 15 Desember')
    await admin.taps('📨 Kirim')
    await admin.taps('Ya, kirim untuk disetujui')
    const answer = await second.forges(sendButtons.approve.data({ broadcast: id, shown: old }))
    expect(answer?.text).toContain('sudah berubah')
    await expectState(story, id, 'approval')
  })
  test('the second admin’s yes sends it, once, and the author is told', async () => {
    await second.taps('Setuju')
    await expectStarted(story, id)
    expect(second.messages().some((one) => one.text.includes('mulai dikirim kepada 6 orang'))).toBe(true)
    expect(admin.messages().some((one) => one.text.includes('disetujui Rahel Contoh'))).toBe(true)
    const shown = fingerprintOf({ ...(await newest(story)), scheduledAt: null })
    expect((await second.forges(sendButtons.approve.data({ broadcast: id, shown })))?.showAlert).toBe(true)
    expect(await story.database.client.broadcastRecipient.count({ where: { broadcastId: id } })).toBe(6)
    const row = await newest(story)
    const approver = await story.stores.people.byTelegramId(second.id, story.clock.now())
    expect(row.approvedById).toBe(approver?.id)
    const acts = ['broadcast-submit', 'broadcast-refuse', 'broadcast-submit', 'broadcast-approve', 'broadcast-start']
    expectActs(await actsOn(story, id), acts)
  })
})

describe('an office with one admin', () => {
  test('asks the pimpinan, and says so beforehand', async () => {
    await story.database.client.telegramAccount.delete({ where: { telegramId: BigInt(second.id) } })
    await drafts(admin, 'Hanya satu admin')
    const { id } = await newest(story)
    approvalOver(4)
    await admin.taps('📨 Kirim')
    expect(admin.sees()).toContain('Anda satu-satunya admin yang terhubung, jadi pimpinan yang menyetujui')
    await admin.taps('Ya, kirim untuk disetujui')
    expect(office.camat.sees()).toContain('Menunggu persetujuan')
    await office.camat.says('/siaran')
    await office.camat.taps('Setujui siaran')
    await office.camat.taps('✅ Setuju')
    await expectStarted(story, id)
  })
  test('and without a pimpinan in the bot says what can be done', async () => {
    await story.database.client.telegramAccount.delete({ where: { telegramId: BigInt(office.camat.id) } })
    await drafts(admin, 'Tidak ada yang menyetujui')
    approvalOver(3)
    await admin.taps('📨 Kirim')
    expect(admin.sees()).toContain('belum ada admin lain atau pimpinan yang terhubung')
    expect(admin.buttons().join()).not.toContain('Ya, kirim')
    approvalOver(100)
  })
})

describe('at an hour', () => {
  let id: number
  test('chosen by a button or typed; outside office hours it is asked once more', async () => {
    await drafts(admin, 'Apel pagi hari Senin')
    id = (await newest(story)).id
    await admin.taps('Jadwalkan')
    expect(admin.buttons()).toContain('Besok 2 Des 2026 08.00')
    expect(admin.buttons()).toContain('Senin 7 Des 2026 08.00')
    await admin.says('besok saja')
    expect(admin.sees()).toContain('Belum terbaca')
    await admin.says('30-11-2026 08.00')
    expect(admin.sees()).toContain('sudah lewat')
    await admin.says('5-12-2026 22.00')
    expect(admin.sees()).toContain('Itu di luar jam kerja')
    await admin.taps('Kembali')
    await admin.taps('Jadwalkan')
    await admin.taps('Senin')
    expect(admin.sees()).toContain('Waktu: 7 Desember 2026 pukul 08.00 WITA')
    expect(admin.sees()).not.toContain('di luar jam kerja')
    await admin.taps('Ya, jadwalkan')
    await expectState(story, id, 'scheduled')
    expect((await newest(story)).scheduledAt).toEqual(at('2026-12-07 08:00'))
  })
  test('can be changed', async () => {
    await admin.taps('Ubah waktu')
    await admin.says('8-12-2026 10.30')
    await admin.taps('Ya, jadwalkan')
    expect((await newest(story)).scheduledAt).toEqual(at('2026-12-08 10:30'))
    await expectState(story, id, 'scheduled')
  })
  test('taken back to the draft and scheduled once more', async () => {
    await admin.taps('Kembalikan ke draf')
    await expectState(story, id, 'draft')
    expect((await newest(story)).scheduledAt).toBeNull()
    await admin.taps('Jadwalkan')
    await admin.taps('Besok')
    await admin.taps('Ya, jadwalkan')
    expect((await newest(story)).scheduledAt).toEqual(at('2026-12-02 08:00'))
  })
  test('and cancelled, after being asked', async () => {
    await admin.taps('Batalkan siaran')
    expect(admin.sees()).toContain('Yang belum menerima tidak akan menerima')
    await admin.taps('Ya, batalkan')
    await expectState(story, id, 'cancelled')
    expectActs((await actsOn(story, id)).slice(-1), ['broadcast-cancel'])
  })
})

describe('one that is being sent', () => {
  let id: number
  test('is paused and resumed by a tap, a double tap changes nothing', async () => {
    await drafts(admin, 'Kantor tutup besok')
    await admin.taps('📨 Kirim')
    await admin.taps('Ya, kirim')
    id = (await newest(story)).id
    await holdBack(story, id)
    await admin.forges(progressButtons.pause.data({ broadcast: id }))
    await expectState(story, id, 'paused')
    expect((await admin.forges(progressButtons.pause.data({ broadcast: id })))?.showAlert).toBe(true)
    await admin.forges(progressButtons.resume.data({ broadcast: id }))
    await expectState(story, id, 'sending')
    expectActs(await actsOn(story, id), ['broadcast-start', 'broadcast-pause', 'broadcast-resume'])
  })
  test('is not stopped by anybody else', async () => {
    await office.ani.says('/menu')
    for (const button of [progressButtons.pause, progressButtons.cancelSure]) {
      const answer = await office.ani.forges(button.data({ broadcast: id }))
      expect(answer?.text).toMatch(/bukan untuk Anda/)
    }
    await expectState(story, id, 'sending')
  })
  test('is corrected: shown first, with how many messages change; a file is not taken', async () => {
    await everyoneHasIt(story, id)
    await admin.says('/siaran')
    await admin.taps(': Kantor tutup')
    await admin.taps('Ralat tulisan')
    await admin.sendsFile(aFile('photo', 'x', 'Kantor tutup lusa'))
    expect(admin.sees()).toContain('Berkas tidak dapat diganti')
    await admin.says('Kantor tutup lusa', [{ type: 'bold', offset: 13, length: 4 }])
    expect(admin.messages().findLast((one) => one.text === 'Kantor tutup lusa' && one.from === 'bot')?.entities).toEqual([
      { type: 'bold', offset: 13, length: 4 },
    ])
    expect(admin.sees()).toContain('4 pesan akan diganti dan ditandai “diedit”')
    expect((await story.stores.broadcasts.byId(id))?.content.text).toBe('Kantor tutup besok')
    await admin.taps('Ya, ralat')
    expect(admin.sees()).toContain('4 pesan diganti')
    const after = await story.stores.broadcasts.byId(id)
    expect(after).toMatchObject({ version: 2, content: { text: 'Kantor tutup lusa' } })
    expect(after?.content.corrects).toBeUndefined()
    expect((await actsOn(story, id)).at(-1)).toBe('broadcast-corrected')
  })
  test('a correction of a large one wants a second admin too', async () => {
    second = await story.link('198503032010012003', second.id)
    approvalOver(3)
    await admin.says('/siaran')
    await admin.taps(': Kantor tutup')
    await admin.taps('Ralat tulisan')
    await admin.says('Kantor buka seperti biasa')
    await admin.taps('Ya, ralat')
    expect((await story.stores.broadcasts.byId(id))?.content.text).toBe('Kantor tutup lusa')
    expect(second.sees()).toContain('4 orang yang sudah menerima siaran ini akan melihat tulisan baru')
    await second.taps('Setuju')
    expect((await story.stores.broadcasts.byId(id))?.content.text).toBe('Kantor buka seperti biasa')
    expect(second.sees()).toContain('4 pesan sedang diralat')
  })
})
