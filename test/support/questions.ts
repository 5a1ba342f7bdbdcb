/** Rows that the tests of questions begin with; broadcasts are written straight into their tables, whoever sends them. */
import type { Database } from '../../src/storage/database.js'
import { NIP } from './office.js'
import type { Story } from './story.js'

/** A broadcast that these people received, as these messages of their chats. */
export async function aReceivedBroadcast(
  { client }: Database,
  received: readonly { personId: number; messageIds: number[] }[],
  title = 'Pembukaan periode',
): Promise<number> {
  const now = new Date('2026-12-01T01:00:00Z')
  const content = { text: title, entities: [], media: [], links: [], asksUnderstood: true, question: null }
  const about = { title, state: 'done' as const, content, segment: { with: [], without: [] }, createdAt: now, updatedAt: now }
  const broadcast = await client.broadcast.create({ data: about })
  await client.broadcastRecipient.createMany({
    data: received.map((one) => ({ ...one, broadcastId: broadcast.id, state: 'sent' as const, sentAt: now, version: 1 })),
  })
  return broadcast.id
}

/** Ani has a draft, a question that waits without her name, and an answered one; she received a broadcast. */
export async function someQuestions({ database, clock }: Story) {
  const { client } = database
  const { id: personId } = await client.person.findUniqueOrThrow({ where: { nip: NIP.ani } })
  const asked = { personId, draftedAt: clock.now(), anonymous: true }
  const draft = await client.question.create({ data: { ...asked, messageId: 1, text: 'Bagaimana kalau jaringan terputus?' } })
  const open = await client.question.create({ data: { ...asked, messageId: 2, text: 'Kapan apel bulan depan?', askedAt: clock.now() } })
  const answered = await client.question.create({
    data: { ...asked, messageId: 3, text: 'Di mana ruang rapat?', askedAt: clock.now(), answer: 'Lantai dua.', answeredAt: clock.now() },
  })
  const entry = await client.faqEntry.findFirstOrThrow({ where: { key: 'jpm' } })
  const broadcastId = await aReceivedBroadcast(database, [{ personId, messageIds: [77] }])
  return { draftId: draft.id, openId: open.id, answeredId: answered.id, personId, broadcastId, entryId: entry.id }
}
