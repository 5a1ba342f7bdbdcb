/** Who may do what: the one table every button, command and dialogue asks. What is not here, nobody may do. */
import type { Member } from '../roster/member.js'
import type { Action, AppealSubject, OpenResultSubject, RatingSubject, ResultSubject, Subjects } from './subjects.js'

/** The roles a member holds at once; an admin is an ASN too. */
export type Role = 'asn' | 'atasan' | 'admin' | 'pimpinan'

export function rolesOf(member: Pick<Member, 'role' | 'leads'>): Role[] {
  const roles: Role[] = ['asn']
  if (member.leads) roles.push('atasan')
  if (member.role === 'admin') roles.push('admin')
  if (member.role === 'pimpinan') roles.push('pimpinan')
  return roles
}

type Rule<A extends Action> = (member: Member, subject: Subjects[A]) => boolean
const everyone = () => true
const admin = (member: Member) => rolesOf(member).includes('admin')
const office = (member: Member) => rolesOf(member).some((role) => role === 'admin' || role === 'pimpinan')
const pimpinan = (member: Member) => rolesOf(member).includes('pimpinan')
const ownForm = (member: Member, subject: RatingSubject) => subject.raterId === member.id
const party = (member: Member, subject: RatingSubject) => subject.raterId === member.id || subject.rateeId === member.id
const byPeer = ({ kind }: RatingSubject) => kind === 'peer' || kind === 'subordinate'
const ownResult = (member: Member, subject: ResultSubject) => subject.personId === member.id
const ownPublished = (member: Member, subject: OpenResultSubject) => ownResult(member, subject) && subject.cycleState === 'published'
const isSide = (member: Member, subject: Pick<AppealSubject, 'rateeId' | 'raterId'>) =>
  subject.rateeId === member.id || subject.raterId === member.id
const decides = (member: Member, subject: AppealSubject) => subject.deciderId === member.id && !isSide(member, subject)

const RULES: { [A in Action]: Rule<A> } = {
  'see-menu': everyone,
  'see-own-data': everyone,
  'report-superior': everyone,
  'list-own-assessment': everyone,
  // A rating begun stays with its rater, also when the roster names another superior in the meantime.
  'list-people-to-rate': (member, { toRate }) => toRate > 0 || rolesOf(member).includes('atasan'),
  practise: (member, { toRate }) => toRate > 0 || rolesOf(member).includes('atasan'),
  'see-rating': ownForm,
  'write-rating': (member, subject) => ownForm(member, subject) && subject.writable,
  'add-evidence': (member, subject) => subject.kind === 'self' && ownForm(member, subject) && subject.writable,
  // What an ASN shows is between the ASN and the superior.
  'see-evidence': (member, subject) => ownForm(member, subject) && !subject.waiting && !byPeer(subject),
  'see-comparison': (member, subject) => subject.revealed && subject.kind === 'superior' && party(member, subject),
  'note-incident': (member, { aboutId, superiorId }) => superiorId === member.id && aboutId !== member.id,
  // Whoever leads the same person later does not see them.
  'see-incident-note': (member, { authorId }) => authorId === member.id,
  'cite-incident': (member, subject) => subject.kind === 'superior' && ownForm(member, subject) && subject.writable,
  // Without a self-assessment nothing is revealed before the results are out.
  'see-cited-notes': (member, subject) => subject.kind === 'superior' && party(member, subject) && (subject.revealed || !subject.cycleOpen),
  'take-part-in-dialogue': (member, subject) => subject.dialogueOpen && subject.kind === 'superior' && party(member, subject),
  'write-words': (member, subject) => ownForm(member, subject) && subject.writable && !byPeer(subject),
  'list-peers-to-rate': everyone,
  'propose-peers': (member, { rateeId, choosing }) => rateeId === member.id && choosing,
  'confirm-peers': (member, { superiorId, choosing }) => superiorId === member.id && choosing,
  'declare-conflict': (member, { rateeId, raterId, open }) => open && (member.id === rateeId || member.id === raterId),
  'return-rating': (member, { raterId, returnable }) => returnable && member.id === raterId,
  'list-own-results': everyone,
  'see-result': ownResult,
  'acknowledge-result': ownResult,
  'comment-result': ownPublished,
  'answer-fairness': ownPublished,
  'list-appeals': everyone,
  'appeal-result': ownResult,
  // A draft is its writer's alone.
  'see-appeal': (member, subject) =>
    subject.rateeId === member.id || (subject.state !== 'draft' && (subject.raterId === member.id || decides(member, subject))),
  'write-appeal': (member, subject) => subject.state === 'draft' && subject.rateeId === member.id,
  'withdraw-appeal': (member, subject) => subject.state === 'filed' && subject.rateeId === member.id,
  'answer-appeal': (member, subject) => subject.state === 'filed' && isSide(member, subject),
  'decide-appeal': (member, subject) => subject.state === 'filed' && decides(member, subject),
  'count-appeals': admin,
  'name-decider': (member, subject) => admin(member) && !isSide(member, subject),
  'see-plan': ownResult,
  'set-reminders': everyone,
  'change-plan': ownResult,
  'answer-plan': (member, subject) => subject.superiorId === member.id && subject.personId !== member.id,
  'check-proof': (member, subject) =>
    subject.personId !== member.id && (subject.mentorId === null ? admin(member) : subject.mentorId === member.id),
  'ask-question': everyone,
  'read-faq': everyone,
  'see-question': (member, subject) => subject.personId === member.id,
  'answer-questions': admin,
  // Nobody answers the own question.
  'answer-question': (member, subject) => admin(member) && subject.personId !== member.id,
  'manage-faq': admin,
  'see-waiting-below': (member) => rolesOf(member).includes('atasan'),
  'see-participation': office,
  'see-cycle': admin,
  'manage-cycle': admin,
  'export-results': admin,
  'see-dashboard': office,
  'see-unit-gaps': office,
  'see-fairness': office,
  'see-team': (member) => rolesOf(member).includes('atasan'),
  'see-rater-statistics': admin,
  'see-reliability': admin,
  'see-own-rating-style': (member) => rolesOf(member).includes('atasan'),
  'see-coverage': office,
  'see-small-groups': admin,
  'plan-class': admin,
  'receive-broadcast': (_member, { isRecipient }) => isRecipient,
  'see-broadcast-report': office,
  'manage-broadcasts': admin,
  // What a second one approves is written by one person: nobody else puts words into it.
  'edit-broadcast': (member, { authorId }) => admin(member) && authorId === member.id,
  'approve-broadcast': (member, { authorId }) => office(member) && authorId !== member.id,
  'record-opening-message': pimpinan,
  'manage-roster': admin,
  'manage-framework': admin,
  'manage-catalogue': admin,
  // Not about oneself: an office must not be left without an admin by a slip of the finger; another admin can do it.
  'remove-person': (member, { personId }) => admin(member) && personId !== member.id,
  'decide-office-work': (member, { ownerId }) => admin(member) && ownerId === member.id,
  'ask-correction': everyone,
  'export-own-data': everyone,
  'unlink-oneself': everyone,
  'see-corrections': admin,
  'manage-privacy': admin,
  // Nobody answers the own request.
  'answer-correction': (member, { personId }) => admin(member) && personId !== member.id,
  'see-audit': admin,
}

/** The actions of the table, for the test that walks all of them. */
export const ACTIONS = Object.keys(RULES) as Action[]

/** Everything but the privacy notice itself waits until the present notice has been understood (A3). */
export function can<A extends Action>(member: Member, action: A, subject: Subjects[A]): boolean {
  return RULES[action](member, subject)
}
