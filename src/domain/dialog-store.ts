/** Where a short typed dialogue (a reason, a piece of evidence) waits for the next message; losing it loses one question, never an answer. */
export interface DialogStore {
  read(chatKey: string): Promise<unknown>
  write(chatKey: string, state: unknown, now: Date): Promise<void>
  remove(chatKey: string): Promise<void>
}
