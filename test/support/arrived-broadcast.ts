/** A broadcast that has arrived in a small office: some readers have understood and answered it, some not yet. */
import type { BroadcastContent } from '../../src/domain/broadcast/content.js'
import { receivedKeyboard } from '../../src/telegram/screens/broadcast/received-keyboard.js'
import { loadTexts } from '../../src/texts/texts.js'
import { aBroadcast, aContent } from './a-broadcast.js'
import { somePeople } from './a-person.js'
import { call } from './bot-api-call.js'
import { ID, NIP, smallOffice } from './office.js'
import { type Actor, at, beginStory, type Story } from './story.js'

const texts = loadTexts()
export const STARTED = at('2026-12-04 08:00')
export const minutes = (count: number) => new Date(STARTED.getTime() + count * 60_000)
export const TEXT = 'Penilaian diri dibuka. Batas: 15 Desember.'
export const ENTITIES = [{ type: 'bold', offset: 0, length: 14 }] as const

export interface ArrivedBroadcast {
  story: Story
  people: Record<keyof typeof NIP, { actor: Actor; id: number }>
  id: number
}

/** The message as it stands in somebody's chat after the sending. */
export async function sendAsArrived(story: Story, to: Actor, broadcast: { id: number; content: BroadcastContent }): Promise<number> {
  const keyboard = receivedKeyboard({ say: texts.html('id') }, broadcast, { understoodAt: null, answer: null })
  const answer = await call(story.server, 'sendMessage', {
    ...{ chat_id: to.id, text: TEXT, entities: ENTITIES, reply_markup: { inline_keyboard: keyboard.inline_keyboard } },
  })
  return (answer.result as { message_id: number }).message_id
}

export async function anArrivedBroadcast(): Promise<ArrivedBroadcast> {
  const story = await beginStory(STARTED)
  await story.importPeople(smallOffice)
  const linked = Object.keys(NIP) as (keyof typeof NIP)[]
  const pairs: [string, { actor: Actor; id: number }][] = []
  for (const who of linked) {
    const actor = await story.link(NIP[who], ID[who])
    const person = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP[who] } })
    pairs.push([who, { actor, id: person.id }])
  }
  const people = Object.fromEntries(pairs) as ArrivedBroadcast['people']
  // Eight more; the first five have understood and answered.
  const others = (await somePeople(story.database.client, 8)).map((one) => one.id)
  const id = await aBroadcast(story.database.client, {
    ...{ startedAt: STARTED, title: 'Penilaian <diri>', authorId: people.admin.id },
    content: aContent({ text: TEXT, links: [{ label: 'Buka pedoman & jadwal', url: 'https://contoh.example/pedoman' }] }),
    recipients: [
      { personId: people.ani.id },
      { personId: people.budi.id },
      { personId: people.citra.id },
      { personId: people.lurah.id, state: 'unknown' },
      ...others.map((personId, n) =>
        n < 5 ? { personId, understoodAt: minutes(n + 1), answer: n === 0 ? 0 : 1, answeredAt: minutes(n + 1) } : { personId },
      ),
    ],
  })
  return { story, people, id }
}
