/** Every act that the audit knows, in the group under which it is looked for (K6). */

export const ACT_GROUPS = ['rating', 'cycle', 'roster', 'account', 'training', 'broadcast', 'question', 'view', 'other'] as const
export type ActGroup = (typeof ACT_GROUPS)[number]

/** Buttons in old messages carry the place in this list: new acts are put at its end, none is taken out. */
export const AUDIT_ACTS = [
  ['self-submitted', 'rating'],
  ['superior-submitted', 'rating'],
  ['peer-submitted', 'rating'],
  ['subordinate-submitted', 'rating'],
  ['result-published', 'rating'],
  ['cycle-opened', 'cycle'],
  ['cycle-published', 'cycle'],
  ['cycle-closed', 'cycle'],
  ['opening-recorded', 'cycle'],
  ['holiday-added', 'cycle'],
  ['holiday-removed', 'cycle'],
  ['roster-imported', 'roster'],
  ['unit-changed', 'roster'],
  ['unit-change-planned', 'roster'],
  ['superior-changed', 'roster'],
  ['superior-reported-wrong', 'roster'],
  ['acting-appointed', 'roster'],
  ['acting-ended', 'roster'],
  ['marked-leaver', 'roster'],
  ['brought-back', 'roster'],
  ['leave-set', 'roster'],
  ['account-linked', 'account'],
  ['account-unlinked', 'account'],
  ['invitations-issued', 'account'],
  ['invitation-locked', 'account'],
  ['plan-accepted', 'training'],
  ['plan-invitation-accepted', 'training'],
  ['plan-approved', 'training'],
  ['plan-refused', 'training'],
  ['plan-declined', 'training'],
  ['plan-decline-requested', 'training'],
  ['plan-decline-accepted', 'training'],
  ['plan-decline-refused', 'training'],
  ['plan-cancelled', 'training'],
  ['plan-moved-up', 'training'],
  ['proof-sent', 'training'],
  ['proof-accepted', 'training'],
  ['proof-given-back', 'training'],
  ['class-drafted', 'training'],
  ['class-planned', 'training'],
  ['broadcast-submitted', 'broadcast'],
  ['broadcast-approved', 'broadcast'],
  ['broadcast-refused', 'broadcast'],
  ['broadcast-scheduled', 'broadcast'],
  ['broadcast-schedule', 'broadcast'],
  ['broadcast-withdrawn', 'broadcast'],
  ['broadcast-start', 'broadcast'],
  ['broadcast-pause', 'broadcast'],
  ['broadcast-resume', 'broadcast'],
  ['broadcast-cancel', 'broadcast'],
  ['broadcast-corrected', 'broadcast'],
  ['broadcast-repeated', 'broadcast'],
  ['broadcast-resend-drafted', 'broadcast'],
  ['question-asked', 'question'],
  ['question-taken', 'question'],
  ['question-released', 'question'],
  ['question-answered', 'question'],
  ['faq-drafted', 'question'],
  ['faq-changed', 'question'],
  ['faq-published', 'question'],
  ['faq-retired', 'question'],
  ['person-card-viewed', 'view'],
  ['evidence-seen', 'view'],
  ['comparison-seen', 'view'],
  ['class-guests-seen', 'view'],
  ['broadcast-exported', 'view'],
  ['unreachable-exported', 'view'],
  ['audit-viewed', 'view'],
  ['audit-exported', 'view'],
  ['framework-imported', 'other'],
  ['catalogue-imported', 'other'],
  ['demo-office-made', 'other'],
  ['cycle-joined', 'cycle'],
  ['self-extended', 'cycle'],
  ['rating-moved', 'cycle'],
  ['rating-handed-over', 'cycle'],
  ['open-people-seen', 'view'],
  ['participation-seen', 'view'],
  ['cycle-drafted', 'cycle'],
  ['cycle-draft-changed', 'cycle'],
  ['cycle-draft-dropped', 'cycle'],
  ['rapor-made', 'view'],
  ['waiting-superiors-seen', 'view'],
  ['results-exported', 'view'],
  ['backup-taken', 'other'],
  ['backup-restored', 'other'],
  ['result-acknowledged', 'rating'],
  ['result-commented', 'rating'],
  ['sent-despite-warning', 'rating'],
  ['line-superiors-seen', 'view'],
  ['rater-statistics-seen', 'view'],
  ['incident-cited', 'rating'],
] as const satisfies readonly (readonly [string, ActGroup])[]
export type AuditAct = (typeof AUDIT_ACTS)[number][0]

/** An act of the list, or undefined for one that an older or newer version wrote. */
export function knownAct(act: string): AuditAct | undefined {
  return AUDIT_ACTS.find(([name]) => name === act)?.[0]
}

/** The acts of a group with their numbers; the first of the whole list has number 1, 0 stands for all acts. */
export function actsOf(group: ActGroup): { act: AuditAct; number: number }[] {
  return AUDIT_ACTS.flatMap(([act, of], place) => (of === group ? [{ act, number: place + 1 }] : []))
}

export function actNumbered(number: number): AuditAct | undefined {
  return AUDIT_ACTS[number - 1]?.[0]
}
