/** A large broadcast is looked at by a second admin; where there is no other one, by the pimpinan. */
import type { Stores } from '../stores.js'

export type Approvers = { who: 'admins' | 'pimpinan'; ids: number[] } | { who: 'nobody' }

/** Only people the bot can reach. `adminTelegramIds` are admins by the settings. */
export async function approversOf(
  stores: Pick<Stores, 'people'>,
  { authorId, adminTelegramIds, now }: { authorId: number | null; adminTelegramIds: readonly number[]; now: Date },
): Promise<Approvers> {
  const reachable = async (ids: readonly number[]) => {
    const people = await Promise.all(ids.map((id) => stores.people.byId(id, now)))
    return people.flatMap((one) => (one === null || one.telegramId === null || one.id === authorId ? [] : [one.id]))
  }
  const bySetting = await Promise.all(adminTelegramIds.map((id) => stores.people.byTelegramId(id, now)))
  const named = bySetting.flatMap((one) => (one === null || one.role !== 'pegawai' ? [] : [one.id]))
  const admins = await reachable([...new Set([...(await stores.people.idsWithRole('admin')), ...named])])
  if (admins.length > 0) return { who: 'admins', ids: admins }
  const heads = await reachable(await stores.people.idsWithRole('pimpinan'))
  return heads.length > 0 ? { who: 'pimpinan', ids: heads } : { who: 'nobody' }
}
