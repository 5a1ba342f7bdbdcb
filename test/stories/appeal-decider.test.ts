/** Who decides where the head of the agency has rated: whom the roster names above, or whom the office names; and closing waits for it. */
import { afterEach, describe, expect, test } from 'vitest'
import { decisionButtons } from '../../src/telegram/screens/appeal/appeal-buttons.js'
import { draftsAgainstAll, filesAppeal, officeWithResults } from '../support/appeals.js'
import { NIP, smallOffice } from '../support/office.js'
import { at, type Story } from '../support/story.js'

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
