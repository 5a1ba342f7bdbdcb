/** Somebody proposed as a peer who then stands in for the superior rates by name, and not a second time without one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followSuperiors } from '../../src/domain/cycle/follow-superiors.js'
import { confirmPeers, propose } from '../../src/domain/peer/choose-peers.js'
import { choiceMark, chosenNow } from '../../src/domain/peer/peer.js'
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
  const dates = { fromAt: now, untilAt: at('2026-12-31 00:00') }
  await story.stores.personnel.appoint({ headId: lurah, actingId: eko, kind: 'plt', ...dates })
  await story.stores.transaction((tx) => followSuperiors(tx, { actorId: null, now }))
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
