import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let ani: Actor
let citra: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  ani = await story.link(NIP.ani, ID.ani)
  citra = await story.link(NIP.citra, ID.citra)
})
afterAll(() => story.end())
beforeEach(async () => {
  await story.database.client.notice.deleteMany()
  await story.database.client.rating.deleteMany()
  await story.database.client.assessment.deleteMany()
  await story.database.client.cycle.deleteMany()
})

/** Opens a cycle of which everyone linked is told. */
async function aCycleOpens(name: string): Promise<void> {
  const outcome = await openCycle(story.stores, {
    name,
    selfUntil: at('2026-12-15 23:59'),
    ratingUntil: at('2026-12-31 23:59'),
    actorId: null,
    now: story.clock.now(),
  })
  expect(outcome.kind).toBe('opened')
  await story.idle()
}

async function stateOf(nip: string) {
  const person = await story.database.client.person.findUniqueOrThrow({ where: { nip }, include: { account: true, notices: true } })
  return { unreachable: person.account?.unreachableSince != null, notices: person.notices.map((one) => one.state) }
}

const heard = (person: Actor, text: string) => person.messages().filter((one) => one.from === 'bot' && one.text.includes(text)).length

describe('someone who cannot be reached for a while', () => {
  test('who has blocked the bot is marked, others get theirs; on unblocking, what was missed is sent', async () => {
    await ani.says('/start')
    await citra.says('/start')
    story.server.block(ID.ani)
    await story.idle()
    await aCycleOpens('Periode A')
    expect(heard(citra, 'Periode A')).toBe(1)
    expect(await stateOf(NIP.ani)).toEqual({ unreachable: true, notices: ['blocked'] })
    story.server.unblock(ID.ani)
    await story.idle()
    expect(heard(ani, 'Periode A')).toBe(1)
    expect(await stateOf(NIP.ani)).toEqual({ unreachable: false, notices: ['sent'] })
  })

  test('who had never started the bot is marked; after /start the notice comes, below the menu', async () => {
    story.server.addUser({ id: ID.budi, firstName: 'Budi', started: false })
    const budi = await story.link(NIP.budi, ID.budi)
    await aCycleOpens('Periode B')
    expect(await stateOf(NIP.budi)).toEqual({ unreachable: true, notices: ['blocked'] })
    await budi.says('/start')
    await story.idle()
    expect(heard(budi, 'Periode B')).toBe(1)
    expect(await stateOf(NIP.budi)).toEqual({ unreachable: false, notices: ['sent'] })
  })

  test('what is no longer of use when the person is back is not sent', async () => {
    story.server.block(ID.ani)
    await story.idle()
    await aCycleOpens('Periode C')
    story.clock.set(at('2026-12-16 09:00'))
    story.server.unblock(ID.ani)
    await story.idle()
    story.clock.set(at('2026-12-01 09:00'))
    expect(heard(ani, 'Periode C')).toBe(0)
    expect(await stateOf(NIP.ani)).toEqual({ unreachable: false, notices: ['sent'] })
  })

  test('an unblocking that comes twice sends nothing twice', async () => {
    story.server.block(ID.ani)
    await story.idle()
    await aCycleOpens('Periode D')
    story.server.unblock(ID.ani)
    await story.idle()
    await ani.says('/start')
    await story.idle()
    expect(heard(ani, 'Periode D')).toBe(1)
  })

  test('who is linked only after a cycle was opened is told of it on linking', async () => {
    await aCycleOpens('Periode F')
    const codes = await story.invite()
    const lurah = story.person(ID.lurah, 'Petrus', '628120000003')
    await lurah.says(`/start ${codes.get(NIP.lurah)}`)
    await lurah.sendsContact()
    await lurah.taps('Saya mengerti')
    await lurah.taps('Ya, benar')
    expect(heard(lurah, 'Periode F')).toBe(1)
  })
})
