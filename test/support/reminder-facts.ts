/** Facts about an invented person for the rules of reminders. */
import type { PersonFacts } from '../../src/domain/reminder/facts.js'
import type { WorkCalendar } from '../../src/domain/reminder/working-days.js'

/** Christmas of 2026 and New Year of 2027, as the government decrees them every year. */
export const calendar: WorkCalendar = {
  zone: 'Asia/Makassar',
  holidays: new Map([
    ['2026-12-25', 'Natal'],
    ['2027-01-01', 'Tahun baru'],
  ]),
}

export function somebody(about: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id: 1,
    nip: '199001012015012001',
    setting: { hour: null, pausedUntil: null, snoozedUntil: null },
    absences: [],
    sent: new Set(),
    remindedOn: new Set(),
    announcedAt: [],
    self: null,
    rate: null,
    peers: null,
    escalation: null,
    dialogue: null,
    dialogueTeam: null,
    meetings: [],
    classes: [],
    unproven: [],
    unanswered: [],
    approvals: [],
    proofs: [],
    appealDrafts: [],
    appealsToDecide: [],
    appealsToAnswer: [],
    digestSince: null,
    ...about,
  }
}
