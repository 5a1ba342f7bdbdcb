/** What was not understood is said again as a broadcast of its own: the admin sees whom it reaches before it goes out. */
import type { Stores } from '../stores.js'
import type { BroadcastContent } from './content.js'
import type { Segment } from './segment.js'

export type ResendOutcome = { kind: 'drafted'; broadcastId: number; isNew: boolean } | { kind: 'no-broadcast' }

const TITLE_MOST = 80
/** Drafts looked through for one that was made by an earlier tap. */
const DRAFTS_SEEN = 100

/** `title` in the author's language, of the new broadcast. A second tap finds the draft of the first as long as it is one. */
export async function draftResend(
  stores: Stores,
  { broadcastId, authorId, title, now }: { broadcastId: number; authorId: number; title: string; now: Date },
): Promise<ResendOutcome> {
  const broadcast = await stores.broadcasts.byId(broadcastId)
  if (broadcast === null) return { kind: 'no-broadcast' }
  const drafts = await stores.broadcasts.list(['draft'], DRAFTS_SEEN)
  const present = drafts.find((draft) => draft.authorId === authorId && isFor(draft.segment, broadcastId))
  if (present !== undefined) return { kind: 'drafted', broadcastId: present.id, isNew: false }
  const { content, files } = await withFiles(stores, broadcastId, broadcast.content)
  return stores.transaction(async (tx) => {
    const segment: Segment = { with: [{ kind: 'not-understood', broadcastId }], without: [] }
    const id = await tx.broadcasts.create({ authorId, title: title.slice(0, TITLE_MOST), content, segment, files, now })
    await tx.audit.record({
      actorId: authorId,
      act: 'broadcast-resend-drafted',
      subject: `broadcast:${broadcastId}`,
      after: { draft: id },
      now,
    })
    return { kind: 'drafted', broadcastId: id, isNew: true }
  })
}

function isFor({ with: conditions, without }: Segment, broadcastId: number): boolean {
  const [only, ...more] = conditions
  return without.length === 0 && more.length === 0 && only?.kind === 'not-understood' && only.broadcastId === broadcastId
}

interface Copy {
  content: BroadcastContent
  files: { place: number; name: string; bytes: Uint8Array }[]
}

/** What Telegram holds meanwhile is named by its id, what it does not is taken along. */
async function withFiles(stores: Stores, broadcastId: number, content: BroadcastContent): Promise<Copy> {
  const files: Copy['files'] = []
  const media = await Promise.all(
    content.media.map(async (one, place) => {
      const file = one.fileId === null ? await stores.broadcasts.file(broadcastId, place) : null
      if (file === null) return one
      if (file.fileId === null) files.push({ place, name: file.name, bytes: file.bytes })
      return { ...one, fileId: file.fileId }
    }),
  )
  return { content: { ...content, media }, files }
}

export const REPEATABLE = ['unknown', 'failed'] as const
export type Repeatable = (typeof REPEATABLE)[number]

/** Sends again to those whose sending failed or ended unknown. Answers to how many; 0 when a tap before has done it. */
export async function repeatFor(
  stores: Stores,
  { broadcastId, state, actorId, now }: { broadcastId: number; state: Repeatable; actorId: number; now: Date },
): Promise<number> {
  return stores.transaction(async (tx) => {
    const count = await tx.broadcasts.repeat(broadcastId, [state])
    if (count === 0) return 0
    await tx.broadcasts.setState(broadcastId, { from: ['done'], to: 'sending', now })
    await tx.audit.record({ actorId, act: 'broadcast-repeated', subject: `broadcast:${broadcastId}`, after: { state, count }, now })
    return count
  })
}
