import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { dashboardButtons as buttons } from '../../src/telegram/screens/dashboard/dashboard-buttons.js'
import { openTestCycle } from '../support/forms.js'
import { ID, NIP } from '../support/office.js'
import { type Name, nipOf, officeWithGaps, ratedInIntegrity, STAFF } from '../support/office-with-gaps.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let camat: Actor
let lurah: Actor
const staff = new Map<Name, Actor>()
const of = (name: Name) => {
  const actor = staff.get(name)
  if (actor === undefined) throw new Error(`${name} is not linked`)
  return actor
}

const entryOf = async (name: Name) =>
  story.database.client.planEntry.findFirst({
    where: { person: { nip: nipOf(name) }, training: { code: 'INT-04' } },
    orderBy: { id: 'desc' },
  })
const invitationsOf = (actor: Actor) => actor.messages().filter((one) => one.text.includes('Anda diundang mengikuti pelatihan'))
const plannedClasses = () => story.database.client.trainingClass.findMany({ where: { plannedById: { not: null } } })
const unitId = async (name: string) => (await story.database.client.unit.findUniqueOrThrow({ where: { name } })).id

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(officeWithGaps())
  admin = await story.link(NIP.admin, ID.admin)
  camat = await story.link(NIP.camat, ID.camat)
  lurah = await story.link(NIP.lurah, ID.lurah)
  // Clara is not on Telegram yet.
  for (const [index, [name]] of STAFF.entries()) if (name !== 'Clara') staff.set(name, await story.link(nipOf(name), 700000201 + index))
  await openTestCycle(story)
  for (const nip of [NIP.admin, NIP.lurah]) await ratedInIntegrity(story, nip, 4)
  for (const [name, , level] of STAFF) await ratedInIntegrity(story, nipOf(name), level)
})
afterAll(() => story.end())

describe('before there are results', () => {
  test('the admin is told that there is nothing to look at yet', async () => {
    await admin.says('/rekap')
    expect(admin.sees()).toContain('Belum ada hasil')
    expect((await admin.forges(buttons.units.data({ page: 1 })))?.text).toContain('sudah tidak berlaku')
  })
})

describe('the admin', () => {
  beforeAll(async () => {
    expect((await publishCycle(story.stores, { actorId: null, now: story.clock.now() })).kind).toBe('published')
    await story.idle()
    // Dedi has left since; Elsa plans the same training already, at one of its classes of the catalogue.
    await story.database.client.person.update({ where: { nip: nipOf('Dedi') }, data: { leftAt: story.clock.now() } })
    const { id: trainingId } = await story.database.client.training.findUniqueOrThrow({ where: { code: 'INT-04' } })
    const { id: personId } = await story.database.client.person.findUniqueOrThrow({ where: { nip: nipOf('Elsa') } })
    const planned = { classId: null, resultId: null, competencyKey: 'INT', recommendationId: null, seatHeld: false, hours: 16 }
    await story.stores.plans.create({ ...planned, personId, trainingId, state: 'requested', mandatory: true, now: story.clock.now() })
  })

  test('sees the units, the worst first, each with its sub-units, small ones too', async () => {
    await admin.says('/menu')
    await admin.taps('Rekap')
    await admin.taps('Kesenjangan per unit')
    expect(admin.buttons().slice(0, 3)).toEqual(['1. Kelurahan Naimata', '2. Kecamatan Maulafa', '3. Kelurahan Fatukoa'])
    expect(admin.sees()).toContain('Terbanyak: Integritas, 6 dari 8 ASN')
    expect(admin.sees()).toContain('Terbanyak: Integritas, 7 dari 13 ASN')
    expect(admin.sees()).toContain('Terbanyak: Integritas, 1 dari 4 ASN')
  })

  test('sees how many of a unit are below the standard, at which levels, and which classes would lead them on', async () => {
    await admin.taps('Kelurahan Naimata')
    expect(admin.sees()).toContain('6 dari 8 ASN di bawah standar pada Integritas')
    expect(admin.sees()).toContain('Semua memenuhi standar: ')
    await admin.taps('Integritas · 6')
    expect(admin.sees()).toContain('Tingkat 1: 1 orang')
    expect(admin.sees()).toContain('Tingkat 2: 5 orang')
    expect(admin.sees()).toContain('Pengendalian Gratifikasi di Unit Kerja · Bimbingan teknis · 16 JP, tingkat 2 → 3: 3 orang')
  })

  test('types when and where, is helped where that cannot be read, and sees who would be invited before anybody is', async () => {
    await admin.taps('Rencanakan kelas 1 (3 orang)')
    expect(admin.sees()).toContain('Pengendalian Gratifikasi di Unit Kerja')
    for (const [typed, told] of [
      ['bulan depan di aula', 'Tanggalnya belum terbaca'],
      ['13-02-2027 sampai 12-02-2027, Aula', 'mendahului tanggal pertama'],
      ['12-02-2027', 'Tempatnya belum ada'],
    ] as const) {
      await admin.says(typed)
      expect(admin.sees()).toContain(told)
    }
    await admin.says('12-02-2027 sampai 13-02-2027, Aula Kantor Camat')
    const preview = admin.sees()
    expect(preview).toContain('belum ada yang diundang')
    expect(preview).toContain('Kelas 12 Feb 2027 – 13 Feb 2027, pukul 08.00–16.00, Aula Kantor Camat')
    // 13 February 2027 is a Saturday.
    expect(preview).toContain('Sabtu, 13 Februari 2027 bukan hari kerja')
    expect(preview).toContain('Diundang: 3 orang, dengan 3 kursi\nAni Contoh, Beni Contoh, Clara Contoh')
    expect(preview).toContain('belum dapat diberi tahu lewat Telegram (1): Clara Contoh')
    expect(preview).toContain('Sudah merencanakan pelatihan ini (1): Elsa Contoh')
    expect(preview).toContain('bukan untuk tingkat atau jabatannya (1): Frans Contoh')
    expect(preview).toContain('Tidak ada lagi di data pegawai (1): Dedi Contoh')
    expect(await plannedClasses()).toEqual([])
    expect(await entryOf('Ani')).toBeNull()
  })

  test('changes the date, and the confirmation of the former draft plans nothing', async () => {
    const former = admin.message()
    const sure = former.inlineKeyboard.flat()[0]?.callback_data ?? ''
    await admin.taps('Ubah tanggal atau tempat')
    await admin.says('16-02-2027, Aula Kantor Lurah')
    expect(admin.sees()).toContain('Kelas 16 Feb 2027, pukul 08.00–16.00, Aula Kantor Lurah')
    expect((await admin.forges(sure, former.id))?.text).toContain('sudah tidak berlaku')
    expect(await plannedClasses()).toEqual([])
  })

  test('invites them with one tap, after a restart too, and a double tap makes one class', async () => {
    await story.restart()
    const asked = admin.message()
    const sure = asked.inlineKeyboard.flat()[0]?.callback_data ?? ''
    for (let tap = 0; tap < 3; tap += 1) story.server.tapRaw(ID.admin, asked.id, sure)
    await story.idle()
    const [made, ...more] = await plannedClasses()
    expect(more).toEqual([])
    expect(made).toMatchObject({ seats: 3, seatsTaken: 3, place: 'Aula Kantor Lurah', startsAt: at('2027-02-16 08:00') })
    expect(admin.sees()).toContain('Belum menjawab: 3')
    for (const name of ['Ani', 'Beni', 'Clara'] as const)
      expect(await entryOf(name)).toMatchObject({
        state: 'invited',
        seatHeld: true,
        mandatory: true,
        classId: made?.id,
        competencyKey: 'INT',
      })
    for (const name of ['Frans', 'Gina', 'Hana', 'Dedi'] as const) expect(await entryOf(name)).toBeNull()
    expect(await story.database.client.notice.count({ where: { kind: 'plan-invited' } })).toBe(3)
    expect(await story.database.client.auditEntry.count({ where: { act: 'class-planned' } })).toBe(1)
  })
})

describe('whoever is invited', () => {
  test('is told once which class, when, where, how long and why, with both answers', async () => {
    for (const name of ['Ani', 'Beni'] as const) {
      const invitations = invitationsOf(of(name))
      expect(invitations).toHaveLength(1)
      const text = invitations[0]?.text ?? ''
      expect(text).toContain('Pengendalian Gratifikasi di Unit Kerja')
      expect(text).toContain('16 JP')
      expect(text).toContain('Kelas 16 Feb 2027, pukul 08.00–16.00, Aula Kantor Lurah')
      expect(text).toContain('Karena Integritas Anda 2, standar jabatan 3; pelatihan ini membawa dari tingkat 2 ke 3.')
      expect(invitations[0]?.inlineKeyboard.flat().map((one) => one.text)).toEqual(['✅ Setuju', '❌ Tolak'])
    }
    for (const name of ['Elsa', 'Frans', 'Hana'] as const) expect(invitationsOf(of(name))).toEqual([])
  })

  test('accepts with one tap and keeps the seat without asking the superior again', async () => {
    await of('Ani').taps('Setuju')
    expect(of('Ani').sees()).toContain('Tercatat dan disetujui')
    expect(await entryOf('Ani')).toMatchObject({ state: 'approved', seatHeld: true })
  })

  test('declines with a reason, keeps the seat until the superior agrees, and then the seat is free', async () => {
    await of('Beni').taps('Tolak')
    expect(of('Beni').sees()).toContain('Pelatihan ini wajib. Mengapa Anda menolak?')
    await of('Beni').taps('Jadwal bentrok dengan tugas')
    expect(await entryOf('Beni')).toMatchObject({ state: 'decline_requested', seatHeld: true })
    expect((await plannedClasses())[0]?.seatsTaken).toBe(3)
    await lurah.taps('Setuju')
    expect(await entryOf('Beni')).toMatchObject({ state: 'declined', seatHeld: false })
    expect((await plannedClasses())[0]?.seatsTaken).toBe(2)
  })

  test('and is not on Telegram yet gets the invitation as soon as the link is made', async () => {
    const code = (await story.invite()).get(nipOf('Clara')) ?? ''
    const clara = story.person(700000299, 'Clara')
    await clara.says(`/start ${code}`)
    await clara.says(nipOf('Clara').slice(-6))
    await clara.taps('Saya mengerti')
    await clara.taps('Ya, benar')
    await story.idle()
    expect(invitationsOf(clara)).toHaveLength(1)
  })
})

describe('the report of the class', () => {
  test('tells the admin how many said yes, have not answered and will not come, and the names behind a button', async () => {
    await admin.says('/rekap')
    await admin.taps('Kelas yang direncanakan')
    expect(admin.sees()).toContain('16 Feb 2027 · ✅ 1 · ⏳ 1 · ❌ 1')
    await admin.taps('1. Pengendalian Gratifikasi')
    expect(admin.sees()).toContain('Setuju: 1')
    expect(admin.sees()).toContain('Kursi terisi: 2 dari 3')
    expect(admin.sees()).not.toContain('Ani')
    await admin.taps('Lihat nama')
    expect(admin.sees()).toContain('✅ Setuju: 1\nAni Contoh')
    expect(admin.sees()).toContain('❌ Tidak ikut: 1\nBeni Contoh')
    expect(await story.database.client.auditEntry.count({ where: { act: 'class-guests-seen' } })).toBe(1)
  })
})

describe('the reports on the catalogue', () => {
  test('tell the admin for which gaps the catalogue has nothing, once a training is gone from it', async () => {
    await admin.says('/rekap')
    await admin.taps('Kesenjangan tanpa pelatihan')
    expect(admin.sees()).toContain('Setiap kesenjangan memiliki pelatihan')
    await story.database.client.training.updateMany({
      where: { competencyKey: 'INT', fromLevel: { lte: 2 }, toLevel: { gt: 2 } },
      data: { retiredAt: story.clock.now() },
    })
    await admin.taps('Kembali')
    await admin.taps('Kesenjangan tanpa pelatihan')
    expect(admin.sees()).toContain('Belum ada di katalog')
    expect(admin.sees()).toContain('Integritas, dari tingkat 2: 6 orang\n• JF Ahli Muda, Umum: 6')
  })
})

describe('the head of the agency', () => {
  test('sees the gaps of units of five people and more, and no group that is smaller', async () => {
    await camat.says('/menu')
    await camat.taps('Rekap')
    expect(camat.buttons().join()).not.toContain('Kelas yang direncanakan')
    await camat.taps('Kesenjangan per unit')
    expect(camat.buttons().slice(0, 2)).toEqual(['1. Kelurahan Naimata', '2. Kecamatan Maulafa'])
    expect(camat.sees()).not.toContain('Fatukoa')
    expect(camat.sees()).toContain('Kelompok di bawah 5 orang tidak ditampilkan')
    const fatukoa = buttons.unit.data({ unit: await unitId('Kelurahan Fatukoa'), page: 1 })
    expect((await camat.forges(fatukoa))?.text).toContain('sudah tidak berlaku')
    await camat.taps('Kelurahan Naimata')
    expect(camat.sees()).toContain('6 dari 8 ASN di bawah standar pada Integritas')
    expect(camat.buttons()).toEqual(['↩️ Kembali'])
  })

  test('cannot plan a class nor see who was invited, whatever a button carries', async () => {
    const unit = await unitId('Kelurahan Naimata')
    const [made] = await plannedClasses()
    const training = made?.trainingId ?? 0
    for (const data of [
      buttons.competency.data({ unit, competency: 'INT' }),
      buttons.plan.data({ unit, competency: 'INT', training }),
      buttons.planSure.data({ draft: Math.floor(story.clock.now().getTime() / 1000) }),
      buttons.classes.data({ page: 1 }),
      buttons.class.data({ class: made?.id ?? 0 }),
      buttons.guests.data({ class: made?.id ?? 0 }),
    ])
      expect((await camat.forges(data))?.text, data).toContain('bukan untuk Anda')
    expect(await plannedClasses()).toHaveLength(1)
  })
})

describe('an ASN', () => {
  test('sees no numbers of any unit', async () => {
    const gina = of('Gina')
    await gina.says('/rekap')
    expect(gina.sees()).toBe('Rekap ini untuk admin kepegawaian dan pimpinan.')
    await gina.says('/menu')
    expect(gina.buttons().join()).not.toContain('Rekap')
    const unit = await unitId('Kelurahan Naimata')
    for (const data of [
      buttons.home.data({}),
      buttons.units.data({ page: 1 }),
      buttons.unit.data({ unit, page: 1 }),
      buttons.coverage.data({ page: 1 }),
      buttons.effects.data({ page: 1 }),
      buttons.competency.data({ unit, competency: 'INT' }),
      buttons.classes.data({ page: 1 }),
    ])
      expect((await gina.forges(data))?.text, data).toContain('bukan untuk Anda')
  })
})

describe('half a year after the class', () => {
  test('the report says that it helped nobody and that one person says little; the head of the agency is not shown that person', async () => {
    await admin.says('/rekap')
    await admin.taps('Kelas tanpa hasil')
    expect(admin.sees()).toContain('Belum ada pelatihan yang dapat dibandingkan')
    const entry = await entryOf('Ani')
    const verified = { state: 'verified', verifiedAt: at('2027-03-01 09:00') } as const
    await story.database.client.planEntry.update({ where: { id: entry?.id ?? 0 }, data: verified })
    story.clock.set(at('2027-06-01 09:00'))
    const dates = { selfUntil: at('2027-06-15 23:59'), ratingUntil: at('2027-06-30 23:59'), now: story.clock.now() }
    expect((await openCycle(story.stores, { name: 'Semester I 2027', actorId: null, ...dates })).kind).toBe('opened')
    await ratedInIntegrity(story, nipOf('Ani'), 2)
    expect((await publishCycle(story.stores, { actorId: null, now: story.clock.now() })).kind).toBe('published')
    await story.idle()
    await admin.says('/rekap')
    await admin.taps('Kelas tanpa hasil')
    expect(admin.sees()).toContain('🔻 Pengendalian Gratifikasi di Unit Kerja\nkelas 16 Feb 2027 · 1 orang · tanpa hasil')
    expect(admin.sees()).toContain('Tertutup 0 · mengecil 0 · tetap 1 · melebar 0')
    expect(admin.sees()).toContain('Di bawah 5 orang: angka ini belum berarti banyak')
    await camat.says('/rekap')
    await camat.taps('Kelas tanpa hasil')
    expect(camat.sees()).not.toContain('Pengendalian Gratifikasi')
    expect(camat.sees()).toContain('di bawah 5 orang tidak ditampilkan')
  })
})
