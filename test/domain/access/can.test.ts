import { describe, expect, test } from 'vitest'
import { ACTIONS, can, rolesOf } from '../../../src/domain/access/can.js'
import type { Action, AppealSubject, RatingSubject } from '../../../src/domain/access/subjects.js'
import type { Member } from '../../../src/domain/roster/member.js'

const member = (id: number, roles: Partial<Pick<Member, 'role' | 'leads'>>): Member => ({
  id,
  nip: `19800101200501100${id}`,
  name: `Orang ${id}`,
  position: 'Analis',
  jenjang: 'jf_ahli_muda',
  bidang: 'umum',
  unitName: 'Kelurahan Naimata',
  status: 'PNS',
  role: 'pegawai',
  leads: false,
  telegramId: id,
  language: 'id',
  privacyVersion: '2026-11',
  dialogOpen: false,
  ...roles,
})
/** The ASN whose assessment it is, the superior who rates it, and everybody else. */
const PEOPLE = {
  ASN: member(1, {}),
  superior: member(2, { leads: true }),
  colleague: member(3, {}),
  otherSuperior: member(4, { leads: true }),
  admin: member(5, { role: 'admin' }),
  head: member(6, { role: 'pimpinan' }),
} as const
type Who = keyof typeof PEOPLE

const form = (kind: RatingSubject['kind'], raterId: number, state: Partial<RatingSubject> = {}): RatingSubject => ({
  kind,
  raterId,
  rateeId: PEOPLE.ASN.id,
  writable: false,
  waiting: false,
  revealed: false,
  cycleOpen: true,
  dialogueOpen: false,
  ...state,
})
const self = (state?: Partial<RatingSubject>) => form('self', PEOPLE.ASN.id, state)
const rating = (state?: Partial<RatingSubject>) => form('superior', PEOPLE.superior.id, state)
const peer = (state?: Partial<RatingSubject>) => form('peer', PEOPLE.colleague.id, state)

const between = (open: boolean, returnable = false) => ({ rateeId: PEOPLE.ASN.id, raterId: PEOPLE.superior.id, open, returnable })
const peers = (choosing: boolean) => ({ rateeId: PEOPLE.ASN.id, superiorId: PEOPLE.superior.id, choosing })

const appeal = (state: AppealSubject['state'], change: Partial<AppealSubject> = {}): AppealSubject => ({
  rateeId: PEOPLE.ASN.id,
  raterId: PEOPLE.superior.id,
  deciderId: PEOPLE.otherSuperior.id,
  state,
  ...change,
})

type Subject = Parameters<typeof can>[2]
/** Action, subject in words, subject, and who may. Everybody who is not named may not. */
const TABLE: [Action, string, Subject, Who[]][] = [
  ['see-menu', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['see-own-data', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['report-superior', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['list-own-assessment', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['list-own-results', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['set-reminders', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['see-audit', '', null, ['admin']],
  ['list-people-to-rate', 'with nobody to rate', { toRate: 0 }, ['superior', 'otherSuperior']],
  ['list-people-to-rate', 'with somebody left to rate', { toRate: 1 }, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['see-rating', 'the self-assessment', self(), ['ASN']],
  ['see-rating', 'the superior’s rating', rating(), ['superior']],
  ['see-rating', 'the superior’s rating after both have sent', rating({ revealed: true }), ['superior']],
  ['see-rating', 'a peer’s rating', peer(), ['colleague']],
  ['write-rating', 'the self-assessment while open', self({ writable: true }), ['ASN']],
  ['write-rating', 'the self-assessment when over', self(), []],
  ['write-rating', 'the superior’s rating while open', rating({ writable: true }), ['superior']],
  ['write-rating', 'the superior’s rating when sent', rating(), []],
  ['write-rating', 'a peer’s rating while open', peer({ writable: true }), ['colleague']],
  ['write-words', 'on the superior’s rating while open', rating({ writable: true }), ['superior']],
  ['write-words', 'on the superior’s rating when sent', rating(), []],
  ['write-words', 'on a peer’s rating while open', peer({ writable: true }), []],
  ['see-evidence', 'by a peer', peer({ writable: true }), []],
  ['list-peers-to-rate', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['declare-conflict', 'while the rating is not sent', between(true), ['ASN', 'superior']],
  ['declare-conflict', 'once it is sent', between(false), []],
  ['return-rating', 'that was delegated', between(true, true), ['superior']],
  ['return-rating', 'of the roster', between(true, false), []],
  ['propose-peers', 'while they may be chosen', peers(true), ['ASN']],
  ['propose-peers', 'once they are confirmed', peers(false), []],
  ['confirm-peers', 'while they may be chosen', peers(true), ['superior']],
  ['confirm-peers', 'once they are confirmed', peers(false), []],
  ['practise', 'with nobody to rate', { toRate: 0 }, ['superior', 'otherSuperior']],
  ['practise', 'with somebody left to rate', { toRate: 1 }, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['note-incident', 'about the ASN', { aboutId: PEOPLE.ASN.id, superiorId: PEOPLE.superior.id }, ['superior']],
  ['note-incident', 'about somebody without a superior', { aboutId: PEOPLE.ASN.id, superiorId: null }, []],
  ['note-incident', 'about oneself', { aboutId: PEOPLE.superior.id, superiorId: PEOPLE.superior.id }, []],
  ['see-incident-note', 'of the superior', { authorId: PEOPLE.superior.id }, ['superior']],
  ['cite-incident', 'while rating', rating({ writable: true }), ['superior']],
  ['cite-incident', 'once the rating is sent', rating({ revealed: true }), []],
  ['cite-incident', 'in the self-assessment', self({ writable: true }), []],
  ['cite-incident', 'in a peer’s rating', peer({ writable: true }), []],
  ['see-cited-notes', 'before both have sent', rating({ writable: true }), []],
  ['see-cited-notes', 'after both have sent', rating({ revealed: true }), ['ASN', 'superior']],
  ['see-cited-notes', 'with the results, where no self-assessment was sent', rating({ cycleOpen: false }), ['ASN', 'superior']],
  ['see-cited-notes', 'of a peer’s rating', peer({ revealed: true, cycleOpen: false }), []],
  ['acknowledge-result', 'of the ASN', { personId: PEOPLE.ASN.id }, ['ASN']],
  ['comment-result', 'of the ASN while published', { personId: PEOPLE.ASN.id, cycleState: 'published' }, ['ASN']],
  ['comment-result', 'of the ASN once closed', { personId: PEOPLE.ASN.id, cycleState: 'closed' }, []],
  ['answer-fairness', 'of the ASN while published', { personId: PEOPLE.ASN.id, cycleState: 'published' }, ['ASN']],
  ['answer-fairness', 'of the ASN once closed', { personId: PEOPLE.ASN.id, cycleState: 'closed' }, []],
  ['see-fairness', '', null, ['admin', 'head']],
  ['list-appeals', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['appeal-result', 'of the ASN', { personId: PEOPLE.ASN.id }, ['ASN']],
  ['see-appeal', 'as a draft', appeal('draft'), ['ASN']],
  ['see-appeal', 'once filed', appeal('filed'), ['ASN', 'superior', 'otherSuperior']],
  ['see-appeal', 'once decided', appeal('decided'), ['ASN', 'superior', 'otherSuperior']],
  ['write-appeal', 'as a draft', appeal('draft'), ['ASN']],
  ['write-appeal', 'once filed', appeal('filed'), []],
  ['withdraw-appeal', 'as a draft', appeal('draft'), []],
  ['withdraw-appeal', 'once filed', appeal('filed'), ['ASN']],
  ['withdraw-appeal', 'once decided', appeal('decided'), []],
  ['answer-appeal', 'as a draft', appeal('draft'), []],
  ['answer-appeal', 'once filed', appeal('filed'), ['ASN', 'superior']],
  ['answer-appeal', 'once decided', appeal('decided'), []],
  ['decide-appeal', 'as a draft', appeal('draft'), []],
  ['decide-appeal', 'once filed', appeal('filed'), ['otherSuperior']],
  ['decide-appeal', 'once filed, against the own rating', appeal('filed', { deciderId: PEOPLE.superior.id }), []],
  ['decide-appeal', 'once filed, without anybody to decide', appeal('filed', { deciderId: null }), []],
  ['decide-appeal', 'once decided', appeal('decided'), []],
  ['count-appeals', '', null, ['admin']],
  ['name-decider', 'between others', appeal('filed'), ['admin']],
  ['name-decider', 'against the own rating', appeal('filed', { raterId: PEOPLE.admin.id }), []],
  ['add-evidence', 'the self-assessment while open', self({ writable: true }), ['ASN']],
  ['add-evidence', 'the self-assessment when over', self(), []],
  ['add-evidence', 'the superior’s rating while open', rating({ writable: true }), []],
  ['see-evidence', 'of the own self-assessment', self(), ['ASN']],
  ['see-evidence', 'by who rates, while rating', rating({ writable: true }), ['superior']],
  ['see-evidence', 'by who rates, after sending', rating({ revealed: true }), ['superior']],
  ['see-evidence', 'by who rates, before the ASN has sent', rating({ waiting: true }), []],
  ['see-comparison', 'before both have sent', rating(), []],
  ['see-comparison', 'after both have sent', rating({ revealed: true }), ['ASN', 'superior']],
  ['see-comparison', 'after both have sent, by way of the self-assessment', self({ revealed: true }), []],
  ['see-comparison', 'after both have sent, of a peer’s rating', peer({ revealed: true }), []],
  ['see-comparison', 'after publication', rating({ revealed: true }), ['ASN', 'superior']],
  ['take-part-in-dialogue', 'before both have sent', rating({ writable: true }), []],
  ['take-part-in-dialogue', 'while it is open', rating({ revealed: true, dialogueOpen: true }), ['ASN', 'superior']],
  ['take-part-in-dialogue', 'after its date or the publication', rating({ revealed: true, dialogueOpen: false }), []],
  ['take-part-in-dialogue', 'by way of the self-assessment', self({ revealed: true, dialogueOpen: true }), []],
  ['take-part-in-dialogue', 'of a peer’s rating', peer({ revealed: true, dialogueOpen: true }), []],
  ['see-result', 'of the ASN', { personId: PEOPLE.ASN.id }, ['ASN']],
  ['see-plan', 'of the ASN', { personId: PEOPLE.ASN.id }, ['ASN']],
  ['change-plan', 'of the ASN', { personId: PEOPLE.ASN.id }, ['ASN']],
  ['answer-plan', 'of the ASN', { personId: PEOPLE.ASN.id, superiorId: PEOPLE.superior.id }, ['superior']],
  ['answer-plan', 'of somebody without a superior', { personId: PEOPLE.ASN.id, superiorId: null }, []],
  ['answer-plan', 'of oneself', { personId: PEOPLE.superior.id, superiorId: PEOPLE.superior.id }, []],
  ['check-proof', 'of the ASN without a mentor', { personId: PEOPLE.ASN.id, mentorId: null }, ['admin']],
  ['check-proof', 'of the ASN with the superior as mentor', { personId: PEOPLE.ASN.id, mentorId: PEOPLE.superior.id }, ['superior']],
  ['check-proof', 'of the admin', { personId: PEOPLE.admin.id, mentorId: null }, []],
  ['ask-question', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['read-faq', '', null, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['see-question', 'of the ASN', { personId: PEOPLE.ASN.id }, ['ASN']],
  ['answer-questions', '', null, ['admin']],
  ['answer-question', 'of the ASN', { personId: PEOPLE.ASN.id }, ['admin']],
  ['answer-question', 'of the admin', { personId: PEOPLE.admin.id }, []],
  ['manage-faq', '', null, ['admin']],
  ['see-cycle', '', null, ['admin']],
  ['manage-cycle', '', null, ['admin']],
  ['export-results', '', null, ['admin']],
  ['see-participation', '', null, ['admin', 'head']],
  ['see-waiting-below', '', null, ['superior', 'otherSuperior']],
  ['see-dashboard', '', null, ['admin', 'head']],
  ['see-unit-gaps', '', null, ['admin', 'head']],
  ['see-team', '', null, ['superior', 'otherSuperior']],
  ['see-coverage', '', null, ['admin', 'head']],
  ['see-rater-statistics', '', null, ['admin']],
  ['see-reliability', '', null, ['admin']],
  ['see-own-rating-style', '', null, ['superior', 'otherSuperior']],
  ['see-small-groups', '', null, ['admin']],
  ['plan-class', '', null, ['admin']],
  ['receive-broadcast', 'as a recipient', { isRecipient: true }, ['ASN', 'superior', 'colleague', 'otherSuperior', 'admin', 'head']],
  ['receive-broadcast', 'by anybody else', { isRecipient: false }, []],
  ['see-broadcast-report', '', null, ['admin', 'head']],
  ['manage-broadcasts', '', null, ['admin']],
  ['manage-broadcasts', '', null, ['admin']],
  ['edit-broadcast', 'of the admin', { authorId: PEOPLE.admin.id }, ['admin']],
  ['edit-broadcast', 'of another admin', { authorId: 99 }, []],
  ['edit-broadcast', 'of the command line', { authorId: null }, []],
  ['approve-broadcast', 'of the admin, who is its author', { authorId: PEOPLE.admin.id }, ['head']],
  ['approve-broadcast', 'of another admin', { authorId: 99 }, ['admin', 'head']],
  ['record-opening-message', '', null, ['head']],
  ['manage-roster', '', null, ['admin']],
  ['manage-framework', '', null, ['admin']],
  ['manage-catalogue', '', null, ['admin']],
  ['remove-person', 'another person', { personId: PEOPLE.ASN.id }, ['admin']],
  ['remove-person', 'the admin', { personId: PEOPLE.admin.id }, []],
  ['decide-office-work', 'the admin’s own', { ownerId: PEOPLE.admin.id }, ['admin']],
  ['decide-office-work', 'somebody else’s', { ownerId: 99 }, []],
]

describe('the table of rights', () => {
  test.each(TABLE)('%s %s', (action, _subject, subject, may) => {
    const allowed = (Object.keys(PEOPLE) as Who[]).filter((who) => can(PEOPLE[who], action, subject as never))
    expect(allowed).toEqual(may)
  })

  test('is written out here for every action there is', () => {
    expect([...new Set(TABLE.map(([action]) => action))].sort()).toEqual([...ACTIONS].sort())
  })

  test.each([
    [{ role: 'pegawai', leads: false } as const, ['asn']],
    [{ role: 'pegawai', leads: true } as const, ['asn', 'atasan']],
    [{ role: 'admin', leads: false } as const, ['asn', 'admin']],
    [{ role: 'admin', leads: true } as const, ['asn', 'atasan', 'admin']],
    [{ role: 'pimpinan', leads: true } as const, ['asn', 'atasan', 'pimpinan']],
  ])('whoever is %j in the roster holds %j', (person, roles) => {
    expect(rolesOf(person)).toEqual(roles)
  })
})
