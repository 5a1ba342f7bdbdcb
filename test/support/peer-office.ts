/** The small office with eight people under the lurah, enough to choose peers from; what they answer, and what others can see of it. */
import { expect } from 'vitest'
import type { Level } from '../../src/domain/competency/framework.js'
import { plannedReminders } from '../../src/domain/reminder/planned-reminders.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { formAbout } from './forms.js'
import { ID, NIP, smallOffice } from './office.js'
import { type Actor, at, beginStory, type Story } from './story.js'

const MORE = ['Dewi', 'Eko', 'Fitri', 'Gita', 'Hana'] as const
const nipOf = (index: number) => `19940101201901100${index + 1}`
const idOf = (index: number) => 700000200 + index

/** Ratings of peers and subordinates about one person. */
export const peersOf = (story: Story, nip: string) =>
  story.database.client.rating.findMany({
    where: { kind: { in: ['peer', 'subordinate'] }, assessment: { person: { nip } } },
    include: { answers: true, rater: true },
    orderBy: { id: 'asc' },
  })

export interface PeerOffice {
  story: Story
  admin: Actor
  ani: Actor
  lurah: Actor
  budi: Actor
  /** Everybody under the lurah but Ani, by the first name. */
  of(name: string): Actor
}

export async function peerOffice(): Promise<PeerOffice> {
  const story = await beginStory(at('2026-12-01 09:00'))
  const citra = smallOffice.find(({ nip }) => nip === NIP.citra)
  if (citra === undefined) throw new Error('No pattern')
  const more = MORE.map((name, index) => ({ ...citra, nip: nipOf(index), name: `${name} Contoh` }))
  await story.importPeople([...smallOffice, ...more])
  const admin = await story.link(NIP.admin, ID.admin)
  const ani = await story.link(NIP.ani, ID.ani)
  const lurah = await story.link(NIP.lurah, ID.lurah)
  const budi = await story.link(NIP.budi, ID.budi)
  const colleagues = new Map([
    ['Budi', budi],
    ['Citra', await story.link(NIP.citra, ID.citra)],
  ])
  for (const [index, name] of MORE.entries()) colleagues.set(name, await story.link(nipOf(index), idOf(index)))
  const of = (name: string): Actor => {
    const found = colleagues.get(name)
    if (found === undefined) throw new Error(`Nobody called ${name}`)
    return found
  }
  return { story, admin, ani, lurah, budi, of }
}

/** A peer taps this level at every item, but for those not observed, and sends. */
export async function answersAsPeer(
  { story, of }: PeerOffice,
  name: string,
  aboutNip: string,
  level: Level,
  unobserved: readonly string[] = [],
): Promise<void> {
  const row = (await peersOf(story, aboutNip)).find(({ rater }) => rater.name.startsWith(name))
  const rating = row?.id ?? 0
  const { items } = await formAbout(story, aboutNip, 'superior')
  for (const { item } of items) {
    const about = { rating, item: item.key }
    await of(name).forges(unobserved.includes(item.key) ? formButtons.unobserved.data(about) : formButtons.level.data({ ...about, level }))
  }
  await of(name).taps('Kirim')
  await of(name).taps('Ya, kirim')
  expect(of(name).sees()).toContain('sudah terkirim tanpa nama')
}

/** What the parties and the office can see and count, every word of it. */
export async function looksBeforePublication({ story, ani, lurah, admin }: PeerOffice): Promise<string> {
  const seen: string[] = []
  const look = async (actor: Actor, command: string, ...labels: string[]) => {
    await actor.says(command)
    for (const label of labels) await actor.taps(label)
    seen.push(actor.sees(), actor.buttons().join())
  }
  await look(ani, '/penilaian')
  await look(ani, '/hasil')
  await look(lurah, '/menilai')
  await look(lurah, '/menilai', 'Rekan penilai')
  await look(lurah, '/tim')
  await look(admin, '/periode')
  await look(admin, '/periode', 'Jadwal pengingat')
  await look(admin, '/periode', 'Belum dinilai')
  await look(admin, '/rekap')
  const span = { from: at('2026-12-04 00:00'), until: at('2027-01-10 00:00'), now: story.clock.now() }
  const planned = await plannedReminders(story.stores, { ...span, calendar: await story.running.deps.workCalendar() })
  const looked = ['open-people-seen', 'participation-seen', 'waiting-superiors-seen', 'audit-viewed']
  const audit = await story.database.client.auditEntry.findMany({ where: { act: { notIn: looked } }, orderBy: { id: 'asc' } })
  const people = await story.stores.exports.peopleAfter((await formAbout(story, NIP.ani, 'superior')).form.cycle.id, 0, 100)
  return JSON.stringify({ seen, planned, audit, people })
}
