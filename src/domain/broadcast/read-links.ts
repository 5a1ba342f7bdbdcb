/** Link buttons are typed one a line, "Label | https://alamat"; a line that cannot be a button is named. */
import { z } from 'zod'
import { type BroadcastContent, LINKS_MOST } from './content.js'

export type BroadcastLink = BroadcastContent['links'][number]
export type LinksOutcome =
  | { kind: 'good'; links: BroadcastLink[] }
  | { kind: 'bad-lines'; lines: { place: number; why: 'no-label' | 'no-address' | 'label-too-long' }[] }
  | { kind: 'too-many'; most: number }

const LABEL_MOST = 40
/** A name with a dot, or an address of four numbers: what is typed in passing ("nanti") is none, nor is an account before the host. */
const HOST = /^https?:\/\/([^/?#@]+\.[a-z]{2,}|(\d{1,3}\.){3}\d{1,3})(:\d+)?([/?#]|$)/i
const addressSchema = z.url({ protocol: /^https?$/ }).max(500)

type Read = { link: BroadcastLink } | { why: 'no-label' | 'no-address' | 'label-too-long' }

function readLine(line: string): Read {
  const bar = line.indexOf('|')
  const label = line.slice(0, Math.max(0, bar)).trim()
  const typed = line.slice(bar + 1).trim()
  // www.maulafa.id means https://www.maulafa.id
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  const url = addressSchema.safeParse(address)
  if (label === '') return { why: 'no-label' }
  if (label.length > LABEL_MOST) return { why: 'label-too-long' }
  if (!url.success || !HOST.test(url.data)) return { why: 'no-address' }
  return { link: { label, url: url.data } }
}

export function readLinks(typed: string): LinksOutcome {
  const lines = typed.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ place: index + 1, read: readLine(line) }]))
  const bad = lines.flatMap(({ place, read }) => ('why' in read ? [{ place, why: read.why }] : []))
  if (bad.length > 0 || lines.length === 0) return { kind: 'bad-lines', lines: bad.length > 0 ? bad : [{ place: 1, why: 'no-label' }] }
  if (lines.length > LINKS_MOST) return { kind: 'too-many', most: LINKS_MOST }
  return { kind: 'good', links: lines.flatMap(({ read }) => ('link' in read ? [read.link] : [])) }
}
