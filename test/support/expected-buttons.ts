/** Every command and every button of the bot with the right it needs and what it may do: a new one has to be thought about here. */
import { can } from '../../src/domain/access/can.js'
import type { Action, AppealSubject } from '../../src/domain/access/subjects.js'
import type { CycleState } from '../../src/domain/cycle/cycle.js'
import { type Form, ratingSubject } from '../../src/domain/rating/form-view.js'
import type { Member } from '../../src/domain/roster/member.js'
import { appealButtons as appeals, decisionButtons as decisions } from '../../src/telegram/screens/appeal/appeal-buttons.js'
import { ALL, auditButtons as audit, NEWEST } from '../../src/telegram/screens/audit/audit-buttons.js'
import {
  composeButtons as compose,
  openingButtons as opening,
  segmentButtons as segment,
  sendButtons as sending,
} from '../../src/telegram/screens/broadcast/compose-buttons.js'
import { progressButtons as running } from '../../src/telegram/screens/broadcast/progress-buttons.js'
import { receivedButtons as received } from '../../src/telegram/screens/broadcast/received-buttons.js'
import { reportButtons as report } from '../../src/telegram/screens/broadcast/report-buttons.js'
import { catalogueButtons as catalogue } from '../../src/telegram/screens/catalogue/catalogue-buttons.js'
import { cycleButtons } from '../../src/telegram/screens/cycle/cycle-buttons.js'
import { cycleDraftButtons as prepared } from '../../src/telegram/screens/cycle/draft-buttons.js'
import { participationButtons as part } from '../../src/telegram/screens/cycle/participation-buttons.js'
import { takeOutButton as takeOut } from '../../src/telegram/screens/cycle/take-out-buttons.js'
import { dashboardButtons as dashboard } from '../../src/telegram/screens/dashboard/dashboard-buttons.js'
import { delegationButtons as delegation } from '../../src/telegram/screens/delegation/delegation-buttons.js'
import { dialogueButtons as dialogue } from '../../src/telegram/screens/dialogue/dialogue-buttons.js'
import { formButtons as form } from '../../src/telegram/screens/form/form-buttons.js'
import { frameworkButtons as framework } from '../../src/telegram/screens/framework/framework-buttons.js'
import { menuButtons as menu } from '../../src/telegram/screens/menu-buttons.js'
import { noteButtons as notes } from '../../src/telegram/screens/notes/note-buttons.js'
import { peerButtons as peers } from '../../src/telegram/screens/peer/peer-buttons.js'
import { practiceButtons as practice } from '../../src/telegram/screens/practice/practice-buttons.js'
import {
  answerButtons as answers,
  faqButtons as faq,
  questionButtons as questions,
} from '../../src/telegram/screens/question/question-buttons.js'
import { reminderButtons as reminders } from '../../src/telegram/screens/reminder/reminder-buttons.js'
import { resultButtons as results } from '../../src/telegram/screens/result/result-buttons.js'
import { rosterButtons as roster } from '../../src/telegram/screens/roster/roster-buttons.js'
import { teamButtons as team } from '../../src/telegram/screens/team/team-buttons.js'
import { planButtons as plan } from '../../src/telegram/screens/training/plan-buttons.js'
import { progressButtons as progress } from '../../src/telegram/screens/training/progress-buttons.js'

/** The rows that the buttons of the table are tapped for. */
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
}
export interface ExpectedTap {
  data: string
  allowed: (member: Member) => boolean
}
/**
 * reads: shows something, stores nothing. writes: stores something, the cycle stays where it is.
 * advances: moves the form or the cycle on, so that the table taps it only where it must be refused.
 */
type Effect = 'reads' | 'writes' | 'advances'
interface ExpectedButton {
  effect: Effect
  taps: (targets: Targets) => ExpectedTap[]
  /** Refused with a screen that says so, instead of a window over the chat. */
  refusedOnScreen?: string
}

type FormAction =
  | 'cite-incident'
  | 'see-cited-notes'
  | 'see-rating'
  | 'write-rating'
  | 'add-evidence'
  | 'see-evidence'
  | 'see-comparison'
  | 'take-part-in-dialogue'
/** Those that know the way across the team are tapped on it as well. */
function ofForm(action: FormAction, effect: Effect, data: (rating: number, way?: 'team') => string): ExpectedButton {
  return {
    effect,
    taps: ({ forms, now }) =>
      forms.flatMap((one) =>
        [...new Set([data(one.ratingId), data(one.ratingId, 'team')])].map((each) => ({
          data: each,
          allowed: (member: Member) => can(member, action, ratingSubject(one, now)),
        })),
      ),
  }
}
/** Of whoever rates somebody in the cycle that is open. */
function ofTeam(data: string): ExpectedButton {
  const toRate = ({ forms }: Targets, member: Member) => forms.filter((one) => one.kind === 'superior' && one.raterId === member.id).length
  return {
    effect: 'reads',
    taps: (targets) => [{ data, allowed: (member) => can(member, 'list-people-to-rate', { toRate: toRate(targets, member) }) }],
  }
}
type AppealAction = 'see-appeal' | 'write-appeal' | 'answer-appeal' | 'withdraw-appeal' | 'decide-appeal'
function ofAppeal(action: AppealAction, effect: Effect, data: (appeal: number) => string): ExpectedButton {
  return { effect, taps: ({ appeal }) => [{ data: data(appeal.id), allowed: (member) => can(member, action, appeal) }] }
}
/** Once it is decided, whoever decided sees what the tap did. */
function ofDecision(data: (appeal: number) => string): ExpectedButton {
  return { effect: 'advances', taps: ({ appeal }) => [{ data: data(appeal.id), allowed: (member) => member.id === appeal.deciderId }] }
}
function ofPublished(action: 'comment-result' | 'answer-fairness', data: (result: number) => string): ExpectedButton {
  return {
    effect: 'reads',
    taps: ({ result }) => [{ data: data(result.id), allowed: (member) => can(member, action, result) }],
  }
}
function ofResult(
  action: 'see-result' | 'see-plan' | 'acknowledge-result' | 'appeal-result',
  data: (result: number) => string,
): ExpectedButton {
  return {
    effect: 'reads',
    taps: ({ result }) => [{ data: data(result.id), allowed: (member) => can(member, action, { personId: result.personId }) }],
  }
}
type PlainAction = Extract<
  Action,
  | 'see-menu'
  | 'see-own-data'
  | 'report-superior'
  | 'list-own-assessment'
  | 'list-own-results'
  | 'list-peers-to-rate'
  | 'list-appeals'
  | 'see-participation'
  | 'see-waiting-below'
  | 'see-cycle'
  | 'manage-cycle'
  | 'export-results'
  | 'manage-framework'
  | 'manage-catalogue'
  | 'see-dashboard'
  | 'see-unit-gaps'
  | 'see-fairness'
  | 'see-small-groups'
  | 'see-team'
  | 'see-coverage'
  | 'see-own-rating-style'
  | 'plan-class'
  | 'manage-roster'
  | 'see-audit'
  | 'set-reminders'
  | 'ask-question'
  | 'read-faq'
  | 'answer-questions'
  | 'manage-faq'
  | 'see-broadcast-report'
  | 'manage-broadcasts'
  | 'manage-broadcasts'
  | 'record-opening-message'
>
function plain(action: PlainAction, effect: Effect, data: string): ExpectedButton {
  return { effect, taps: () => [{ data, allowed: (member) => can(member, action, null) }] }
}
function ofCycle(effect: Effect, data: (cycle: number) => string): ExpectedButton {
  return { effect, taps: ({ cycleId }) => [{ data: data(cycleId), allowed: (member) => can(member, 'manage-cycle', null) }] }
}
function ofReport(
  action: 'see-broadcast-report' | 'manage-broadcasts',
  effect: Effect,
  data: (broadcast: number) => string,
): ExpectedButton {
  return { effect, taps: ({ broadcast }) => [{ data: data(broadcast.id), allowed: (member) => can(member, action, null) }] }
}
function ofReceived(data: (broadcast: number) => string): ExpectedButton {
  return {
    effect: 'writes',
    taps: ({ broadcast: { id, recipientIds } }) => [
      { data: data(id), allowed: (member) => can(member, 'receive-broadcast', { isRecipient: recipientIds.includes(member.id) }) },
    ],
  }
}
function ofPlan(
  action: 'see-plan' | 'change-plan' | 'answer-plan',
  effect: Effect,
  data: (plan: Targets['plan']) => string,
): ExpectedButton {
  return { effect, taps: (targets) => [{ data: data(targets.plan), allowed: (member) => can(member, action, targets.plan) }] }
}
function ofProof(effect: Effect, data: (entry: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ plan: { entryId, personId, mentorId } }) => [
      { data: data(entryId), allowed: (member) => personId !== -1 && can(member, 'check-proof', { personId, mentorId }) },
    ],
  }
}
/** What exists only once there are results: before, and for a number that is none, it is told to be stale. */
function ofResults(
  action: 'see-unit-gaps' | 'see-small-groups' | 'see-coverage' | 'plan-class' | 'see-rater-statistics' | 'see-reliability',
  effect: Effect,
  data: (gap: Targets['gap']) => string,
): ExpectedButton {
  return {
    effect,
    taps: ({ result, gap }) => [{ data: data(gap), allowed: (member) => result.personId !== -1 && can(member, action, null) }],
  }
}
type Questions = Targets['questions']
function ofQuestion(action: 'see-question' | 'answer-question', effect: Effect, data: (about: Questions) => string): ExpectedButton {
  return { effect, taps: ({ questions: about }) => [{ data: data(about), allowed: (member) => can(member, action, about) }] }
}
function ofFaq(action: 'read-faq' | 'manage-faq', effect: Effect, data: (entry: number) => string): ExpectedButton {
  return { effect, taps: ({ questions: { entryId } }) => [{ data: data(entryId), allowed: (member) => can(member, action, null) }] }
}
function ofDraft(effect: Effect, data: (broadcast: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ broadcasts: { draftId, authorId } }) => [
      { data: data(draftId), allowed: (member) => can(member, 'edit-broadcast', { authorId }) },
    ],
  }
}
function ofWaiting(action: 'edit-broadcast' | 'approve-broadcast', effect: Effect, data: (broadcast: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ broadcasts: { waitingId, authorId } }) => [{ data: data(waitingId), allowed: (member) => can(member, action, { authorId }) }],
  }
}
/** Of what does not stand there: as if it did not exist. */
function ofNobody(data: string): ExpectedButton {
  return { effect: 'writes', taps: () => [{ data, allowed: () => false }] }
}
const role = { side: 'with', kind: 'role' } as const
/** About the person whose forms these are; the office's acts about a person are not about oneself. */
function ofPerson(
  action: 'manage-roster' | 'remove-person' | 'manage-cycle',
  effect: Effect,
  data: (person: number) => string,
): ExpectedButton {
  return {
    effect,
    taps: ({ forms }) => {
      const personId = forms[0]?.ratee.id ?? 1
      const allowed = (member: Member) => (action === 'manage-roster' ? can(member, action, null) : can(member, action, { personId }))
      return [{ data: data(personId), allowed }]
    },
  }
}
/** The own notes about the person whose forms these are: only whoever leads that person now. */
function ofLed(effect: Effect, data: (person: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ forms: [self, superior] }) => {
      const aboutId = self?.ratee.id ?? 1
      const allowed = (member: Member) => can(member, 'note-incident', { aboutId, superiorId: superior?.raterId ?? null })
      return [{ data: data(aboutId), allowed }]
    },
  }
}
function ofNote(effect: Effect, data: (note: number) => string): ExpectedButton {
  return { effect, taps: ({ note }) => [{ data: data(note.id), allowed: (member) => can(member, 'see-incident-note', note) }] }
}
/** From the list, and on the way to a form: only a superior's own form leads through the practice. */
function ofPractice(effect: Effect, data: (rating: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ forms, now }) => [
      { data: data(0), allowed: (member) => can(member, 'practise', { toRate: 0 }) },
      ...forms.map((one) => ({
        data: data(one.ratingId),
        allowed: (member: Member) => one.kind === 'superior' && can(member, 'write-rating', ratingSubject(one, now)),
      })),
    ],
  }
}
const NOTE_DAY = 20261130
/** The superior's rating as it may go into other hands; once it is sent, the cycle over, or not at all there, nobody's. */
function ofHands(
  action: 'declare-conflict' | 'return-rating' | 'manage-cycle',
  data: (rating: number, rater: number, ratee: number) => string,
): ExpectedButton {
  return {
    effect: 'writes',
    taps: ({ forms }) => {
      const form = forms.find(({ kind }) => kind === 'superior')
      const [ratingId, raterId, rateeId] = [form?.ratingId ?? 1, form?.raterId ?? 1, form?.ratee.id ?? 1]
      const open = form !== undefined && form.submittedAt === null && form.cycle.state === 'open'
      const subject = { raterId, rateeId, open, returnable: false }
      const allowed = (member: Member) => (action === 'manage-cycle' ? open && can(member, action, null) : can(member, action, subject))
      return [{ data: data(ratingId, raterId, rateeId), allowed }]
    },
  }
}
/** Who rates the person whose forms these are. */
function ofChoice(
  action: 'propose-peers' | 'confirm-peers',
  effect: Effect,
  data: (assessment: number, person: number) => string,
): ExpectedButton {
  return {
    effect,
    taps: ({ forms }) => {
      const { assessmentId = 1, ratee = { id: 1 } } = forms[0] ?? {}
      const subject = { rateeId: ratee.id, superiorId: forms.find(({ kind }) => kind === 'superior')?.raterId ?? 1, choosing: false }
      return [{ data: data(assessmentId, ratee.id), allowed: (member) => can(member, action, subject) }]
    },
  }
}
const item = 'INT1'
const competency = 'INT'

export const EXPECTED_BUTTONS: Record<string, ExpectedButton> = {
  m: plain('see-menu', 'reads', menu.menu.data({})),
  ma: plain('list-own-assessment', 'reads', menu.assessment.data({})),
  // Own people only; whoever has none is told so on the screen.
  mr: plain('see-menu', 'reads', menu.toRate.data({})),
  mh: plain('list-own-results', 'reads', menu.result.data({})),
  mt: plain('list-own-results', 'reads', menu.training.data({})),
  mc: { ...plain('see-cycle', 'reads', menu.cycle.data({})), refusedOnScreen: 'Menu ini untuk admin kepegawaian.' },
  md: plain('see-own-data', 'reads', menu.myData.data({})),
  ml: plain('see-menu', 'reads', menu.language.data({})),
  mls: plain('see-own-data', 'writes', menu.setLanguage.data({ language: 'id' })),
  mw: plain('report-superior', 'writes', menu.wrongSuperior.data({})),
  co: plain('manage-cycle', 'writes', cycleButtons.open.data({})),
  cow: plain('manage-cycle', 'writes', cycleButtons.openWith.data({ broadcast: 4242 })),
  wl: plain('manage-broadcasts', 'reads', compose.list.data({})),
  wn: plain('manage-broadcasts', 'writes', compose.create.data({})),
  wt: plain('manage-broadcasts', 'reads', compose.templates.data({})),
  wtx: plain('manage-broadcasts', 'writes', compose.fromTemplate.data({ template: 'results' })),
  wd: ofDraft('reads', (broadcast) => compose.open.data({ broadcast })),
  wx: ofDraft('writes', (broadcast) => compose.text.data({ broadcast })),
  wf: ofDraft('writes', (broadcast) => compose.files.data({ broadcast })),
  wfx: ofDraft('writes', (broadcast) => compose.removeFiles.data({ broadcast })),
  wk: ofDraft('writes', (broadcast) => compose.links.data({ broadcast })),
  wkx: ofDraft('writes', (broadcast) => compose.removeLinks.data({ broadcast })),
  wu: ofDraft('writes', (broadcast) => compose.understood.data({ broadcast, on: 1 })),
  wq: ofDraft('writes', (broadcast) => compose.question.data({ broadcast })),
  wqr: ofDraft('writes', (broadcast) => compose.questionRight.data({ broadcast, option: 0 })),
  wqx: ofDraft('writes', (broadcast) => compose.removeQuestion.data({ broadcast })),
  wz: ofDraft('reads', (broadcast) => compose.remove.data({ broadcast })),
  wzy: ofDraft('advances', (broadcast) => compose.removeSure.data({ broadcast })),
  wp: ofDraft('reads', (broadcast) => compose.preview.data({ broadcast })),
  // Whoever approves looks first.
  wpt: {
    effect: 'reads',
    taps: ({ broadcasts: { waitingId, authorId } }) => [
      {
        data: compose.test.data({ broadcast: waitingId }),
        allowed: (member) => can(member, 'manage-broadcasts', null) || can(member, 'approve-broadcast', { authorId }),
      },
    ],
  },
  ws: ofDraft('reads', (broadcast) => segment.segment.data({ broadcast })),
  wsa: ofDraft('reads', (broadcast) => segment.add.data({ broadcast, side: 'with' })),
  wsk: ofDraft('reads', (broadcast) => segment.choose.data({ broadcast, side: 'without', kind: 'unit', page: 1 })),
  wsp: ofDraft('writes', (broadcast) => segment.pick.data({ broadcast, ...role, value: 1 })),
  wsd: ofDraft('writes', (broadcast) => segment.drop.data({ broadcast, ...role, value: 1 })),
  wy: ofDraft('reads', (broadcast) => sending.send.data({ broadcast })),
  wyy: ofDraft('advances', (broadcast) => sending.sendSure.data({ broadcast, shown: 1 })),
  wh: ofDraft('writes', (broadcast) => sending.when.data({ broadcast })),
  wha: ofDraft('reads', (broadcast) => sending.at.data({ broadcast, at: 40_000_000 })),
  why: ofDraft('advances', (broadcast) => sending.scheduleSure.data({ broadcast, shown: 1, at: 40_000_000 })),
  wb: ofWaiting('edit-broadcast', 'advances', (broadcast) => sending.withdraw.data({ broadcast })),
  wa: ofWaiting('approve-broadcast', 'advances', (broadcast) => sending.approve.data({ broadcast, shown: 1 })),
  wr: ofWaiting('approve-broadcast', 'writes', (broadcast) => sending.refuse.data({ broadcast, shown: 1 })),
  wc: ofNobody(sending.correct.data({ broadcast: 4242 })),
  wcy: ofNobody(sending.correctSure.data({ broadcast: 4242 })),
  wo: plain('record-opening-message', 'reads', opening.opening.data({})),
  won: plain('record-opening-message', 'writes', opening.record.data({})),
  wox: ofNobody(opening.remove.data({})),
  wop: ofNobody(opening.preview.data({ broadcast: 4242 })),
  bp: ofNobody(running.pause.data({ broadcast: 4242 })),
  br: ofNobody(running.resume.data({ broadcast: 4242 })),
  bc: ofWaiting('edit-broadcast', 'reads', (broadcast) => running.cancel.data({ broadcast })),
  bcy: ofWaiting('edit-broadcast', 'advances', (broadcast) => running.cancelSure.data({ broadcast })),
  bf: ofDraft('reads', (broadcast) => running.refresh.data({ broadcast })),
  // Names are shown: on record.
  cp: ofCycle('writes', (cycle) => cycleButtons.publish.data({ cycle })),
  cpy: ofCycle('advances', (cycle) => cycleButtons.publishSure.data({ cycle })),
  cu: ofCycle('writes', (cycle) => cycleButtons.unfinished.data({ cycle, page: 0 })),
  cc: ofCycle('writes', (cycle) => cycleButtons.close.data({ cycle })),
  cx: plain('export-results', 'advances', takeOut.export.data({ cycle: 1 })),
  cr: plain('export-results', 'reads', takeOut.units.data({ cycle: 1, page: 0 })),
  cru: plain('export-results', 'advances', takeOut.unit.data({ cycle: 1, unit: 1 })),
  ccy: ofCycle('advances', (cycle) => cycleButtons.closeSure.data({ cycle })),
  rn: plain('set-reminders', 'reads', reminders.settings.data({})),
  rs: plain('set-reminders', 'writes', reminders.snooze.data({})),
  rh: plain('set-reminders', 'reads', reminders.askHour.data({})),
  rhs: plain('set-reminders', 'writes', reminders.hour.data({ hour: 10 })),
  rp: plain('set-reminders', 'writes', reminders.pause.data({ weeks: 1 })),
  rr: plain('set-reminders', 'writes', reminders.resume.data({})),
  rl: plain('set-reminders', 'writes', reminders.leave.data({})),
  // Nobody in the table has a leave: it is as if it did not exist.
  rlx: { effect: 'writes', taps: () => [{ data: reminders.removeLeave.data({ leave: 1 }), allowed: () => false }] },
  rb: plain('see-waiting-below', 'reads', reminders.below.data({})),
  ri: plain('see-participation', 'reads', reminders.picture.data({})),
  rj: plain('see-cycle', 'reads', reminders.schedule.data({})),
  rd: plain('manage-cycle', 'reads', reminders.holidays.data({})),
  rda: plain('manage-cycle', 'writes', reminders.addHoliday.data({})),
  rdx: { effect: 'writes', taps: () => [{ data: reminders.removeHoliday.data({ day: 20271224 }), allowed: () => false }] },
  fh: ofForm('write-rating', 'reads', (rating) => form.person.data({ rating })),
  fg: ofForm('write-rating', 'advances', (rating) => form.go.data({ rating })),
  fi: ofForm('write-rating', 'reads', (rating, way) => form.item.data({ rating, item, way })),
  s: ofForm('write-rating', 'writes', (rating, way) => form.level.data({ rating, item, level: 2, way })),
  fk: ofForm('write-rating', 'reads', (rating, way) => form.skip.data({ rating, item, way })),
  fp: ofForm('write-rating', 'reads', (rating) => form.save.data({ rating })),
  fr: ofForm('write-rating', 'reads', (rating) => form.review.data({ rating })),
  fs: ofForm('write-rating', 'reads', (rating) => form.send.data({ rating })),
  fy: ofForm('see-rating', 'advances', (rating) => form.sendSure.data({ rating })),
  fyd: ofForm('see-rating', 'advances', (rating) => form.sendDespite.data({ rating, warnings: 'same-fast' })),
  fu: ofForm('write-rating', 'reads', (rating, way) => form.unobserved.data({ rating, item, way })),
  fub: ofForm('write-rating', 'writes', (rating, way) => form.unobservedBecause.data({ rating, item, why: 'chance', way })),
  fuo: ofForm('write-rating', 'writes', (rating, way) => form.unobservedOther.data({ rating, item, way })),
  fw: ofForm('write-rating', 'writes', (rating, way) => form.reason.data({ rating, item, way })),
  fwp: ofForm('write-rating', 'writes', (rating, way) => form.reasonPart.data({ rating, item, part: 'situation', way })),
  fwd: ofForm('write-rating', 'reads', (rating, way) => form.reasonDone.data({ rating, item, way })),
  fe: ofForm('add-evidence', 'writes', (rating) => form.addEvidence.data({ rating, competency })),
  fen: ofForm('write-rating', 'reads', (rating) => form.noEvidence.data({ rating, competency })),
  fv: ofForm('see-evidence', 'writes', (rating, way) => form.seeEvidence.data({ rating, item, way })),
  fz: ofTeam(form.team.data({})),
  fzi: ofTeam(form.teamItem.data({ item })),
  fzc: ofTeam(form.teamCompetency.data({ competency })),
  fc: ofForm('see-comparison', 'writes', (rating) => form.compare.data({ rating })),
  np: ofLed('reads', (person) => notes.person.data({ person, page: 1 })),
  na: ofLed('reads', (person) => notes.add.data({ person })),
  nm: ofLed('reads', (person) => notes.month.data({ person, month: 202611 })),
  nd: ofLed('reads', (person) => notes.day.data({ person, day: NOTE_DAY })),
  nk: ofLed('writes', (person) => notes.competency.data({ person, day: NOTE_DAY, competency })),
  nn: ofNote('reads', (note) => notes.note.data({ note })),
  nr: ofNote('reads', (note) => notes.remove.data({ note })),
  nry: ofNote('advances', (note) => notes.removeSure.data({ note })),
  nv: ofForm('cite-incident', 'reads', (rating, way) => notes.see.data({ rating, item, way })),
  nc: ofForm('cite-incident', 'reads', (rating, way) => notes.choose.data({ rating, item, way })),
  ncy: {
    effect: 'writes',
    taps: ({ forms, note, now }) =>
      forms.map((one) => ({
        data: notes.cite.data({ rating: one.ratingId, item, note: note.id }),
        allowed: (member) => can(member, 'cite-incident', ratingSubject(one, now)),
      })),
  },
  nx: ofForm('see-cited-notes', 'reads', (rating) => notes.cited.data({ rating })),
  ny: plain('see-own-data', 'reads', notes.aboutMe.data({})),
  ol: { effect: 'reads', taps: () => [{ data: practice.list.data({}), allowed: (member) => can(member, 'practise', { toRate: 0 }) }] },
  oc: ofPractice('reads', (rating) => practice.case.data({ rating, case: 'MNJ2' })),
  os: ofPractice('writes', (rating) => practice.level.data({ rating, case: 'MNJ1', level: 2 })),
  zo: ofForm('see-comparison', 'writes', (rating) => dialogue.open.data({ rating })),
  zi: ofForm('see-comparison', 'reads', (rating) => dialogue.item.data({ rating, item })),
  za: ofForm('take-part-in-dialogue', 'writes', (rating) => dialogue.agree.data({ rating, item })),
  ze: ofForm('take-part-in-dialogue', 'writes', (rating) => dialogue.explain.data({ rating, item })),
  zr: ofForm('take-part-in-dialogue', 'reads', (rating) => dialogue.revise.data({ rating, item })),
  zl: ofForm('take-part-in-dialogue', 'writes', (rating) => dialogue.level.data({ rating, item, level: 3 })),
  zw: ofForm('see-comparison', 'reads', (rating) => dialogue.meeting.data({ rating })),
  zm: ofForm('take-part-in-dialogue', 'reads', (rating) => dialogue.month.data({ rating, month: 0 })),
  zd: ofForm('take-part-in-dialogue', 'reads', (rating) => dialogue.day.data({ rating, day: 20261202 })),
  zt: ofForm('take-part-in-dialogue', 'writes', (rating) => dialogue.time.data({ rating, day: 20261202, minutes: 540 })),
  zn: ofForm('take-part-in-dialogue', 'writes', (rating) => dialogue.withoutPlace.data({ rating, day: 20261202, minutes: 540, seen: 0 })),
  zy: ofForm('take-part-in-dialogue', 'writes', (rating) => dialogue.agreeTime.data({ rating, version: 4242 })),
  zf: ofForm('see-comparison', 'reads', (rating) => dialogue.file.data({ rating })),
  hk: ofResult('see-result', (result) => results.calculation.data({ result, page: 1 })),
  ht: ofResult('see-result', (result) => results.trend.data({ result })),
  hr: ofResult('see-result', (result) => results.rapor.data({ result })),
  hd: ofResult('see-result', (result) => results.details.data({ result })),
  ha: { ...ofResult('acknowledge-result', (result) => results.acknowledge.data({ result })), effect: 'writes' },
  hac: { ...ofPublished('comment-result', (result) => results.comment.data({ result })), effect: 'writes' },
  hf: ofPublished('answer-fairness', (result) => results.fairness.data({ result })),
  hfl: { ...ofPublished('answer-fairness', (result) => results.fairnessLevel.data({ result, level: 4 })), effect: 'writes' },
  hft: { ...ofPublished('answer-fairness', (result) => results.fairnessText.data({ result })), effect: 'advances' },
  dq: plain('see-fairness', 'reads', dashboard.fairness.data({ cycle: 0 })),
  // Fewer than five wrote: as if there were none.
  dqs: { effect: 'reads', taps: () => [{ data: dashboard.sentences.data({ cycle: 1, page: 1 }), allowed: () => false }] },
  a: plain('list-appeals', 'reads', appeals.home.data({})),
  an: { ...ofResult('appeal-result', (result) => appeals.start.data({ result })), effect: 'writes' },
  ad: ofAppeal('write-appeal', 'reads', (appeal) => appeals.draft.data({ appeal })),
  ai: ofAppeal('write-appeal', 'reads', (appeal) => appeals.items.data({ appeal, page: 1 })),
  at: ofAppeal('write-appeal', 'writes', (appeal) => appeals.item.data({ appeal, item, page: 1, on: 1 })),
  ar: ofAppeal('write-appeal', 'writes', (appeal) => appeals.reason.data({ appeal })),
  ae: ofAppeal('write-appeal', 'writes', (appeal) => appeals.evidence.data({ appeal })),
  as: ofAppeal('write-appeal', 'reads', (appeal) => appeals.send.data({ appeal })),
  asy: {
    effect: 'advances',
    taps: ({ appeal }) => [{ data: appeals.sendSure.data({ appeal: appeal.id }), allowed: (member) => member.id === appeal.rateeId }],
  },
  // Whoever looks at somebody else's appeal does so on record.
  av: ofAppeal('see-appeal', 'writes', (appeal) => appeals.view.data({ appeal })),
  ap: ofAppeal('see-appeal', 'writes', (appeal) => appeals.statements.data({ appeal })),
  aa: ofAppeal('answer-appeal', 'writes', (appeal) => appeals.answer.data({ appeal })),
  aw: ofAppeal('withdraw-appeal', 'reads', (appeal) => appeals.withdraw.data({ appeal })),
  awy: ofAppeal('withdraw-appeal', 'advances', (appeal) => appeals.withdrawSure.data({ appeal })),
  ac: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.case.data({ appeal })),
  ak: ofAppeal('decide-appeal', 'reads', (appeal) => decisions.item.data({ appeal, item })),
  al: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.level.data({ appeal, item, level: 3 })),
  alx: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.leave.data({ appeal, item })),
  aki: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.itemEvidence.data({ appeal, item })),
  aq: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.reason.data({ appeal })),
  ay: ofAppeal('decide-appeal', 'reads', (appeal) => decisions.grant.data({ appeal })),
  ayy: ofDecision((appeal) => decisions.grantSure.data({ appeal })),
  ao: ofAppeal('decide-appeal', 'reads', (appeal) => decisions.refuse.data({ appeal })),
  aoy: ofDecision((appeal) => decisions.refuseSure.data({ appeal })),
  // The appeal of the table has somebody who decides it: nobody names another.
  am: ofNobody(decisions.name.data({ appeal: 1 })),
  amy: ofNobody(decisions.nameSure.data({ appeal: 1, person: 1 })),
  hp: ofResult('see-plan', (result) => results.plan.data({ result })),
  hpp: ofResult('see-plan', (result) => results.planPage.data({ result, page: 1 })),
  pe: ofPlan('see-plan', 'reads', ({ entryId }) => plan.entry.data({ entry: entryId })),
  pa: ofPlan('see-plan', 'reads', ({ adviceId }) => plan.advice.data({ advice: adviceId })),
  pt: ofPlan('change-plan', 'advances', ({ adviceId }) => plan.take.data({ advice: adviceId, class: 0 })),
  pw: ofPlan('change-plan', 'advances', ({ adviceId }) => plan.wait.data({ advice: adviceId, class: 1 })),
  pi: ofPlan('change-plan', 'advances', ({ entryId }) => plan.acceptInvitation.data({ entry: entryId })),
  pn: ofPlan('change-plan', 'reads', ({ adviceId }) => plan.decline.data({ of: 'advice', id: adviceId })),
  pnb: ofPlan('change-plan', 'advances', ({ adviceId }) => plan.declineBecause.data({ of: 'advice', id: adviceId, why: 'had' })),
  pno: ofPlan('change-plan', 'writes', ({ adviceId }) => plan.declineOther.data({ of: 'advice', id: adviceId })),
  pc: ofPlan('change-plan', 'reads', ({ entryId }) => plan.cancel.data({ entry: entryId })),
  pcy: ofPlan('change-plan', 'advances', ({ entryId }) => plan.cancelSure.data({ entry: entryId })),
  // Own people only; whoever has none is told so on the screen.
  pq: plain('see-menu', 'reads', plan.queue.data({})),
  pr: ofPlan('answer-plan', 'reads', ({ entryId }) => plan.request.data({ entry: entryId })),
  pry: ofPlan('answer-plan', 'advances', ({ entryId, since }) => plan.approve.data({ entry: entryId, since })),
  prn: ofPlan('answer-plan', 'reads', ({ entryId, since }) => plan.refuse.data({ entry: entryId, since })),
  prb: ofPlan('answer-plan', 'advances', ({ entryId, since }) => plan.refuseBecause.data({ entry: entryId, since, why: 'unfit' })),
  pro: ofPlan('answer-plan', 'writes', ({ entryId, since }) => plan.refuseOther.data({ entry: entryId, since })),
  gc: ofPlan('change-plan', 'reads', ({ entryId }) => progress.calendar.data({ entry: entryId })),
  gs: ofPlan('change-plan', 'writes', ({ entryId }) => progress.sendProof.data({ entry: entryId })),
  // Own proofs to check only; whoever has none is told so on the screen.
  gq: plain('see-menu', 'reads', progress.queue.data({})),
  gp: ofProof('reads', (entry) => progress.proof.data({ entry })),
  gy: ofProof('advances', (entry) => progress.accept.data({ entry })),
  gn: ofProof('reads', (entry) => progress.giveBack.data({ entry })),
  gnb: ofProof('advances', (entry) => progress.giveBackBecause.data({ entry, why: 'name' })),
  dh: plain('see-dashboard', 'reads', dashboard.home.data({})),
  du: ofResults('see-unit-gaps', 'reads', () => dashboard.units.data({ page: 1 })),
  // In the table one person has a result: a group that the head of the agency is not shown.
  dn: ofResults('see-small-groups', 'reads', ({ unitId }) => dashboard.unit.data({ unit: unitId, page: 1 })),
  dk: ofResults('plan-class', 'reads', ({ unitId }) => dashboard.competency.data({ unit: unitId, competency })),
  dt: ofResults('plan-class', 'writes', ({ unitId, trainingId }) =>
    dashboard.plan.data({ unit: unitId, competency, training: trainingId }),
  ),
  dy: plain('plan-class', 'advances', dashboard.planSure.data({ draft: 1 })),
  dl: plain('plan-class', 'reads', dashboard.classes.data({ page: 1 })),
  // Nobody in the table has planned a class: it is as if it did not exist.
  dc: { effect: 'reads', taps: () => [{ data: dashboard.class.data({ class: 1 }), allowed: () => false }] },
  dw: { effect: 'writes', taps: () => [{ data: dashboard.guests.data({ class: 1 }), allowed: () => false }] },
  dg: ofResults('see-coverage', 'reads', () => dashboard.coverage.data({ page: 1 })),
  df: plain('see-coverage', 'reads', dashboard.effects.data({ page: 1 })),
  dp: plain('see-participation', 'reads', dashboard.participation.data({ page: 1 })),
  da: plain('see-participation', 'reads', dashboard.waiting.data({ page: 1 })),
  dj: plain('see-participation', 'reads', dashboard.training.data({ page: 1 })),
  // By name, on record.
  dan: plain('see-small-groups', 'writes', dashboard.waitingNames.data({ page: 1 })),
  dm: ofResults('see-unit-gaps', 'reads', () => dashboard.heat.data({ page: 1 })),
  db: ofResults('see-unit-gaps', 'reads', () => dashboard.bands.data({ page: 1 })),
  do: ofResults('see-unit-gaps', 'reads', () => dashboard.top.data({ page: 1 })),
  vm: plain('see-team', 'reads', team.home.data({ page: 1 })),
  vl: plain('see-team', 'reads', team.line.data({})),
  vlp: plain('see-team', 'reads', team.participation.data({ page: 1 })),
  vlh: plain('see-team', 'reads', team.heat.data({ page: 1 })),
  vlb: plain('see-team', 'reads', team.bands.data({ page: 1 })),
  vlt: plain('see-team', 'reads', team.top.data({ page: 1 })),
  vlj: plain('see-team', 'reads', team.training.data({ page: 1 })),
  // Names of the own people, on record.
  vlw: plain('see-team', 'writes', team.waiting.data({ page: 1 })),
  vs: plain('see-own-rating-style', 'reads', team.style.data({})),
  // By name, on record. In the table nobody has rated five.
  dr: ofResults('see-rater-statistics', 'writes', () => dashboard.raters.data({ page: 1 })),
  drr: { effect: 'reads', taps: () => [{ data: dashboard.rater.data({ rater: 1, page: 1 }), allowed: () => false }] },
  dv: ofResults('see-reliability', 'reads', () => dashboard.reliability.data({ page: 1 })),
  qa: plain('ask-question', 'writes', questions.ask.data({})),
  bq: ofQuestion('see-question', 'writes', ({ broadcastId }) => received.ask.data({ broadcast: broadcastId })),
  qi: ofQuestion('see-question', 'reads', ({ draftId }) => questions.offers.data({ question: draftId })),
  qo: ofQuestion('see-question', 'reads', ({ draftId, entryId }) => questions.offer.data({ question: draftId, entry: entryId })),
  qy: ofQuestion('see-question', 'advances', ({ draftId, entryId }) => questions.solved.data({ question: draftId, entry: entryId })),
  qt: ofQuestion('see-question', 'reads', ({ draftId }) => questions.goOn.data({ question: draftId })),
  qn: ofQuestion('see-question', 'advances', ({ draftId }) => questions.send.data({ question: draftId, as: 'anonymous' })),
  qx: ofQuestion('see-question', 'advances', ({ draftId }) => questions.drop.data({ question: draftId })),
  qd: ofQuestion('see-question', 'reads', ({ answeredId }) => questions.clear.data({ question: answeredId })),
  qg: ofQuestion('see-question', 'writes', ({ answeredId }) => questions.askMore.data({ question: answeredId })),
  qq: plain('answer-questions', 'reads', answers.queue.data({ page: 0 })),
  qc: ofQuestion('answer-question', 'reads', ({ openId }) => answers.card.data({ question: openId })),
  qk: ofQuestion('answer-question', 'writes', ({ openId }) => answers.take.data({ question: openId })),
  qw: ofQuestion('answer-question', 'writes', ({ openId }) => answers.write.data({ question: openId })),
  ql: ofQuestion('answer-question', 'writes', ({ openId }) => answers.release.data({ question: openId })),
  qf: ofQuestion('answer-question', 'writes', ({ answeredId }) => answers.makeFaq.data({ question: answeredId })),
  qb: plain('read-faq', 'reads', faq.browse.data({ page: 0 })),
  qe: ofFaq('read-faq', 'reads', (entry) => faq.entry.data({ entry, page: 0 })),
  qm: plain('manage-faq', 'reads', faq.manage.data({ page: 0 })),
  qme: ofFaq('manage-faq', 'reads', (entry) => faq.edit.data({ entry })),
  qmc: ofFaq('manage-faq', 'writes', (entry) => faq.change.data({ entry, part: 'answer' })),
  // Published already: publishing again changes nothing.
  qmp: ofFaq('manage-faq', 'writes', (entry) => faq.publish.data({ entry })),
  qmr: ofFaq('manage-faq', 'advances', (entry) => faq.retire.data({ entry })),
  bu: ofReceived((broadcast) => received.understood.data({ broadcast })),
  ba: ofReceived((broadcast) => received.answer.data({ broadcast, option: 1 })),
  bzl: plain('see-broadcast-report', 'reads', report.list.data({})),
  bz: ofReport('see-broadcast-report', 'reads', (broadcast) => report.report.data({ broadcast })),
  bzp: ofReport('see-broadcast-report', 'reads', (broadcast) => report.units.data({ broadcast, view: 'answers', page: 1 })),
  bzc: ofReport('see-broadcast-report', 'reads', (broadcast) => report.curve.data({ broadcast })),
  bzr: ofReport('manage-broadcasts', 'writes', (broadcast) => report.resend.data({ broadcast })),
  bzu: ofReport('manage-broadcasts', 'reads', (broadcast) => report.repeat.data({ broadcast, state: 'unknown' })),
  bzuy: ofReport('manage-broadcasts', 'writes', (broadcast) => report.repeatSure.data({ broadcast, state: 'unknown' })),
  // On record, each time.
  bze: ofReport('manage-broadcasts', 'writes', (broadcast) => report.export.data({ broadcast })),
  bx: ofReport('manage-broadcasts', 'writes', (broadcast) => report.unreachable.data({ broadcast })),
  e: plain('manage-roster', 'reads', roster.home.data({})),
  et: plain('manage-roster', 'reads', roster.template.data({})),
  ei: plain('manage-roster', 'writes', roster.askFile.data({})),
  ey: ofNobody(roster.yes.data({ draft: 4242, version: 1 })),
  em: ofNobody(roster.manyLeavers.data({ draft: 4242, version: 1 })),
  en: ofNobody(roster.no.data({ draft: 4242 })),
  jc: ofNobody(roster.cancelJob.data({ job: 4242 })),
  es: plain('manage-roster', 'writes', roster.search.data({})),
  ep: ofPerson('manage-roster', 'writes', (person) => roster.person.data({ person })),
  eu: ofPerson('remove-person', 'reads', (person) => roster.unlink.data({ person })),
  euy: ofPerson('remove-person', 'advances', (person) => roster.unlinkSure.data({ person })),
  ev: ofPerson('manage-roster', 'writes', (person) => roster.invite.data({ person })),
  eg: ofPerson('manage-roster', 'reads', (person) => roster.move.data({ person, page: 0 })),
  egu: ofPerson('manage-roster', 'writes', (person) => roster.moveTo.data({ person, unit: 1 })),
  egy: ofPerson('manage-roster', 'advances', (person) => roster.moveNow.data({ person, unit: 1 })),
  ea: ofPerson('manage-roster', 'writes', (person) => roster.superior.data({ person })),
  eas: ofPerson('manage-roster', 'writes', (person) => roster.superiorIs.data({ person, superior: 1 })),
  eay: ofPerson('manage-roster', 'advances', (person) => roster.superiorNow.data({ person, superior: 1 })),
  ek: ofPerson('manage-roster', 'writes', (person) => roster.acting.data({ person })),
  eki: ofPerson('manage-roster', 'reads', (person) => roster.actingIs.data({ person, acting: 1 })),
  ekk: ofPerson('manage-roster', 'writes', (person) => roster.actingKind.data({ person, acting: 1, kind: 'plt' })),
  eke: ofPerson('manage-roster', 'writes', (person) => roster.endActing.data({ person, acting: 1 })),
  el: ofPerson('remove-person', 'reads', (person) => roster.leaver.data({ person })),
  ely: ofPerson('remove-person', 'advances', (person) => roster.leaverSure.data({ person })),
  er: ofPerson('manage-roster', 'writes', (person) => roster.bringBack.data({ person })),
  ew: plain('manage-roster', 'reads', roster.units.data({ page: 0 })),
  ewu: plain('manage-roster', 'reads', roster.unit.data({ unit: 1, page: 0 })),
  ewi: plain('manage-roster', 'reads', roster.issue.data({ unit: 1 })),
  ewy: plain('manage-roster', 'advances', roster.issueSure.data({ unit: 1 })),
  k: plain('manage-framework', 'reads', framework.home.data({})),
  kc: plain('manage-framework', 'reads', framework.list.data({ page: 1 })),
  kk: plain('manage-framework', 'reads', framework.competency.data({ competency: 'INT' })),
  ki: plain('manage-framework', 'reads', framework.item.data({ item: 'INT1' })),
  kp: plain('manage-framework', 'reads', framework.positions.data({ page: 1 })),
  kv: plain('manage-framework', 'reads', framework.versions.data({ page: 1 })),
  kx: plain('manage-framework', 'reads', framework.download.data({ version: 1 })),
  kf: plain('manage-framework', 'writes', framework.askFile.data({})),
  ky: plain('manage-framework', 'writes', framework.yes.data({ draft: 4242 })),
  kn: plain('manage-framework', 'writes', framework.no.data({ draft: 4242 })),
  t: plain('manage-catalogue', 'reads', catalogue.home.data({ page: 1 })),
  tl: plain('manage-catalogue', 'reads', catalogue.list.data({ competency: 'INT', page: 1 })),
  td: plain('manage-catalogue', 'reads', catalogue.training.data({ training: 1 })),
  tx: plain('manage-catalogue', 'reads', catalogue.download.data({})),
  tf: plain('manage-catalogue', 'writes', catalogue.askFile.data({})),
  ty: plain('manage-catalogue', 'writes', catalogue.yes.data({ draft: 4242 })),
  tn: plain('manage-catalogue', 'writes', catalogue.no.data({ draft: 4242 })),
  yn: plain('manage-cycle', 'advances', prepared.prepare.data({})),
  y: plain('manage-cycle', 'reads', prepared.draft.data({ draft: 1 })),
  yt: plain('manage-cycle', 'writes', prepared.type.data({ draft: 1, part: 'name' })),
  yg: plain('manage-cycle', 'reads', prepared.peers.data({ draft: 1 })),
  ygy: plain('manage-cycle', 'writes', prepared.peersAre.data({ draft: 1, percent: 20 })),
  // A cycle of this table gives peers no weight: nobody chooses any.
  odc: ofHands('declare-conflict', (rating, rater) => delegation.conflict.data({ rating, rater })),
  odb: ofHands('return-rating', (rating) => delegation.giveBack.data({ rating })),
  oda: ofHands('manage-cycle', (rating, rater) => delegation.absent.data({ rating, rater })),
  ods: ofHands('manage-cycle', (rating) => delegation.search.data({ rating })),
  odn: ofHands('manage-cycle', (rating, _rater, person) => delegation.name.data({ rating, person })),
  xq: plain('list-peers-to-rate', 'reads', peers.queue.data({})),
  xo: ofChoice('propose-peers', 'reads', () => peers.own.data({ page: 0 })),
  xp: ofChoice('propose-peers', 'writes', (assessment, person) => peers.propose.data({ assessment, person, on: 'in', page: 0 })),
  xs: ofChoice('propose-peers', 'advances', (assessment) => peers.send.data({ assessment })),
  xl: ofChoice('confirm-peers', 'reads', () => peers.people.data({ page: 0 })),
  xt: ofChoice('confirm-peers', 'reads', (assessment) => peers.choice.data({ assessment, page: 0 })),
  xr: ofChoice('confirm-peers', 'writes', (assessment, person) => peers.revise.data({ assessment, person, on: 'in', page: 0 })),
  xa: ofChoice('confirm-peers', 'reads', (assessment) => peers.ask.data({ assessment })),
  xc: ofChoice('confirm-peers', 'advances', (assessment) => peers.confirm.data({ assessment, shown: 7 })),
  xf: ofChoice('propose-peers', 'reads', (assessment) => peers.search.data({ assessment })),
  yr: plain('manage-cycle', 'writes', prepared.usual.data({ draft: 1 })),
  yd: plain('manage-cycle', 'reads', prepared.month.data({ draft: 1, date: 'self', month: 0 })),
  yp: plain('manage-cycle', 'writes', prepared.day.data({ draft: 1, date: 'self', day: 20261220 })),
  yw: plain('manage-cycle', 'writes', prepared.noDialogueDate.data({ draft: 1 })),
  yu: plain('manage-cycle', 'reads', prepared.units.data({ draft: 1, page: 0 })),
  yux: plain('manage-cycle', 'writes', prepared.unit.data({ draft: 1, unit: 1, page: 0 })),
  yj: plain('manage-cycle', 'reads', prepared.jenjang.data({ draft: 1 })),
  yjx: plain('manage-cycle', 'writes', prepared.jenjangIs.data({ draft: 1, place: 0 })),
  ya: plain('manage-cycle', 'writes', prepared.everyone.data({ draft: 1 })),
  yo: plain('manage-cycle', 'reads', prepared.ask.data({ draft: 1 })),
  yoy: plain('manage-cycle', 'advances', prepared.openNow.data({ draft: 1, broadcast: 0 })),
  ys: plain('manage-cycle', 'writes', prepared.onItsDay.data({ draft: 1 })),
  yx: plain('manage-cycle', 'reads', prepared.drop.data({ draft: 1 })),
  yxy: plain('manage-cycle', 'advances', prepared.dropSure.data({ draft: 1 })),
  cj: ofCycle('reads', (cycle) => part.late.data({ cycle, page: 0 })),
  cjy: ofCycle('advances', (cycle) => part.lateSure.data({ cycle })),
  cl: ofCycle('writes', (cycle) => part.open.data({ cycle, part: 'self', page: 0 })),
  cs: plain('manage-cycle', 'writes', part.search.data({})),
  cw: ofPerson('manage-cycle', 'writes', (person) => part.person.data({ person })),
  cm: ofPerson('manage-cycle', 'reads', (person) => part.month.data({ person, month: 202612 })),
  cd: ofPerson('manage-cycle', 'writes', (person) => part.day.data({ person, day: 20261220 })),
  u: plain('see-audit', 'reads', audit.home.data({})),
  ul: plain('see-audit', 'writes', audit.list.data({ ...ALL, before: NEWEST })),
  ue: plain('see-audit', 'reads', audit.entry.data({ ...ALL, entry: 1, before: NEWEST })),
  us: plain('see-audit', 'writes', audit.search.data({ ...ALL })),
  ug: plain('see-audit', 'reads', audit.groups.data({ ...ALL })),
  ua: plain('see-audit', 'reads', audit.acts.data({ ...ALL, group: 1 })),
  ut: plain('see-audit', 'reads', audit.days.data({ ...ALL, from: 20261201 })),
  um: plain('see-audit', 'reads', audit.month.data({ ...ALL, edge: 'from', month: 202612 })),
  ux: plain('see-audit', 'advances', audit.export.data({ ...ALL })),
  hw: ofResult('see-plan', (result) => results.whyPlan.data({ result })),
}

/** Every command is open to whoever is linked and shows only what is that person's own; none of them stores anything. */
export const EXPECTED_COMMANDS = [
  ...[
    'start',
    'menu',
    'bantuan',
    'batal',
    'penilaian',
    'menilai',
    'hasil',
    'pelatihan',
    'keberatan',
    'pengingat',
    'periode',
    'rekap',
    'tim',
    'siaran',
    'pegawai',
    'kamus',
    'katalog',
    'audit',
    'dataku',
    'bahasa',
  ],
] as const
