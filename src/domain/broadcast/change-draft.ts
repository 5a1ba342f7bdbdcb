/** A draft holds what was said the moment it is said; once it is on its way to its recipients nobody changes it any more. */
import type { Stores } from '../stores.js'
import { type Broadcast, isOrdinary } from './broadcast.js'
import type { BroadcastContent } from './content.js'
import { type ContentFault, contentFault, EMPTY_CONTENT, type Said, withSaid } from './draft-content.js'
import { EVERYONE, type Segment } from './segment.js'

export type DraftOutcome = { kind: 'saved'; broadcast: Broadcast } | { kind: 'refused'; fault: ContentFault } | { kind: 'stale' }

const DAY_MS = 24 * 3_600_000
/** Drafts looked through for a message that comes twice. */
const DRAFTS_SEEN = 50
const TITLE_MOST = 40

/** The first line of the text, else `otherwise`. */
export function titleOf({ text }: Pick<BroadcastContent, 'text'>, otherwise: string): string {
  const [first = ''] = text.trim().split('\n')
  if (first === '') return otherwise
  return first.length <= TITLE_MOST ? first : `${[...first].slice(0, TITLE_MOST - 1).join('')}…`
}

const holds = ({ saidIn, media }: BroadcastContent, messageId: number) =>
  saidIn === messageId || media.some((one) => one.messageId === messageId)

/** Begins a draft with its first message; the same message again finds the draft it made. */
export async function beginDraft(
  stores: Stores,
  { authorId, said, otherwise, now }: { authorId: number; said: Said; otherwise: string; now: Date },
): Promise<DraftOutcome> {
  const content = withSaid(EMPTY_CONTENT, said)
  const fault = contentFault(content)
  if (fault !== null) return { kind: 'refused', fault }
  const since = now.getTime() - DAY_MS
  const before = (await stores.broadcasts.list(['draft'], DRAFTS_SEEN)).find(
    (one) => one.authorId === authorId && one.createdAt.getTime() > since && holds(one.content, said.messageId),
  )
  if (before !== undefined) return { kind: 'saved', broadcast: before }
  const id = await stores.broadcasts.create({ authorId, title: titleOf(content, otherwise), content, segment: EVERYONE, now })
  return saved(stores, id)
}

async function saved(stores: Stores, id: number): Promise<DraftOutcome> {
  const broadcast = await stores.broadcasts.byId(id)
  return broadcast === null ? { kind: 'stale' } : { kind: 'saved', broadcast }
}

/** Changes the content of a draft; `otherwise` names a broadcast without text. */
export async function changeContent(
  stores: Stores,
  request: { id: number; change: (content: BroadcastContent) => BroadcastContent; otherwise: string; now: Date },
): Promise<DraftOutcome> {
  const draft = await stores.broadcasts.byId(request.id)
  if (draft === null || draft.state !== 'draft' || !isOrdinary(draft)) return { kind: 'stale' }
  const content = request.change(draft.content)
  const fault = contentFault(content)
  if (fault !== null) return { kind: 'refused', fault }
  const title = titleOf(content, request.otherwise)
  if (!(await stores.broadcasts.saveDraft(request.id, { content, title }, request.now))) return { kind: 'stale' }
  return saved(stores, request.id)
}

export async function changeSegment(
  stores: Stores,
  request: { id: number; change: (segment: Segment) => Segment; now: Date },
): Promise<DraftOutcome> {
  const draft = await stores.broadcasts.byId(request.id)
  if (draft === null || draft.state !== 'draft' || !isOrdinary(draft)) return { kind: 'stale' }
  const segment = request.change(draft.segment)
  if (!(await stores.broadcasts.saveDraft(request.id, { segment }, request.now))) return { kind: 'stale' }
  return saved(stores, request.id)
}
