/** The pimpinan opens a cycle with own words: a text, a photo or a voice note, which everyone who takes part gets once, together with the news of the opening. */
import type { Stores } from '../stores.js'
import type { Broadcast } from './broadcast.js'
import { titleOf } from './change-draft.js'
import { EMPTY_CONTENT, type Said, withSaid } from './draft-content.js'
import { EVERYONE } from './segment.js'

/** The news of the opening stands below in the same message, within Telegram's 4096, or 1024 beside a file. */
const OPENING_TEXT_MOST = 2500
const OPENING_CAPTION_MOST = 600

export type OpeningOutcome =
  | { kind: 'recorded'; message: Broadcast }
  | { kind: 'too-long'; length: number; most: number }
  | { kind: 'wrong-kind' }

const DRAFTS_SEEN = 200

/** Messages that no cycle carries yet, newest first. */
export async function waitingOpenings(stores: Pick<Stores, 'broadcasts'>): Promise<Broadcast[]> {
  const drafts = await stores.broadcasts.list(['draft'], DRAFTS_SEEN)
  return drafts.filter(({ content, cycleId }) => content.opening === true && cycleId === null)
}

export async function ownOpening(stores: Pick<Stores, 'broadcasts'>, authorId: number): Promise<Broadcast | null> {
  return (await waitingOpenings(stores)).find((one) => one.authorId === authorId) ?? null
}

/** Takes the place of the one recorded before, as long as no cycle carries it. */
export async function recordOpening(
  stores: Stores,
  { authorId, said, otherwise, now }: { authorId: number; said: Said; otherwise: string; now: Date },
): Promise<OpeningOutcome> {
  if (said.file !== null && said.file.kind !== 'photo' && said.file.kind !== 'voice') return { kind: 'wrong-kind' }
  const content = { ...withSaid(EMPTY_CONTENT, said), opening: true as const }
  const most = said.file === null ? OPENING_TEXT_MOST : OPENING_CAPTION_MOST
  if (content.text.trim() === '' && said.file === null) return { kind: 'wrong-kind' }
  if (content.text.length > most) return { kind: 'too-long', length: content.text.length, most }
  const title = titleOf(content, otherwise)
  return stores.transaction(async (tx): Promise<OpeningOutcome> => {
    const before = await ownOpening(tx, authorId)
    if (before !== null) await tx.broadcasts.saveDraft(before.id, { content, title }, now)
    const id = before?.id ?? (await tx.broadcasts.create({ authorId, title, content, segment: EVERYONE, now }))
    await tx.audit.record({ actorId: authorId, act: 'opening-recorded', subject: `broadcast:${id}`, now })
    const message = await tx.broadcasts.byId(id)
    return message === null ? { kind: 'wrong-kind' } : { kind: 'recorded', message }
  })
}

/** Within the transaction that opens the cycle. False when the message has gone or another cycle carries it. */
export async function attachOpening(tx: Stores, { id, cycleId, now }: { id: number; cycleId: number; now: Date }): Promise<boolean> {
  const message = (await waitingOpenings(tx)).find((one) => one.id === id)
  return message !== undefined && tx.broadcasts.saveDraft(id, { cycleId }, now)
}
