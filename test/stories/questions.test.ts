/** Questions to the personnel office: the FAQ first, then one admin, with the name or without; and what becomes of the answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QUESTION_LENGTH } from '../../src/domain/question/question.js'
import { ID, NIP } from '../support/office.js'
import { aQuestionOffice, asks } from '../support/question-office.js'
import { aReceivedBroadcast } from '../support/questions.js'
import { type Actor, at, type Story } from '../support/story.js'

const UNKNOWN = 'Apakah apel gabungan pindah ke lapangan Naikolan?'

let story: Story
let admin: Actor
let rosa: Actor
let ani: Actor
let budi: Actor
let lurah: Actor
beforeAll(async () => {
  ;({ story, admin, rosa, ani, budi, lurah } = await aQuestionOffice())
})
afterAll(() => story.end())

const client = () => story.database.client
const ofBot = (actor: Actor) => actor.messages().filter((one) => one.from === 'bot')
/** Everything the bot has shown somebody since then, edits included. */
const callsTo = (actor: Actor, since = 0) =>
  story.server.calls.slice(since).filter(({ payload }) => (payload as { chat_id?: number }).chat_id === actor.id)
const buttonData = (actor: Actor, label: string) =>
  ofBot(actor)
    .flatMap((one) => one.inlineKeyboard.flat())
    .findLast((one) => one.text.includes(label))?.callback_data ?? ''

async function asksAndSends(actor: Actor, text: string, how: 'Kirim dengan nama saya' | 'Kirim tanpa nama'): Promise<void> {
  await asks(actor, text)
  if (actor.buttons().join().includes('Tetap tanyakan')) await actor.taps('Tetap tanyakan')
  await actor.taps(how)
}

describe('the FAQ comes first', () => {
  test('a typed question finds its entry, and that is enough', async () => {
    await asks(ani, 'gmn cara mengajukan keberatn ya?')
    expect(ani.sees()).toContain('Apakah salah satu ini menjawab?')
    await ani.taps('1. Bagaimana mengajukan keberatan')
    expect(ani.sees()).toContain('paling lama 14 hari')
    await ani.taps('Kembali')
    await ani.taps('1. Bagaimana mengajukan keberatan')
    await ani.taps('Ya, terjawab')
    expect(ani.sees()).toContain('tidak dikirim')
    expect(await client().question.count()).toBe(0)
    expect(await client().faqEntry.findUniqueOrThrow({ where: { key: 'appeal' } })).toMatchObject({ solved: 1 })
    expect(ofBot(admin)).toEqual([])
  })

  test('it can be read by pages', async () => {
    await ani.says('/bantuan')
    await ani.taps('Pertanyaan umum')
    expect(ani.sees()).toContain('1. Bagaimana mengajukan keberatan')
    await ani.taps('Berikutnya')
    await ani.taps('9. ')
    expect(ani.buttons()).toContain('❓ Tanya')
    await ani.taps('Kembali')
    expect(ani.sees()).toContain('9. ')
    expect(ani.buttons().join()).not.toContain('Kelola')
  })

  test('what is too short or no text is asked for again, kindly; a word typed without a dialogue is shown the way', async () => {
    await ani.says('/bantuan')
    await ani.taps('Tanya')
    await ani.says('Tes')
    expect(ani.sees()).toContain('terlalu singkat')
    await ani.sendsFile({ kind: 'photo', bytes: Buffer.from('foto') })
    expect(ani.sees()).toContain('Ketik sebagai tulisan')
    await ani.says('x'.repeat(QUESTION_LENGTH.most + 1))
    expect(ani.sees()).toContain('terlalu panjang')
    await ani.says('/batal')
    await ani.says('halo?')
    expect(ani.buttons()).toContain('❓ Tanya')
  })
})

describe('a question with the name', () => {
  test('reaches the admins after a restart in the middle, once, however often it is tapped', async () => {
    await ani.says('/bantuan')
    await ani.taps('Tanya')
    await story.restart()
    await ani.says(UNKNOWN)
    expect(ani.sees()).toContain('Kirim pertanyaan ini')
    await story.restart()
    const asked = ani.message()
    const named = buttonData(ani, 'Kirim dengan nama saya')
    for (let tap = 0; tap < 3; tap += 1) story.server.tapRaw(ani.id, asked.id, named)
    await story.idle()
    expect(ani.sees()).toContain('sudah sampai di bagian kepegawaian')
    for (const one of [admin, rosa]) {
      expect(ofBot(one)).toHaveLength(1)
      expect(one.sees()).toContain('Pertanyaan dari Ani Contoh, Kelurahan Naimata')
      expect(one.sees()).toContain(UNKNOWN)
    }
  })

  test('two admins tap at once: one takes it, the other is told who', async () => {
    const take = buttonData(admin, 'Saya jawab')
    for (const one of [admin, rosa]) story.server.tapRaw(one.id, one.message().id, take)
    await story.idle()
    const [takes, late] = admin.sees().includes('Anda yang menjawab') ? [admin, rosa] : [rosa, admin]
    expect(takes.sees()).toContain('Ketik jawabannya')
    expect(late.sees()).toContain('Sedang dijawab oleh')
    expect(late.buttons().join()).not.toContain('Saya jawab')
    await takes.taps('Lepaskan')
    await story.clock.set(at('2026-12-01 10:00'))
    await admin.says('/menu')
    await admin.taps('Pertanyaan (1)')
    await admin.taps('Apakah apel gabungan')
    await admin.taps('Saya jawab')
    expect((await client().question.findFirstOrThrow()).takenById).toBe(await story.personId(NIP.admin))
  })

  test('is answered in the name of the office, and the asker may ask again', async () => {
    await admin.says('Ya.')
    expect(admin.sees()).toContain('terlalu singkat')
    await admin.says('Tidak. Apel tetap di halaman <kantor camat> & mulai 07.30.')
    expect(admin.sees()).toContain('Jawaban terkirim')
    expect(ani.sees()).toContain('Jawaban bagian kepegawaian')
    expect(ani.sees()).toContain(UNKNOWN)
    expect(ani.sees()).toContain('halaman <kantor camat> & mulai 07.30')
    expect(ani.sees()).not.toContain('Maria')
    expect((await ani.taps('Sudah jelas')).text).toContain('Terima kasih')
    await ani.taps('Tanya lagi')
    expect(ani.sees()).toContain('Tanya kepegawaian')
    expect(ofBot(ani).some((one) => one.text.includes('Jawaban bagian kepegawaian'))).toBe(true)
  })

  test('may wait five at a time', async () => {
    for (const n of [1, 2, 3, 4, 5]) await asksAndSends(budi, `Di mana kotak saran nomor ${n} dipasang?`, 'Kirim dengan nama saya')
    await budi.says('/bantuan')
    await budi.taps('Tanya')
    expect(budi.sees()).toContain('Masih ada 5 pertanyaan Anda')
    await client().question.deleteMany({ where: { personId: await story.personId(NIP.budi) } })
  })

  test('held for a day without an answer, another may take it', async () => {
    await asksAndSends(lurah, 'Apakah gedung serbaguna boleh dipinjam?', 'Kirim dengan nama saya')
    await admin.taps('Saya jawab')
    await admin.says('/menu')
    story.clock.set(at('2026-12-02 10:01'))
    await rosa.says('/menu')
    await rosa.taps('Pertanyaan (1)')
    await rosa.taps('Apakah gedung')
    await rosa.taps('Saya jawab')
    await rosa.says('Boleh, ajukan surat tiga hari sebelumnya.')
    expect(lurah.sees()).toContain('ajukan surat')
    await admin.taps('Tulis jawaban')
    // The card was edited in its place, above the menu.
    expect(ofBot(admin).some((one) => one.text.includes('gedung serbaguna') && one.text.includes('Sudah dijawab'))).toBe(true)
  })
})

describe('a question without the name', () => {
  const text = 'Bolehkah saya menolak lembur yang tidak dibayar?'
  let since: number
  beforeAll(async () => {
    since = story.server.calls.length
    const broadcastId = await aReceivedBroadcast(
      story.database,
      [{ personId: await story.personId(NIP.budi), messageIds: [901] }],
      'Khusus Naimata',
    )
    await budi.forges('qa')
    await budi.forges(`bq:${broadcastId.toString(36)}`)
    await budi.says(text)
    if (budi.buttons().join().includes('Tetap tanyakan')) await budi.taps('Tetap tanyakan')
    await budi.taps('Kirim tanpa nama')
  })

  test('shows the admins the question alone: no unit, no hour, and not the broadcast that only a few received', () => {
    expect(admin.sees()).toContain('Pertanyaan tanpa nama')
    expect(admin.sees()).toContain(text)
    for (const told of ['Naimata', 'Masuk', '2026']) expect(admin.sees()).not.toContain(told)
  })

  test('and nothing that anyone else is ever sent, and no audit entry, says who asked, up to the FAQ made of it', async () => {
    await rosa.taps('Saya jawab')
    await admin.says('/menu')
    await admin.taps('Pertanyaan (1)')
    await admin.taps('Bolehkah saya menolak')
    await rosa.says('Lembur selalu atas surat perintah; tanpa surat perintah Anda boleh menolak.')
    expect(budi.sees()).toContain('surat perintah')
    await rosa.taps('Jadikan pertanyaan umum')
    expect(rosa.sees()).toContain('buang apa pun yang menunjuk pada seseorang')
    await rosa.taps('Ubah pertanyaan')
    expect(rosa.sees()).toContain(text)
    await rosa.says('Apakah lembur tanpa surat perintah boleh ditolak?')
    await rosa.taps('Terbitkan')
    expect(rosa.sees()).toContain('Tampil di pertanyaan umum')
    const budiId = await story.personId(NIP.budi)
    for (const one of [admin, rosa, ani, lurah]) {
      const shown = JSON.stringify(callsTo(one, since))
      for (const leak of ['Budi', NIP.budi, NIP.budi.slice(-4), 'Naimata', String(ID.budi)]) expect(shown, leak).not.toContain(leak)
    }
    const entries = await client().auditEntry.findMany({
      where: { act: { in: ['question-asked', 'question-taken', 'question-answered', 'faq-drafted', 'faq-changed', 'faq-published'] } },
    })
    const about = await client().question.findFirstOrThrow({ where: { anonymous: true } })
    const ofIt = entries.filter(({ subject }) => subject === `question:${about.id}`)
    expect(ofIt.map(({ act }) => act).sort()).toEqual(['question-answered', 'question-asked', 'question-taken'])
    expect(ofIt.every(({ actorId, aboutId }) => actorId !== budiId && aboutId === null)).toBe(true)
    expect(entries.filter(({ aboutId }) => aboutId === budiId).every(({ subject }) => subject !== `question:${about.id}`)).toBe(true)
    expect(JSON.stringify(entries)).not.toContain(text)
    const asAdminsSee = await story.stores.questions.forAdmins(about.id)
    expect(Object.keys(asAdminsSee ?? {})).not.toContain('personId')
    expect(asAdminsSee).toMatchObject({ asker: null, askedAt: null, broadcast: null })
  })

  test('the FAQ made of its answer is offered to the next who asks', async () => {
    await asks(ani, 'lembur ga ada surat perintah bs ditolak?')
    await ani.taps('1. Apakah lembur')
    expect(ani.sees()).toContain('Lembur selalu atas surat perintah')
    await ani.taps('Tetap tanyakan')
    await ani.taps('Batal')
    expect(ani.sees()).toContain('tidak disimpan')
  })

  test('until the office takes it back', async () => {
    await rosa.taps('Tarik')
    await asks(ani, 'lembur ga ada surat perintah bs ditolak?')
    expect(ani.sees()).toContain('Kirim pertanyaan ini')
    await ani.taps('Batal')
  })

  test('asked by an admin, it is shown to the other admins only', async () => {
    const before = ofBot(rosa).length
    await asksAndSends(rosa, 'Siapa yang memegang kunci gudang arsip?', 'Kirim tanpa nama')
    expect(admin.sees()).toContain('kunci gudang arsip')
    expect(admin.sees()).not.toContain('Rosa')
    expect(
      ofBot(rosa)
        .slice(before)
        .some((one) => one.text.includes('Pertanyaan tanpa nama')),
    ).toBe(false)
    const { id } = await client().question.findFirstOrThrow({ where: { text: { contains: 'gudang arsip' } } })
    expect((await rosa.forges(`qk:${id.toString(36)}`))?.text).toContain('bukan untuk Anda')
    expect((await client().question.findUniqueOrThrow({ where: { id } })).takenById).toBeNull()
  })
})
