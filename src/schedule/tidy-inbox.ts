/** Finished updates are forgotten after two days: Telegram repeats a message for at most one. */
import type { InboxStore } from '../domain/inbox/inbox.js'

const KEEP_MS = 48 * 3_600_000

/** `realNow` is the machine's clock: updates are dated by it. */
export async function tidyInbox(inbox: InboxStore, realNow: Date): Promise<void> {
  await inbox.forget(new Date(realNow.getTime() - KEEP_MS))
}
