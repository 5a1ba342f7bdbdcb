/** Decides which requests for a correction the admins are reminded of; the outbox sends. */
import { remindCorrections as remind } from '../domain/privacy/remind-corrections.js'
import type { Stores } from '../domain/stores.js'

export async function remindCorrections({ stores, now, wakeOutbox }: { stores: Stores; now: Date; wakeOutbox: () => void }): Promise<void> {
  if ((await remind(stores, now)) > 0) wakeOutbox()
}
