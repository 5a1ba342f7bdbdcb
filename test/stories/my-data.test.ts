/** A person reads who looked at the own data, takes a copy of it, has it corrected, and leaves the bot. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { officeWithResults } from '../support/appeals.js'
import { ID, NIP } from '../support/office.js'
import { pdfTexts } from '../support/pdf-texts.js'
import { type Actor, at, type Story } from '../support/story.js'

const time = z.iso.datetime()
const named = z.strictObject({ key: z.string(), title: z.string() })
const form = z.strictObject({
  by: z.string(),
  sentAt: time.nullable(),
  answers: z.array(
    z.strictObject({ item: named, level: z.int().min(1).max(5).nullable(), reason: z.string().nullable(), answeredAt: time }),
  ),
  changes: z.array(z.looseObject({ item: named })),
})
/** What another program relies on. */
const copySchema = z.strictObject({
  format: z.literal('cermin-own-data-1'),
  agency: z.string(),
  madeAt: time,
  person: z.strictObject({
    name: z.string(),
    nip: z.string().regex(/^••••\d{4}$/),
    position: z.string(),
    jenjang: z.string(),
    bidang: z.string(),
    unitName: z.string(),
    status: z.enum(['PNS', 'PPPK']),
    role: z.string(),
    phone: z.string().nullable(),
    recordedAt: time,
  }),
  account: z.strictObject({
    telegramId: z.int(),
    language: z.string(),
    linkedAt: time,
    privacyVersion: z.string(),
    privacyAcceptedAt: time,
  }),
  superiors: z.array(z.strictObject({ name: z.string(), kind: z.string(), fromAt: time, untilAt: time.nullable() })),
  unitMoves: z.array(z.unknown()),
  absences: z.array(z.unknown()),
  reports: z.array(z.unknown()),
  reminders: z.unknown(),
  invitations: z.array(z.unknown()),
  assessments: z.array(
    z.looseObject({
      cycle: z.string(),
      self: form.nullable(),
      superior: form.nullable(),
      evidence: z.array(z.looseObject({ competency: named })),
      dialogue: z.array(z.unknown()),
      result: z.looseObject({ jpm: z.number(), competencies: z.array(z.looseObject({ competency: named, required: z.int() })) }).nullable(),
    }),
  ),
  notes: z.array(z.unknown()),
  practice: z.array(z.unknown()),
  fairness: z.array(z.unknown()),
  plans: z.array(z.unknown()),
  questions: z.array(z.looseObject({ anonymous: z.boolean(), text: z.string() })),
  broadcasts: z.array(z.unknown()),
  notices: z.array(z.strictObject({ kind: z.string(), createdAt: time, sentAt: time.nullable() })),
  corrections: z.array(z.looseObject({ field: z.string() })),
  access: z.array(z.looseObject({ at: time, act: z.string(), by: z.looseObject({ name: z.string() }).nullable() })),
})

let story: Story
let actors: Record<keyof typeof NIP, Actor>
beforeAll(async () => {
  const office = await officeWithResults()
  story = office.story
  actors = office.actors
})
afterAll(() => story.end())

const read = (actor: Actor) => actor.message().text

const fileOf = (actor: Actor) => Buffer.from(story.server.fileBytes(actor.message().document?.fileId ?? ''))

async function copyOf(actor: Actor): Promise<z.output<typeof copySchema>> {
  await actor.says('/dataku')
  await actor.taps('Salinan data saya')
  await actor.taps('JSON')
  return copySchema.parse(JSON.parse(fileOf(actor).toString('utf8')))
}

describe('/dataku', () => {
  test('tells what is held, in words and counts, and nothing of what is not', async () => {
    const { ani } = actors
    await ani.says('/dataku')
    expect(ani.sees()).toContain('Nomor HP: ••••0004')
    expect(ani.sees()).toContain('Keikutsertaan dalam periode penilaian: 1')
    expect(ani.sees()).toContain('Hasil penilaian: 1')
    expect(ani.sees()).not.toContain('Keberatan: 0')
    expect(ani.message().inlineKeyboard.flat().length).toBeGreaterThanOrEqual(6)
  })
})

describe('who saw my data', () => {
  test('names who looked, newest first, and says when it was the whole office’s data', async () => {
    const { ani, admin } = actors
    await admin.says('/pegawai')
    await admin.taps('Cari')
    await admin.says('Ani')
    await admin.taps('Ani Contoh')
    const [aboutId, citra, now] = [await story.personId(NIP.ani), await story.personId(NIP.citra), story.clock.now()]
    const cycle = await story.database.client.cycle.findFirstOrThrow()
    await story.stores.audit.record({
      actorId: await story.personId(NIP.admin),
      act: 'results-exported',
      subject: `cycle:${cycle.id}`,
      now,
    })
    await story.stores.audit.record({ actorId: null, act: 'results-exported', subject: 'cycle:4242', now })
    for (const act of ['peer-submitted', 'sent-despite-warning', 'incident-cited', 'rating-delegated'])
      await story.stores.audit.record({ actorId: citra, act, aboutId, reason: 'rahasia', now })
    await ani.says('/dataku')
    await ani.taps('Siapa melihat')
    const [head, ...lines] = ani.sees().split('\n• ')
    expect(head).toContain('Siapa melihat atau mengubah data Anda')
    expect(lines[0]).toContain('pelakunya tidak disebutkan')
    expect(lines[1]).toMatch(/Maria Contoh, Kasubag Kepegawaian \(data seluruh kantor\)/)
    expect(lines[2]).toMatch(/Kartu pegawai dilihat[\s\S]*oleh Maria Contoh/)
    expect(ani.sees()).not.toMatch(/Citra|rahasia|4242/)
    // What is not told stands nowhere further down either.
    while (ani.buttons().some((label) => label.includes('lama'))) {
      await ani.taps('lama')
      expect(ani.sees()).not.toMatch(/Citra|rahasia/)
    }
  })
})

/** Citra rates Ani as a peer, as it stands before the publication; Ani has asked without a name. */
async function hasPeerAndQuestion(): Promise<void> {
  const { client } = story.database
  const [personId, raterId, now] = [await story.personId(NIP.ani), await story.personId(NIP.citra), story.clock.now()]
  const { id: assessmentId } = await client.assessment.findFirstOrThrow({ where: { personId } })
  await client.peerNomination.create({ data: { assessmentId, personId: raterId, kind: 'peer', state: 'confirmed', proposedAt: now } })
  const { id: ratingId } = await client.rating.create({ data: { assessmentId, kind: 'peer', raterId, submittedAt: now } })
  await client.answer.create({ data: { ratingId, itemKey: 'INT1', level: 1, reason: 'Kata Citra', answeredAt: now } })
  const text = 'Apakah cuti memengaruhi penilaian saya?'
  const questionId = await story.stores.questions.draft({ personId, messageId: 4242, text, broadcastId: null, now })
  await story.stores.questions.send(questionId, { anonymous: true, now })
}

describe('a copy', () => {
  test('for programs holds the own answers, the superior’s and the result, by titles, with the NIP masked', async () => {
    const { ani } = actors
    await hasPeerAndQuestion()
    const copy = await copyOf(ani)
    expect(copy.person).toMatchObject({ name: 'Ani Contoh', nip: '••••2001', phone: '628120000004' })
    expect(copy.account.telegramId).toBe(ID.ani)
    const [one] = copy.assessments
    expect(one?.self?.answers).toHaveLength(24)
    expect(one?.superior).toMatchObject({ by: 'Petrus Contoh' })
    expect(one?.superior?.answers.find(({ item }) => item.key === 'INT1')).toMatchObject({ level: 2 })
    expect(one?.result?.competencies.find(({ competency }) => competency.key === 'INT')?.competency.title).toBe('Integritas')
    expect(copy.questions).toMatchObject([{ anonymous: true, text: 'Apakah cuti memengaruhi penilaian saya?' }])
    expect(copy.access.some(({ act }) => act === 'person-card-viewed')).toBe(true)
    expect(JSON.stringify(copy)).not.toMatch(/199001012015012001|Citra|Budi/)
  })

  test('for people says the same on paper, and what is not in it', async () => {
    const { ani } = actors
    await ani.says('/dataku')
    await ani.taps('Salinan data saya')
    await ani.taps('PDF')
    const text = (await pdfTexts(fileOf(ani))).join(' ').replace(/\s+/g, ' ')
    for (const words of [
      'Salinan data pribadi',
      'Ani Contoh',
      '••••2001',
      'Tidak dimuat',
      'Diri 4 · Atasan 2',
      'Siapa melihat atau mengubah',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/199001012015012001|Citra|Budi/)
  })

  test('taking one is on record', async () => {
    const entries = await story.database.client.auditEntry.findMany({ where: { act: 'own-data-exported' }, orderBy: { id: 'asc' } })
    expect(entries.map(({ after }) => after)).toEqual([{ form: 'json' }, { form: 'pdf' }])
  })
})

describe('a request to correct data', () => {
  test('is told to the admin at once with its hours, survives a kill, and is carried out by a tap', async () => {
    const { ani, admin } = actors
    story.clock.set(at('2026-12-04 16:00'))
    await ani.says('/dataku')
    await ani.taps('Minta perbaikan data')
    await ani.taps('Jabatan')
    // News that had waited for this hour may stand below by now.
    expect(ani.messages().some(({ text }) => text.includes('Sekarang tertulis: Analis Pelayanan'))).toBe(true)
    await ani.says('Analis Pelayanan')
    await story.restart()
    await ani.says('Analis Kebijakan Ahli Muda')
    expect(ani.sees()).toContain('paling lambat 7 Desember 2026')
    expect(admin.sees()).toContain('Sisa waktu: 72 jam')
    expect(admin.sees()).toContain('Seharusnya: Analis Kebijakan Ahli Muda')
    await admin.taps('Ganti menjadi Analis Kebijakan Ahli Muda')
    expect(admin.sees()).toContain('Diperbaiki oleh Maria Contoh')
    expect(ani.sees()).toContain('Data Anda sudah diperbaiki')
    await ani.says('/dataku')
    expect(ani.sees()).toContain('Jabatan: Analis Kebijakan Ahli Muda')
    const changed = await story.database.client.auditEntry.findFirstOrThrow({ where: { act: 'person-corrected' } })
    expect(changed).toMatchObject({ before: { position: 'Analis Pelayanan' }, after: { position: 'Analis Kebijakan Ahli Muda' } })
  })

  test('that nobody answers comes back a day and four hours before the end, and then stands red in the menu and the digest', async () => {
    const { ani, admin } = actors
    await ani.says('/dataku')
    await ani.taps('Minta perbaikan data')
    await ani.taps('Atasan')
    await ani.says('Petrus Contoh')
    await ani.says('Yosef Contoh')
    const told = () =>
      story.server.messages(ID.admin).filter(({ from, text }) => from === 'bot' && text.includes('Permintaan perbaikan data')).length
    const before = told()
    const steps = [
      ['2026-12-06 15:59', 0],
      ['2026-12-06 16:00', 1],
      ['2026-12-06 16:01', 1],
      ['2026-12-07 12:00', 2],
      ['2026-12-07 15:59', 2],
      ['2026-12-07 16:00', 3],
      ['2026-12-08 10:00', 3],
    ] as const
    for (const [when, times] of steps) {
      await story.tickAt(at(when))
      expect(told() - before, when).toBe(times)
    }
    await admin.says('/menu')
    expect(admin.buttons()).toContain('🔴 Perbaikan data (1, 1 lewat waktu)')
    await admin.taps('Perbaikan data')
    expect(admin.buttons()[0]).toBe('🔴 lewat waktu · Ani Contoh · Atasan')
    await admin.taps('Ani Contoh')
    expect(admin.sees()).toContain('Lewat batas waktu 18 jam')
    expect(admin.buttons().join()).not.toContain('Ganti menjadi')
  })

  test('is declined with a reason that is a sentence, and the person is told', async () => {
    const { ani, admin } = actors
    await admin.taps('Tolak')
    await admin.says('tidak')
    expect(ani.sees()).not.toContain('tidak dapat dipenuhi.')
    await admin.says('Menurut SK terakhir, atasan langsung Anda tetap Lurah Naimata.')
    expect(admin.sees()).toContain('Tidak dipenuhi oleh Maria Contoh')
    expect(read(ani)).toContain('Menurut SK terakhir, atasan langsung Anda tetap Lurah Naimata.')
    await admin.taps('Daftar')
    expect(admin.sees()).toContain('Tidak ada permintaan')
  })

  test('of an admin is another admin’s to answer', async () => {
    const { admin } = actors
    await admin.says('/dataku')
    await admin.taps('Minta perbaikan data')
    await admin.taps('Nama')
    await admin.says('Maria Contoh')
    await admin.says('Maria Goreti Contoh')
    const { id } = await story.database.client.correctionRequest.findFirstOrThrow({ where: { field: 'name' } })
    const answer = await admin.forges(`iky:${id.toString(36)}`)
    expect(answer?.showAlert).toBe(true)
    expect((await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.admin } })).name).toBe('Maria Contoh')
  })
})

describe('who takes the own Telegram account away', () => {
  test('is told what stays, is known no more, and comes back by a new invitation to the same record', async () => {
    const { budi, admin } = actors
    await budi.says('/dataku')
    await budi.taps('Putuskan Telegram')
    expect(budi.sees()).toContain('tetap disimpan')
    await budi.taps('Ya, putuskan')
    expect(budi.sees()).toContain('sudah diputuskan')
    expect(admin.sees()).toContain('memutuskan akun Telegramnya sendiri')
    await budi.says('/hasil')
    expect(budi.sees()).toContain('khusus untuk ASN')
    expect(await story.stores.results.countOf(await story.personId(NIP.budi))).toBe(1)
    const code = (await story.invite()).get(NIP.budi)
    await budi.says(`/start ${code}`)
    await budi.says(NIP.budi.slice(-6))
    await budi.taps('Saya mengerti')
    await budi.taps('Ya, benar')
    await budi.says('/hasil')
    expect(budi.sees()).toContain('JPM')
  })

  test('is refused as the only admin who is linked', async () => {
    const { admin } = actors
    await admin.says('/dataku')
    await admin.taps('Putuskan Telegram')
    expect((await admin.taps('Ya, putuskan')).text).toContain('satu-satunya admin')
    expect(await story.stores.people.byTelegramId(ID.admin, story.clock.now())).not.toBeNull()
  })
})
