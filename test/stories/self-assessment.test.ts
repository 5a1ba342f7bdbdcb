import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { fillForm, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let citra: Actor
let budi: Actor
let lurah: Actor
let rating: number
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  citra = await story.link(NIP.citra, ID.citra)
  budi = await story.link(NIP.budi, ID.budi)
  lurah = await story.link(NIP.lurah, ID.lurah)
  await openTestCycle(story)
  rating = (await formAbout(story, NIP.citra, 'self')).form.ratingId
})
afterAll(() => story.end())

/** Levels kept so far, by item. */
async function kept(nip: string): Promise<Record<string, number | null>> {
  const { form } = await formAbout(story, nip, 'self')
  return Object.fromEntries(form.answers.map((one) => [one.itemKey, one.level]))
}
const isSent = async (nip: string) => (await formAbout(story, nip, 'self')).form.submittedAt !== null
const level = (item: string, to: 1 | 2 | 3 | 4 | 5, of = rating) => formButtons.level.data({ rating: of, item, level: to })

describe('an ASN answers', () => {
  test('back, forward, over the review and from one item to any other, without losing a tap', async () => {
    expect(citra.sees()).toContain('Ada 18 butir')
    await citra.says('/penilaian')
    expect(citra.sees()).toContain('18 butir, sekitar 5 menit')
    await citra.taps('Mulai')
    expect(citra.sees()).toContain(' 1/18\n')
    expect(citra.buttons().slice(0, 5)).toEqual(['1', '2', '3', '4', '5'])
    expect((await citra.taps('3')).text).toBe('Tersimpan: 3')
    expect(citra.sees()).toContain(' 2/18\n')
    await citra.taps('Sebelumnya')
    expect(citra.buttons()).toContain('3 ✓')
    await citra.taps('4')
    expect(await kept(NIP.citra)).toEqual({ INT1: 4 })
    await citra.taps('Lewati')
    expect(citra.sees()).toContain(' 3/18\n')
    await citra.taps('Tinjau')
    expect(citra.sees()).toContain('Integritas: 4 · –')
    expect(citra.sees()).toContain('Masih 17 butir belum dijawab')
    expect(citra.buttons().join()).not.toContain('Kirim')
    await citra.taps('Perekat Bangsa')
    expect(citra.sees()).toContain(' 17/18\n')
    await citra.taps('Simpan')
    expect(citra.sees()).toContain('Tersimpan: 1 dari 18 butir')
    expect(citra.sees()).toContain('15 Desember 2026 pukul 23.59 WITA')
  })

  test('and goes on after days and a restart of the bot where the first open item stands', async () => {
    const old = citra.message()
    await story.clock.set(at('2026-12-06 20:00'))
    await story.restart()
    await citra.forges(formButtons.go.data({ rating }), old.id)
    expect(citra.sees()).toContain(' 2/18\n')
    await citra.says('/penilaian')
    expect(citra.sees()).toContain('Tinggal 17 butir lagi')
    await citra.taps('Lanjutkan')
    expect(citra.sees()).toContain(' 2/18\n')
  })

  test('a doubled tap counts once and does not skip the invitation to show evidence', async () => {
    const item = citra.message()
    await citra.taps('5')
    expect(citra.sees()).toContain('Integritas selesai')
    await citra.forges(level('INT2', 5), item.id)
    expect(citra.sees()).toContain('Integritas selesai')
    expect(await kept(NIP.citra)).toEqual({ INT1: 4, INT2: 5 })
    story.server.tapRaw(ID.citra, item.id, formButtons.noEvidence.data({ rating, competency: 'INT' }))
    story.server.tapRaw(ID.citra, item.id, formButtons.noEvidence.data({ rating, competency: 'INT' }))
    await story.idle()
    expect(citra.sees()).toContain(' 3/18\n')
  })

  test('typed words, a photo or a voice where a button is due change nothing and are answered kindly', async () => {
    for (const deed of [
      () => citra.says('lima'),
      () => citra.says('4'),
      () => citra.sendsFile({ kind: 'photo', bytes: Buffer.from('x') }),
      () => citra.sendsFile({ kind: 'voice', bytes: Buffer.from('x') }),
    ]) {
      await deed()
      expect(citra.sees()).toContain('Silakan ketuk tombol')
    }
    expect(await kept(NIP.citra)).toEqual({ INT1: 4, INT2: 5 })
  })

  test('on an old message: it still answers its own question, and nothing else is touched', async () => {
    await citra.says('/penilaian')
    await citra.taps('Lanjutkan')
    const old = citra.message()
    await citra.says('/penilaian')
    await citra.taps('Lanjutkan')
    await citra.taps('2')
    expect(citra.sees()).toContain(' 4/18\n')
    const answer = await citra.forges(level('INT1', 1), old.id)
    expect(answer?.text).toBe('Tersimpan: 1')
    expect(await kept(NIP.citra)).toEqual({ INT1: 1, INT2: 5, KSM1: 2 })
  })
})

describe('evidence', () => {
  test('is invited once for each competency whatever the levels, and never again for a changed answer', async () => {
    await budi.says('/penilaian')
    await budi.taps('Mulai')
    const invited: string[] = []
    for (let step = 0; step < 40 && !budi.sees().includes('Tinjauan'); step += 1) {
      const competency = /^📎 (.+) selesai/.exec(budi.sees())?.[1]
      if (competency === undefined) await budi.taps(String(1 + (step % 5)))
      else {
        invited.push(competency)
        expect(budi.buttons()).toEqual(['📎 Tambah bukti', '▶️ Lewati'])
        await budi.taps('▶️ Lewati')
      }
    }
    expect(invited).toHaveLength(9)
    expect(new Set(invited).size).toBe(9)
    for (const to of ['1', '5', '3']) {
      await budi.taps('Komunikasi')
      await budi.taps(to)
      expect(budi.sees()).toContain('Tinjauan')
    }
  })

  test('may be text, photo or document; a voice and a text too long are refused with what to do instead', async () => {
    await citra.says('/penilaian')
    await citra.taps('Lanjutkan')
    expect(citra.sees()).toContain(' 4/18\n')
    await citra.taps('Tambah bukti')
    expect(citra.sees()).toContain('Kirim bukti untuk Kerja Sama')
    await citra.sendsFile({ kind: 'voice', bytes: Buffer.from('x') })
    expect(citra.sees()).toContain('Kirim tulisan, foto, atau dokumen')
    await citra.says('x'.repeat(801))
    expect(citra.sees()).toContain('paling banyak 800 huruf')
    await citra.says('x'.repeat(800))
    expect(citra.sees()).toContain('Bukti ke-1 tersimpan')
    await citra.sendsFile({ kind: 'photo', bytes: Buffer.from('x'), caption: 'Foto <rapat> & tanda tangan' })
    expect(citra.sees()).toContain('Bukti ke-2 tersimpan')
    await citra.sendsFile({ kind: 'document', bytes: Buffer.from('%PDF-1.7'), fileName: 'laporan.pdf' })
    expect(citra.sees()).toContain('Bukti ke-3 tersimpan')
  })

  test('the same message delivered twice is one piece of evidence', async () => {
    const last = citra.messages().findLast((one) => one.from === 'user')
    const message = {
      message_id: last?.id,
      date: 1,
      chat: { id: ID.citra, type: 'private', first_name: 'Citra' },
      from: { id: ID.citra, is_bot: false, first_name: 'Citra' },
      text: 'laporan',
    }
    const id = story.server.pushUpdate({ message })
    await story.idle()
    expect(citra.sees()).toContain('Bukti ke-3 tersimpan')
    const said = citra.messages().length
    story.server.pushUpdate({ update_id: id, message })
    await story.idle()
    expect(citra.messages()).toHaveLength(said)
    expect(await story.database.client.evidence.count()).toBe(3)
  })

  test('ends at five pieces, and the form goes on with what is still open in that competency', async () => {
    await story.restart()
    await citra.says('Mendampingi rekan baru di loket.')
    await citra.says('Membagi catatan rapat mingguan.')
    expect(citra.sees()).toContain('Jumlahnya sudah cukup')
    await citra.taps('Lanjutkan')
    expect(citra.sees()).toContain(' 4/18\n')
    expect((await citra.taps('Tambah bukti (5)')).text).toContain('sudah 5, itu jumlah paling banyak')
    await citra.says('Yang keenam')
    expect(citra.sees()).toContain('Silakan ketuk tombol')
    expect(await story.database.client.evidence.count()).toBe(5)
  })
})

describe('a dialogue', () => {
  const dialogs = () => story.database.client.dialogState.count()
  const beginEvidence = async () => {
    await citra.says('/penilaian')
    await citra.taps('Lanjutkan')
    if (citra.sees().includes('Kerja Sama')) await citra.taps('Lewati')
    await citra.taps('Tambah bukti')
    expect(await dialogs()).toBe(1)
  }

  test('is left by /batal, by any command and by any button, and what follows is not taken for its answer', async () => {
    for (const leave of [
      () => citra.says('/batal'),
      () => citra.says('/BANTUAN'),
      () => citra.says('/tidakada'),
      () => citra.taps('Simpan'),
    ]) {
      await beginEvidence()
      await leave()
      expect(await dialogs()).toBe(0)
      await citra.says('Bukan bukti')
      expect(citra.sees()).toContain('Silakan ketuk tombol')
    }
    await citra.says('/batal')
    expect(citra.messages().at(-2)?.text).toContain('Tidak ada yang sedang diketik')
    expect(await story.database.client.evidence.count()).toBe(5)
  })

  test('of an older version is dropped with a sentence that says what to do', async () => {
    await beginEvidence()
    const row = await story.database.client.dialogState.findFirstOrThrow()
    const state = row.state as { version: unknown }
    expect(state.version).toBeDefined()
    await story.database.client.dialogState.update({ where: { chatKey: row.chatKey }, data: { state: { ...state, version: [0, 0] } } })
    await citra.says('Bukti yang terlambat')
    expect(citra.sees()).toContain('belum tersimpan karena Cermin baru saja diperbarui')
    expect(await dialogs()).toBe(0)
    expect(await story.database.client.evidence.count()).toBe(5)
    await beginEvidence()
    await citra.sendsFile({ kind: 'voice', bytes: Buffer.from('x') })
    expect(citra.sees()).toContain('belum dapat disimpan sebagai bukti')
    await citra.says('/batal')
  })
})

describe('sending', () => {
  test('is not possible while an item is open, not even by an old or forged button', async () => {
    for (const data of [formButtons.send.data({ rating }), formButtons.sendSure.data({ rating })]) {
      const answer = await citra.forges(data)
      expect(answer?.text).toContain('Masih ada butir yang belum dijawab')
      expect(await isSent(NIP.citra)).toBe(false)
    }
  })

  test('takes a second tap, tells the superior once, and a doubled tap sends once', async () => {
    await fillForm(story, { nip: NIP.citra, kind: 'self', levels: { INT1: 4 }, otherwise: 4 })
    await citra.says('/penilaian')
    expect(citra.sees()).toContain('belum dikirim')
    await citra.taps('Tinjau')
    await citra.taps('Simpan')
    expect(citra.sees()).toContain('belum dikirim')
    await citra.taps('Lanjutkan')
    await citra.taps('Kirim')
    const asked = citra.message()
    expect(await isSent(NIP.citra)).toBe(false)
    story.server.tapRaw(ID.citra, asked.id, formButtons.sendSure.data({ rating }))
    story.server.tapRaw(ID.citra, asked.id, formButtons.sendSure.data({ rating }))
    await story.idle()
    expect(citra.sees()).toContain('Berikutnya Petrus Contoh menilai Anda tanpa melihat nilai')
    expect(await isSent(NIP.citra)).toBe(true)
    expect(await story.database.client.auditEntry.count({ where: { act: 'self-submitted' } })).toBe(1)
    expect(lurah.messages().filter((one) => one.text.includes('siap Anda nilai'))).toHaveLength(1)
  })

  test('leaves the answers open to change until the superior begins, and says so', async () => {
    await citra.says('/penilaian')
    expect(citra.sees()).toContain('masih dapat diubah sampai atasan mulai menilai')
    await citra.taps('Tinjau')
    await citra.taps('Integritas')
    await citra.taps('2')
    expect((await kept(NIP.citra)).INT1).toBe(2)
    expect(citra.sees()).toContain('Sudah dikirim')
    await citra.taps('Simpan')
    expect(citra.sees()).toContain('Sudah dikirim')
    await lurah.says('/menilai')
    await lurah.taps('Citra Contoh')
    expect((await citra.forges(level('INT1', 3)))?.text).toBe('Tersimpan: 3')
    await lurah.taps('Mulai')
    const before = await kept(NIP.citra)
    for (const data of [
      level('INT1', 5),
      formButtons.addEvidence.data({ rating, competency: 'KOM' }),
      formButtons.review.data({ rating }),
      formButtons.save.data({ rating }),
    ]) {
      const answer = await citra.forges(data)
      expect(answer?.text).toContain('Atasan Anda sudah mulai menilai')
      expect(answer?.showAlert).toBe(true)
    }
    expect(await kept(NIP.citra)).toEqual(before)
  })
})
