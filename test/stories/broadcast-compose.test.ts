/** An admin writes a broadcast in the chat: text, album, links, question, recipients; sees it, and loses nothing at a restart. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeButtons } from '../../src/telegram/screens/broadcast/compose-buttons.js'
import {
  aBroadcastOffice,
  actsOn,
  aFile,
  type BroadcastOffice,
  drafts,
  expectStarted,
  expectState,
  newest,
} from '../support/broadcast-office.js'
import { openTestCycle } from '../support/forms.js'
import { type Actor, at, type Story } from '../support/story.js'

let office: BroadcastOffice
let story: Story
let admin: Actor
beforeAll(async () => {
  office = await aBroadcastOffice(at('2026-12-01 09:00'))
  ;({ story, admin } = office)
})
afterAll(() => story.end())

/** The newest message with text that is not a screen of ours. */
const sentAs = (text: string) => admin.messages().findLast((one) => one.from === 'bot' && one.text === text)

describe('an ASN', () => {
  test('finds no broadcasts, neither by the command nor by a forged button', async () => {
    await office.ani.says('/siaran')
    expect(office.ani.sees()).toBe('Menu ini untuk admin kepegawaian.')
    const answer = await office.ani.forges(composeButtons.create.data({}))
    expect(answer).toMatchObject({ showAlert: true })
    await office.ani.says('Halo semua')
    expect(await story.database.client.broadcast.count()).toBe(0)
  })
})

describe('a text', () => {
  const text = 'Rapat besok pukul 09.00 di aula, lihat jadwal 🎉'
  const entities = [
    { type: 'bold', offset: 0, length: 11 },
    { type: 'italic', offset: 6, length: 5 },
    { type: 'text_link', offset: 39, length: 6, url: 'https://contoh.go.id/' },
    { type: 'spoiler', offset: 46, length: 2 },
  ]
  test('keeps the formatting it was typed with, and loses only what a bot may not send', async () => {
    await admin.says('/siaran')
    expect(admin.sees()).toContain('Belum ada siaran')
    await admin.taps('Siaran baru')
    await admin.says(text, [...entities, { type: 'custom_emoji', offset: 46, length: 2, custom_emoji_id: '5' }])
    expect(admin.sees()).toContain('Terjangkau 6 orang · belum tertaut 1 · memblokir 0')
    expect((await newest(story)).content).toMatchObject({ text, entities })
  })
  test('looks in the preview exactly as it will', async () => {
    await admin.taps('Pratinjau')
    expect(sentAs(text)?.entities).toEqual(entities)
    expect(admin.sees()).toContain('Belum ada yang dikirim')
    const before = admin.messages().length
    await admin.taps('Kembali')
    await admin.taps('Kirim ke saya')
    expect(admin.messages()).toHaveLength(before + 1)
    expect(admin.message().entities).toEqual(entities)
  })
  test('typed again takes the place of the old one', async () => {
    await admin.taps('Tulis isi')
    await admin.says('Rapat ditunda.')
    expect((await newest(story)).content).toMatchObject({ text: 'Rapat ditunda.', entities: [] })
    expect(await story.database.client.broadcast.count()).toBe(1)
  })
})

describe('files', () => {
  test('an album comes in the order it was sent and is shown in one message', async () => {
    await admin.taps('Berkas')
    const before = admin.messages().filter((one) => one.from === 'bot').length
    await admin.sendsAlbum([aFile('photo', 'a'), aFile('video', 'b'), aFile('photo', 'c')])
    const after = admin.messages().filter((one) => one.from === 'bot').length
    expect(after).toBe(before + 1)
    expect(admin.sees()).toContain('📎 3 berkas')
    const { content } = await newest(story)
    expect(content.media.map(({ kind }) => kind)).toEqual(['photo', 'video', 'photo'])
    const messageIds = content.media.map(({ messageId }) => messageId)
    expect(messageIds).toEqual([...messageIds].sort((a, b) => (a ?? 0) - (b ?? 0)))
  })
  test('what cannot go together is refused kindly, and the draft stays as it is', async () => {
    await admin.sendsFile(aFile('document', 'd'))
    expect(admin.sees()).toContain('dokumen tersendiri')
    await admin.sendsFile(aFile('document', '#!/bin/sh'))
    expect(admin.sees()).toContain('Isi berkas itu sebuah program')
    await admin.sendsFile(aFile('voice', 'v'))
    expect(admin.sees()).toContain('Pesan suara hanya dapat dikirim sendiri')
    expect((await newest(story)).content.media).toHaveLength(3)
  })
  test('a text that is too long for a caption is refused with both numbers', async () => {
    await admin.taps('Kembali')
    await admin.taps('Tulis isi')
    await admin.says('x'.repeat(1025))
    expect(admin.sees()).toContain('paling banyak 1.024 huruf; ini 1.025')
    expect((await newest(story)).content.text).toBe('Rapat ditunda.')
    await admin.says('Foto rapat kemarin.')
    expect((await newest(story)).content).toMatchObject({ text: 'Foto rapat kemarin.' })
  })
  test('the preview is that album with its caption', async () => {
    await admin.taps('Pratinjau')
    const album = admin.messages().filter((one) => one.from === 'bot' && one.mediaGroupId !== undefined)
    expect(album.map((one) => (one.photo === undefined ? 'video' : 'photo'))).toEqual(['photo', 'video', 'photo'])
    expect(album[0]?.text).toBe('Foto rapat kemarin.')
    await admin.taps('Kembali')
  })
  test('an eleventh is left out', async () => {
    await admin.taps('Berkas')
    await admin.sendsAlbum(Array.from({ length: 9 }, (_, index) => aFile('photo', `more${index}`)))
    expect((await newest(story)).content.media).toHaveLength(10)
    expect(admin.sees()).toContain('Satu siaran paling banyak 10 berkas')
    await admin.taps('Kembali')
    await admin.taps('Berkas')
    await admin.taps('Hapus semua berkas')
    expect((await newest(story)).content.media).toEqual([])
  })
})

describe('links', () => {
  test('a line that cannot be a button is named', async () => {
    await admin.taps('Tombol tautan')
    await admin.says('Jadwal | https://contoh.go.id/jadwal\nPeta contoh.go.id\nLain | bukan alamat')
    expect(admin.sees()).toContain('Baris 2: tulis nama tombol')
    expect(admin.sees()).toContain('Baris 3: alamatnya belum benar')
    await admin.says('Jadwal | https://contoh.go.id/jadwal\nPeta | contoh.go.id/peta')
    expect(admin.sees()).toContain('🔗 Jadwal, Peta')
    expect((await newest(story)).content.links).toEqual([
      { label: 'Jadwal', url: 'https://contoh.go.id/jadwal' },
      { label: 'Peta', url: 'https://contoh.go.id/peta' },
    ])
  })
})

describe('the question', () => {
  test('is put together in steps that survive a restart and a deploy', async () => {
    await admin.taps('Pertanyaan')
    await admin.says('Kapan penilaian diri berakhir?')
    expect(admin.sees()).toContain('(2/3)')
    await story.database.client.dialogState.deleteMany()
    await story.restart()
    await admin.says('/siaran')
    await admin.taps('Draf: Foto rapat')
    expect(admin.sees()).toContain('Pertanyaan belum selesai')
    await admin.taps('Pertanyaan')
    expect(admin.sees()).toContain('(2/3)')
    await admin.says('Hanya satu')
    expect(admin.sees()).toContain('Perlu 2 sampai 4 jawaban')
    await admin.says('15 Desember <2026>\n31 Desember 2026')
    expect(admin.buttons()).toContain('1. 15 Desember <2026>')
    await admin.taps('1. 15 Desember')
    await admin.says('Penilaian diri berakhir 15 Desember, penilaian atasan 31 Desember.')
    expect((await newest(story)).content).toMatchObject({
      question: { text: 'Kapan penilaian diri berakhir?', options: ['15 Desember <2026>', '31 Desember 2026'], correct: 0 },
    })
    expect((await newest(story)).content.unfinishedQuestion).toBeUndefined()
  })
  test('`Saya sudah paham` is turned on, once however often it is tapped', async () => {
    const { id } = await newest(story)
    await admin.taps('Saya sudah paham: tidak')
    await admin.forges(composeButtons.understood.data({ broadcast: id, on: 1 }))
    expect((await newest(story)).content.asksUnderstood).toBe(true)
  })
})

describe('recipients', () => {
  test('are chosen by taps, with and without, and counted at once', async () => {
    await admin.taps('Penerima')
    expect(admin.sees()).toContain('Semua pegawai.')
    await admin.taps('Tambah syarat')
    await admin.taps('Unit')
    await admin.taps('Kelurahan Naimata')
    expect(admin.sees()).toContain('Yang menerima: Kelurahan Naimata dengan bawahannya')
    expect(admin.sees()).toContain('Terjangkau 3 orang · belum tertaut 1')
    await admin.taps('Kecualikan')
    await admin.taps('Peran')
    await admin.taps('atasan')
    expect(admin.sees()).toContain('Terjangkau 2 orang')
    await admin.taps('✖ kecuali atasan')
    expect(admin.sees()).toContain('Terjangkau 3 orang')
  })
  test('a unit brings its sub-units', async () => {
    await admin.taps('Tambah syarat')
    await admin.taps('Unit')
    await admin.taps('Kecamatan Maulafa')
    expect(admin.sees()).toContain('Kelurahan Naimata dengan bawahannya atau Kecamatan Maulafa dengan bawahannya')
    expect(admin.sees()).toContain('Terjangkau 6 orang · belum tertaut 1')
    await admin.taps('✖ Kelurahan Naimata')
    await admin.taps('✖ Kecamatan Maulafa')
    expect((await newest(story)).segment).toEqual({ with: [], without: [] })
  })
})

describe('a template', () => {
  test('has the name and dates of the cycle in it, and is sent after `Ya, kirim`', async () => {
    await openTestCycle(story)
    await admin.says('/siaran')
    await admin.taps('Dari contoh')
    await admin.taps('Pembukaan periode')
    expect(admin.sees()).toContain('Periode Semester II 2026 dibuka')
    expect(admin.sees()).toContain('Selasa, 15 Desember 2026')
    const { id, content } = await newest(story)
    expect(content.entities).toEqual([{ type: 'bold', offset: 0, length: 'Periode Semester II 2026 dibuka'.length }])
    await admin.taps('📨 Kirim')
    expect(admin.sees()).toContain('Kepada 6 orang, kurang dari satu menit.')
    expect(admin.sees()).toContain('Waktu: sekarang')
    const summary = admin.message().id
    await admin.taps('Ya, kirim')
    await expectStarted(story, id)
    expect(await story.database.client.broadcastRecipient.count({ where: { broadcastId: id } })).toBe(6)
    expect((await actsOn(story, id))[0]).toMatch(/^broadcast-start/)
    expect((await newest(story)).progressMessageId).toBe(summary)
  })
  test('what is still in square brackets is pointed out', async () => {
    await admin.says('/siaran')
    await admin.taps('Dari contoh')
    await admin.taps('Kelas baru')
    await admin.taps('📨 Kirim')
    expect(admin.sees()).toContain('Masih ada bagian dalam kurung siku, misalnya [nama pelatihan]')
    await admin.taps('Kembali')
    await admin.taps('Hapus draf')
    await admin.taps('Ya, hapus')
    expect(admin.sees()).toBe('Draf dihapus.')
  })
})

describe('another admin', () => {
  test('does not see the draft of a colleague in the list, and cannot change it by a forged button', async () => {
    await drafts(admin, 'Draf pribadi')
    const { id } = await newest(story)
    await office.second.says('/siaran')
    expect(office.second.buttons().join()).not.toContain('Draf pribadi')
    const answer = await office.second.forges(composeButtons.removeSure.data({ broadcast: id }))
    expect(answer?.text).toContain('bukan untuk Anda')
    await expectState(story, id, 'draft')
  })
})
