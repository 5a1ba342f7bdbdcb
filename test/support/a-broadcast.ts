/** A broadcast as it stands in the database after its sending, made without the lane that sends. */
import { type BroadcastContent, contentSchema } from '../../src/domain/broadcast/content.js'
import { EVERYONE } from '../../src/domain/broadcast/segment.js'
import type { BroadcastRecipient, PrismaClient } from '../../src/storage/generated/client.js'
import { json } from '../../src/storage/json.js'

export const aQuestion = {
  text: 'Kapan penilaian diri berakhir?',
  options: ['10 Desember', '15 Desember', '20 Desember'],
  correct: 1,
  explanation: 'Penilaian diri berakhir 15 Desember pukul 23.59.',
}

export function aContent(content: Partial<BroadcastContent> = {}): BroadcastContent {
  return contentSchema.parse({ text: 'Penilaian diri dibuka.', asksUnderstood: true, question: aQuestion, ...content })
}

type Recipient = Pick<BroadcastRecipient, 'personId'> & Partial<Omit<BroadcastRecipient, 'broadcastId'>>

interface Made {
  content?: BroadcastContent
  startedAt: Date | null
  recipients: readonly Recipient[]
  title?: string
  authorId?: number | null
  state?: 'draft' | 'sending' | 'done' | 'cancelled'
}

/** Answers its id. Whoever is not said to be in another state got it when it started. */
export async function aBroadcast(client: PrismaClient, made: Made): Promise<number> {
  const { content = aContent(), startedAt, title = 'Penilaian diri', authorId = null, state = 'done' } = made
  const at = startedAt ?? new Date(0)
  const times = { createdAt: at, updatedAt: at, startedAt }
  const { id } = await client.broadcast.create({
    data: { title, authorId, state, content: json(content), segment: json(EVERYONE), ...times },
  })
  const recipients = made.recipients.map((one) => {
    const sentAt = one.state === undefined || one.state === 'sent' ? at : null
    return { state: 'sent' as const, sentAt, ...one, broadcastId: id }
  })
  await client.broadcastRecipient.createMany({ data: recipients })
  return id
}
