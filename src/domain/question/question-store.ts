/** What asking and answering needs stored. Whatever admins are shown comes from `forAdmins`, which does not name who asks anonymously. */
import type { AdminsQuestion, Question } from './question.js'

export interface OpenQuestion {
  id: number
  text: string
  takenById: number | null
}

export interface QuestionStore {
  byId(id: number): Promise<Question | null>
  forAdmins(id: number): Promise<AdminsQuestion | null>
  /** The draft of this message of the person, made once; earlier drafts of the same person go. */
  draft(draft: { personId: number; messageId: number; text: string; broadcastId: number | null; now: Date }): Promise<number>
  removeDraft(id: number): Promise<boolean>
  /** Only a draft; false otherwise. */
  send(id: number, send: { anonymous: boolean; now: Date }): Promise<boolean>
  /** Sent and not answered. */
  openOf(personId: number): Promise<number>
  /** Sent and not answered, oldest first, without those of this admin. */
  open(adminId: number, page: { from: number; most: number }): Promise<{ questions: OpenQuestion[]; total: number }>
  /** Only one that nobody holds, or whose holder has had it since before `heldBefore`; false otherwise. */
  take(id: number, take: { adminId: number; heldBefore: Date; now: Date }): Promise<boolean>
  /** Only by who holds it. */
  release(id: number, adminId: number): Promise<boolean>
  /** Only by who holds it, once. */
  answer(id: number, answer: { adminId: number; text: string; now: Date }): Promise<boolean>
  /** Only when it still has `from`; false otherwise. */
  setFaqEntry(id: number, entry: { from: number | null; to: number }): Promise<boolean>
  /** The broadcast whose message this is in the person's chat; null when it is none. */
  broadcastOfMessage(personId: number, messageId: number): Promise<number | null>
  /** Was this broadcast sent to this person? */
  wasSent(broadcastId: number, personId: number): Promise<boolean>
}
