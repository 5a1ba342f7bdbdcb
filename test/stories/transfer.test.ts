/** The superior changes while a rating is begun: whoever changes it is told, what was rated stays, and the new superior does the rest. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeSuperior } from '../../src/domain/roster/change-person.js'
import { ROSTER_HEADER, rosterCells } from '../support/a-roster.js'
import { filledAndSent, formAbout, openTestCycle } from '../support/forms.js'
import { ID, idsOf, NIP, smallOffice } from '../support/office.js'
import { opensCard } from '../support/roster-card.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let lurah: Actor
let ids: Record<keyof typeof NIP, number>

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  lurah = await story.link(NIP.lurah, ID.lurah)
  await openTestCycle(story)
  ids = await idsOf(story)
  for (const nip of [NIP.ani, NIP.budi, NIP.citra]) await filledAndSent(story, { nip, kind: 'self', levels: 3 })
})
afterAll(() => story.end())

const superiorForm = async (nip: string) => (await formAbout(story, nip, 'superior')).form
const acts = (act: string) => story.database.client.auditEntry.findMany({ where: { act }, orderBy: { id: 'asc' } })

/** The first items of the form, as if tapped. */
async function begin(nip: string, levels: readonly (3 | 4)[]): Promise<{ keys: string[]; items: number }> {
  const { form, items } = await formAbout(story, nip, 'superior')
  const now = story.clock.now()
  await story.stores.forms.markStarted(form.ratingId, now)
  const keys = items.slice(0, levels.length).map(({ item }) => item.key)
  for (const [place, itemKey] of keys.entries())
    await story.stores.forms.saveAnswer({ ratingId: form.ratingId, itemKey, level: levels[place] ?? null, reason: null, now })
  return { keys, items: items.length }
}

describe('from today', () => {
  let keys: string[]
  let items: number
  test('whoever changes the superior is told before what was begun, by whom and how far', async () => {
    ;({ keys, items } = await begin(NIP.citra, [4, 3, 4]))
    await opensCard(admin, 'citra', 'Citra')
    await admin.taps('Ubah atasan')
    await admin.says('maria')
    await admin.taps('Maria')
    expect(admin.sees()).toContain(`penilaian yang sudah dimulai oleh Petrus Contoh (3 dari ${items} butir) dilanjutkan oleh Maria Contoh`)
    expect(admin.sees()).toContain('yang sudah dinilai tetap tersimpan')
    expect((await superiorForm(NIP.citra)).raterId).toBe(ids.lurah)
  })

  test('it moves with what was rated, and the audit keeps from whom to whom and which items, without their levels', async () => {
    await admin.taps('Mulai hari ini')
    expect(admin.sees()).toContain('1 penilaian yang sudah dimulai kini dilanjutkan oleh penilai yang baru')
    const { raterId, answers } = await superiorForm(NIP.citra)
    expect(raterId).toBe(ids.admin)
    expect(answers).toHaveLength(3)
    const [entry] = await acts('rating-handed-over')
    const after = { superiorId: ids.admin, ratedBefore: [...keys].sort().join(', ') }
    expect(entry).toMatchObject({ actorId: ids.admin, aboutId: ids.citra, before: { superiorId: ids.lurah }, after })
  })

  test('the new superior goes on where the other one stopped, who is refused', async () => {
    const { ratingId } = await superiorForm(NIP.citra)
    expect(await lurah.forges(`fg:${ratingId.toString(36)}`)).toMatchObject({ showAlert: true })
    await lurah.says('/menilai')
    expect(lurah.buttons().join()).not.toContain('Citra')
    await admin.says('/menilai')
    expect(admin.buttons().join()).toContain(`Citra Contoh · 3/${items}`)
    await story.running.cron.tick()
    expect(await acts('rating-handed-over')).toHaveLength(1)
  })
})

describe('from a day to come', () => {
  test('it moves on that day, not a minute before, by the clock', async () => {
    await begin(NIP.budi, [3])
    await opensCard(admin, 'budi', 'Budi')
    await admin.taps('Ubah atasan')
    await admin.says('maria')
    await admin.taps('Maria')
    await admin.says('05-12-2026')
    expect(admin.sees()).not.toContain('kini dilanjutkan')
    story.clock.set(at('2026-12-04 23:59'))
    await story.running.cron.tick()
    expect((await superiorForm(NIP.budi)).raterId).toBe(ids.lurah)
    story.clock.set(at('2026-12-05 00:00'))
    await story.running.cron.tick()
    expect((await superiorForm(NIP.budi)).raterId).toBe(ids.admin)
    expect((await acts('rating-handed-over')).at(-1)).toMatchObject({ actorId: null, aboutId: ids.budi })
    story.clock.set(at('2026-12-07 09:00'))
  })
})

describe('a Plh', () => {
  test('goes on with what the head began, and the head with what the Plh did not finish', async () => {
    await begin(NIP.ani, [3])
    await opensCard(admin, 'petrus', 'Petrus')
    await admin.taps('Tunjuk Plt/Plh')
    await admin.says('maria')
    await admin.taps('Maria')
    await admin.taps('Plh (pelaksana harian)')
    expect(admin.sees()).toContain('1 penilaian yang sudah dimulai oleh Petrus Contoh dilanjutkan oleh Maria Contoh')
    await admin.says('7-12-2026 sampai 9-12-2026')
    expect((await superiorForm(NIP.ani)).raterId).toBe(ids.admin)
    story.clock.set(at('2026-12-10 00:00'))
    await story.running.cron.tick()
    expect((await superiorForm(NIP.ani)).raterId).toBe(ids.lurah)
    expect((await superiorForm(NIP.ani)).answers).toHaveLength(1)
    story.clock.set(at('2026-12-10 09:00'))
  })
})

describe('a roster file', () => {
  test('says before its yes which begun ratings go to another superior', async () => {
    const rows = smallOffice.map((one) => rosterCells(one.nip === NIP.ani ? { ...one, superiorNip: NIP.camat } : one))
    const table = [ROSTER_HEADER, ...rows].map((row) => row.join(';')).join('\n')
    await admin.sendsFile({ kind: 'document', bytes: Buffer.from(table), fileName: 'pegawai.csv' })
    await story.idle()
    // Citra and Budi go back to Petrus, Ani to the camat.
    expect(admin.sees()).toContain('3 penilaian yang sudah dimulai dilanjutkan oleh atasan yang baru')
    expect(admin.sees()).toMatch(/• Ani Contoh: dimulai Petrus Contoh \(1 dari \d+ butir\)/)
    expect(admin.sees()).toMatch(/• Citra Contoh: dimulai Maria Contoh \(3 dari \d+ butir\)/)
    await admin.taps('Ya, simpan')
    await story.idle()
    expect((await superiorForm(NIP.ani)).raterId).toBe(ids.camat)
    expect((await superiorForm(NIP.citra)).raterId).toBe(ids.lurah)
    expect((await superiorForm(NIP.citra)).answers).toHaveLength(3)
  })
})

describe('the roster does not move', () => {
  const change = async (who: 'ani' | 'citra', superior: 'admin' | 'lurah') => {
    const fromAt = story.clock.now()
    const { stores } = story

    return changeSuperior(stores, { personId: ids[who], superiorId: ids[superior], fromAt, actorId: ids.admin, now: fromAt })
  }

  test('a rating that was sent', async () => {
    await filledAndSent(story, { nip: NIP.ani, kind: 'superior', levels: 3 })
    expect(await change('ani', 'admin')).toMatchObject({ kind: 'changed', begun: 0 })
    expect((await superiorForm(NIP.ani)).raterId).toBe(ids.camat)
  })

  test('a rating that was delegated', async () => {
    const { ratingId } = await superiorForm(NIP.citra)
    await story.database.client.rating.update({ where: { id: ratingId }, data: { raterId: ids.camat, delegatedFromId: ids.lurah } })
    expect(await change('citra', 'admin')).toMatchObject({ kind: 'changed', begun: 0 })
    await story.running.cron.tick()
    expect((await superiorForm(NIP.citra)).raterId).toBe(ids.camat)
  })
})
