/** Broadcasts for tests: written and started as the command line does. */
import { type BroadcastContent, contentSchema } from '../../src/domain/broadcast/content.js'
import { EVERYONE, type Segment } from '../../src/domain/broadcast/segment.js'
import { startBroadcast } from '../../src/domain/broadcast/start-broadcast.js'
import type { Stores } from '../../src/domain/stores.js'

type Given = Partial<Omit<BroadcastContent, 'text'>> & { text?: string }

export function aContent(given: Given = {}): BroadcastContent {
  return contentSchema.parse({ text: 'Sosialisasi penilaian kompetensi dimulai Senin.', ...given })
}

interface BroadcastGiven {
  content?: BroadcastContent
  segment?: Segment
  authorId?: number | null
  files?: { place: number; name: string; bytes: Uint8Array }[]
  now: Date
}

export async function aDraft(
  stores: Stores,
  { content = aContent(), segment = EVERYONE, authorId = null, files = [], now }: BroadcastGiven,
) {
  return stores.broadcasts.create({ authorId, title: 'Sosialisasi', content, segment, files, now })
}

export async function aStartedBroadcast(stores: Stores, given: BroadcastGiven): Promise<number> {
  const id = await aDraft(stores, given)
  const outcome = await startBroadcast(stores, { id, actorId: given.authorId ?? null, now: given.now })
  if (outcome.kind !== 'started') throw new Error(`The broadcast of the test: ${outcome.kind}`)
  return id
}

/** One white pixel, as a PNG. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
