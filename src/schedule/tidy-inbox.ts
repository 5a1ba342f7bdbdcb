/** Finished updates are forgotten after their period (prisma/content/retention.yaml): Telegram repeats a message for at most a day. */
import type { InboxStore } from '../domain/inbox/inbox.js'

/** `before` is by the machine's clock: updates are dated by it. */
export async function tidyInbox(inbox: InboxStore, before: Date): Promise<void> {
  await inbox.forget(before)
}
