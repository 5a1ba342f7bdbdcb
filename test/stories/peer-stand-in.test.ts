/** Somebody proposed or confirmed as a peer who then stands in for the superior rates by name, and not a second time without one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followSuperiors } from '../../src/domain/cycle/follow-superiors.js'
import { confirmPeers, propose, sendProposal } from '../../src/domain/peer/choose-peers.js'
import { choiceMark, chosenNow } from '../../src/domain/peer/peer.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { at, beginStory, type Story } from '../support/story.js'

const DEWI = '199401012019011001'
const EKO = '199401012019011002'

let story: Story
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  const citra = smallOffice.find(({ nip }) => nip === NIP.citra)
  if (citra === undefined) throw new Error('No pattern')
  await story.importPeople([...smallOffice, { ...citra, nip: DEWI, name: 'Dewi Contoh' }, { ...citra, nip: EKO, name: 'Eko Contoh' }])
  for (const who of ['lurah', 'ani', 'budi', 'citra'] as const) await story.link(NIP[who], ID[who])
  await story.link(DEWI, 700000201)
  await story.link(EKO, 700000202)
  const cycleId = await openTestCycle(story)
  const { rules } = await story.database.client.cycle.findUniqueOrThrow({ where: { id: cycleId } })
  if (rules === null || typeof rules !== 'object' || Array.isArray(rules)) throw new Error('No rules')
  const weights = { superior: 0.8, self: 0, peers: 0.2 }
  await story.database.client.cycle.update({ where: { id: cycleId }, data: { rules: { ...rules, weights } } })
})
afterAll(() => story.end())

const idOf = async (nip: string) => (await story.database.client.person.findUniqueOrThrow({ where: { nip } })).id

test('the one who stands in is proposed no more, and three others are asked', async () => {
  const now = story.clock.now()
  const { assessmentId } = (await formAbout(story, NIP.ani, 'superior')).form
  const [ani, lurah, eko] = [await idOf(NIP.ani), await idOf(NIP.lurah), await idOf(EKO)]
  for (const nip of [NIP.budi, NIP.citra, DEWI, EKO])
    expect(await propose(story.stores, { assessmentId, personId: await idOf(nip), chosen: true, actorId: ani, now })).toEqual({
      kind: 'changed',
    })
  expect(await sendProposal(story.stores, { assessmentId, actorId: ani, now })).toEqual({ kind: 'sent' })
  const dates = { fromAt: now, untilAt: at('2026-12-31 00:00') }
  await story.stores.personnel.appoint({ headId: lurah, actingId: eko, kind: 'plt', ...dates })
  await story.stores.transaction((tx) => followSuperiors(tx, { actorId: null, now }))
  // The proposal waits for whoever rates now, and is told once.
  await story.stores.transaction((tx) => followSuperiors(tx, { actorId: null, now }))
  await story.idle()
  const told = story
    .person(700000202)
    .messages()
    .filter(({ text }) => text.includes('mengusulkan'))
  expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('Ani Contoh')])
  const choice = await story.stores.peers.choice(assessmentId)
  expect(choice?.superiorId).toBe(eko)
  const others = [await idOf(NIP.budi), await idOf(NIP.citra), await idOf(DEWI)]
  expect(chosenNow(choice?.nominations ?? []).map(({ personId }) => personId)).toEqual(others)
  const shown = choiceMark(choice?.nominations ?? [])
  const by = { assessmentId, actorId: eko, now }
  // What was not on the screen is not confirmed.
  expect(await confirmPeers(story.stores, { ...by, shown: shown + 1 })).toEqual({ kind: 'changed' })
  expect(await confirmPeers(story.stores, { ...by, shown })).toEqual({ kind: 'confirmed', count: 3 })
  expect(await story.database.client.rating.count({ where: { assessmentId, kind: 'peer' } })).toBe(3)
  expect(await story.database.client.rating.count({ where: { assessmentId, kind: 'peer', raterId: eko } })).toBe(0)
})

test('a confirmed one who comes to stand in is told kindly, and what was answered without a name is gone', async () => {
  const { assessmentId } = (await formAbout(story, NIP.ani, 'superior')).form
  const [lurah, dewi] = [await idOf(NIP.lurah), await idOf(DEWI)]
  const peers = { assessmentId, kind: 'peer' } as const
  const { id: ratingId } = await story.database.client.rating.findFirstOrThrow({ where: { ...peers, raterId: dewi } })
  await story.stores.forms.saveAnswer({ ratingId, itemKey: 'INT1', level: 5, reason: null, now: story.clock.now() })
  story.clock.set(at('2026-12-03 09:00'))
  const now = story.clock.now()
  await story.stores.personnel.appoint({ headId: lurah, actingId: dewi, kind: 'plt', fromAt: now, untilAt: at('2026-12-31 00:00') })
  for (let time = 0; time < 2; time += 1) await story.stores.transaction((tx) => followSuperiors(tx, { actorId: null, now }))
  await story.idle()
  expect((await story.stores.peers.choice(assessmentId))?.superiorId).toBe(dewi)
  expect(await story.database.client.rating.findUnique({ where: { id: ratingId } })).toBeNull()
  expect(await story.database.client.answer.count({ where: { ratingId } })).toBe(0)
  expect(await story.database.client.rating.count({ where: peers })).toBe(2)
  const told = story
    .person(700000201)
    .messages()
    .filter(({ text }) => text.includes('tidak lagi menilainya sebagai rekan'))
  expect(told).toHaveLength(1)
  expect(told[0]?.text).toContain('menilai Ani Contoh sebagai atasannya')
  const entries = await story.database.client.auditEntry.findMany({ where: { act: 'peer-role-ended' } })
  expect(entries.map(({ aboutId, after }) => ({ aboutId, after }))).toEqual([{ aboutId: await idOf(NIP.ani), after: { superiorId: dewi } }])
  // The old button of the peer's form leads nowhere.
  await story.person(700000201).says('/menilai')
  expect((await story.person(700000201).forges(formButtons.item.data({ rating: ratingId, item: 'INT1' })))?.text).toContain(
    'bukan untuk Anda',
  )
})
