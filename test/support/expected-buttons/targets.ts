/** The rows that the buttons of the table are tapped for. */
import type { AppealSubject } from '../../../src/domain/access/subjects.js'
import type { CycleState } from '../../../src/domain/cycle/cycle.js'
import type { Form } from '../../../src/domain/rating/form-view.js'

export interface Targets {
  /** The self-assessment of one person and the superior's rating of the same. */
  forms: readonly Form[]
  /** The result of that person; an id that does not exist as long as there is none. */
  result: { id: number; personId: number; cycleState: CycleState }
  /** An appeal of that person against it. */
  appeal: AppealSubject & { id: number }
  /** A recommendation of that person, and an entry of the plan that waits for the superior's answer. */
  plan: { adviceId: number; entryId: number; since: number; personId: number; superiorId: number | null; mentorId: number | null }
  /** Questions of one person: not yet sent, waiting (without a name), answered; a broadcast that person received; an entry of the FAQ. */
  questions: { draftId: number; openId: number; answeredId: number; personId: number; broadcastId: number; entryId: number }
  /** A broadcast that was sent to some. */
  broadcast: { id: number; recipientIds: readonly number[] }
  /** Two broadcasts of the admin: a draft, and one that waits for approval. */
  broadcasts: { draftId: number; waitingId: number; authorId: number }
  /** A note of the lurah about the person whose forms these are. */
  note: { id: number; authorId: number }
  /** A request of the person whose forms these are to correct data, not answered. */
  correction: { id: number; personId: number }
  cycleId: number
  /** The unit of which all others are part, and a training with classes for a gap of that person. */
  gap: { unitId: number; trainingId: number }
  now: Date
}
const none = 4242
/** As long as there are none of these: ids that no row has, and nobody's. */
export const NOTHING_THERE: Omit<Targets, 'forms' | 'cycleId' | 'gap' | 'now'> = {
  result: { id: none, personId: -1, cycleState: 'open' },
  appeal: { id: 4242, rateeId: -1, raterId: -1, deciderId: null, state: 'draft' },
  plan: { adviceId: none, entryId: none, since: 1, personId: -1, superiorId: null, mentorId: null },
  questions: { draftId: none, openId: none, answeredId: none, personId: -1, broadcastId: none, entryId: none },
  broadcast: { id: none, recipientIds: [] },
  broadcasts: { draftId: none, waitingId: none, authorId: -1 },
  note: { id: none, authorId: -1 },
  correction: { id: none, personId: -1 },
}
