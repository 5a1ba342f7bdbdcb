/** Results of a small office that can be appealed against, and the ways people walk to an appeal. */
import { chooseItem, draftAppeal, giveReason } from '../../src/domain/appeal/write-appeal.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import { filledAndSent, openTestCycle } from './forms.js'
import { ID, NIP, smallOffice } from './office.js'
import { type Actor, at, beginStory, type Story } from './story.js'

const PUBLISHED = at('2026-12-02 09:00')
export const REASON = 'Pada bulan Mei saya menolak gratifikasi dan melaporkannya kepada Lurah.'

/**
 * Everybody below the lurah, and the lurah, rated: 2 in Integritas, 3 in all else. Whoever is held to 3 in nine competencies has
 * (2/3 + 8) : 9 = 96.3 %, and 100 % once an item of Integritas is given 4.
 */
export async function officeWithResults(
  people: readonly RosterEntry[] = smallOffice,
): Promise<{ story: Story; actors: Record<keyof typeof NIP, Actor> }> {
  const story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(people)
  const actors = {} as Record<keyof typeof NIP, Actor>
  for (const who of Object.keys(NIP) as (keyof typeof NIP)[]) actors[who] = await story.link(NIP[who], ID[who])
  await openTestCycle(story)
  for (const who of ['ani', 'budi', 'citra', 'lurah'] as const) {
    await filledAndSent(story, { nip: NIP[who], kind: 'self', levels: 4 })
    await filledAndSent(story, { nip: NIP[who], kind: 'superior', levels: { INT1: 2, INT2: 2 }, otherwise: 3 })
  }
  story.clock.set(PUBLISHED)
  await publishCycle(story.stores, { actorId: null, now: PUBLISHED })
  story.running.deps.wakeOutbox()
  await story.idle()
  return { story, actors }
}

/** A draft against every item of a person's result, without tapping. */
export async function draftsAgainstAll(story: Story, nip: string, reason: string): Promise<void> {
  const moment = { zone: 'Asia/Makassar', now: story.clock.now() }
  const { id } = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip } } } })
  const result = await story.stores.results.byId(id)
  if (result === null) throw new Error(`No result ${id}`)
  const drafted = await draftAppeal(story.stores, { result, ...moment })
  if (drafted.kind !== 'drafted') throw new Error(drafted.kind)
  const { appealId } = drafted
  for (const { key } of result.scored.competencies.flatMap(({ items }) => items))
    await chooseItem(story.stores, { appealId, itemKey: key, chosen: true, ...moment })
  await giveReason(story.stores, { appealId, reason, ...moment })
}

/** From /keberatan to a draft with the first item and a reason. */
export async function draftsAppeal(person: Actor, reason = REASON): Promise<void> {
  await person.says('/keberatan')
  await person.taps('Ajukan keberatan')
  await person.taps('Pilih butir')
  await person.taps('☐')
  await person.taps('Selesai memilih (1)')
  await person.taps('Tulis alasan')
  await person.says(reason)
}

export async function filesAppeal(person: Actor): Promise<void> {
  await draftsAppeal(person)
  await person.taps('Ajukan keberatan')
  await person.taps('Ya, kirim')
}

/** The decider opens the case and gives a reason for all. */
export async function reasons(decider: Actor, reason: string): Promise<void> {
  await decider.says('/keberatan')
  await decider.taps('⚖️ ')
  await decider.taps('alasan putusan')
  await decider.says(reason)
}
