/** Who sends or approves a broadcast does so for what was shown: a button carries the fingerprint of content, recipients and hour. */
import type { Broadcast } from './broadcast.js'

/** 0 to 2^31 - 1 (FNV-1a, without its lowest bit), as a button can carry it. */
export function fingerprintOf({ content, segment, scheduledAt }: Pick<Broadcast, 'content' | 'segment' | 'scheduledAt'>): number {
  const text = JSON.stringify([content, segment, scheduledAt])
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 1
}
