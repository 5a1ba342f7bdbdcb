/** An office for stories about broadcasts: two admins, the pimpinan, and people to write to; Citra is not linked. */
import { expect } from 'vitest'
import type { Broadcast, BroadcastState } from '../../src/domain/broadcast/broadcast.js'
import type { SentFile } from '../../src/sandbox/people-side.js'
import { ID, NIP, smallOffice } from './office.js'
import { type Actor, beginStory, type Story } from './story.js'

const SECOND = { nip: '198503032010012003', id: 700000107 } as const

export interface BroadcastOffice {
  story: Story
  admin: Actor
  second: Actor
  camat: Actor
  ani: Actor
}

/** Everybody but Citra is linked: six can be reached. */
export async function aBroadcastOffice(now: Date): Promise<BroadcastOffice> {
  const story = await beginStory(now)
  const [, officer] = smallOffice
  if (officer === undefined) throw new Error('The small office has no admin')
  await story.importPeople([...smallOffice, { ...officer, nip: SECOND.nip, name: 'Rahel Contoh', phone: null }])
  const admin = await story.link(NIP.admin, ID.admin)
  const second = await story.link(SECOND.nip, SECOND.id)
  const camat = await story.link(NIP.camat, ID.camat)
  const ani = await story.link(NIP.ani, ID.ani)
  await story.link(NIP.lurah, ID.lurah)
  await story.link(NIP.budi, ID.budi)
  return { story, admin, second, camat, ani }
}

/** Starts a broadcast and stands where its draft is shown. */
export async function drafts(actor: Actor, text: string): Promise<void> {
  await actor.says('/siaran')
  await actor.taps('Siaran baru')
  await actor.says(text)
}

export async function newest(story: Story): Promise<Broadcast> {
  const row = await story.database.client.broadcast.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const broadcast = await story.stores.broadcasts.byId(row.id)
  if (broadcast === null) throw new Error('No broadcast')
  return broadcast
}

export async function expectState(story: Story, id: number, state: BroadcastState): Promise<void> {
  expect((await story.stores.broadcasts.byId(id))?.state).toBe(state)
}

/** Being sent, or sent already: the sending part may be quick. */
export async function expectStarted(story: Story, id: number): Promise<void> {
  expect(['sending', 'done']).toContain((await story.stores.broadcasts.byId(id))?.state)
}

/** What the audit holds about one broadcast, oldest first. */
export async function actsOn(story: Story, id: number): Promise<string[]> {
  const rows = await story.database.client.auditEntry.findMany({ where: { subject: `broadcast:${id}` }, orderBy: { id: 'asc' } })
  return rows.map(({ act }) => act)
}

/** The sending part's work, done at once: everyone in the list has the message. */
export async function everyoneHasIt(story: Story, id: number): Promise<void> {
  await story.database.client.broadcastRecipient.updateMany({
    where: { broadcastId: id, state: { not: 'sent' } },
    data: { state: 'sent', version: 1 },
  })
}

/** Still being sent, whatever has happened: everyone waits for an attempt in an hour. */
export async function holdBack(story: Story, id: number): Promise<void> {
  const { broadcast, broadcastRecipient } = story.database.client
  const data = { state: 'waiting' as const, nextAttemptAt: new Date(Date.now() + 3_600_000), version: null }
  await broadcastRecipient.updateMany({ where: { broadcastId: id }, data })
  await broadcast.update({ where: { id }, data: { state: 'sending', finishedAt: null } })
}

/** A file that no other one equals. */
export function aFile(kind: SentFile['kind'], mark: string, caption?: string): SentFile {
  return { kind, bytes: kind === 'photo' ? pixel(mark) : Buffer.from(mark), fileName: `${mark}.bin`, caption }
}

/** A picture of 1 x 1 pixel, and behind its end what makes it another file. */
function pixel(mark: string): Buffer {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  return Buffer.concat([Buffer.from(png, 'base64'), Buffer.from(mark)])
}
