/** From a gap to a certificate to a closed gap, over two cycles, with the clock moved. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueSchema } from '../../src/domain/training/catalogue.js'
import { filledAndSent, type Levels, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

/** Two trainings lead from 2 to 3 in Integritas: a class of 16 JP, and coaching of 6 JP at any time. */
const catalogue = catalogueSchema.parse({
  label: 'Katalog cerita',
  trainings: [
    {
      ...{
        code: 'INT-04',
        title: 'Pengendalian Gratifikasi',
        competency: 'INT',
        from: 2,
        to: 3,
        form: 'bimtek',
        share: 'formal',
        hours: 16,
      },
      ...{ provider: 'Contoh: Balai Flobamora', example: true, description: 'Mengenali, menolak, dan melaporkan gratifikasi.' },
      classes: [{ code: 'INT-04-A', starts: '2027-02-25', ends: '2027-02-26', place: 'Aula Camat', seats: 1 }],
    },
    {
      ...{ code: 'INT-05', title: 'Berani Mengingatkan', competency: 'INT', from: 2, to: 3, form: 'coaching', share: 'social', hours: 6 },
      ...{ provider: 'Contoh: Atasan Langsung', example: true, description: 'Tiga pertemuan dengan atasan.' },
    },
  ],
})

let story: Story
let admin: Actor
let citra: Actor
let budi: Actor
let lurah: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  await story.stores.trainings.put(catalogue, story.clock.now())
  admin = await story.link(NIP.admin, ID.admin)
  lurah = await story.link(NIP.lurah, ID.lurah)
  citra = await story.link(NIP.citra, ID.citra)
  budi = await story.link(NIP.budi, ID.budi)
  await openTestCycle(story)
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 3 })
  await rateAndPublish({ INT1: 2, INT2: 2 }, '2026-12-20 09:00')
})
afterAll(() => story.end())

async function rateAndPublish(levels: Levels, when: string): Promise<void> {
  await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels, otherwise: 3 })
  story.clock.set(at(when))
  await admin.says('/periode')
  await admin.taps('Terbitkan hasil')
  await admin.taps('Ya, terbitkan')
  story.clock.set(new Date(at(when).getTime() + 5000))
  await story.tick()
}
const ofBot = (actor: Actor) => actor.messages().filter((one) => one.from === 'bot')
const photo = { kind: 'photo', bytes: Buffer.from('sertifikat') } as const

describe('the plan', () => {
  test('names both trainings with their reasons, and no hour is done yet', async () => {
    await citra.says('/pelatihan')
    expect(citra.sees()).toContain('0 / 20 JP')
    expect(citra.sees()).toContain('Pengendalian Gratifikasi')
    expect(citra.sees()).toContain('standar jabatan 3; pelatihan ini membawa dari tingkat 2 ke 3')
    await citra.taps('Mengapa ini?')
    expect(citra.sees()).toContain('20 JP')
    await citra.taps('Kembali')
  })

  test('is chosen by a date, and the superior approves it in chat', async () => {
    await citra.taps('Pengendalian Gratifikasi')
    await citra.taps('25 Feb 2027')
    expect(citra.sees()).toContain('Atasan Anda diminta menyetujui')
    expect(lurah.sees()).toContain('Citra Contoh')
    expect(lurah.sees()).toContain('Kelas 25 Feb 2027 – 26 Feb 2027, pukul 08.00–16.00, Aula Camat')
    await lurah.taps('Setuju')
    expect(lurah.sees()).toContain('Disetujui')
    expect(citra.sees()).toContain('Atasan Anda menyetujui')
  })

  test('brings the dates into the calendar of the phone', async () => {
    await citra.taps('Lihat pelatihan')
    await citra.taps('Simpan ke kalender')
    const file = story.server.file(citra.message().document?.fileId ?? '')
    const text = Buffer.from(file?.bytes ?? []).toString()
    expect(file?.name).toBe('pelatihan.ics')
    expect(text).toContain('DTSTART;VALUE=DATE:20270225\r\nDTEND;VALUE=DATE:20270227\r\n')
    expect(text).toContain('LOCATION:Aula Camat')
    expect(text).toContain('DESCRIPTION:08.00–16.00')
  })

  test('takes no certificate before the class has ended', async () => {
    await citra.says('/pelatihan')
    await citra.taps('Pengendalian Gratifikasi')
    expect(citra.buttons().join()).not.toContain('sertifikat')
  })
})

describe('before and after the class', () => {
  test('Citra is reminded the working day before it begins', async () => {
    await story.tickAt(at('2027-02-24 09:00'))
    expect(citra.sees()).toContain('Pengendalian Gratifikasi')
    expect(citra.sees()).toContain('Aula Camat')
  })

  test('and on the working day after it, and sends the certificate from that same message', async () => {
    await story.tickAt(at('2027-03-01 09:00'))
    expect(citra.sees()).toContain('Kirim sertifikat')
    const reminder = citra.message().id
    await citra.taps('Kirim sertifikat')
    expect(citra.messages().find(({ id }) => id === reminder)?.text).toContain('foto atau PDF')
    await citra.says('Saya sudah ikut')
    expect(citra.sees()).toContain('Sertifikat perlu berupa foto atau PDF')
    await citra.sendsFile(photo)
    expect(citra.sees()).toContain('Kepegawaian memeriksanya')
  })

  test('the admin sees the certificate itself and gives it back once', async () => {
    expect(admin.message().photo).toBeDefined()
    expect(admin.sees()).toContain('Sertifikat dari Citra Contoh')
    await admin.taps('Tolak')
    await admin.taps('Tidak terbaca')
    expect(citra.sees()).toContain('Bukti perlu dikirim ulang')
    expect(citra.sees()).toContain('Tidak terbaca')
    await citra.taps('Lihat pelatihan')
    await citra.taps('Kirim sertifikat')
    await citra.sendsFile({ kind: 'document', bytes: Buffer.from('%PDF-1.4'), fileName: 'sertifikat.pdf' })
  })

  test('accepts it from the queue with one tap, and the hours count once', async () => {
    await admin.says('/menu')
    await admin.taps('Periksa bukti (1)')
    expect(admin.message().document).toBeDefined()
    const asked = admin.message()
    const yes = asked.inlineKeyboard.flat().find((one) => one.text.includes('Setuju'))?.callback_data ?? ''
    for (let tap = 0; tap < 3; tap += 1) story.server.tapRaw(ID.admin, asked.id, yes)
    await story.idle()
    expect(ofBot(admin).at(-1)?.text).toContain('16 JP dicatat untuk Citra Contoh')
    expect(citra.sees()).toContain('16 JP')
    expect(citra.sees()).toContain('16 / 20 JP')
  })

  test('coaching is confirmed by the superior, and the year’s target is met', async () => {
    await citra.says('/pelatihan')
    await citra.taps('Berani Mengingatkan')
    await citra.taps('Mulai')
    await lurah.taps('Setuju')
    await citra.taps('Lihat pelatihan')
    await citra.taps('Laporkan selesai')
    await citra.says('Sudah.')
    expect(citra.sees()).toContain('terlalu singkat')
    await citra.says('Tiga pertemuan selesai; saya menegur rekan yang terlambat menyerahkan laporan dengan santun.')
    expect(lurah.sees()).toContain('Laporan dari Citra Contoh')
    expect(lurah.sees()).toContain('menegur rekan')
    await lurah.taps('Setuju')
    expect(citra.sees()).toContain('22 / 20 JP')
  })

  test('nobody else can open or check it', async () => {
    const accept = ofBot(admin)
      .flatMap((one) => one.inlineKeyboard.flat())
      .find((one) => one.callback_data?.startsWith('gy:'))?.callback_data
    await budi.says('/menu')
    expect((await budi.forges(accept ?? 'gy:1'))?.text).toContain('bukan untuk Anda')
  })
})

describe('the next cycle', () => {
  test('has the certificate and the report beside the competency, with what they are', async () => {
    await story.tickAt(at('2027-06-01 09:00'))
    await admin.says('/periode')
    await admin.taps('Tutup')
    await admin.taps('Ya, tutup')
    await admin.taps('Menu')
    await admin.says('/periode')
    await admin.taps('Buka periode')
    await admin.says('Semester I 2027')
    await admin.says('15-06-2027')
    await admin.says('30-06-2027')
    await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 3 })
    await lurah.says('/menilai')
    await lurah.taps('Citra Contoh')
    await lurah.taps('Mulai')
    await lurah.taps('Lihat bukti (2)')
    const shown = ofBot(lurah).map((one) => one.text)
    expect(shown.join('\n')).toContain('🎓 Pengendalian Gratifikasi, 16 JP, diverifikasi 1 Mar 2027')
    expect(shown.join('\n')).toContain('🎓 Berani Mengingatkan, 6 JP')
    expect(ofBot(lurah).filter((one) => one.document !== undefined)).toHaveLength(1)
  })

  test('says that the gap closed', async () => {
    await rateAndPublish({ INT1: 3, INT2: 3 }, '2027-06-28 09:00')
    const result = ofBot(citra).findLast((one) => one.photo !== undefined)
    expect(result?.text).toContain('Integritas: 2 → 3, kesenjangan tertutup (Pengendalian Gratifikasi)')
    await citra.says('/pelatihan')
    expect(citra.sees()).toContain('22 / 20 JP')
  })
})
