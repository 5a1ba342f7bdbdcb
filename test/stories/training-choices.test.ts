/** What people choose in their plans, in chat: the last seat, the waiting list, another date, a no with its reason, and the superior's word on it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import { catalogueSchema } from '../../src/domain/training/catalogue.js'
import { filledAndSent, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const shared = { competency: 'INT', from: 2, to: 3, share: 'formal', provider: 'Contoh: Balai Flobamora', example: true }
const description = 'Mengenali, menolak, dan melaporkan gratifikasi.'
const catalogue = catalogueSchema.parse({
  label: 'Katalog cerita',
  trainings: [
    {
      ...{ ...shared, code: 'INT-04', title: 'Pengendalian Gratifikasi', form: 'bimtek', hours: 20, mandatory: true, description },
      classes: [
        { code: 'INT-04-A', starts: '2027-02-25', ends: '2027-02-26', place: 'Aula Camat', seats: 1 },
        { code: 'INT-04-B', starts: '2027-04-20', ends: '2027-04-21', place: 'Aula Lurah', seats: 9 },
      ],
    },
    { ...shared, code: 'INT-05', title: 'Kuis Benturan Kepentingan', form: 'e_learning', hours: 21, description },
    { ...shared, code: 'INT-06', title: 'Bacaan Kode Etik', form: 'belajar_mandiri', hours: 22, description },
  ],
})

let story: Story
let citra: Actor
let ani: Actor
let lurah: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  await story.stores.trainings.put(catalogue, story.clock.now())
  lurah = await story.link(NIP.lurah, ID.lurah)
  citra = await story.link(NIP.citra, ID.citra)
  ani = await story.link(NIP.ani, ID.ani)
  await openTestCycle(story)
  for (const nip of [NIP.citra, NIP.ani]) {
    await filledAndSent(story, { nip, kind: 'self', levels: 3 })
    await filledAndSent(story, { nip, kind: 'superior', levels: { INT1: 2, INT2: 2 }, otherwise: 3 })
  }
  story.clock.set(at('2027-01-11 09:00'))
  await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
  story.clock.set(at('2027-01-11 09:01'))
  await story.idle()
})
afterAll(() => story.end())

async function opens(actor: Actor, title: string): Promise<void> {
  await actor.says('/pelatihan')
  await actor.taps(title)
}
const seats = async () => (await story.database.client.trainingClass.findUniqueOrThrow({ where: { code: 'INT-04-A' } })).seatsTaken

describe('the last seat', () => {
  test('is Citra’s; Ani is told the class is full and waits for it', async () => {
    await opens(citra, 'Pengendalian Gratifikasi')
    expect(citra.sees()).toContain('❗ Wajib')
    await opens(ani, 'Pengendalian Gratifikasi')
    expect(ani.buttons()).toContain('25 Feb 2027 · sisa 1')
    await citra.taps('25 Feb 2027')
    await ani.taps('25 Feb 2027')
    expect(ani.sees()).toContain('Kelas 25 Feb 2027 sudah penuh')
    await ani.taps('Masuk daftar tunggu')
    expect(ani.sees()).toContain('Anda dalam daftar tunggu')
    expect(await seats()).toBe(1)
  })

  test('is Ani’s once Citra chooses the other date; the superior is asked for both', async () => {
    await opens(citra, 'Pengendalian Gratifikasi')
    await citra.taps('20 Apr 2027')
    expect(citra.sees()).toContain('20 Apr 2027')
    expect(ani.sees()).toContain('Ada kursi untuk Anda pada kelas 25 Feb 2027')
    expect(await seats()).toBe(1)
    await lurah.says('/menu')
    await lurah.taps('Persetujuan pelatihan (2)')
    await lurah.taps('Ani Contoh')
    await lurah.taps('Setuju')
    expect(ani.sees()).toContain('Atasan Anda menyetujui')
  })

  test('given up after all is free again, and the person is asked first', async () => {
    await opens(ani, 'Pengendalian Gratifikasi')
    await ani.taps('Batalkan pelatihan ini')
    expect(ani.sees()).toContain('Kursi Anda diberikan kepada yang menunggu')
    await ani.taps('Ya, batalkan')
    expect(await seats()).toBe(0)
    expect(ani.sees()).toContain('Anda dapat memilih lagi kapan saja')
  })
})

describe('a no', () => {
  test('to a mandatory training goes to the superior with the person’s own sentence, also over a restart of the bot', async () => {
    await opens(ani, 'Pengendalian Gratifikasi')
    await ani.taps('Tolak')
    expect(ani.sees()).toContain('Pelatihan ini wajib')
    await ani.taps('Tulis alasan')
    await story.restart()
    await ani.says('Sibuk')
    expect(ani.sees()).toContain('terlalu singkat')
    await ani.says('Saya bertugas di posko pada minggu-minggu itu.')
    expect(ani.sees()).toContain('atasan yang memutuskan')
    expect(lurah.sees()).toContain('Ani Contoh menolak pelatihan wajib')
    expect(lurah.sees()).toContain('posko')
  })

  test('that the superior does not share is answered with a reason, and the training stays', async () => {
    await lurah.taps('Tolak')
    await lurah.taps('Pelatihan ini tetap diperlukan')
    expect(ani.sees()).toContain('Atasan Anda meminta Anda tetap mengikuti')
    expect(ani.sees()).toContain('Pelatihan ini tetap diperlukan')
    await ani.taps('Lihat pelatihan')
    expect(ani.buttons().join()).toContain('25 Feb 2027')
  })

  test('that the superior shares brings the next best, which is said at once', async () => {
    await opens(citra, 'Pengendalian Gratifikasi')
    await citra.taps('Batalkan pelatihan ini')
    await citra.taps('Ya, batalkan')
    await citra.taps('Tolak')
    await citra.taps('Sudah pernah mengikuti')
    await lurah.taps('Setuju')
    expect(citra.sees()).toContain('Atasan Anda menyetujui penolakan Anda')
    expect(citra.sees()).toContain('Gantinya')
    await citra.taps('Lihat gantinya')
    expect(citra.sees()).toMatch(/Kuis Benturan Kepentingan|Bacaan Kode Etik/)
  })

  test('to an optional one is followed by the next best in the same message', async () => {
    const [shown = ''] = /Kuis Benturan Kepentingan|Bacaan Kode Etik/.exec(citra.sees()) ?? []
    const other = shown.startsWith('Kuis') ? 'Bacaan Kode Etik' : 'Kuis Benturan Kepentingan'
    // It took the place of a mandatory one, and so was mandatory itself.
    const { client } = story.database
    const row = await client.recommendation.findFirstOrThrow({
      where: { training: { title: shown }, result: { assessment: { person: { nip: NIP.citra } } } },
    })
    await client.recommendation.update({ where: { id: row.id }, data: { because: { ...(row.because as object), mandatory: false } } })
    await citra.taps('Tolak')
    await citra.taps('Kurang sesuai dengan tugas')
    expect(citra.sees()).toContain('Sebagai gantinya')
    expect(citra.sees()).toContain(other)
  })
})
