/** Filling a form and what belongs to it: notes, practice, dialogue, peers, other hands. */
import { can } from '../../../src/domain/access/can.js'
import { ratingSubject } from '../../../src/domain/rating/form-view.js'
import type { Member } from '../../../src/domain/roster/member.js'
import { delegationButtons as delegation } from '../../../src/telegram/screens/delegation/delegation-buttons.js'
import { dialogueButtons as dialogue } from '../../../src/telegram/screens/dialogue/dialogue-buttons.js'
import { formButtons as form } from '../../../src/telegram/screens/form/form-buttons.js'
import { noteButtons as notes } from '../../../src/telegram/screens/incident/note-buttons.js'
import { peerButtons as peers } from '../../../src/telegram/screens/peer/peer-buttons.js'
import { practiceButtons as practice } from '../../../src/telegram/screens/practice/practice-buttons.js'
import { competency, type Effect, type ExpectedButton, item, plain } from './expected-button.js'
import type { Targets } from './targets.js'

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
/** All that the superior has not sent: in an open cycle of this table somebody always waits. */
function ofAbsent(data: (rater: number, ratee: number) => string): ExpectedButton {
  return {
    effect: 'writes',
    taps: ({ forms }) => {
      const form = forms.find(({ kind }) => kind === 'superior')
      const allowed = (member: Member) => form?.cycle.state === 'open' && can(member, 'manage-cycle', null)
      return [{ data: data(form?.raterId ?? 1, form?.ratee.id ?? 1), allowed }]
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

export const RATING_BUTTONS: Record<string, ExpectedButton> = {
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
  odc: ofHands('declare-conflict', (rating, rater) => delegation.conflict.data({ rating, rater })),
  odb: ofHands('return-rating', (rating) => delegation.giveBack.data({ rating })),
  oda: ofHands('manage-cycle', (rating, rater) => delegation.absent.data({ rating, rater })),
  ods: ofHands('manage-cycle', (rating) => delegation.search.data({ rating })),
  odn: ofHands('manage-cycle', (rating, _rater, person) => delegation.name.data({ rating, person })),
  ody: ofAbsent((rater) => delegation.absentAll.data({ rater })),
  odz: ofAbsent((rater) => delegation.searchAll.data({ rater })),
  odm: ofAbsent((rater, person) => delegation.nameAll.data({ rater, person })),
  xq: plain('list-peers-to-rate', 'reads', peers.queue.data({})),
  // A cycle of this table gives peers no weight: nobody chooses any.
  xo: ofChoice('propose-peers', 'reads', () => peers.own.data({ page: 0 })),
  xp: ofChoice('propose-peers', 'writes', (assessment, person) => peers.propose.data({ assessment, person, on: 'in', page: 0 })),
  xs: ofChoice('propose-peers', 'advances', (assessment) => peers.send.data({ assessment })),
  xl: ofChoice('confirm-peers', 'reads', () => peers.people.data({ page: 0 })),
  xt: ofChoice('confirm-peers', 'reads', (assessment) => peers.choice.data({ assessment, page: 0 })),
  xr: ofChoice('confirm-peers', 'writes', (assessment, person) => peers.revise.data({ assessment, person, on: 'in', page: 0 })),
  xa: ofChoice('confirm-peers', 'reads', (assessment) => peers.ask.data({ assessment })),
  xc: ofChoice('confirm-peers', 'advances', (assessment) => peers.confirm.data({ assessment, shown: 7 })),
  xf: ofChoice('propose-peers', 'reads', (assessment) => peers.search.data({ assessment })),
}
