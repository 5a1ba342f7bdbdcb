/** A broadcast with files is said again: what Telegram holds is named by its id, the rest comes along. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportButtons } from '../../src/telegram/screens/broadcast/report-buttons.js'
import { aBroadcast, aContent } from '../support/a-broadcast.js'
import { type ArrivedBroadcast, anArrivedBroadcast, STARTED as started } from '../support/arrived-broadcast.js'
import type { Story } from '../support/story.js'

let story: Story
let people: ArrivedBroadcast['people']
beforeAll(async () => {
  ;({ story, people } = await anArrivedBroadcast())
})
afterAll(() => story.end())

test('a file that Telegram does not hold yet comes along, one that it holds by its id', async () => {
  const { client } = story.database
  const media = [
    { kind: 'photo' as const, fileId: 'AgAC-1' },
    { kind: 'photo' as const, fileId: null },
    { kind: 'photo' as const, fileId: null },
  ]
  const recipients = [{ personId: people.budi.id }]
  const album = await aBroadcast(client, { startedAt: started, title: 'Ulang: Album', content: aContent({ media }), recipients })
  await client.broadcastFile.createMany({
    data: [
      { broadcastId: album, place: 1, name: 'b.jpg', bytes: Buffer.from('b'), fileId: 'AgAC-2' },
      { broadcastId: album, place: 2, name: 'c.jpg', bytes: Buffer.from('c') },
    ],
  })
  await people.admin.actor.says('/menu')
  await people.admin.actor.forges(reportButtons.resend.data({ broadcast: album }))
  const draft = (await story.stores.broadcasts.list(['draft'], 1))[0]
  expect(draft?.title).toBe('Ulang: Album')
  expect(draft?.content.media.map(({ fileId }) => fileId)).toEqual(['AgAC-1', 'AgAC-2', null])
  const files = await client.broadcastFile.findMany({ where: { broadcastId: draft?.id ?? 0 } })
  expect(files.map(({ place, name, bytes }) => [place, name, Buffer.from(bytes).toString()])).toEqual([[2, 'c.jpg', 'c']])
})
