/** Who decides where the head of the agency has rated: whom the roster names above, or whom the office names; and closing waits for it. */
import { afterEach, describe, expect, test } from 'vitest'
import { fileAppeal, withdrawAppeal } from '../../src/domain/appeal/write-appeal.js'
import { plannedReminders } from '../../src/domain/reminder/planned-reminders.js'
import { decisionButtons } from '../../src/telegram/screens/appeal/appeal-buttons.js'
import { digestText } from '../../src/telegram/screens/reminder/digest.js'
import { voiceOf } from '../../src/telegram/voice.js'
import { draftsAgainstAll, filesAppeal, officeWithResults } from '../support/appeals.js'
import { chatText } from '../support/forms.js'
import { NIP, smallOffice } from '../support/office.js'
import { type Actor, at, type Story } from '../support/story.js'

const SEKDA = { nip: '196801011993031005', telegramId: 700000120 }
const sekda = (above: boolean) => [
  ...smallOffice.map((one) => (above && one.nip === NIP.camat ? { ...one, superiorNip: SEKDA.nip } : one)),
  {
    ...({ nip: SEKDA.nip, name: 'Ruth Contoh', position: 'Sekretaris Daerah', jenjang: 'jpt_pratama', bidang: 'umum' } as const),
    ...({ unit: 'Sekretariat Daerah', parentUnit: null, superiorNip: null, phone: null, status: 'PNS', role: 'pegawai' } as const),
  },
]

const LONG = 'Tidak ada bukti baru yang mengubah penilaian ini. '.repeat(20).trim()

let story: Story
afterEach(() => story.end())

describe('the camat’s own people', () => {
  test('have their appeal decided by the one the roster names above the camat, never by the camat', async () => {
    const office = await officeWithResults(sekda(true))
    story = office.story
    const { lurah, camat } = office.actors
    const ruth = await story.link(SEKDA.nip, SEKDA.telegramId)
    await filesAppeal(lurah)
    expect(lurah.sees()).toContain('Penilai: Yosef Contoh · Pemutus: Ruth Contoh')
    expect(ruth.sees()).toContain('Keberatan Petrus Contoh atas penilaian Yosef Contoh')
    expect(camat.sees()).toContain('Petrus Contoh mengajukan keberatan atas penilaian Anda')
    const { id } = await story.database.client.appeal.findFirstOrThrow()
    expect((await camat.forges(decisionButtons.case.data({ appeal: id })))?.text).toContain('tidak berlaku')
    await camat.taps('Beri penjelasan')
    await camat.says('Saya menilai dari rapat mingguan sepanjang tahun ini.')
    await ruth.taps('Buka berkas')
    expect(ruth.buttons().join()).toContain('Setuju')
  })

  test('wait for the office to name somebody where the roster names nobody; neither side can be named', async () => {
    const office = await officeWithResults(sekda(false))
    story = office.story
    const { lurah, camat, admin } = office.actors
    const ruth = await story.link(SEKDA.nip, SEKDA.telegramId)
    await filesAppeal(lurah)
    expect(lurah.sees()).toContain('Pemutus: belum ditunjuk')
    expect(admin.sees()).toContain('Keberatan Petrus Contoh atas penilaian Yosef Contoh belum ada pemutusnya')
    await admin.taps('Tunjuk pemutus')
    await admin.says('Yosef')
    expect((await admin.taps('Yosef Contoh')).text).toContain('tidak dapat memutus')
    await admin.says('Ruth')
    expect((await admin.taps('Ruth Contoh')).text).toContain('ditunjuk dan diberi tahu')
    expect(ruth.sees()).toContain('ditujukan kepada Anda')
    const { id } = await story.database.client.appeal.findFirstOrThrow()
    expect((await camat.forges(decisionButtons.name.data({ appeal: id })))?.text).toContain('bukan untuk Anda')
    expect((await admin.forges(decisionButtons.name.data({ appeal: id })))?.text).toContain('tidak berlaku')
    expect(await story.database.client.auditEntry.count({ where: { act: 'appeal-decider-named' } })).toBe(1)
  })
})

describe('a decider in conflict', () => {
  const TIE = 'Petrus Contoh adalah adik kandung saya sendiri.'

  test('passes the appeal on with a reason: the next above decides, both sides learn that and not why, and it does not come back', async () => {
    const office = await officeWithResults(sekda(true))
    story = office.story
    const { ani, lurah, camat, admin } = office.actors
    const ruth = await story.link(SEKDA.nip, SEKDA.telegramId)
    await filesAppeal(ani)
    await camat.taps('Buka berkas')
    await camat.taps('Tulis alasan putusan')
    await camat.says(LONG)
    await camat.taps('Benturan kepentingan')
    expect(camat.sees()).toContain('Anda punya hubungan pribadi, keluarga, atau usaha dengan Ani Contoh atau Petrus Contoh')
    await camat.says('keluarga')
    expect(await story.database.client.auditEntry.count({ where: { act: 'appeal-recused' } })).toBe(0)
    await camat.says(TIE)
    expect(camat.sees()).toContain('diteruskan kepada atasan berikutnya')
    for (const side of [ani, lurah])
      expect(side.sees()).toContain('Pemutus keberatan Ani Contoh berganti karena benturan kepentingan. Sekarang yang memutus: Ruth Contoh')
    expect(chatText([...ani.messages(), ...lurah.messages(), ...admin.messages()])).not.toContain(TIE)
    await ruth.taps('Buka berkas')
    expect(ruth.sees()).toContain(TIE)
    // What the first one had begun to write is gone, and no old button of that one works.
    expect(ruth.sees()).not.toContain(LONG.slice(0, 60))
    const { id } = await story.database.client.appeal.findFirstOrThrow()
    for (const data of [decisionButtons.case.data({ appeal: id }), decisionButtons.recuse.data({ appeal: id })])
      expect((await camat.forges(data))?.text).toContain('bukan untuk Anda')
    const [entry] = await story.database.client.auditEntry.findMany({ where: { act: 'appeal-recused' } })
    expect(entry).toMatchObject({ actorId: await story.personId(NIP.camat), aboutId: await story.personId(NIP.ani), reason: TIE })
    // Taken back and filed anew, it goes past the one in conflict.
    const now = story.clock.now()
    await withdrawAppeal(story.stores, { appealId: id, now })
    expect(await fileAppeal(story.stores, { appealId: id, zone: 'Asia/Makassar', now })).toMatchObject({
      appeal: { decider: { name: 'Ruth Contoh' } },
    })
  })

  test('with nobody above has the office name somebody, who is not the one in conflict', async () => {
    const office = await officeWithResults()
    story = office.story
    const { ani, lurah, camat, admin } = office.actors
    await filesAppeal(ani)
    await camat.taps('Buka berkas')
    await camat.taps('Benturan kepentingan')
    await camat.says(TIE)
    expect(camat.sees()).toContain('Bagian kepegawaian diminta menunjuk siapa yang memutus')
    expect(lurah.sees()).toContain('Bagian kepegawaian menunjuk penggantinya')
    expect(admin.sees()).toContain('Keberatan Ani Contoh atas penilaian Petrus Contoh belum ada pemutusnya')
    await admin.taps('Tunjuk pemutus')
    await admin.says('Yosef')
    expect((await admin.taps('Yosef Contoh')).text).toContain('siapa pun yang berbenturan kepentingan tidak dapat memutus')
  })
})

test('a decider who is not linked is told to the admins at once, and in their digest as long as it lasts', async () => {
  const office = await officeWithResults(sekda(true))
  story = office.story
  const { lurah, camat, admin } = office.actors
  await filesAppeal(lurah)
  expect(lurah.sees()).toContain('Pemutus: Ruth Contoh')
  expect(admin.sees()).toContain('belum ada pemutusnya: roster tidak menyebut siapa di atas penilai, atau orang itu belum terhubung')
  expect(admin.buttons().join()).toContain('Tunjuk pemutus')
  const voice = voiceOf(story.running.deps, 'id')
  const digestOf = async (nip: string) => {
    const member = await story.stores.people.byId(await story.personId(nip), story.clock.now())
    return member === null ? '' : digestText(voice, member)
  }
  expect(await digestOf(NIP.admin)).toContain('1 keberatan belum ada pemutusnya. Tunjuk di /keberatan')
  expect(await digestOf(NIP.camat)).not.toContain('pemutusnya')
  await story.link(SEKDA.nip, SEKDA.telegramId)
  expect(await digestOf(NIP.admin)).not.toContain('pemutusnya')
  expect(camat.messages().some(({ text }) => text.includes('belum ada pemutusnya'))).toBe(false)
})

test('a draft is remembered once before its last day, to the one who began it alone; one taken back on purpose is not', async () => {
  const office = await officeWithResults()
  story = office.story
  const { ani, budi, admin } = office.actors
  await draftsAgainstAll(story, NIP.ani, LONG)
  await filesAppeal(budi)
  await budi.says('/keberatan')
  await budi.taps('Lihat keberatan saya')
  await budi.taps('Tarik kembali')
  await budi.taps('Ya, tarik kembali')
  const span = { from: at('2026-12-10 09:00'), until: at('2026-12-16 23:00'), now: story.clock.now() }
  const planned = await plannedReminders(story.stores, { ...span, calendar: await story.running.deps.workCalendar() })
  expect(JSON.stringify(planned)).not.toContain('file-appeal')
  // The fourteenth day is Wednesday 16, three days before it a Sunday.
  for (const day of ['10', '11', '14', '15', '16']) await story.tickAt(at(`2026-12-${day} 09:00`))
  const told = (actor: Actor) => actor.messages().filter(({ text }) => text.includes('rancangan keberatan Anda belum diajukan'))
  expect(told(ani).map(({ text }) => text)).toEqual([expect.stringContaining('sampai Rabu, 16 Desember 2026')])
  for (const other of [budi, admin]) expect(told(other)).toEqual([])
  await ani.taps('Buka rancangan')
  expect(ani.messages().some(({ text }) => text.includes('Periksa sekali lagi, lalu ketuk Ajukan keberatan'))).toBe(true)
})

test('closing waits for the fourteen days of everybody and for every decision, and says for how many', async () => {
  const office = await officeWithResults()
  story = office.story
  const { ani, admin, camat, lurah } = office.actors
  // Against every item, in as many words as are taken: each screen still fits one message.
  await draftsAgainstAll(story, NIP.ani, LONG)
  await ani.says('/keberatan')
  await ani.taps('Lanjutkan keberatan')
  await ani.taps('Ajukan keberatan')
  await ani.taps('Ya, kirim')
  expect(ani.sees()).toContain('butir lagi')
  await lurah.taps('Beri penjelasan')
  await lurah.says(LONG.slice(0, 790))
  await admin.says('/periode')
  await admin.taps('Tutup')
  expect(admin.sees()).toContain('1 keberatan menunggu putusan')
  expect(admin.sees()).toContain('3 orang masih dapat mengajukan keberatan, yang terakhir sampai Rabu, 16 Desember 2026')
  expect(admin.buttons().join()).not.toContain('Ya, tutup')
  story.clock.set(at('2026-12-17 09:00'))
  await admin.says('/periode')
  await admin.taps('Tutup')
  expect(admin.sees()).toContain('1 keberatan menunggu putusan')
  expect(admin.sees()).not.toContain('masih dapat mengajukan')
  await camat.says('/menu')
  await camat.taps('Putuskan keberatan (1)')
  await camat.taps('⚖️ Ani')
  await camat.taps('Tulis alasan putusan')
  await camat.says(LONG)
  await camat.taps('Tolak')
  await camat.taps('Ya, tolak')
  await admin.says('/periode')
  await admin.taps('Tutup')
  await admin.taps('Ya, tutup')
  expect(await story.stores.cycles.newest('closed')).not.toBeNull()
})
