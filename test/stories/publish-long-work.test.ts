/** Publishing a cycle as long work: a process that is killed among the people, a second admin who taps meanwhile, and everybody told once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formItems } from '../../src/domain/assessment/form.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { cycleButtons } from '../../src/telegram/screens/cycle/cycle-buttons.js'
import { rosterButtons } from '../../src/telegram/screens/roster/roster-buttons.js'
import { filledAndSent, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const OTHERS = 27
/** With Citra, who is rated while results are already written. */
const ALL = OTHERS + 1
const SECOND_ADMIN = '199901012026012099'
let story: Story
let admin: Actor
let second: Actor
let ani: Actor
let cycleId: number

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  const one = smallOffice.find(({ nip }) => nip === NIP.citra)
  if (one === undefined) throw new Error('Citra has left the office')
  const others = Array.from({ length: OTHERS }, (_, place) => {
    const nip = `1999010120260120${String(place).padStart(2, '0')}`
    return { ...one, nip, name: `Orang ${place} Contoh` }
  })
  await story.importPeople([...smallOffice, ...others, { ...one, nip: SECOND_ADMIN, name: 'Rina Contoh', role: 'admin' }])
  admin = await story.link(NIP.admin, ID.admin)
  second = await story.link(SECOND_ADMIN, 700000199)
  ani = await story.link(NIP.ani, ID.ani)
  cycleId = await openTestCycle(story)
  story.clock.set(at('2027-01-04 09:00'))
  await rateAll()
})
afterAll(() => story.end())

/** All of the others are rated, with one statement. */
async function rateAll(): Promise<void> {
  const { client } = story.database
  const held = { jenjang: 'jf_ahli_muda', bidang: 'umum', position: 'Penyuluh' } as const
  const version = await story.stores.frameworks.latest()
  const keys = version === null ? [] : formItems(version.framework, held).map(({ item }) => item.key)
  const now = at('2026-12-20 09:00')
  await client.$executeRaw`
    UPDATE rating r SET "startedAt" = ${now}, "submittedAt" = ${now} FROM assessment a JOIN person p ON p.id = a."personId"
    WHERE a.id = r."assessmentId" AND r.kind = 'superior' AND p.name LIKE 'Orang %'`
  await client.$executeRaw`
    INSERT INTO answer ("ratingId", "itemKey", level, "answeredAt")
    SELECT r.id, key, 2, ${now} FROM rating r, unnest(${keys}::text[]) AS key WHERE r.kind = 'superior' AND r."submittedAt" IS NOT NULL`
}

const results = () => story.database.client.result.count()
const job = () => story.database.client.officeJob.findFirstOrThrow({ where: { kind: 'publish' } })
const publications = async () => (await story.database.client.auditEntry.findMany({ where: { act: 'cycle-published' } })).length

/** Another process has begun the work that this admin asked for, and was killed after two portions. */
async function killedAfterTwoPortions(): Promise<void> {
  const now = story.clock.now()
  const ownerId = await story.personId(NIP.admin)
  // In one transaction: else the running bot may be the first to take it.
  const claimed = await story.stores.transaction(async ({ officeJobs }) => {
    await officeJobs.add({ key: 'publish:1', kind: 'publish', ownerId, input: { cycleId }, now })
    return officeJobs.claim({ owner: 'killed', kinds: ['publish'], leaseMs: 600_000 })
  })
  await story.stores.officeJobs.passPointOfNoReturn(claimed?.id ?? 0, 'killed')
  const portions: number[] = []
  const dying = publishCycle(story.stores, {
    actorId: ownerId,
    now,
    async onStep(done, total) {
      portions.push(done)
      await story.stores.officeJobs.reach(claimed?.id ?? 0, 'killed', { done, total })
      if (portions.length === 3) throw new Error('killed')
    },
  })
  await expect(dying).rejects.toThrow('killed')
  expect(portions).toEqual([0, 10, 20])
}

describe('publishing as long work', () => {
  test('says before it begins that it cannot be cancelled', async () => {
    await admin.says('/periode')
    await admin.taps('Terbitkan hasil')
    expect(admin.sees()).toContain('Sekali dimulai, penerbitan tidak dapat dibatalkan')
    expect(admin.buttons().join()).toContain('Ya, terbitkan')
  })

  test('under way, a second admin sees how far it is and by whom, and starts nothing', async () => {
    await killedAfterTwoPortions()
    await second.says('/periode')
    await second.taps('Terbitkan hasil')
    expect(second.sees()).toContain('sedang diterbitkan atas permintaan Maria Contoh')
    // 20 of 27.
    expect(second.sees()).toContain('74%')
    expect(second.buttons().join()).not.toContain('Ya, terbitkan')
    await second.forges(cycleButtons.publishSure.data({ cycle: cycleId }))
    await admin.taps('Ya, terbitkan')
    expect(admin.sees()).toContain('sedang diterbitkan atas permintaan Maria Contoh')
    expect(await story.database.client.officeJob.count({ where: { kind: 'publish' } })).toBe(1)
  })

  test('it is not cancelled, by no button and by no forged one', async () => {
    const { id } = await job()
    expect((await admin.forges(rosterButtons.cancelJob.data({ job: id })))?.text).toContain('tidak dapat dibatalkan lagi')
    expect((await job()).state).toBe('finishing')
  })

  test('a rating that arrives meanwhile is taken', async () => {
    await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels: 3 })
    expect(await results()).toBe(20)
  })

  test('taken up by another process it goes on where it was, shows that in one message, and everybody is told once', async () => {
    await story.database.client.officeJob.updateMany({ data: { leaseUntil: new Date(0) } })
    await story.idle()
    expect((await job()).state).toBe('done')
    expect(await results()).toBe(ALL)
    for (const kind of ['result', 'training-plan'])
      expect((await story.database.client.notice.findMany({ where: { kind } })).map(({ personId }) => personId)).toHaveLength(ALL)
    expect(await publications()).toBe(1)
    const said = admin.messages().filter(({ text }) => text.includes('Menerbitkan hasil'))
    expect(said.map(({ text }) => text)).toEqual(['✅ Menerbitkan hasil: selesai.'])
    const shown = story.server.calls.filter(({ payload }) =>
      String(payload.text).includes('Menerbitkan hasil (sempat terputus, dilanjutkan)'),
    )
    expect(shown.length).toBeGreaterThan(0)
    expect(JSON.stringify(shown.map(({ payload }) => payload.reply_markup ?? null))).not.toContain('Batal')
    expect(admin.sees()).toContain(`terbit untuk ${ALL} orang`)
  })

  test('asked for once more, as by a tap that came twice, it says what was published and changes nothing', async () => {
    const ownerId = await story.personId(SECOND_ADMIN)
    await story.stores.officeJobs.add({ key: 'publish:2', kind: 'publish', ownerId, input: { cycleId }, now: story.clock.now() })
    await story.idle()
    expect(second.sees()).toContain(`terbit untuk ${ALL} orang`)
    expect(await results()).toBe(ALL)
    expect(await publications()).toBe(1)
    await second.says('/periode')
    expect(second.buttons().join()).not.toContain('Terbitkan hasil')
    await ani.says('/hasil')
    expect(ani.sees()).toContain('Belum ada hasil yang terbit untuk Anda')
  })
})
