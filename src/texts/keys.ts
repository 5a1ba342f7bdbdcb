/** Every text's key with its variables. Written by `node locales/write-keys.mjs` from locales/id; do not edit. */
import type { NoVariables, TextValue } from './text-value.js'

export interface TextKeys {
  'absent-all-ask': { count: TextValue; name: TextValue }
  'absent-all-ask-named': { count: TextValue; name: TextValue; to: TextValue }
  'absent-all-done': { count: TextValue; to: TextValue }
  'absent-all-left': { count: TextValue; names: TextValue }
  'absent-all-none': NoVariables
  'absent-ask': { name: TextValue; superior: TextValue }
  'absent-ask-named': { name: TextValue; superior: TextValue }
  'ack-comment-line': { comment: TextValue }
  'ack-kept': NoVariables
  'ack-line': { at: TextValue }
  'ack-meaning': NoVariables
  'ack-not-yet': NoVariables
  'appeal-admin-counts': { days: TextValue; granted: TextValue; refused: TextValue; waiting: TextValue }
  'appeal-admin-nobody': { count: TextValue }
  'appeal-against': { count: TextValue; unanswered: TextValue }
  'appeal-answer-line': { rater: TextValue }
  'appeal-ask-answer': { name: TextValue }
  'appeal-ask-decision-reason': NoVariables
  'appeal-ask-evidence': { most: TextValue }
  'appeal-ask-files': { most: TextValue }
  'appeal-ask-final': NoVariables
  'appeal-ask-granted': { count: TextValue; name: TextValue }
  'appeal-ask-more': NoVariables
  'appeal-ask-reason': NoVariables
  'appeal-ask-refused': { name: TextValue }
  'appeal-case-how': NoVariables
  'appeal-case-no-reason': NoVariables
  'appeal-case-recused': { reason: TextValue }
  'appeal-case-wait': { until: TextValue }
  'appeal-changed-item': { after: TextValue; before: TextValue; item: TextValue }
  'appeal-cycle-closed': NoVariables
  'appeal-decided-granted': { at: TextValue; decider: TextValue }
  'appeal-decided-refused': { at: TextValue; decider: TextValue }
  'appeal-decided-toast': NoVariables
  'appeal-decision-reason': NoVariables
  'appeal-dialogue-agree': { name: TextValue }
  'appeal-dialogue-explain': { name: TextValue }
  'appeal-dialogue-revise': { name: TextValue }
  'appeal-digest-nobody': { count: TextValue }
  'appeal-draft': { cycle: TextValue; last: TextValue; rater: TextValue }
  'appeal-draft-evidence': { count: TextValue }
  'appeal-draft-items': { count: TextValue }
  'appeal-draft-missing': NoVariables
  'appeal-draft-no-items': NoVariables
  'appeal-draft-no-reason': NoVariables
  'appeal-draft-ready': NoVariables
  'appeal-filed-at': { at: TextValue }
  'appeal-filed-toast': NoVariables
  'appeal-files': { count: TextValue }
  'appeal-final': NoVariables
  'appeal-head': { cycle: TextValue; name: TextValue }
  'appeal-home': { days: TextValue }
  'appeal-item': { item: TextValue; self: TextValue; superior: TextValue }
  'appeal-item-after': { after: TextValue; item: TextValue; self: TextValue; superior: TextValue }
  'appeal-item-button': { item: TextValue; mark: TextValue; self: TextValue; superior: TextValue }
  'appeal-items': { page: TextValue; pages: TextValue }
  'appeal-items-more': { count: TextValue }
  'appeal-jpm': { band: TextValue; jpm: TextValue }
  'appeal-last-day': { last: TextValue }
  'appeal-level-given': { after: TextValue; before: TextValue }
  'appeal-level-stays': { level: TextValue }
  'appeal-level-toast': { count: TextValue }
  'appeal-name-party': NoVariables
  'appeal-name-unlinked': NoVariables
  'appeal-named': { name: TextValue }
  'appeal-needs-change': NoVariables
  'appeal-needs-reason': NoVariables
  'appeal-no-decider-yet': NoVariables
  'appeal-no-jpm': NoVariables
  'appeal-own': { cycle: TextValue; received: TextValue }
  'appeal-own-decided': { cycle: TextValue }
  'appeal-own-filed': { cycle: TextValue }
  'appeal-own-none': NoVariables
  'appeal-parties': { decider: TextValue; rater: TextValue }
  'appeal-reason-line': NoVariables
  'appeal-reason-of': { name: TextValue }
  'appeal-recuse-ask': { name: TextValue; rater: TextValue }
  'appeal-recused': NoVariables
  'appeal-recused-already': NoVariables
  'appeal-recused-office': NoVariables
  'appeal-said-by': { at: TextValue; name: TextValue }
  'appeal-score': { after: TextValue; before: TextValue }
  'appeal-score-stays': NoVariables
  'appeal-send-ask': { rater: TextValue }
  'appeal-side-peers': { count: TextValue; mean: TextValue }
  'appeal-side-self': { level: TextValue }
  'appeal-side-superior': { level: TextValue; rater: TextValue }
  'appeal-text-please': NoVariables
  'appeal-to-decide': { count: TextValue }
  'appeal-too-late': { last: TextValue }
  'appeal-wait-toast': { until: TextValue }
  'appeal-waits-answer': { until: TextValue }
  'appeal-waits-decision': NoVariables
  'appeal-waits-silent': { until: TextValue }
  'appeal-withdraw-ask': { last: TextValue }
  'appeal-withdrawn-toast': NoVariables
  'assessment-complete': { until: TextValue }
  'assessment-dialogue': NoVariables
  'assessment-head': { cycle: TextValue }
  'assessment-none': NoVariables
  'assessment-not-started': { minutes: TextValue; total: TextValue; until: TextValue }
  'assessment-published': NoVariables
  'assessment-rated': NoVariables
  'assessment-sent': { sent: TextValue; superior: TextValue }
  'assessment-started': { left: TextValue; until: TextValue }
  'assessment-still-editable': NoVariables
  'audit-about': { person: TextValue }
  'audit-act-account-linked': NoVariables
  'audit-act-account-unlinked': NoVariables
  'audit-act-acting-appointed': NoVariables
  'audit-act-acting-ended': NoVariables
  'audit-act-appeal-decided': NoVariables
  'audit-act-appeal-decider-named': NoVariables
  'audit-act-appeal-filed': NoVariables
  'audit-act-appeal-recused': NoVariables
  'audit-act-appeal-said': NoVariables
  'audit-act-appeal-seen': NoVariables
  'audit-act-appeal-withdrawn': NoVariables
  'audit-act-audit-exported': NoVariables
  'audit-act-audit-viewed': NoVariables
  'audit-act-backup-restored': NoVariables
  'audit-act-backup-taken': NoVariables
  'audit-act-broadcast-approved': NoVariables
  'audit-act-broadcast-cancel': NoVariables
  'audit-act-broadcast-corrected': NoVariables
  'audit-act-broadcast-exported': NoVariables
  'audit-act-broadcast-pause': NoVariables
  'audit-act-broadcast-refused': NoVariables
  'audit-act-broadcast-repeated': NoVariables
  'audit-act-broadcast-resend-drafted': NoVariables
  'audit-act-broadcast-resume': NoVariables
  'audit-act-broadcast-schedule': NoVariables
  'audit-act-broadcast-scheduled': NoVariables
  'audit-act-broadcast-start': NoVariables
  'audit-act-broadcast-submitted': NoVariables
  'audit-act-broadcast-withdrawn': NoVariables
  'audit-act-brought-back': NoVariables
  'audit-act-catalogue-imported': NoVariables
  'audit-act-class-drafted': NoVariables
  'audit-act-class-guests-seen': NoVariables
  'audit-act-class-planned': NoVariables
  'audit-act-comparison-seen': NoVariables
  'audit-act-correction-asked': NoVariables
  'audit-act-correction-declined': NoVariables
  'audit-act-correction-done': NoVariables
  'audit-act-correction-seen': NoVariables
  'audit-act-cycle-closed': NoVariables
  'audit-act-cycle-draft-changed': NoVariables
  'audit-act-cycle-draft-dropped': NoVariables
  'audit-act-cycle-drafted': NoVariables
  'audit-act-cycle-joined': NoVariables
  'audit-act-cycle-opened': NoVariables
  'audit-act-cycle-published': NoVariables
  'audit-act-demo-office-made': NoVariables
  'audit-act-dialogue-agree': NoVariables
  'audit-act-dialogue-explain': NoVariables
  'audit-act-dpia-taken': NoVariables
  'audit-act-evidence-seen': NoVariables
  'audit-act-faq-changed': NoVariables
  'audit-act-faq-drafted': NoVariables
  'audit-act-faq-published': NoVariables
  'audit-act-faq-retired': NoVariables
  'audit-act-framework-imported': NoVariables
  'audit-act-holiday-added': NoVariables
  'audit-act-holiday-removed': NoVariables
  'audit-act-incident-cited': NoVariables
  'audit-act-invitation-locked': NoVariables
  'audit-act-invitations-issued': NoVariables
  'audit-act-leave-set': NoVariables
  'audit-act-level-revised': NoVariables
  'audit-act-line-superiors-seen': NoVariables
  'audit-act-marked-leaver': NoVariables
  'audit-act-meeting-agreed': NoVariables
  'audit-act-meeting-proposed': NoVariables
  'audit-act-open-people-seen': NoVariables
  'audit-act-opening-recorded': NoVariables
  'audit-act-own-data-exported': NoVariables
  'audit-act-participation-seen': NoVariables
  'audit-act-peer-role-ended': NoVariables
  'audit-act-peer-submitted': NoVariables
  'audit-act-peers-confirmed': NoVariables
  'audit-act-peers-proposed': NoVariables
  'audit-act-person-card-viewed': NoVariables
  'audit-act-person-corrected': NoVariables
  'audit-act-plan-accepted': NoVariables
  'audit-act-plan-approved': NoVariables
  'audit-act-plan-cancelled': NoVariables
  'audit-act-plan-decline-accepted': NoVariables
  'audit-act-plan-decline-refused': NoVariables
  'audit-act-plan-decline-requested': NoVariables
  'audit-act-plan-declined': NoVariables
  'audit-act-plan-invitation-accepted': NoVariables
  'audit-act-plan-moved-up': NoVariables
  'audit-act-plan-refused': NoVariables
  'audit-act-proof-accepted': NoVariables
  'audit-act-proof-given-back': NoVariables
  'audit-act-proof-sent': NoVariables
  'audit-act-question-answered': NoVariables
  'audit-act-question-asked': NoVariables
  'audit-act-question-released': NoVariables
  'audit-act-question-taken': NoVariables
  'audit-act-rapor-made': NoVariables
  'audit-act-rater-statistics-seen': NoVariables
  'audit-act-rating-delegated': NoVariables
  'audit-act-rating-handed-over': NoVariables
  'audit-act-rating-moved': NoVariables
  'audit-act-rating-returned': NoVariables
  'audit-act-result-acknowledged': NoVariables
  'audit-act-result-commented': NoVariables
  'audit-act-result-published': NoVariables
  'audit-act-results-exported': NoVariables
  'audit-act-retention-run': NoVariables
  'audit-act-roster-imported': NoVariables
  'audit-act-self-extended': NoVariables
  'audit-act-self-submitted': NoVariables
  'audit-act-sent-despite-warning': NoVariables
  'audit-act-subordinate-submitted': NoVariables
  'audit-act-superior-changed': NoVariables
  'audit-act-superior-reported-wrong': NoVariables
  'audit-act-superior-submitted': NoVariables
  'audit-act-unit-change-planned': NoVariables
  'audit-act-unit-changed': NoVariables
  'audit-act-unreachable-exported': NoVariables
  'audit-act-waiting-superiors-seen': NoVariables
  'audit-after': NoVariables
  'audit-any-day': NoVariables
  'audit-before': NoVariables
  'audit-by': { person: TextValue }
  'audit-by-machine': NoVariables
  'audit-choose-act': { group: TextValue }
  'audit-choose-days': NoVariables
  'audit-choose-from': NoVariables
  'audit-choose-group': NoVariables
  'audit-choose-until': NoVariables
  'audit-column-about': NoVariables
  'audit-column-about-nip': NoVariables
  'audit-column-act': NoVariables
  'audit-column-actor': NoVariables
  'audit-column-actor-nip': NoVariables
  'audit-column-after': NoVariables
  'audit-column-at': NoVariables
  'audit-column-before': NoVariables
  'audit-column-code': NoVariables
  'audit-column-id': NoVariables
  'audit-column-subject': NoVariables
  'audit-column-why': NoVariables
  'audit-entry': { act: TextValue; at: TextValue; code: TextValue; id: TextValue }
  'audit-export-taken': NoVariables
  'audit-exported': { count: TextValue }
  'audit-field-act': NoVariables
  'audit-field-acting': NoVariables
  'audit-field-answer': NoVariables
  'audit-field-approved-by': NoVariables
  'audit-field-at': NoVariables
  'audit-field-band-from': NoVariables
  'audit-field-bands': NoVariables
  'audit-field-category': NoVariables
  'audit-field-changed-people': NoVariables
  'audit-field-class': NoVariables
  'audit-field-classes': NoVariables
  'audit-field-code': NoVariables
  'audit-field-competencies': NoVariables
  'audit-field-competency': NoVariables
  'audit-field-corrects': NoVariables
  'audit-field-count': NoVariables
  'audit-field-decider': NoVariables
  'audit-field-decision': NoVariables
  'audit-field-draft': NoVariables
  'audit-field-drafted-at': NoVariables
  'audit-field-ends-on': NoVariables
  'audit-field-entries': NoVariables
  'audit-field-field': NoVariables
  'audit-field-form': NoVariables
  'audit-field-from-at': NoVariables
  'audit-field-full-nip': NoVariables
  'audit-field-held': NoVariables
  'audit-field-item': NoVariables
  'audit-field-items': NoVariables
  'audit-field-jenjang': NoVariables
  'audit-field-jpm': NoVariables
  'audit-field-kind': NoVariables
  'audit-field-label': NoVariables
  'audit-field-left': NoVariables
  'audit-field-moved': NoVariables
  'audit-field-name': NoVariables
  'audit-field-new-people': NoVariables
  'audit-field-new-units': NoVariables
  'audit-field-newly-linked': NoVariables
  'audit-field-opening': NoVariables
  'audit-field-opens-at': NoVariables
  'audit-field-opens-for': NoVariables
  'audit-field-part': NoVariables
  'audit-field-peers': NoVariables
  'audit-field-people': NoVariables
  'audit-field-person': NoVariables
  'audit-field-phone': NoVariables
  'audit-field-place': NoVariables
  'audit-field-position': NoVariables
  'audit-field-question': NoVariables
  'audit-field-rated-before': NoVariables
  'audit-field-rating-until': NoVariables
  'audit-field-reachable': NoVariables
  'audit-field-recipients': NoVariables
  'audit-field-refused-rows': NoVariables
  'audit-field-returned': NoVariables
  'audit-field-rows': NoVariables
  'audit-field-rules': NoVariables
  'audit-field-scope': NoVariables
  'audit-field-self': NoVariables
  'audit-field-self-until': NoVariables
  'audit-field-starts-on': NoVariables
  'audit-field-state': NoVariables
  'audit-field-superior': NoVariables
  'audit-field-superior-weight': NoVariables
  'audit-field-team': NoVariables
  'audit-field-text': NoVariables
  'audit-field-training': NoVariables
  'audit-field-trainings': NoVariables
  'audit-field-unchanged': NoVariables
  'audit-field-unit': NoVariables
  'audit-field-unit-chosen': NoVariables
  'audit-field-unit-parents': NoVariables
  'audit-field-units': NoVariables
  'audit-field-until': NoVariables
  'audit-field-until-at': NoVariables
  'audit-field-version': NoVariables
  'audit-field-weights': NoVariables
  'audit-file': { count: TextValue; part: TextValue }
  'audit-group-account': NoVariables
  'audit-group-broadcast': NoVariables
  'audit-group-cycle': NoVariables
  'audit-group-other': NoVariables
  'audit-group-question': NoVariables
  'audit-group-rating': NoVariables
  'audit-group-roster': NoVariables
  'audit-group-training': NoVariables
  'audit-group-view': NoVariables
  'audit-home': { count: TextValue }
  'audit-line': { about: TextValue; act: TextValue; actor: TextValue; at: TextValue; place: TextValue }
  'audit-list': NoVariables
  'audit-not-admin': NoVariables
  'audit-nothing': NoVariables
  'audit-of-act': { act: TextValue }
  'audit-of-days': { from: TextValue; until: TextValue }
  'audit-of-person': { name: TextValue; nip: TextValue }
  'audit-person': { name: TextValue; nip: TextValue }
  'audit-sheet': NoVariables
  'audit-subject': { subject: TextValue }
  'audit-subject-known': { kind: TextValue; number: TextValue }
  'audit-value-definitif': NoVariables
  'audit-value-failed': NoVariables
  'audit-value-granted': NoVariables
  'audit-value-no': NoVariables
  'audit-value-part-all': NoVariables
  'audit-value-part-rating': NoVariables
  'audit-value-part-self': NoVariables
  'audit-value-plh': NoVariables
  'audit-value-plt': NoVariables
  'audit-value-refused': NoVariables
  'audit-value-unknown': NoVariables
  'audit-value-yes': NoVariables
  'audit-why': NoVariables
  'band-cukup_optimal': NoVariables
  'band-kurang_optimal': NoVariables
  'band-optimal': NoVariables
  'bidang-kesehatan': NoVariables
  'bidang-pelayanan_publik': NoVariables
  'bidang-pemerintahan': NoVariables
  'bidang-pendidikan': NoVariables
  'bidang-umum': NoVariables
  'broadcast-below-album': NoVariables
  'broadcast-button-cancel': NoVariables
  'broadcast-button-pause': NoVariables
  'broadcast-button-report': NoVariables
  'broadcast-button-resume': NoVariables
  'broadcast-progress-approval': { title: TextValue }
  'broadcast-progress-blocked': { count: TextValue }
  'broadcast-progress-cancelled': { title: TextValue }
  'broadcast-progress-done': { title: TextValue }
  'broadcast-progress-draft': { title: TextValue }
  'broadcast-progress-failed': { count: TextValue }
  'broadcast-progress-hours': { hours: TextValue }
  'broadcast-progress-minutes': { minutes: TextValue }
  'broadcast-progress-paused': { title: TextValue }
  'broadcast-progress-scheduled': { title: TextValue }
  'broadcast-progress-sending': { title: TextValue }
  'broadcast-progress-sent': { count: TextValue }
  'broadcast-progress-soon': NoVariables
  'broadcast-progress-still': NoVariables
  'broadcast-progress-sum': { through: TextValue; total: TextValue }
  'broadcast-progress-unknown': { count: TextValue }
  'broadcast-progress-waiting': { count: TextValue }
  'broadcast-question': { question: TextValue }
  'button-absent': NoVariables
  'button-absent-all': { count: TextValue }
  'button-acknowledge': NoVariables
  'button-acting': NoVariables
  'button-add-evidence': { count: TextValue }
  'button-add-note': NoVariables
  'button-appeal': NoVariables
  'button-appeal-add': NoVariables
  'button-appeal-answer': NoVariables
  'button-appeal-case': NoVariables
  'button-appeal-decision-reason': NoVariables
  'button-appeal-decision-reason-again': NoVariables
  'button-appeal-evidence': { count: TextValue }
  'button-appeal-find': NoVariables
  'button-appeal-go-on': NoVariables
  'button-appeal-granted-sure': NoVariables
  'button-appeal-items': { count: TextValue }
  'button-appeal-items-done': { count: TextValue }
  'button-appeal-leave': NoVariables
  'button-appeal-name': { name: TextValue }
  'button-appeal-open': NoVariables
  'button-appeal-own': NoVariables
  'button-appeal-queue': { count: TextValue }
  'button-appeal-reason': NoVariables
  'button-appeal-reason-again': NoVariables
  'button-appeal-refused-sure': NoVariables
  'button-appeal-statements': { count: TextValue }
  'button-appeal-withdraw': NoVariables
  'button-appeal-withdraw-sure': NoVariables
  'button-ask': NoVariables
  'button-assessment': NoVariables
  'button-audit': NoVariables
  'button-audit-act': NoVariables
  'button-audit-all-acts': NoVariables
  'button-audit-all-days': NoVariables
  'button-audit-back': NoVariables
  'button-audit-days': NoVariables
  'button-audit-export': NoVariables
  'button-audit-from': { day: TextValue }
  'button-audit-newest': NoVariables
  'button-audit-older': NoVariables
  'button-audit-person': NoVariables
  'button-audit-show': NoVariables
  'button-audit-until': { day: TextValue }
  'button-back': NoVariables
  'button-bring-back': NoVariables
  'button-broadcasts': NoVariables
  'button-calculation': NoVariables
  'button-calendar-file': NoVariables
  'button-cancel': NoVariables
  'button-case': { competency: TextValue; item: TextValue }
  'button-case-answered': { competency: TextValue; item: TextValue; key: TextValue; own: TextValue }
  'button-change-superior': NoVariables
  'button-change-unit': NoVariables
  'button-cite': NoVariables
  'button-cite-note': { date: TextValue; text: TextValue }
  'button-cited': { count: TextValue }
  'button-class-guests': NoVariables
  'button-close-cycle': { name: TextValue }
  'button-close-sure': NoVariables
  'button-comment': NoVariables
  'button-compare': NoVariables
  'button-compose-approval-sure': NoVariables
  'button-compose-cancel': NoVariables
  'button-compose-cancel-sure': NoVariables
  'button-compose-change-time': NoVariables
  'button-compose-correct': NoVariables
  'button-compose-correct-sure': NoVariables
  'button-compose-drop': { condition: TextValue }
  'button-compose-drop-except': { condition: TextValue }
  'button-compose-files': NoVariables
  'button-compose-files-remove': NoVariables
  'button-compose-links': NoVariables
  'button-compose-links-remove': NoVariables
  'button-compose-list': NoVariables
  'button-compose-monday': { at: TextValue }
  'button-compose-new': NoVariables
  'button-compose-preview': NoVariables
  'button-compose-question': NoVariables
  'button-compose-question-remove': NoVariables
  'button-compose-remove': NoVariables
  'button-compose-remove-sure': NoVariables
  'button-compose-schedule': NoVariables
  'button-compose-schedule-sure': NoVariables
  'button-compose-segment': NoVariables
  'button-compose-templates': NoVariables
  'button-compose-test': NoVariables
  'button-compose-text': NoVariables
  'button-compose-tomorrow': { at: TextValue }
  'button-compose-understood': { on: TextValue }
  'button-compose-with': NoVariables
  'button-compose-withdraw': NoVariables
  'button-compose-without': NoVariables
  'button-conflict': NoVariables
  'button-content-download': NoVariables
  'button-content-send': NoVariables
  'button-content-yes': NoVariables
  'button-continue': NoVariables
  'button-correction': { field: TextValue; hours: TextValue; name: TextValue; overdue: TextValue }
  'button-correction-apply': { value: TextValue }
  'button-correction-ask': NoVariables
  'button-correction-decline': NoVariables
  'button-correction-done': NoVariables
  'button-correction-queue': { count: TextValue }
  'button-correction-queue-back': NoVariables
  'button-correction-queue-overdue': { count: TextValue; overdue: TextValue }
  'button-coverage': NoVariables
  'button-cycle': NoVariables
  'button-cycle-open': NoVariables
  'button-dash-bands': NoVariables
  'button-dash-fairness': NoVariables
  'button-dash-heat': NoVariables
  'button-dash-participation': NoVariables
  'button-dash-sentences': { count: TextValue }
  'button-dash-top': NoVariables
  'button-dash-training': NoVariables
  'button-dash-units-next': { page: TextValue; pages: TextValue }
  'button-dash-waiting': NoVariables
  'button-dash-waiting-names': NoVariables
  'button-delegation-open': NoVariables
  'button-desk': NoVariables
  'button-desk-import': NoVariables
  'button-desk-search': NoVariables
  'button-desk-template': NoVariables
  'button-details': NoVariables
  'button-dialogue': NoVariables
  'button-dialogue-agree': NoVariables
  'button-dialogue-count': { count: TextValue }
  'button-dialogue-explain': NoVariables
  'button-dialogue-next': NoVariables
  'button-dialogue-revise': NoVariables
  'button-do-appeal': NoVariables
  'button-do-approve': NoVariables
  'button-do-assessment': NoVariables
  'button-do-below': NoVariables
  'button-do-cycle': NoVariables
  'button-do-file-appeal': NoVariables
  'button-do-peers': NoVariables
  'button-do-plan': NoVariables
  'button-do-rating': NoVariables
  'button-do-verify': NoVariables
  'button-dpia': NoVariables
  'button-draft': { name: TextValue }
  'button-draft-bands': NoVariables
  'button-draft-by-hand': NoVariables
  'button-draft-chosen': NoVariables
  'button-draft-dialogue': NoVariables
  'button-draft-drop': NoVariables
  'button-draft-drop-sure': NoVariables
  'button-draft-everyone': NoVariables
  'button-draft-jenjang': NoVariables
  'button-draft-many-leavers': { left: TextValue }
  'button-draft-name': NoVariables
  'button-draft-no-dialogue-date': NoVariables
  'button-draft-on-day': NoVariables
  'button-draft-open': NoVariables
  'button-draft-open-sure': NoVariables
  'button-draft-open-with': NoVariables
  'button-draft-peers': NoVariables
  'button-draft-peers-share': { percent: TextValue }
  'button-draft-prepare': NoVariables
  'button-draft-rating': NoVariables
  'button-draft-self': NoVariables
  'button-draft-units': NoVariables
  'button-draft-usual': NoVariables
  'button-draft-weights': NoVariables
  'button-draft-yes': NoVariables
  'button-effects': NoVariables
  'button-end-acting': { kind: TextValue; name: TextValue }
  'button-export': NoVariables
  'button-extend': NoVariables
  'button-fairness': NoVariables
  'button-fairness-text': NoVariables
  'button-faq': NoVariables
  'button-faq-answer': NoVariables
  'button-faq-manage': NoVariables
  'button-faq-open': NoVariables
  'button-faq-publish': NoVariables
  'button-faq-question': NoVariables
  'button-faq-remove': NoVariables
  'button-faq-retire': NoVariables
  'button-from-today': NoVariables
  'button-give-back': NoVariables
  'button-holiday-add': NoVariables
  'button-holiday-remove': { date: TextValue; name: TextValue }
  'button-holidays': NoVariables
  'button-invitations': NoVariables
  'button-invite-again': NoVariables
  'button-invite-all': NoVariables
  'button-invite-sure': { count: TextValue }
  'button-invite-unit': NoVariables
  'button-it-is-me': NoVariables
  'button-job-cancel': NoVariables
  'button-kamus': NoVariables
  'button-kamus-list': NoVariables
  'button-kamus-positions': NoVariables
  'button-kamus-version': { version: TextValue }
  'button-kamus-versions': NoVariables
  'button-katalog': NoVariables
  'button-katalog-competency': { count: TextValue; name: TextValue }
  'button-katalog-training': { code: TextValue; from: TextValue; title: TextValue; to: TextValue }
  'button-language': NoVariables
  'button-late': { count: TextValue }
  'button-late-sure': { count: TextValue }
  'button-leave': NoVariables
  'button-leave-remove': { from: TextValue }
  'button-leaver': NoVariables
  'button-leaver-sure': NoVariables
  'button-meeting': NoVariables
  'button-meeting-agree': NoVariables
  'button-meeting-no-place': NoVariables
  'button-meeting-other': NoVariables
  'button-menu': NoVariables
  'button-my-data': NoVariables
  'button-name-rater': NoVariables
  'button-next-page': { page: TextValue; pages: TextValue }
  'button-no-evidence': NoVariables
  'button-not-me': NoVariables
  'button-not-observed': NoVariables
  'button-note': { competency: TextValue; date: TextValue }
  'button-note-again': NoVariables
  'button-note-incident': NoVariables
  'button-note-remove': NoVariables
  'button-note-remove-sure': NoVariables
  'button-notes': NoVariables
  'button-office-privacy': NoVariables
  'button-open-card': NoVariables
  'button-open-rating': { count: TextValue }
  'button-open-self': { count: TextValue }
  'button-opening': NoVariables
  'button-opening-again': NoVariables
  'button-opening-attach': NoVariables
  'button-opening-detach': NoVariables
  'button-opening-preview': NoVariables
  'button-opening-record': NoVariables
  'button-opening-remove': NoVariables
  'button-other-day': NoVariables
  'button-own-copy': NoVariables
  'button-own-copy-json': NoVariables
  'button-own-copy-pdf': NoVariables
  'button-own-hour': NoVariables
  'button-own-log': NoVariables
  'button-own-style': NoVariables
  'button-page-after': NoVariables
  'button-page-before': NoVariables
  'button-page-earlier': NoVariables
  'button-page-further': NoVariables
  'button-part-search': NoVariables
  'button-pause-week': { weeks: TextValue }
  'button-peers-ask': { count: TextValue }
  'button-peers-confirm': NoVariables
  'button-peers-look': NoVariables
  'button-peers-own': NoVariables
  'button-peers-people': { count: TextValue }
  'button-peers-people-back': NoVariables
  'button-peers-queue': { count: TextValue }
  'button-peers-search': NoVariables
  'button-peers-send': NoVariables
  'button-picture': NoVariables
  'button-plan-cancel': NoVariables
  'button-plan-cancel-sure': NoVariables
  'button-plan-class': { count: TextValue; place: TextValue }
  'button-plan-class-again': NoVariables
  'button-plan-class-sure': NoVariables
  'button-plan-date': { date: TextValue; seats: TextValue }
  'button-plan-date-full': { date: TextValue }
  'button-plan-more': { count: TextValue }
  'button-plan-next': NoVariables
  'button-plan-no': NoVariables
  'button-plan-open': NoVariables
  'button-plan-other-date': NoVariables
  'button-plan-queue': NoVariables
  'button-plan-queue-count': { count: TextValue }
  'button-plan-start': NoVariables
  'button-plan-wait': NoVariables
  'button-plan-yes': NoVariables
  'button-planned-classes': NoVariables
  'button-plh': NoVariables
  'button-plt': NoVariables
  'button-practice': NoVariables
  'button-practice-done': NoVariables
  'button-previous': NoVariables
  'button-proof-queue': { count: TextValue }
  'button-publish': NoVariables
  'button-publish-sure': NoVariables
  'button-question-anonymous': NoVariables
  'button-question-clear': NoVariables
  'button-question-drop': NoVariables
  'button-question-go-on': NoVariables
  'button-question-make-faq': NoVariables
  'button-question-more': NoVariables
  'button-question-named': NoVariables
  'button-question-others': NoVariables
  'button-question-queue': { count: TextValue }
  'button-question-release': NoVariables
  'button-question-solved': NoVariables
  'button-question-take': NoVariables
  'button-question-write': NoVariables
  'button-queue': NoVariables
  'button-rapor': NoVariables
  'button-rapor-units': { name: TextValue }
  'button-rater': { name: TextValue }
  'button-rater-asked': { count: TextValue; name: TextValue }
  'button-raters': NoVariables
  'button-received-already': NoVariables
  'button-received-ask': NoVariables
  'button-received-understood': NoVariables
  'button-refresh': NoVariables
  'button-rekap': NoVariables
  'button-reliability': NoVariables
  'button-reminders': NoVariables
  'button-report-answers': NoVariables
  'button-report-curve': NoVariables
  'button-report-export': NoVariables
  'button-report-list': NoVariables
  'button-report-next': NoVariables
  'button-report-open-draft': NoVariables
  'button-report-previous': NoVariables
  'button-report-repeat-failed': { count: TextValue }
  'button-report-repeat-sure': NoVariables
  'button-report-repeat-unknown': { count: TextValue }
  'button-report-resend': { count: TextValue }
  'button-report-units': NoVariables
  'button-report-unreachable': NoVariables
  'button-result': NoVariables
  'button-resume': NoVariables
  'button-review': NoVariables
  'button-save': NoVariables
  'button-schedule': NoVariables
  'button-see-evidence': { count: TextValue }
  'button-see-notes': { count: TextValue }
  'button-send': NoVariables
  'button-send-certificate': NoVariables
  'button-send-report': NoVariables
  'button-send-sure': NoVariables
  'button-skip': NoVariables
  'button-snooze': NoVariables
  'button-start': NoVariables
  'button-team-items': NoVariables
  'button-team-passed': NoVariables
  'button-team-walk': NoVariables
  'button-tim-home': NoVariables
  'button-tim-line': NoVariables
  'button-to-rate': NoVariables
  'button-today': NoVariables
  'button-training': NoVariables
  'button-trend': NoVariables
  'button-understood': NoVariables
  'button-unfinished': { count: TextValue }
  'button-unit-competency': { competency: TextValue; count: TextValue }
  'button-unit-gaps': NoVariables
  'button-unlink': NoVariables
  'button-unlink-oneself': NoVariables
  'button-unlink-oneself-sure': NoVariables
  'button-unlink-sure': NoVariables
  'button-why-plan': NoVariables
  'button-write-reason': NoVariables
  'button-wrong-superior': NoVariables
  'button-yesterday': NoVariables
  'buttons-please': NoVariables
  'calculation-band': { band: TextValue; from: TextValue }
  'calculation-basis': NoVariables
  'calculation-calculator': { decimals: TextValue }
  'calculation-competency': { competency: TextValue; required: TextValue }
  'calculation-competency-out': NoVariables
  'calculation-fit': { level: TextValue; quotient: TextValue; required: TextValue }
  'calculation-fit-most': { level: TextValue; quotient: TextValue; required: TextValue }
  'calculation-gap': { gap: TextValue; level: TextValue; required: TextValue }
  'calculation-given': { item: TextValue; self: TextValue; superior: TextValue }
  'calculation-given-peers': { count: TextValue; item: TextValue; peers: TextValue; self: TextValue; superior: TextValue }
  'calculation-head': { page: TextValue; pages: TextValue }
  'calculation-item': { given: TextValue; level: TextValue }
  'calculation-item-out': { given: TextValue }
  'calculation-item-weighted': { level: TextValue; terms: TextValue; weights: TextValue }
  'calculation-jpm': { count: TextValue; jpm: TextValue; sum: TextValue }
  'calculation-jpm-down': { count: TextValue; jpm: TextValue; sum: TextValue; written: TextValue }
  'calculation-jpm-rounded': { count: TextValue; jpm: TextValue; sum: TextValue; written: TextValue }
  'calculation-level': { count: TextValue; level: TextValue; sum: TextValue }
  'calculation-missing': { count: TextValue }
  'calculation-no-gap': NoVariables
  'calculation-not-sent': NoVariables
  'calculation-part-peers': NoVariables
  'calculation-part-self': NoVariables
  'calculation-part-superior': NoVariables
  'calculation-rescaled': { shares: TextValue }
  'calculation-rule': NoVariables
  'calculation-rule-peers': NoVariables
  'calculation-rule-weights': { weights: TextValue }
  'calculation-share': { part: TextValue; share: TextValue }
  'calculation-sum': { sum: TextValue; terms: TextValue }
  'calculation-weight': { part: TextValue; share: TextValue; weight: TextValue }
  'calculation-who': { rated: TextValue; self: TextValue; superior: TextValue }
  'calculation-your-band': { band: TextValue }
  'calendar-fri': NoVariables
  'calendar-mon': NoVariables
  'calendar-month-01': NoVariables
  'calendar-month-02': NoVariables
  'calendar-month-03': NoVariables
  'calendar-month-04': NoVariables
  'calendar-month-05': NoVariables
  'calendar-month-06': NoVariables
  'calendar-month-07': NoVariables
  'calendar-month-08': NoVariables
  'calendar-month-09': NoVariables
  'calendar-month-10': NoVariables
  'calendar-month-11': NoVariables
  'calendar-month-12': NoVariables
  'calendar-sat': NoVariables
  'calendar-sun': NoVariables
  'calendar-thu': NoVariables
  'calendar-tue': NoVariables
  'calendar-wed': NoVariables
  'cancelled': NoVariables
  'cause-answer-appeal': NoVariables
  'cause-answer-plan': NoVariables
  'cause-approve-plan': NoVariables
  'cause-certificate': NoVariables
  'cause-class-soon': NoVariables
  'cause-decide-appeal': NoVariables
  'cause-dialogue': NoVariables
  'cause-dialogue-team': NoVariables
  'cause-digest': NoVariables
  'cause-escalation': NoVariables
  'cause-file-appeal': NoVariables
  'cause-meeting': NoVariables
  'cause-peers': NoVariables
  'cause-rate': NoVariables
  'cause-self': NoVariables
  'cause-verify-proof': NoVariables
  'cited-foot': { author: TextValue; cycle: TextValue; date: TextValue }
  'cited-head': { competency: TextValue; item: TextValue }
  'cited-none': NoVariables
  'class-answer-joined': { count: TextValue }
  'class-answer-no': { count: TextValue }
  'class-answer-waiting': { count: TextValue }
  'class-answer-yes': { count: TextValue }
  'class-ask': { count: TextValue }
  'class-ask-dates': NoVariables
  'class-day-off': { date: TextValue }
  'class-fit-alone': NoVariables
  'class-fit-alone-training': { count: TextValue; form: TextValue; hours: TextValue; title: TextValue }
  'class-fit-classes': NoVariables
  'class-fit-head': { below: TextValue; competency: TextValue; rated: TextValue; unit: TextValue }
  'class-fit-level': { count: TextValue; level: TextValue }
  'class-fit-levels': NoVariables
  'class-fit-none': NoVariables
  'class-fit-training': { count: TextValue; form: TextValue; from: TextValue; hours: TextValue; place: TextValue; title: TextValue; to: TextValue }
  'class-head': { title: TextValue }
  'class-invited': { count: TextValue }
  'class-left-out': NoVariables
  'class-left-out-done': { count: TextValue; names: TextValue }
  'class-left-out-left': { count: TextValue; names: TextValue }
  'class-left-out-planned': { count: TextValue; names: TextValue }
  'class-left-out-unfit': { count: TextValue; names: TextValue }
  'class-more-names': { count: TextValue }
  'class-no-place': NoVariables
  'class-nobody': NoVariables
  'class-not-dates': NoVariables
  'class-past': NoVariables
  'class-past-now': NoVariables
  'class-place-too-long': { most: TextValue }
  'class-planned': { date: TextValue }
  'class-planned-again': NoVariables
  'class-preview': NoVariables
  'class-reversed': NoVariables
  'class-seats': { seats: TextValue; taken: TextValue }
  'class-too-long': { most: TextValue }
  'class-unreachable': { count: TextValue; names: TextValue }
  'classes-head': NoVariables
  'classes-line': { date: TextValue; no: TextValue; place: TextValue; title: TextValue; waiting: TextValue; yes: TextValue }
  'classes-none': NoVariables
  'cli-about-backup': NoVariables
  'cli-about-broadcast': NoVariables
  'cli-about-broadcast-status': NoVariables
  'cli-about-cycle-close': NoVariables
  'cli-about-cycle-open': NoVariables
  'cli-about-cycle-publish': NoVariables
  'cli-about-cycle-status': NoVariables
  'cli-about-demo': NoVariables
  'cli-about-dpia': NoVariables
  'cli-about-export': NoVariables
  'cli-about-import-catalogue': NoVariables
  'cli-about-import-framework': NoVariables
  'cli-about-import-roster': NoVariables
  'cli-about-invites': NoVariables
  'cli-about-invites-status': NoVariables
  'cli-about-reminders': NoVariables
  'cli-about-restore': NoVariables
  'cli-about-retention': NoVariables
  'cli-backup-care': NoVariables
  'cli-backup-written': { path: TextValue; rows: TextValue; tables: TextValue }
  'cli-bot-failed': NoVariables
  'cli-bot-lost': NoVariables
  'cli-bot-not-understood': NoVariables
  'cli-bot-too-large': NoVariables
  'cli-broadcast-counts': { blocked: TextValue; failed: TextValue; sent: TextValue; total: TextValue; unknown: TextValue; waiting: TextValue }
  'cli-broadcast-empty': { name: TextValue }
  'cli-broadcast-nobody': { notLinked: TextValue }
  'cli-broadcast-not-a-photo': { megabytes: TextValue; name: TextValue }
  'cli-broadcast-not-text': { name: TextValue }
  'cli-broadcast-past': { value: TextValue }
  'cli-broadcast-scheduled': { at: TextValue; id: TextValue }
  'cli-broadcast-see': { id: TextValue }
  'cli-broadcast-started': { id: TextValue; recipients: TextValue }
  'cli-broadcast-status': { id: TextValue; state: TextValue; title: TextValue }
  'cli-broadcast-too-long': { length: TextValue; most: TextValue }
  'cli-broadcast-unknown': { id: TextValue }
  'cli-broadcast-unreachable': { blocked: TextValue; notLinked: TextValue }
  'cli-catalogue-imported': { added: TextValue; changed: TextValue; label: TextValue; retired: TextValue }
  'cli-catalogue-stranger': { code: TextValue; competency: TextValue }
  'cli-catalogue-strangers': { count: TextValue }
  'cli-catalogue-unchanged': { label: TextValue; trainings: TextValue }
  'cli-content-ends-before-start': NoVariables
  'cli-content-fault': { place: TextValue; told: TextValue }
  'cli-content-fault-value': { place: TextValue; told: TextValue; value: TextValue }
  'cli-content-faults': { faults: TextValue; fileName: TextValue }
  'cli-content-key-twice': { key: TextValue }
  'cli-content-level-missing': NoVariables
  'cli-content-not-text': { fileName: TextValue }
  'cli-content-not-yaml': { column: TextValue; fileName: TextValue; line: TextValue }
  'cli-content-to-not-above-from': NoVariables
  'cli-content-too-large': { fileName: TextValue; limitMegabytes: TextValue }
  'cli-content-whole-file': NoVariables
  'cli-cycle-another-open': { name: TextValue }
  'cli-cycle-appeals-open': { inTime: TextValue; name: TextValue; undecided: TextValue; until: TextValue }
  'cli-cycle-close-counts': { divergences: TextValue; results: TextValue; withoutResult: TextValue }
  'cli-cycle-closed': { name: TextValue }
  'cli-cycle-name-taken': { name: TextValue }
  'cli-cycle-no-framework': NoVariables
  'cli-cycle-nobody': NoVariables
  'cli-cycle-nobody-rated': { name: TextValue }
  'cli-cycle-none': NoVariables
  'cli-cycle-not-published': { name: TextValue }
  'cli-cycle-nothing-to-close': NoVariables
  'cli-cycle-nothing-to-publish': NoVariables
  'cli-cycle-opened': { name: TextValue; participants: TextValue; ratingUntil: TextValue; selfUntil: TextValue }
  'cli-cycle-phase': { name: TextValue; phase: TextValue; ratingUntil: TextValue; selfUntil: TextValue }
  'cli-cycle-published': { name: TextValue; results: TextValue; withoutRating: TextValue }
  'cli-cycle-rating-before-self': { ratingUntil: TextValue; selfUntil: TextValue }
  'cli-cycle-self-in-past': { selfUntil: TextValue; today: TextValue }
  'cli-cycle-without-superior': { count: TextValue }
  'cli-database-not-opened': NoVariables
  'cli-demo-cast': { name: TextValue; part: TextValue; position: TextValue; telegramId: TextValue }
  'cli-demo-made': { people: TextValue }
  'cli-demo-real-people': { count: TextValue }
  'cli-demo-unchanged': { people: TextValue }
  'cli-dpia-written': { path: TextValue }
  'cli-export-care': NoVariables
  'cli-export-unknown-cycle': { name: TextValue }
  'cli-export-written': { count: TextValue; name: TextValue; path: TextValue }
  'cli-file-is-folder': { path: TextValue }
  'cli-file-missing': { command: TextValue }
  'cli-file-not-found': { path: TextValue }
  'cli-file-not-readable': { path: TextValue }
  'cli-file-too-large': { limitMegabytes: TextValue; path: TextValue }
  'cli-folder-held': { folder: TextValue; pid: TextValue }
  'cli-framework-earlier': { newest: TextValue; version: TextValue }
  'cli-framework-imported': { competencies: TextValue; label: TextValue; version: TextValue }
  'cli-framework-unchanged': { label: TextValue; version: TextValue }
  'cli-help-head': NoVariables
  'cli-help-json': NoVariables
  'cli-invites-care': NoVariables
  'cli-invites-no-bot': NoVariables
  'cli-invites-nobody': { path: TextValue }
  'cli-invites-person': { name: TextValue; nip: TextValue; state: TextValue; unit: TextValue }
  'cli-invites-status': { expired: TextValue; locked: TextValue; none: TextValue; people: TextValue; sent: TextValue; used: TextValue }
  'cli-invites-unknown-unit': { suggestion: TextValue; unit: TextValue }
  'cli-invites-written': { count: TextValue; path: TextValue }
  'cli-no-command': NoVariables
  'cli-not-a-date': { option: TextValue; value: TextValue }
  'cli-not-a-time': { option: TextValue; value: TextValue }
  'cli-option-invalid': { name: TextValue; option: TextValue; value: TextValue }
  'cli-option-missing': { command: TextValue; option: TextValue }
  'cli-option-twice': { option: TextValue }
  'cli-out-folder-missing': { folder: TextValue; path: TextValue }
  'cli-out-not-a-file': { path: TextValue }
  'cli-out-not-writable': { path: TextValue }
  'cli-progress-divergences': { count: TextValue }
  'cli-progress-rating': { ratingNotStarted: TextValue; ratingStarted: TextValue; ratingSubmitted: TextValue }
  'cli-progress-results': { results: TextValue }
  'cli-progress-self': { participants: TextValue; selfNotStarted: TextValue; selfStarted: TextValue; selfSubmitted: TextValue }
  'cli-progress-unit': { participants: TextValue; ratingSubmitted: TextValue; selfSubmitted: TextValue; unit: TextValue }
  'cli-reminder': { at: TextValue; causes: TextValue; nip: TextValue; rule: TextValue }
  'cli-reminders-head': { count: TextValue }
  'cli-reminders-reversed': NoVariables
  'cli-reminders-too-long': { days: TextValue }
  'cli-restore-damaged': { name: TextValue }
  'cli-restore-done': { madeAt: TextValue; rows: TextValue; tables: TextValue }
  'cli-restore-not-empty': NoVariables
  'cli-restore-other-version': { newest: TextValue }
  'cli-restore-shared': NoVariables
  'cli-retention-done': { count: TextValue }
  'cli-retention-dry': NoVariables
  'cli-retention-head': NoVariables
  'cli-retention-row': { count: TextValue; days: TextValue; kind: TextValue; oldest: TextValue }
  'cli-roster-allow-hint': NoVariables
  'cli-roster-changed': { after: TextValue; before: TextValue; field: TextValue; name: TextValue; nip: TextValue }
  'cli-roster-changed-phone': { name: TextValue; nip: TextValue }
  'cli-roster-continued': { count: TextValue }
  'cli-roster-held': { because: TextValue; name: TextValue; nip: TextValue }
  'cli-roster-ignored': { columns: TextValue }
  'cli-roster-left': { name: TextValue; nip: TextValue; unit: TextValue }
  'cli-roster-more': { count: TextValue }
  'cli-roster-moved': { after: TextValue; before: TextValue; field: TextValue; name: TextValue; nip: TextValue }
  'cli-roster-returned': { name: TextValue; nip: TextValue }
  'cli-roster-without-superior': { name: TextValue; nip: TextValue }
  'cli-see-help': NoVariables
  'cli-segment-allowed': { allowed: TextValue; key: TextValue }
  'cli-segment-not-a-pair': { typed: TextValue }
  'cli-segment-too-many': { most: TextValue }
  'cli-segment-unknown-key': { allowed: TextValue; typed: TextValue }
  'cli-segment-unknown-word': { key: TextValue; suggestion: TextValue; typed: TextValue }
  'cli-setting-fault': { expected: TextValue; name: TextValue }
  'cli-setting-faults': { count: TextValue }
  'cli-stop-bot-first': NoVariables
  'cli-unexpected': { reference: TextValue }
  'cli-unknown-command': { suggestion: TextValue; typed: TextValue }
  'cli-unknown-option': { command: TextValue; option: TextValue }
  'cli-usage': { usage: TextValue }
  'cli-value-missing': { option: TextValue }
  'cli-value-unwanted': { option: TextValue }
  'cli-word-invalid': { command: TextValue; value: TextValue }
  'cli-word-missing': { command: TextValue; word: TextValue }
  'cli-word-unwanted': { command: TextValue; word: TextValue }
  'close-appeals-in-time': { count: TextValue; last: TextValue }
  'close-appeals-not-yet': NoVariables
  'close-appeals-undecided': { count: TextValue }
  'close-ask': { name: TextValue }
  'close-done': { name: TextValue }
  'close-open': { divergences: TextValue; without: TextValue }
  'closing-closed': { after: TextValue; before: TextValue; competency: TextValue; title: TextValue }
  'closing-grew': { after: TextValue; before: TextValue; competency: TextValue; required: TextValue; title: TextValue }
  'closing-head': NoVariables
  'closing-narrowed': { after: TextValue; before: TextValue; competency: TextValue; required: TextValue; title: TextValue }
  'closing-unchanged': { after: TextValue; competency: TextValue; required: TextValue; title: TextValue }
  'command-audit': NoVariables
  'command-bahasa': NoVariables
  'command-bantuan': NoVariables
  'command-batal': NoVariables
  'command-dataku': NoVariables
  'command-hasil': NoVariables
  'command-kamus': NoVariables
  'command-katalog': NoVariables
  'command-keberatan': NoVariables
  'command-menilai': NoVariables
  'command-menu': NoVariables
  'command-pegawai': NoVariables
  'command-pelatihan': NoVariables
  'command-pengingat': NoVariables
  'command-penilaian': NoVariables
  'command-periode': NoVariables
  'command-rekap': NoVariables
  'command-siaran': NoVariables
  'command-start': NoVariables
  'command-tim': NoVariables
  'comment-ask': { most: TextValue; rater: TextValue }
  'comment-given': { comment: TextValue }
  'comment-kept': NoVariables
  'compare-done': { until: TextValue }
  'compare-explain': { count: TextValue; until: TextValue }
  'compare-foot-self': { until: TextValue }
  'compare-head-self': NoVariables
  'compare-head-superior': { name: TextValue }
  'compare-line': { item: TextValue; self: TextValue; superior: TextValue }
  'compare-none': NoVariables
  'compare-none-superior': NoVariables
  'compose-approved-corrected': { count: TextValue }
  'compose-approved-nobody': NoVariables
  'compose-approved-scheduled': { at: TextValue }
  'compose-approved-started': { recipients: TextValue }
  'compose-asked-admins': NoVariables
  'compose-asked-pimpinan': NoVariables
  'compose-cancel-ask': { title: TextValue }
  'compose-cancelled': { title: TextValue }
  'compose-caption-too-long': { length: TextValue; most: TextValue }
  'compose-changed': NoVariables
  'compose-correct-ask': NoVariables
  'compose-correct-files': NoVariables
  'compose-correct-sure-ask': { count: TextValue }
  'compose-corrected': { count: TextValue }
  'compose-count': { blocked: TextValue; notLinked: TextValue; reachable: TextValue }
  'compose-draft': NoVariables
  'compose-draft-other': { name: TextValue }
  'compose-empty': NoVariables
  'compose-everyone': NoVariables
  'compose-files-ask': { count: TextValue; most: TextValue }
  'compose-files-differ': NoVariables
  'compose-files-unnamed': NoVariables
  'compose-in-past': NoVariables
  'compose-link-label-too-long': { place: TextValue }
  'compose-link-no-address': { place: TextValue }
  'compose-link-no-label': { place: TextValue }
  'compose-links-ask': { most: TextValue }
  'compose-links-bad': NoVariables
  'compose-links-now': { labels: TextValue }
  'compose-links-too-many': { most: TextValue }
  'compose-list': NoVariables
  'compose-list-empty': NoVariables
  'compose-new': NoVariables
  'compose-no-longer-draft': NoVariables
  'compose-not-sendable': NoVariables
  'compose-overview-correction': { count: TextValue }
  'compose-overview-except': { who: TextValue }
  'compose-overview-files': { count: TextValue }
  'compose-overview-links': { labels: TextValue }
  'compose-overview-question': { text: TextValue }
  'compose-overview-question-unfinished': NoVariables
  'compose-overview-to': { who: TextValue }
  'compose-overview-understood': NoVariables
  'compose-preview-foot': NoVariables
  'compose-question-correct': NoVariables
  'compose-question-explanation': NoVariables
  'compose-question-explanation-length': { least: TextValue; most: TextValue }
  'compose-question-head': NoVariables
  'compose-question-no-such-option': { most: TextValue }
  'compose-question-now': { right: TextValue; text: TextValue }
  'compose-question-option': { option: TextValue; place: TextValue }
  'compose-question-option-too-long': { most: TextValue; place: TextValue }
  'compose-question-option-twice': { place: TextValue }
  'compose-question-options': NoVariables
  'compose-question-options-count': { least: TextValue; most: TextValue }
  'compose-question-several-right': NoVariables
  'compose-question-text': NoVariables
  'compose-question-text-length': { least: TextValue; most: TextValue }
  'compose-question-unfinished': NoVariables
  'compose-refuse-ask': NoVariables
  'compose-refuse-too-long': { most: TextValue }
  'compose-refuse-too-short': { least: TextValue }
  'compose-refused': NoVariables
  'compose-remove-ask': { title: TextValue }
  'compose-removed': NoVariables
  'compose-row-approval': { title: TextValue }
  'compose-row-correction': { title: TextValue }
  'compose-row-done': { title: TextValue }
  'compose-row-draft': { title: TextValue }
  'compose-row-paused': { title: TextValue }
  'compose-row-scheduled': { at: TextValue; title: TextValue }
  'compose-row-sending': { title: TextValue }
  'compose-scheduled': { at: TextValue }
  'compose-scheduled-head': NoVariables
  'compose-segment': NoVariables
  'compose-segment-and': { first: TextValue; second: TextValue }
  'compose-segment-everyone': NoVariables
  'compose-segment-how': NoVariables
  'compose-segment-kind-with': NoVariables
  'compose-segment-kind-without': NoVariables
  'compose-segment-or': { first: TextValue; second: TextValue }
  'compose-segment-pick': NoVariables
  'compose-segment-pick-none': NoVariables
  'compose-segment-with': { who: TextValue }
  'compose-segment-without': { who: TextValue }
  'compose-send': NoVariables
  'compose-send-approval': { most: TextValue }
  'compose-send-approval-pimpinan': { most: TextValue }
  'compose-send-at': { at: TextValue }
  'compose-send-brackets': { part: TextValue }
  'compose-send-no-approver': { most: TextValue }
  'compose-send-nobody': NoVariables
  'compose-send-now': NoVariables
  'compose-send-off-hours': NoVariables
  'compose-send-who': { count: TextValue; minutes: TextValue }
  'compose-started': { recipients: TextValue }
  'compose-templates': NoVariables
  'compose-test-done': NoVariables
  'compose-text-ask': NoVariables
  'compose-text-please': NoVariables
  'compose-text-too-long': { length: TextValue; most: TextValue }
  'compose-too-many-files': { most: TextValue }
  'compose-voice-alone': NoVariables
  'compose-waiting': NoVariables
  'compose-waiting-answer': NoVariables
  'compose-waiting-author': { name: TextValue }
  'compose-waiting-own': NoVariables
  'compose-when-ask': NoVariables
  'compose-when-not-understood': NoVariables
  'compose-withdrawn': NoVariables
  'compose-wrong-kind': NoVariables
  'conflict-ask-ratee': { superior: TextValue }
  'conflict-ask-rater': { name: TextValue }
  'content-changes-file': { count: TextValue }
  'content-draft-dropped': { fileName: TextValue }
  'content-draft-stale': NoVariables
  'content-faults': { count: TextValue; faults: TextValue }
  'content-faults-file': { count: TextValue }
  'content-file-gone': NoVariables
  'content-file-please': NoVariables
  'content-file-too-large': NoVariables
  'content-more': { count: TextValue }
  'content-sheet-column': NoVariables
  'content-sheet-help': NoVariables
  'content-sheet-meaning': NoVariables
  'continues': { answered: TextValue; from: TextValue; items: TextValue; to: TextValue }
  'continues-done': { count: TextValue }
  'continues-file': { count: TextValue }
  'continues-person': { answered: TextValue; from: TextValue; items: TextValue; name: TextValue }
  'continues-team': { count: TextValue; from: TextValue; to: TextValue }
  'correction-already': NoVariables
  'correction-answered': NoVariables
  'correction-by-hand': NoVariables
  'correction-by-tap': NoVariables
  'correction-card': { name: TextValue; unit: TextValue }
  'correction-decline-ask': { name: TextValue }
  'correction-field-name': NoVariables
  'correction-field-nip': NoVariables
  'correction-field-other': NoVariables
  'correction-field-phone': NoVariables
  'correction-field-position': NoVariables
  'correction-field-superior': NoVariables
  'correction-field-unit': NoVariables
  'correction-fields': { hours: TextValue }
  'correction-filed': { until: TextValue }
  'correction-hours-left': { hours: TextValue }
  'correction-no-nip': NoVariables
  'correction-now': { value: TextValue }
  'correction-overdue': { hours: TextValue }
  'correction-own': NoVariables
  'correction-queue': { count: TextValue }
  'correction-queue-empty': NoVariables
  'correction-right': { field: TextValue }
  'correction-text-please': NoVariables
  'correction-texts': { field: TextValue; right: TextValue; wrong: TextValue }
  'correction-times': { due: TextValue; filed: TextValue }
  'correction-too-long': { most: TextValue }
  'correction-too-many': { most: TextValue }
  'correction-was-declined': { at: TextValue; by: TextValue; reason: TextValue }
  'correction-was-done': { at: TextValue; by: TextValue }
  'correction-wrong': { field: TextValue }
  'coverage-head': { cycle: TextValue }
  'coverage-line': { competency: TextValue; count: TextValue; level: TextValue }
  'coverage-no-open-class': NoVariables
  'coverage-nothing-in-catalogue': NoVariables
  'coverage-suppressed': NoVariables
  'coverage-who': { bidang: TextValue; count: TextValue; jenjang: TextValue }
  'coverage-who-more': { count: TextValue }
  'coverage-whole': NoVariables
  'cycle-dates': { rating: TextValue; self: TextValue }
  'cycle-head': { name: TextValue; phase: TextValue }
  'cycle-none': NoVariables
  'cycle-not-admin': NoVariables
  'cycle-open-another': { name: TextValue }
  'cycle-open-ask': NoVariables
  'cycle-open-ask-rating': { date: TextValue }
  'cycle-open-ask-self': { name: TextValue }
  'cycle-open-divergences': { count: TextValue }
  'cycle-open-name-length': { most: TextValue }
  'cycle-open-name-taken': NoVariables
  'cycle-open-no-framework': NoVariables
  'cycle-open-nobody': NoVariables
  'cycle-open-not-a-date': NoVariables
  'cycle-open-rating': { notStarted: TextValue; started: TextValue }
  'cycle-open-rating-before-self': NoVariables
  'cycle-open-self': { notStarted: TextValue; started: TextValue }
  'cycle-open-self-in-past': NoVariables
  'cycle-opened': { participants: TextValue; without: TextValue }
  'cycle-rated': { all: TextValue; done: TextValue }
  'cycle-self': { all: TextValue; done: TextValue }
  'cycle-unit': { all: TextValue; bar: TextValue; rated: TextValue; self: TextValue; unit: TextValue }
  'cycle-units-head': NoVariables
  'cycle-units-more': { count: TextValue }
  'dash-bands-all': { count: TextValue }
  'dash-bands-head': { cycle: TextValue }
  'dash-bands-line': { band: TextValue; bar: TextValue; count: TextValue; share: TextValue }
  'dash-bands-title': NoVariables
  'dash-bands-unit': { enough: TextValue; less: TextValue; optimal: TextValue; unit: TextValue }
  'dash-bands-units': NoVariables
  'dash-fairness-all': { all: TextValue; answered: TextValue; mean: TextValue }
  'dash-fairness-cycle': { answered: TextValue; cycle: TextValue; mean: TextValue }
  'dash-fairness-cycles': NoVariables
  'dash-fairness-head': { cycle: TextValue }
  'dash-fairness-level': { bar: TextValue; count: TextValue; level: TextValue }
  'dash-fairness-none': NoVariables
  'dash-fairness-unit': { all: TextValue; answered: TextValue; mean: TextValue; unit: TextValue }
  'dash-fairness-units': NoVariables
  'dash-figures': { part: TextValue; parts: TextValue }
  'dash-heat-caption': { cycle: TextValue }
  'dash-heat-hidden': NoVariables
  'dash-heat-meaning': NoVariables
  'dash-heat-part': { part: TextValue; parts: TextValue }
  'dash-heat-text': { part: TextValue; parts: TextValue }
  'dash-heat-title': NoVariables
  'dash-heat-unit': { cells: TextValue; unit: TextValue }
  'dash-nothing': NoVariables
  'dash-participation-head': { all: TextValue; cycle: TextValue; rated: TextValue; self: TextValue }
  'dash-participation-picture': NoVariables
  'dash-participation-unit': { all: TextValue; rated: TextValue; self: TextValue; unit: TextValue }
  'dash-sentences-few': { least: TextValue }
  'dash-sentences-head': { count: TextValue }
  'dash-suppressed': NoVariables
  'dash-top-head': { cycle: TextValue }
  'dash-top-label': { below: TextValue; rated: TextValue }
  'dash-top-line': { bar: TextValue; below: TextValue; competency: TextValue; place: TextValue; rated: TextValue }
  'dash-top-meaning': NoVariables
  'dash-top-met': { competencies: TextValue }
  'dash-top-title': NoVariables
  'dash-training-aim': { aim: TextValue }
  'dash-training-all': { aim: TextValue; hours: TextValue; mean: TextValue; people: TextValue; reached: TextValue; running: TextValue; verified: TextValue }
  'dash-training-head': { year: TextValue }
  'dash-training-label': { mean: TextValue; people: TextValue; reached: TextValue }
  'dash-training-meaning': { aim: TextValue }
  'dash-training-title': NoVariables
  'dash-training-unit': { mean: TextValue; people: TextValue; reached: TextValue; unit: TextValue }
  'dash-training-units': { aim: TextValue }
  'dash-units-more': { count: TextValue }
  'dash-waiting-head': { cycle: TextValue; waiting: TextValue }
  'dash-waiting-name': { name: TextValue; unit: TextValue; waiting: TextValue }
  'dash-waiting-names-head': { cycle: TextValue }
  'dash-waiting-none': NoVariables
  'dash-waiting-unit': { all: TextValue; unit: TextValue; waiting: TextValue }
  'dash-with-sub-units': NoVariables
  'delegation-already': NoVariables
  'delegation-awaits': NoVariables
  'delegation-closed': NoVariables
  'delegation-done': { name: TextValue; to: TextValue }
  'delegation-held-absence': { reason: TextValue }
  'delegation-held-conflict': { reason: TextValue }
  'delegation-no-rater': NoVariables
  'delegation-nobody-above': NoVariables
  'delegation-office-told': { name: TextValue }
  'desk': { active: TextValue; left: TextValue; linked: TextValue; unlinked: TextValue; unreachable: TextValue }
  'desk-acting': { from: TextValue; kind: TextValue; name: TextValue; until: TextValue }
  'desk-acting-acting-left': NoVariables
  'desk-acting-appointed': { count: TextValue; kind: TextValue }
  'desk-acting-ended': NoVariables
  'desk-acting-gone': NoVariables
  'desk-acting-kind': { name: TextValue }
  'desk-acting-no-team': NoVariables
  'desk-acting-nothing': NoVariables
  'desk-acting-self': NoVariables
  'desk-brought-back': { name: TextValue }
  'desk-card': { jenjang: TextValue; name: TextValue; nip: TextValue; position: TextValue; role: TextValue; status: TextValue; unit: TextValue }
  'desk-date-acting': { kind: TextValue; name: TextValue; what: TextValue }
  'desk-date-not-a-date': NoVariables
  'desk-date-not-dates': NoVariables
  'desk-date-past': NoVariables
  'desk-date-reversed': NoVariables
  'desk-date-superior': { name: TextValue; what: TextValue }
  'desk-date-too-far': NoVariables
  'desk-date-unit': { name: TextValue; what: TextValue }
  'desk-found': { name: TextValue; nip: TextValue; unit: TextValue }
  'desk-found-left': { name: TextValue; nip: TextValue }
  'desk-invitation-expired': { until: TextValue }
  'desk-invitation-locked': NoVariables
  'desk-invitation-none': NoVariables
  'desk-invitation-sent': { until: TextValue }
  'desk-invitation-used': NoVariables
  'desk-invite-not-possible': NoVariables
  'desk-invited': { link: TextValue; name: TextValue; until: TextValue }
  'desk-invited-lead': NoVariables
  'desk-leaver-already': NoVariables
  'desk-leaver-ask': { name: TextValue; team: TextValue }
  'desk-leaver-marked': { name: TextValue; team: TextValue }
  'desk-left': { date: TextValue }
  'desk-linked': { date: TextValue }
  'desk-move-ask': { name: TextValue; unit: TextValue }
  'desk-move-gone': NoVariables
  'desk-move-left': NoVariables
  'desk-move-moved': NoVariables
  'desk-move-planned': { date: TextValue }
  'desk-move-same': NoVariables
  'desk-no-superior': NoVariables
  'desk-not-admin': NoVariables
  'desk-not-left': { name: TextValue }
  'desk-not-linked': NoVariables
  'desk-not-oneself': NoVariables
  'desk-planned-move': { date: TextValue; unit: TextValue }
  'desk-role-admin': NoVariables
  'desk-role-pegawai': NoVariables
  'desk-role-pimpinan': NoVariables
  'desk-search-acting': NoVariables
  'desk-search-audit': NoVariables
  'desk-search-decider': NoVariables
  'desk-search-delegate': NoVariables
  'desk-search-found': { count: TextValue }
  'desk-search-many': { shown: TextValue }
  'desk-search-nobody': NoVariables
  'desk-search-open': NoVariables
  'desk-search-participant': NoVariables
  'desk-search-superior': NoVariables
  'desk-search-too-short': NoVariables
  'desk-superior-definitif': { from: TextValue; name: TextValue; until: TextValue }
  'desk-superior-is-changed': { date: TextValue }
  'desk-superior-is-circle': NoVariables
  'desk-superior-is-gone': NoVariables
  'desk-superior-is-left': NoVariables
  'desk-superior-is-same': NoVariables
  'desk-superior-is-self': NoVariables
  'desk-superior-is-superior-left': NoVariables
  'desk-superior-plh': { from: TextValue; name: TextValue; until: TextValue }
  'desk-superior-plt': { from: TextValue; name: TextValue; until: TextValue }
  'desk-team': { count: TextValue }
  'desk-unlink-ask': { name: TextValue }
  'desk-unlinked': { name: TextValue }
  'desk-unreachable': { date: TextValue }
  'detail-dialogue-head': NoVariables
  'detail-head': { cycle: TextValue; position: TextValue; unit: TextValue }
  'detail-line': { competency: TextValue; required: TextValue; self: TextValue; superior: TextValue }
  'detail-note': { item: TextValue; level: TextValue; note: TextValue }
  'detail-notes-head': { superior: TextValue }
  'detail-peers': { count: TextValue; mean: TextValue }
  'detail-peers-legend': NoVariables
  'dialog-dropped': NoVariables
  'dialogue-ask-explain': { name: TextValue; other: TextValue; own: TextValue }
  'dialogue-ask-level': NoVariables
  'dialogue-ask-revise': { after: TextValue; before: TextValue }
  'dialogue-changed': { after: TextValue; before: TextValue; date: TextValue }
  'dialogue-foot-owed': { until: TextValue }
  'dialogue-foot-self': { until: TextValue }
  'dialogue-foot-superior': { until: TextValue }
  'dialogue-head': { name: TextValue; place: TextValue; total: TextValue }
  'dialogue-how-self': NoVariables
  'dialogue-how-superior': NoVariables
  'dialogue-kept': { item: TextValue }
  'dialogue-kept-agree': { level: TextValue }
  'dialogue-kept-last': NoVariables
  'dialogue-level': { level: TextValue; name: TextValue; who: TextValue }
  'dialogue-none': NoVariables
  'dialogue-note': { item: TextValue; self: TextValue; superior: TextValue }
  'dialogue-note-agree': { level: TextValue; side: TextValue }
  'dialogue-note-explain': { side: TextValue; text: TextValue }
  'dialogue-note-revise': { side: TextValue; text: TextValue }
  'dialogue-note-silent': { side: TextValue }
  'dialogue-note-untouched': { count: TextValue }
  'dialogue-over': { until: TextValue }
  'dialogue-published': NoVariables
  'dialogue-reason': { reason: TextValue }
  'dialogue-said-agree': { level: TextValue; name: TextValue; who: TextValue }
  'dialogue-said-explain': { name: TextValue; text: TextValue; who: TextValue }
  'dialogue-said-revise': { name: TextValue; text: TextValue; who: TextValue }
  'dialogue-same-level': { level: TextValue }
  'dialogue-silent': { name: TextValue; who: TextValue }
  'dpia-caption': NoVariables
  'draft-already-applied': NoVariables
  'draft-applied': { changedPeople: TextValue; left: TextValue; moved: TextValue; newPeople: TextValue; refusedRows: TextValue }
  'draft-applied-before': NoVariables
  'draft-ask-bands': NoVariables
  'draft-ask-file': NoVariables
  'draft-ask-name': NoVariables
  'draft-ask-weights': NoVariables
  'draft-changed': NoVariables
  'draft-cycle': { below: TextValue; dialogue: TextValue; enough: TextValue; jenjang: TextValue; name: TextValue; opens: TextValue; optimal: TextValue; own: TextValue; peers: TextValue; people: TextValue; rating: TextValue; self: TextValue; superior: TextValue; units: TextValue }
  'draft-cycle-dialogue-before-rating': NoVariables
  'draft-cycle-first-name': { date: TextValue }
  'draft-cycle-name-taken': NoVariables
  'draft-cycle-nobody': NoVariables
  'draft-cycle-opens-too-late': NoVariables
  'draft-cycle-rating-before-self': NoVariables
  'draft-cycle-self-in-past': NoVariables
  'draft-day-dialogue': { date: TextValue }
  'draft-day-open': { date: TextValue }
  'draft-day-rating': { date: TextValue }
  'draft-day-self': { date: TextValue }
  'draft-day-wrong': NoVariables
  'draft-drop-ask': { name: TextValue }
  'draft-dropped': { fileName: TextValue }
  'draft-dry-run': { changedPeople: TextValue; held: TextValue; left: TextValue; moved: TextValue; newPeople: TextValue; newUnits: TextValue; refused: TextValue; returned: TextValue; unchanged: TextValue }
  'draft-fault-column': NoVariables
  'draft-file-faults': NoVariables
  'draft-file-gone': NoVariables
  'draft-file-please': NoVariables
  'draft-file-too-large': NoVariables
  'draft-gone': NoVariables
  'draft-held-head': NoVariables
  'draft-ignored': { columns: TextValue }
  'draft-jenjang': { count: TextValue }
  'draft-leaver': { name: TextValue; nip: TextValue; unit: TextValue }
  'draft-leavers-head': NoVariables
  'draft-more': { count: TextValue }
  'draft-move-superior': { after: TextValue; before: TextValue; name: TextValue; nip: TextValue }
  'draft-move-unit': { after: TextValue; before: TextValue; name: TextValue; nip: TextValue }
  'draft-moves-head': NoVariables
  'draft-no-usable-row': { refused: TextValue }
  'draft-open-ask': { name: TextValue; people: TextValue; rating: TextValue; self: TextValue }
  'draft-opened': { people: TextValue }
  'draft-own-missing': NoVariables
  'draft-peers': { least: TextValue; most: TextValue }
  'draft-person': { name: TextValue; nip: TextValue }
  'draft-refused-file': { count: TextValue }
  'draft-refused-sheet': NoVariables
  'draft-row-faults': NoVariables
  'draft-superseded': NoVariables
  'draft-taken': { fileName: TextValue }
  'draft-too-many-leavers': { active: TextValue; left: TextValue }
  'draft-unchanged': { refused: TextValue; unchanged: TextValue }
  'draft-unit-covered': { unit: TextValue }
  'draft-units': { count: TextValue }
  'draft-without-superior': { count: TextValue }
  'draft-wrong-bands': NoVariables
  'draft-wrong-name': NoVariables
  'draft-wrong-weights': NoVariables
  'effects-any-time': NoVariables
  'effects-care': NoVariables
  'effects-class': { date: TextValue }
  'effects-counts': { closed: TextValue; grew: TextValue; narrowed: TextValue; unchanged: TextValue }
  'effects-few': NoVariables
  'effects-fruitful': { count: TextValue; title: TextValue; when: TextValue }
  'effects-fruitless': { count: TextValue; title: TextValue; when: TextValue }
  'effects-head': NoVariables
  'effects-none': NoVariables
  'effects-suppressed': NoVariables
  'evidence-ask': { competency: TextValue; most: TextValue }
  'evidence-enough': { most: TextValue }
  'evidence-head': { competency: TextValue; place: TextValue; total: TextValue }
  'evidence-invite': { competency: TextValue }
  'evidence-kept': { count: TextValue }
  'evidence-kept-last': { count: TextValue }
  'evidence-none': NoVariables
  'evidence-text-too-long': { most: TextValue }
  'evidence-training': { date: TextValue; hours: TextValue; title: TextValue }
  'evidence-wrong-kind': NoVariables
  'export-band': { band: TextValue }
  'export-caption': { count: TextValue; cycle: TextValue }
  'export-column-band': NoVariables
  'export-column-competency': NoVariables
  'export-column-finish': NoVariables
  'export-column-gap': NoVariables
  'export-column-hours': NoVariables
  'export-column-items': NoVariables
  'export-column-jenjang': NoVariables
  'export-column-jpm': NoVariables
  'export-column-late': NoVariables
  'export-column-level': NoVariables
  'export-column-mandatory': NoVariables
  'export-column-name': NoVariables
  'export-column-nip': NoVariables
  'export-column-not-observed': NoVariables
  'export-column-peers': NoVariables
  'export-column-peers-count': NoVariables
  'export-column-planned': NoVariables
  'export-column-position': NoVariables
  'export-column-rater': NoVariables
  'export-column-rating-sent': NoVariables
  'export-column-required': NoVariables
  'export-column-same': NoVariables
  'export-column-self': NoVariables
  'export-column-self-sent': NoVariables
  'export-column-starts': NoVariables
  'export-column-state': NoVariables
  'export-column-superior': NoVariables
  'export-column-training': NoVariables
  'export-column-unexplained': NoVariables
  'export-column-unit': NoVariables
  'export-column-value': NoVariables
  'export-column-verified': NoVariables
  'export-column-what': NoVariables
  'export-cycle': NoVariables
  'export-gone': NoVariables
  'export-indicative': NoVariables
  'export-no': NoVariables
  'export-note': NoVariables
  'export-participants': NoVariables
  'export-published': NoVariables
  'export-rating-until': NoVariables
  'export-ratings-sent': NoVariables
  'export-results': NoVariables
  'export-self-sent': NoVariables
  'export-self-until': NoVariables
  'export-sheet-gaps': NoVariables
  'export-sheet-levels': NoVariables
  'export-sheet-participation': NoVariables
  'export-sheet-quality': NoVariables
  'export-sheet-summary': NoVariables
  'export-sheet-trainings': NoVariables
  'export-state': NoVariables
  'export-state-closed': NoVariables
  'export-state-draft': NoVariables
  'export-state-open': NoVariables
  'export-state-published': NoVariables
  'export-taken': NoVariables
  'export-unexplained': NoVariables
  'export-yes': NoVariables
  'extend-after-rating': NoVariables
  'extend-already-sent': NoVariables
  'extend-ask-day': { last: TextValue; name: TextValue; until: TextValue }
  'extend-ask-reason': { name: TextValue; until: TextValue }
  'extend-done': { name: TextValue; until: TextValue }
  'extend-gone': NoVariables
  'extend-not-later': NoVariables
  'extend-not-open': NoVariables
  'extend-past': NoVariables
  'extend-rating-begun': NoVariables
  'fairness-anonymous': NoVariables
  'fairness-answered': { level: TextValue }
  'fairness-ask': { cycle: TextValue }
  'fairness-kept': NoVariables
  'fairness-scale': NoVariables
  'fairness-text-ask': { most: TextValue }
  'faq-ask-answer': { text: TextValue }
  'faq-ask-question': { text: TextValue }
  'faq-entry': { answer: TextValue; question: TextValue }
  'faq-head': { count: TextValue }
  'faq-manage': { count: TextValue }
  'faq-none': NoVariables
  'faq-published': NoVariables
  'faq-question-too-long': { most: TextValue }
  'faq-state-draft': NoVariables
  'faq-state-published': { solved: TextValue }
  'faq-state-retired': { solved: TextValue }
  'faq-texts': { answer: TextValue; question: TextValue }
  'file-gone': NoVariables
  'file-not-as-named': { kind: TextValue }
  'file-program': NoVariables
  'file-runs': { kind: TextValue }
  'file-too-large': NoVariables
  'form-closed-conflict': NoVariables
  'form-closed-cycle': NoVariables
  'form-closed-peers': NoVariables
  'form-closed-self-window': { until: TextValue }
  'form-closed-submitted': NoVariables
  'form-closed-superior-began': NoVariables
  'form-closed-waiting': { until: TextValue }
  'give-back-ask': { name: TextValue }
  'give-back-done': { name: TextValue; to: TextValue }
  'held-access': { count: TextValue }
  'held-answers': { count: TextValue }
  'held-appeals': { count: TextValue }
  'held-assessments': { count: TextValue }
  'held-broadcasts': { count: TextValue }
  'held-corrections': { count: TextValue }
  'held-evidence': { count: TextValue }
  'held-notices': { count: TextValue }
  'held-plans': { count: TextValue }
  'held-questions': { count: TextValue }
  'held-results': { count: TextValue }
  'held-statements': { count: TextValue }
  'help': { agency: TextValue }
  'holiday-added': { count: TextValue }
  'holiday-ask': NoVariables
  'holiday-more': NoVariables
  'holiday-national': { date: TextValue; name: TextValue }
  'holiday-not-understood': { line: TextValue }
  'holiday-own': { date: TextValue; name: TextValue }
  'holiday-past': { line: TextValue }
  'holidays-head': NoVariables
  'invite-ask': { count: TextValue; sent: TextValue; unit: TextValue }
  'invite-csv': { count: TextValue }
  'invite-done': { count: TextValue }
  'invite-nobody': NoVariables
  'invite-pdf': { count: TextValue; unit: TextValue }
  'invite-person': { name: TextValue; state: TextValue }
  'invite-print-1': NoVariables
  'invite-print-2': NoVariables
  'invite-print-3': NoVariables
  'invite-print-foot': NoVariables
  'invite-print-heading': { unit: TextValue }
  'invite-print-title': NoVariables
  'invite-print-until': { date: TextValue }
  'invite-state-expired': { until: TextValue }
  'invite-state-locked': NoVariables
  'invite-state-none': NoVariables
  'invite-state-sent': { until: TextValue }
  'invite-state-used': NoVariables
  'invite-taken': NoVariables
  'invite-unit': { expired: TextValue; locked: TextValue; none: TextValue; sent: TextValue; unit: TextValue; used: TextValue }
  'invite-unit-gone': NoVariables
  'invite-units': { expired: TextValue; locked: TextValue; none: TextValue; people: TextValue; sent: TextValue; used: TextValue }
  'item-anchor': { anchor: TextValue; level: TextValue }
  'item-competency': { competency: TextValue; item: TextValue }
  'item-for': { name: TextValue }
  'item-head-self': NoVariables
  'item-head-superior': { name: TextValue }
  'item-not-observed-given': NoVariables
  'item-question-self': NoVariables
  'item-question-superior': NoVariables
  'jenjang-administrator': NoVariables
  'jenjang-jf_ahli_madya': NoVariables
  'jenjang-jf_ahli_muda': NoVariables
  'jenjang-jf_ahli_pertama': NoVariables
  'jenjang-jf_ahli_utama': NoVariables
  'jenjang-jf_mahir': NoVariables
  'jenjang-jf_pemula': NoVariables
  'jenjang-jf_penyelia': NoVariables
  'jenjang-jf_terampil': NoVariables
  'jenjang-jpt_madya': NoVariables
  'jenjang-jpt_pratama': NoVariables
  'jenjang-jpt_utama': NoVariables
  'jenjang-pelaksana': NoVariables
  'jenjang-pengawas': NoVariables
  'job-again': { title: TextValue }
  'job-cancelled': { title: TextValue }
  'job-cancelled-now': NoVariables
  'job-done': { title: TextValue }
  'job-failed': { reference: TextValue; title: TextValue }
  'job-given-up': { title: TextValue }
  'job-goes-on': { title: TextValue }
  'job-progress': { bar: TextValue; percent: TextValue }
  'job-running': { title: TextValue }
  'job-title-audit-export': NoVariables
  'job-title-export': NoVariables
  'job-title-invitations': NoVariables
  'job-title-publish': NoVariables
  'job-title-rapor-unit': NoVariables
  'job-title-roster-apply': NoVariables
  'job-title-roster-check': NoVariables
  'job-too-late': NoVariables
  'kamus-anchor': { anchor: TextValue; level: TextValue }
  'kamus-ask-file': NoVariables
  'kamus-caption': { version: TextValue }
  'kamus-change-anchor-changed': { after: TextValue; before: TextValue; key: TextValue; level: TextValue }
  'kamus-change-competency-added': { key: TextValue; name: TextValue }
  'kamus-change-competency-changed': { after: TextValue; before: TextValue; field: TextValue; key: TextValue }
  'kamus-change-competency-removed': { key: TextValue; name: TextValue }
  'kamus-change-item-added': { key: TextValue; title: TextValue }
  'kamus-change-item-changed': { after: TextValue; before: TextValue; key: TextValue }
  'kamus-change-item-removed': { key: TextValue; title: TextValue }
  'kamus-change-jenjang-level': { after: TextValue; before: TextValue; jenjang: TextValue; key: TextValue }
  'kamus-change-label': { after: TextValue; before: TextValue }
  'kamus-change-order': NoVariables
  'kamus-change-position-added': { position: TextValue }
  'kamus-change-position-level': { after: TextValue; before: TextValue; key: TextValue; position: TextValue }
  'kamus-change-position-removed': { position: TextValue }
  'kamus-changes': { added: TextValue; anchors: TextValue; changed: TextValue; items: TextValue; jenjang: TextValue; positions: TextValue; removed: TextValue; version: TextValue }
  'kamus-changes-end': { open: TextValue }
  'kamus-competency': { bidang: TextValue; key: TextValue; kind: TextValue; levels: TextValue; meaning: TextValue; name: TextValue }
  'kamus-earlier': { fileName: TextValue; version: TextValue }
  'kamus-every-bidang': NoVariables
  'kamus-help-after': NoVariables
  'kamus-help-competencies': NoVariables
  'kamus-help-items': NoVariables
  'kamus-help-jenjang': NoVariables
  'kamus-help-positions': NoVariables
  'kamus-help-version': NoVariables
  'kamus-home': { competencies: TextValue; cycles: TextValue; date: TextValue; items: TextValue; label: TextValue; positions: TextValue; version: TextValue }
  'kamus-item': { competency: TextValue; key: TextValue; title: TextValue }
  'kamus-kind': { kind: TextValue }
  'kamus-level-line': { level: TextValue; who: TextValue }
  'kamus-list': { version: TextValue }
  'kamus-no-cycle': NoVariables
  'kamus-none': NoVariables
  'kamus-not-admin': NoVariables
  'kamus-position-line': { levels: TextValue; position: TextValue }
  'kamus-positions': { positions: TextValue; version: TextValue }
  'kamus-positions-none': { version: TextValue }
  'kamus-saved': { version: TextValue }
  'kamus-still-taught': { keys: TextValue }
  'kamus-superseded': NoVariables
  'kamus-unchanged': { fileName: TextValue; version: TextValue }
  'kamus-version-line': { cycles: TextValue; date: TextValue; label: TextValue; version: TextValue }
  'kamus-versions': { versions: TextValue }
  'katalog-all': NoVariables
  'katalog-any-time': NoVariables
  'katalog-ask-file': NoVariables
  'katalog-caption': NoVariables
  'katalog-change-class-added': { code: TextValue; seats: TextValue; starts: TextValue; training: TextValue }
  'katalog-change-class-changed': { after: TextValue; before: TextValue; code: TextValue; field: TextValue }
  'katalog-change-class-removed': { code: TextValue; starts: TextValue; training: TextValue }
  'katalog-change-training-added': { code: TextValue; title: TextValue }
  'katalog-change-training-changed': { after: TextValue; before: TextValue; code: TextValue; field: TextValue }
  'katalog-change-training-retired': { code: TextValue; title: TextValue }
  'katalog-change-training-returned': { code: TextValue; title: TextValue }
  'katalog-changes': { added: TextValue; changed: TextValue; changedClasses: TextValue; newClasses: TextValue; removedClasses: TextValue; retired: TextValue }
  'katalog-changes-end': NoVariables
  'katalog-class': { code: TextValue; ends: TextValue; place: TextValue; seats: TextValue; starts: TextValue; taken: TextValue }
  'katalog-class-held': { code: TextValue; taken: TextValue; training: TextValue }
  'katalog-class-moved': { code: TextValue; training: TextValue }
  'katalog-competencies-gone': { keys: TextValue }
  'katalog-help-classes': NoVariables
  'katalog-help-trainings': NoVariables
  'katalog-home': { classes: TextValue; seats: TextValue; taken: TextValue; trainings: TextValue }
  'katalog-list': { competency: TextValue }
  'katalog-list-empty': { competency: TextValue }
  'katalog-mandatory': NoVariables
  'katalog-not-admin': NoVariables
  'katalog-saved': NoVariables
  'katalog-seats-below-taken': { code: TextValue; taken: TextValue; training: TextValue }
  'katalog-superseded': NoVariables
  'katalog-training': { bidang: TextValue; code: TextValue; competency: TextValue; description: TextValue; form: TextValue; from: TextValue; hours: TextValue; jenjang: TextValue; provider: TextValue; title: TextValue; to: TextValue }
  'katalog-unchanged': { fileName: TextValue }
  'language-ask': NoVariables
  'language-en': NoVariables
  'language-id': NoVariables
  'language-set': NoVariables
  'late-ask': { count: TextValue; cycle: TextValue }
  'late-done': { count: TextValue }
  'late-nobody': NoVariables
  'late-person': { name: TextValue; unit: TextValue }
  'late-self-over': { until: TextValue }
  'late-self-until': { until: TextValue }
  'leave-ask': NoVariables
  'leave-not-dates': NoVariables
  'leave-past': NoVariables
  'leave-removed': NoVariables
  'leave-reversed': NoVariables
  'leave-set': { from: TextValue; until: TextValue }
  'leave-too-long': { most: TextValue }
  'link-already': { name: TextValue }
  'link-button-contact': NoVariables
  'link-check-contact': NoVariables
  'link-check-nip': NoVariables
  'link-check-passed': NoVariables
  'link-confirm': { name: TextValue; nip: TextValue; position: TextValue; superior: TextValue; unit: TextValue }
  'link-contact-mismatch': { left: TextValue }
  'link-contact-not-own': NoVariables
  'link-done': { name: TextValue }
  'link-nip-mismatch': { left: TextValue }
  'link-nip-six-digits': NoVariables
  'link-refused-account-linked': NoVariables
  'link-refused-expired': NoVariables
  'link-refused-locked': NoVariables
  'link-refused-person-linked': NoVariables
  'link-refused-unknown-code': NoVariables
  'link-refused-used': NoVariables
  'link-too-many': NoVariables
  'link-withdrawn': NoVariables
  'meeting-ask-day': { name: TextValue }
  'meeting-ask-place': { most: TextValue; when: TextValue }
  'meeting-ask-time': { date: TextValue }
  'meeting-file': { when: TextValue }
  'meeting-file-about': NoVariables
  'meeting-file-title': { name: TextValue }
  'meeting-no-time': NoVariables
  'meeting-on': { name: TextValue; when: TextValue }
  'meeting-own': NoVariables
  'meeting-place-text-please': NoVariables
  'meeting-place-too-long': { most: TextValue }
  'meeting-proposed': { name: TextValue; when: TextValue }
  'meeting-proposed-own': { name: TextValue; when: TextValue }
  'meeting-stale': NoVariables
  'meeting-time-wrong': NoVariables
  'menu': { agency: TextValue; name: TextValue; roles: TextValue }
  'my-data': { bidang: TextValue; jenjang: TextValue; name: TextValue; nip: TextValue; position: TextValue; status: TextValue; superior: TextValue; unit: TextValue; version: TextValue }
  'my-data-cited': { count: TextValue }
  'my-data-correction': { field: TextValue; until: TextValue }
  'my-data-correction-declined': { field: TextValue }
  'my-data-correction-done': { field: TextValue }
  'my-data-held': NoVariables
  'my-data-phone': { end: TextValue }
  'note-ask-caption': NoVariables
  'note-ask-competency': { date: TextValue; name: TextValue }
  'note-ask-day': { name: TextValue }
  'note-ask-words': { competency: TextValue; date: TextValue; name: TextValue }
  'note-beside': { name: TextValue; shown: TextValue; total: TextValue }
  'note-choose': NoVariables
  'note-cited': NoVariables
  'note-count': { count: TextValue }
  'note-head': { competency: TextValue; date: TextValue }
  'note-kept': { competency: TextValue; date: TextValue; name: TextValue }
  'note-none': NoVariables
  'note-none-here': NoVariables
  'note-person': { name: TextValue; position: TextValue }
  'note-photo': NoVariables
  'note-quote': { date: TextValue; text: TextValue }
  'note-remove-ask': { date: TextValue; text: TextValue }
  'note-removed': NoVariables
  'note-stays': NoVariables
  'note-wrong-kind': NoVariables
  'nothing-to-cancel': NoVariables
  'notice-all-delegated-former': { count: TextValue; to: TextValue }
  'notice-all-delegated-rater': { count: TextValue; from: TextValue; more: TextValue; names: TextValue; reason: TextValue }
  'notice-appeal-answer': { name: TextValue; until: TextValue }
  'notice-appeal-answered': { rater: TextValue }
  'notice-appeal-answered-decider': { name: TextValue; rater: TextValue }
  'notice-appeal-decide': { cycle: TextValue; name: TextValue; rater: TextValue; until: TextValue }
  'notice-appeal-decider-awaited': { name: TextValue }
  'notice-appeal-decider-changed': { decider: TextValue; name: TextValue }
  'notice-appeal-granted': { name: TextValue }
  'notice-appeal-no-decider': { name: TextValue; rater: TextValue }
  'notice-appeal-plan': NoVariables
  'notice-appeal-refused': { name: TextValue }
  'notice-appeal-withdrawn': { cycle: TextValue; name: TextValue }
  'notice-broadcast-approved': { name: TextValue; title: TextValue }
  'notice-broadcast-refused': { name: TextValue; reason: TextValue; title: TextValue }
  'notice-correction-declined': { reason: TextValue }
  'notice-correction-done': NoVariables
  'notice-cycle-opened': { count: TextValue; cycle: TextValue; until: TextValue }
  'notice-delegated-former-absence': { name: TextValue; to: TextValue }
  'notice-delegated-former-conflict': { name: TextValue; to: TextValue }
  'notice-delegated-former-returned': { name: TextValue; to: TextValue }
  'notice-delegated-ratee-absence': { to: TextValue }
  'notice-delegated-ratee-conflict': { to: TextValue }
  'notice-delegated-ratee-returned': { to: TextValue }
  'notice-delegated-rater-absence': { name: TextValue; reason: TextValue }
  'notice-delegated-rater-conflict': { name: TextValue; reason: TextValue }
  'notice-delegated-rater-returned': { name: TextValue; reason: TextValue }
  'notice-delegation-needed': { name: TextValue; superior: TextValue }
  'notice-dialogue-changed': { after: TextValue; before: TextValue; item: TextValue; reason: TextValue }
  'notice-dialogue-changes': { name: TextValue }
  'notice-dialogue-news': { count: TextValue; name: TextValue; spoken: TextValue; until: TextValue }
  'notice-dialogue-opened-self': { count: TextValue; name: TextValue; until: TextValue }
  'notice-dialogue-opened-superior': { count: TextValue; name: TextValue; until: TextValue }
  'notice-invitation-locked-not-me': { name: TextValue; unit: TextValue }
  'notice-invitation-locked-tries': { name: TextValue; unit: TextValue }
  'notice-peer-role-ended': { name: TextValue }
  'notice-peers-proposed': { count: TextValue; name: TextValue }
  'notice-plan-approved': NoVariables
  'notice-plan-decline-accepted': NoVariables
  'notice-plan-decline-refused': NoVariables
  'notice-plan-invited': NoVariables
  'notice-plan-invited-answer': NoVariables
  'notice-plan-moved-up': { date: TextValue }
  'notice-plan-next': { title: TextValue }
  'notice-plan-refused': NoVariables
  'notice-proof-accepted': { hours: TextValue; title: TextValue }
  'notice-proof-given-back': { fault: TextValue; title: TextValue }
  'notice-question-answered': { answer: TextValue; question: TextValue }
  'notice-rating-ready': { count: TextValue; until: TextValue }
  'notice-result-comment': { comment: TextValue; cycle: TextValue; name: TextValue }
  'notice-roster-report': { name: TextValue; report: TextValue; unit: TextValue }
  'notice-self-extended': { cycle: TextValue; until: TextValue }
  'notice-unlinked-oneself': { name: TextValue; unit: TextValue }
  'office-privacy': { mode: TextValue }
  'open-rating-head': { count: TextValue }
  'open-rating-person': { name: TextValue; rater: TextValue; state: TextValue; unit: TextValue }
  'open-self-head': { count: TextValue }
  'open-self-person': { name: TextValue; state: TextValue; unit: TextValue }
  'opening-ask': NoVariables
  'opening-attached': { name: TextValue }
  'opening-from': { name: TextValue }
  'opening-none': NoVariables
  'opening-now': NoVariables
  'opening-offer': { name: TextValue }
  'opening-photo': NoVariables
  'opening-removed': NoVariables
  'opening-sent-with': NoVariables
  'opening-too-long': { length: TextValue; most: TextValue }
  'opening-voice': NoVariables
  'opening-waiting-approval': { title: TextValue }
  'opening-wrong-kind': NoVariables
  'own-copy-ask': NoVariables
  'own-copy-json': NoVariables
  'own-copy-pdf': NoVariables
  'own-data-absence': NoVariables
  'own-data-access': NoVariables
  'own-data-account': NoVariables
  'own-data-advice': NoVariables
  'own-data-answered': { answer: TextValue }
  'own-data-answers': NoVariables
  'own-data-appeal': NoVariables
  'own-data-appeal-decision': NoVariables
  'own-data-appeal-draft': NoVariables
  'own-data-appeal-filed': { at: TextValue }
  'own-data-appeal-reason': NoVariables
  'own-data-assessment': { cycle: TextValue }
  'own-data-bidang': NoVariables
  'own-data-broadcast': { at: TextValue; understood: TextValue }
  'own-data-broadcasts': NoVariables
  'own-data-by': { at: TextValue; by: TextValue }
  'own-data-changed': { after: TextValue; at: TextValue; before: TextValue; reason: TextValue }
  'own-data-comment': NoVariables
  'own-data-correction': { answer: TextValue; at: TextValue; outcome: TextValue; right: TextValue; wrong: TextValue }
  'own-data-corrections': NoVariables
  'own-data-dialogue': { item: TextValue }
  'own-data-evidence': { competency: TextValue }
  'own-data-extended': NoVariables
  'own-data-fairness': { cycle: TextValue }
  'own-data-file': { name: TextValue }
  'own-data-foot': { agency: TextValue; name: TextValue }
  'own-data-held': NoVariables
  'own-data-invitation': NoVariables
  'own-data-jenjang': NoVariables
  'own-data-language': NoVariables
  'own-data-lead': { at: TextValue }
  'own-data-left-out': NoVariables
  'own-data-level': { level: TextValue }
  'own-data-levels': { self: TextValue; superior: TextValue }
  'own-data-linked': NoVariables
  'own-data-meeting': NoVariables
  'own-data-move': NoVariables
  'own-data-name': NoVariables
  'own-data-nip': NoVariables
  'own-data-none': NoVariables
  'own-data-not-sent': NoVariables
  'own-data-not-visible': NoVariables
  'own-data-note': { cycle: TextValue; item: TextValue }
  'own-data-note-text': { at: TextValue; author: TextValue; text: TextValue }
  'own-data-notes': NoVariables
  'own-data-notices': { count: TextValue }
  'own-data-now': NoVariables
  'own-data-of': NoVariables
  'own-data-page': NoVariables
  'own-data-peers': { count: TextValue; mean: TextValue }
  'own-data-person': NoVariables
  'own-data-phone': NoVariables
  'own-data-place': NoVariables
  'own-data-plan': { hours: TextValue; state: TextValue }
  'own-data-plans': NoVariables
  'own-data-position': NoVariables
  'own-data-practice': { case: TextValue }
  'own-data-privacy': NoVariables
  'own-data-privacy-read': { at: TextValue; version: TextValue }
  'own-data-question': { anonymous: TextValue; at: TextValue }
  'own-data-questions': NoVariables
  'own-data-read': NoVariables
  'own-data-reason-self': { reason: TextValue }
  'own-data-reason-superior': { reason: TextValue }
  'own-data-recorded': NoVariables
  'own-data-reminder': NoVariables
  'own-data-reminder-hour': { hour: TextValue }
  'own-data-report': NoVariables
  'own-data-result': NoVariables
  'own-data-result-jpm': { at: TextValue; band: TextValue; jpm: TextValue }
  'own-data-result-line': { gap: TextValue; level: TextValue; peers: TextValue; required: TextValue; self: TextValue; superior: TextValue }
  'own-data-said-other': { text: TextValue }
  'own-data-said-own': { text: TextValue }
  'own-data-self-sent': NoVariables
  'own-data-span': { from: TextValue; until: TextValue; what: TextValue }
  'own-data-stance-agree': NoVariables
  'own-data-stance-explain': NoVariables
  'own-data-stance-revise': NoVariables
  'own-data-status': NoVariables
  'own-data-superior': NoVariables
  'own-data-superior-sent': NoVariables
  'own-data-telegram': NoVariables
  'own-data-title': NoVariables
  'own-data-unit': NoVariables
  'own-hour-ask': NoVariables
  'own-hour-set': { hour: TextValue }
  'own-log': NoVariables
  'own-log-by': { name: TextValue; position: TextValue }
  'own-log-line': { act: TextValue; at: TextValue; office: TextValue; who: TextValue }
  'own-log-machine': NoVariables
  'own-log-nameless': NoVariables
  'own-log-nothing': NoVariables
  'own-log-self': NoVariables
  'own-style-head': { count: TextValue; cycle: TextValue }
  'own-style-none': { fewest: TextValue }
  'part': { cycle: TextValue; name: TextValue; rater: TextValue; rating: TextValue; self: TextValue; unit: TextValue; until: TextValue }
  'part-extended': { reason: TextValue }
  'part-none': NoVariables
  'part-other-superior': { name: TextValue }
  'part-state-none': NoVariables
  'part-state-sent': NoVariables
  'part-state-started': NoVariables
  'pause-set': { until: TextValue }
  'peers-are-confirmed': NoVariables
  'peers-can-propose': NoVariables
  'peers-changed': NoVariables
  'peers-choice': { count: TextValue; least: TextValue; most: TextValue; name: TextValue; names: TextValue }
  'peers-closed': NoVariables
  'peers-confirm-ask': { count: TextValue; name: TextValue; names: TextValue; until: TextValue }
  'peers-confirmed': { count: TextValue; name: TextValue }
  'peers-few-candidates': { least: TextValue }
  'peers-few-candidates-of': { least: TextValue; name: TextValue }
  'peers-found': { count: TextValue }
  'peers-full': { most: TextValue }
  'peers-intro': { done: TextValue; name: TextValue; position: TextValue; total: TextValue; unit: TextValue }
  'peers-own': { least: TextValue; most: TextValue }
  'peers-own-chosen': { count: TextValue; names: TextValue }
  'peers-own-none': NoVariables
  'peers-people': { least: TextValue; most: TextValue }
  'peers-proposal-sent': NoVariables
  'peers-queue': { cycle: TextValue; done: TextValue; total: TextValue; until: TextValue }
  'peers-queue-none': NoVariables
  'peers-search': NoVariables
  'peers-send-ask': { name: TextValue }
  'peers-sent': { name: TextValue }
  'peers-too-few': { least: TextValue }
  'person-intro': { done: TextValue; name: TextValue; position: TextValue; total: TextValue; unit: TextValue }
  'person-late': NoVariables
  'phase-closed': NoVariables
  'phase-dialogue': NoVariables
  'phase-draft': NoVariables
  'phase-overdue': NoVariables
  'phase-published': NoVariables
  'phase-rating': NoVariables
  'phase-self': NoVariables
  'plain': { text: TextValue }
  'plan-already-planned': NoVariables
  'plan-answer-kept': NoVariables
  'plan-answer-late': NoVariables
  'plan-any-time': NoVariables
  'plan-because': { competency: TextValue; from: TextValue; level: TextValue; required: TextValue; to: TextValue }
  'plan-cancel-ask': NoVariables
  'plan-cancel-ask-seat': NoVariables
  'plan-card': { form: TextValue; hours: TextValue; provider: TextValue; title: TextValue }
  'plan-card-answer': { answer: TextValue }
  'plan-card-class': { begins: TextValue; ends: TextValue; from: TextValue; place: TextValue; until: TextValue }
  'plan-card-class-day': { begins: TextValue; day: TextValue; ends: TextValue; place: TextValue }
  'plan-card-finish': { date: TextValue }
  'plan-card-mandatory': NoVariables
  'plan-card-reason': { reason: TextValue }
  'plan-card-state': { state: TextValue }
  'plan-choose-date': NoVariables
  'plan-date': { date: TextValue; place: TextValue; seats: TextValue }
  'plan-decline-ask': NoVariables
  'plan-decline-ask-mandatory': NoVariables
  'plan-decline-had': NoVariables
  'plan-decline-schedule': NoVariables
  'plan-decline-unfit': NoVariables
  'plan-done-approved': NoVariables
  'plan-done-cancelled': NoVariables
  'plan-done-decline-requested': NoVariables
  'plan-done-declined': NoVariables
  'plan-done-declined-next': NoVariables
  'plan-done-requested': NoVariables
  'plan-done-waitlisted': NoVariables
  'plan-entry': { form: TextValue; hours: TextValue; rank: TextValue; title: TextValue }
  'plan-entry-state': { state: TextValue }
  'plan-full': { date: TextValue }
  'plan-head': { count: TextValue; cycle: TextValue; hours: TextValue; target: TextValue }
  'plan-head-later': NoVariables
  'plan-mandatory': NoVariables
  'plan-next-class': { date: TextValue; seats: TextValue }
  'plan-no-dates': NoVariables
  'plan-no-gaps': NoVariables
  'plan-no-result': NoVariables
  'plan-nothing-fits': NoVariables
  'plan-open-hint': NoVariables
  'plan-other': { state: TextValue; title: TextValue }
  'plan-others': NoVariables
  'plan-queue': { count: TextValue }
  'plan-queue-empty': NoVariables
  'plan-refuse-ask': { name: TextValue }
  'plan-refuse-needed': NoVariables
  'plan-refuse-schedule': NoVariables
  'plan-refuse-unfit': NoVariables
  'plan-refuse-workload': NoVariables
  'plan-request': { name: TextValue }
  'plan-request-answer': { answer: TextValue }
  'plan-request-decline': { name: TextValue }
  'plan-request-reason': { reason: TextValue }
  'plan-state-approved': NoVariables
  'plan-state-cancelled': NoVariables
  'plan-state-decline-refused': NoVariables
  'plan-state-decline_requested': NoVariables
  'plan-state-declined': NoVariables
  'plan-state-invited': NoVariables
  'plan-state-proof_sent': NoVariables
  'plan-state-refused': NoVariables
  'plan-state-requested': NoVariables
  'plan-state-verified': NoVariables
  'plan-state-waitlisted': NoVariables
  'plan-why': { ceiling: TextValue; most: TextValue; nearly: TextValue; target: TextValue }
  'plan-why-on-request': { ceiling: TextValue }
  'plan-why-yours': { hours: TextValue; levels: TextValue }
  'plan-write-reason': NoVariables
  'practice-distance': { distance: TextValue }
  'practice-done': NoVariables
  'practice-head': NoVariables
  'practice-head-first': { place: TextValue; total: TextValue }
  'practice-intro': { total: TextValue }
  'practice-list': { answered: TextValue; total: TextValue }
  'practice-other': { key: TextValue; own: TextValue }
  'practice-private': NoVariables
  'practice-question': NoVariables
  'practice-same': { key: TextValue }
  'practice-why': { why: TextValue }
  'privacy-notice': { agency: TextValue; version: TextValue }
  'progress-calendar': { title: TextValue }
  'progress-meter': { bar: TextValue; hours: TextValue; target: TextValue }
  'proof-accepted': { hours: TextValue; name: TextValue }
  'proof-ask-certificate': NoVariables
  'proof-ask-report': NoVariables
  'proof-card': { name: TextValue }
  'proof-card-fault': { fault: TextValue }
  'proof-card-mentor': { name: TextValue }
  'proof-card-text': { text: TextValue }
  'proof-fault-ask': { name: TextValue }
  'proof-fault-name': NoVariables
  'proof-fault-other': NoVariables
  'proof-fault-unreadable': NoVariables
  'proof-given-back': { name: TextValue }
  'proof-no-longer': NoVariables
  'proof-not-a-certificate': NoVariables
  'proof-queue': { count: TextValue }
  'proof-queue-empty': NoVariables
  'proof-sent-admin': NoVariables
  'proof-sent-mentor': NoVariables
  'proof-too-early': { date: TextValue }
  'proof-too-short': { least: TextValue }
  'publish-ask': { name: TextValue; rated: TextValue }
  'publish-done': { name: TextValue; results: TextValue; without: TextValue }
  'publish-no-cancel': NoVariables
  'publish-nobody-rated': NoVariables
  'publish-running': { bar: TextValue; name: TextValue; owner: TextValue; percent: TextValue }
  'publish-taken': { count: TextValue; name: TextValue }
  'publish-without': { count: TextValue }
  'question-answer-sent': NoVariables
  'question-answer-too-long': { most: TextValue }
  'question-answer-too-short': { least: TextValue }
  'question-ask': { least: TextValue; most: TextValue }
  'question-ask-broadcast': { least: TextValue; most: TextValue }
  'question-card': { name: TextValue; unit: TextValue }
  'question-card-anonymous': NoVariables
  'question-card-answered': { answer: TextValue }
  'question-card-asked': { date: TextValue }
  'question-card-broadcast': { title: TextValue }
  'question-card-held': { name: TextValue }
  'question-card-mine': NoVariables
  'question-clear-thanks': NoVariables
  'question-dropped': NoVariables
  'question-held': { name: TextValue }
  'question-not-held': NoVariables
  'question-offer': { place: TextValue; question: TextValue }
  'question-offers': NoVariables
  'question-queue': { count: TextValue }
  'question-queue-empty': NoVariables
  'question-released': NoVariables
  'question-send-ask': { text: TextValue }
  'question-sent': NoVariables
  'question-sent-anonymous': NoVariables
  'question-solved': NoVariables
  'question-solved-ask': NoVariables
  'question-text-please': NoVariables
  'question-too-long': { most: TextValue }
  'question-too-many': { most: TextValue }
  'question-too-short': { least: TextValue }
  'question-write': { least: TextValue; most: TextValue }
  'quote': { text: TextValue }
  'radar-caption': NoVariables
  'radar-required': NoVariables
  'radar-self': NoVariables
  'radar-superior': NoVariables
  'radar-title': { cycle: TextValue }
  'rapor-basis-1': NoVariables
  'rapor-basis-2': NoVariables
  'rapor-basis-3': NoVariables
  'rapor-basis-4': NoVariables
  'rapor-basis-head': NoVariables
  'rapor-calculation-bands': { bands: TextValue }
  'rapor-calculation-head': NoVariables
  'rapor-calculation-level': NoVariables
  'rapor-calculation-level-weights': { weights: TextValue }
  'rapor-calculation-own': { count: TextValue; jpm: TextValue; sum: TextValue }
  'rapor-calculation-own-written': { count: TextValue; jpm: TextValue; sum: TextValue; written: TextValue }
  'rapor-calculation-rule': NoVariables
  'rapor-caption': { cycle: TextValue }
  'rapor-changed': { after: TextValue; at: TextValue; before: TextValue; decider: TextValue; items: TextValue; reason: TextValue }
  'rapor-changed-head': NoVariables
  'rapor-column-competency': NoVariables
  'rapor-column-fit': NoVariables
  'rapor-column-gap': NoVariables
  'rapor-column-level': NoVariables
  'rapor-column-number': NoVariables
  'rapor-column-required': NoVariables
  'rapor-column-self': NoVariables
  'rapor-column-superior': NoVariables
  'rapor-comment': { name: TextValue }
  'rapor-counts': { gaps: TextValue; met: TextValue }
  'rapor-cycle': { cycle: TextValue }
  'rapor-dialogue-head': NoVariables
  'rapor-dialogue-withheld': { count: TextValue }
  'rapor-foot': { cycle: TextValue; date: TextValue; name: TextValue }
  'rapor-heading': NoVariables
  'rapor-indicative': NoVariables
  'rapor-jpm': { band: TextValue; jpm: TextValue }
  'rapor-name': NoVariables
  'rapor-nip': NoVariables
  'rapor-not-read': NoVariables
  'rapor-not-sent': NoVariables
  'rapor-note': { item: TextValue; level: TextValue }
  'rapor-notes-head': { superior: TextValue }
  'rapor-notes-none': NoVariables
  'rapor-page': NoVariables
  'rapor-page-of': NoVariables
  'rapor-plan-date': NoVariables
  'rapor-plan-for': NoVariables
  'rapor-plan-head': NoVariables
  'rapor-plan-hours': NoVariables
  'rapor-plan-none': NoVariables
  'rapor-plan-state': NoVariables
  'rapor-plan-training': NoVariables
  'rapor-position': NoVariables
  'rapor-published': NoVariables
  'rapor-rated': NoVariables
  'rapor-rater': NoVariables
  'rapor-read': NoVariables
  'rapor-read-at': { at: TextValue }
  'rapor-self-sent': NoVariables
  'rapor-sign-admin': NoVariables
  'rapor-sign-asn': NoVariables
  'rapor-sign-lead': NoVariables
  'rapor-sign-nip': { nip: TextValue }
  'rapor-sign-superior': NoVariables
  'rapor-summary-head': NoVariables
  'rapor-table-head': NoVariables
  'rapor-table-legend': NoVariables
  'rapor-table-peers': NoVariables
  'rapor-unit': NoVariables
  'rapor-unit-caption': { count: TextValue; cycle: TextValue; unit: TextValue }
  'rapor-unit-gone': NoVariables
  'rapor-unit-taken': NoVariables
  'rapor-units': { cycle: TextValue }
  'rapor-units-none': NoVariables
  'rapor-with-peers': { count: TextValue; given: TextValue; mean: TextValue }
  'rater-ask-late': { all: TextValue; count: TextValue; whose: TextValue }
  'rater-ask-lenient': { distance: TextValue; whose: TextValue }
  'rater-ask-narrow': { spread: TextValue; whose: TextValue }
  'rater-ask-practice': { distance: TextValue; whose: TextValue }
  'rater-ask-same': { all: TextValue; count: TextValue; whose: TextValue }
  'rater-ask-strict': { distance: TextValue; whose: TextValue }
  'rater-head': { count: TextValue; cycle: TextValue; name: TextValue; unit: TextValue }
  'rater-honest': NoVariables
  'rater-late': { all: TextValue; count: TextValue }
  'rater-line': { count: TextValue; name: TextValue; offset: TextValue; spread: TextValue; unit: TextValue }
  'rater-list': { count: TextValue; cycle: TextValue; fewest: TextValue }
  'rater-list-none': { cycle: TextValue; fewest: TextValue }
  'rater-no-levels': NoVariables
  'rater-no-question': NoVariables
  'rater-offset': { offset: TextValue }
  'rater-practice': { distance: TextValue }
  'rater-questions': NoVariables
  'rater-same': { all: TextValue; count: TextValue }
  'rater-self-offset': { offset: TextValue; pairs: TextValue }
  'rater-spread': { spread: TextValue }
  'rater-whose-office': NoVariables
  'rater-whose-own': NoVariables
  'reason-action': NoVariables
  'reason-ask-action': NoVariables
  'reason-ask-extreme': { level: TextValue; name: TextValue }
  'reason-ask-note': { name: TextValue }
  'reason-ask-outcome': NoVariables
  'reason-ask-situation': NoVariables
  'reason-example': NoVariables
  'reason-given': { reason: TextValue }
  'reason-how': NoVariables
  'reason-kept': NoVariables
  'reason-lacks-letters': { have: TextValue; least: TextValue }
  'reason-lacks-variety': { have: TextValue; least: TextValue }
  'reason-lacks-words': { have: TextValue; least: TextValue }
  'reason-outcome': NoVariables
  'reason-part-kept': NoVariables
  'reason-situation': NoVariables
  'reason-starters': NoVariables
  'reason-text-please': NoVariables
  'reason-too-long': { most: TextValue }
  'received-first-counts': { option: TextValue }
  'received-preview': NoVariables
  'received-right': { explanation: TextValue }
  'received-right-short': NoVariables
  'received-thanks': NoVariables
  'received-thanks-already': NoVariables
  'received-wrong': { explanation: TextValue; right: TextValue }
  'received-wrong-short': NoVariables
  'rekap': { cycle: TextValue }
  'rekap-no-results': NoVariables
  'rekap-not-office': NoVariables
  'reliability-agreement': { pearson: TextValue; people: TextValue; spearman: TextValue; word: TextValue }
  'reliability-agreement-against': NoVariables
  'reliability-agreement-close': NoVariables
  'reliability-agreement-little': NoVariables
  'reliability-agreement-none': NoVariables
  'reliability-agreement-some': NoVariables
  'reliability-alpha': { alpha: TextValue; people: TextValue; word: TextValue }
  'reliability-alpha-against': NoVariables
  'reliability-alpha-fair': NoVariables
  'reliability-alpha-good': NoVariables
  'reliability-alpha-none': NoVariables
  'reliability-alpha-weak': NoVariables
  'reliability-head': { cycle: TextValue }
  'reliability-meaning': NoVariables
  'reliability-note': { fewest: TextValue }
  'remark-text-please': NoVariables
  'remark-too-long': { most: TextValue }
  'reminder-answer-appeal': { until: TextValue }
  'reminder-answer-plan': { count: TextValue; minutes: TextValue; until: TextValue }
  'reminder-approve-plan': { count: TextValue; minutes: TextValue }
  'reminder-certificate': { hours: TextValue; title: TextValue; until: TextValue }
  'reminder-class-soon': { clock: TextValue; date: TextValue; place: TextValue; title: TextValue }
  'reminder-decide-appeal': { count: TextValue }
  'reminder-dialogue-team': { count: TextValue; minutes: TextValue; until: TextValue }
  'reminder-digest': { all: TextValue; cycle: TextValue; rated: TextValue; self: TextValue }
  'reminder-digest-corrections': { count: TextValue; overdue: TextValue }
  'reminder-digest-head': NoVariables
  'reminder-digest-more': { count: TextValue }
  'reminder-digest-picture': { cycle: TextValue }
  'reminder-digest-training': { hours: TextValue; running: TextValue; verified: TextValue }
  'reminder-digest-unit': { all: TextValue; rated: TextValue; self: TextValue; unit: TextValue }
  'reminder-digest-units': NoVariables
  'reminder-escalation': { count: TextValue; superiors: TextValue; until: TextValue }
  'reminder-escalation-over': { count: TextValue; superiors: TextValue }
  'reminder-file-appeal': { until: TextValue }
  'reminder-head': NoVariables
  'reminder-meeting': { name: TextValue; when: TextValue }
  'reminder-peers': { count: TextValue; minutes: TextValue; until: TextValue }
  'reminder-rate': { count: TextValue; minutes: TextValue; until: TextValue }
  'reminder-report': { hours: TextValue; title: TextValue; until: TextValue }
  'reminder-self-left': { count: TextValue; minutes: TextValue; until: TextValue }
  'reminder-self-new': { count: TextValue; until: TextValue }
  'reminder-self-send': { until: TextValue }
  'reminder-settings': { hour: TextValue }
  'reminder-settings-leave': { from: TextValue; until: TextValue }
  'reminder-settings-paused': { until: TextValue }
  'reminder-settings-snoozed': { until: TextValue }
  'reminder-verify-proof': { count: TextValue; minutes: TextValue }
  'report-answered': { all: TextValue; count: TextValue }
  'report-answers-too-few': { least: TextValue }
  'report-blocked': { count: TextValue }
  'report-column-answered': NoVariables
  'report-column-fact': NoVariables
  'report-column-name': NoVariables
  'report-column-nip': NoVariables
  'report-column-reached': NoVariables
  'report-column-recipients': NoVariables
  'report-column-right': NoVariables
  'report-column-sent': NoVariables
  'report-column-share': NoVariables
  'report-column-state': NoVariables
  'report-column-understood': NoVariables
  'report-column-unit': NoVariables
  'report-column-value': NoVariables
  'report-column-why': NoVariables
  'report-curve-all': { count: TextValue }
  'report-curve-answered': { count: TextValue }
  'report-curve-at': { at: TextValue; counts: TextValue }
  'report-curve-at-answered': { count: TextValue }
  'report-curve-at-sent': { count: TextValue }
  'report-curve-at-understood': { count: TextValue }
  'report-curve-head': { count: TextValue; title: TextValue }
  'report-curve-none': NoVariables
  'report-curve-sent': { count: TextValue }
  'report-curve-since': { at: TextValue }
  'report-curve-understood': { count: TextValue }
  'report-export': { title: TextValue }
  'report-fact-answered': NoVariables
  'report-fact-blocked': NoVariables
  'report-fact-failed': NoVariables
  'report-fact-finished': NoVariables
  'report-fact-option': { letter: TextValue; option: TextValue }
  'report-fact-option-right': { letter: TextValue; option: TextValue }
  'report-fact-question': NoVariables
  'report-fact-sent': NoVariables
  'report-fact-started': NoVariables
  'report-fact-state': NoVariables
  'report-fact-title': NoVariables
  'report-fact-total': NoVariables
  'report-fact-understood': NoVariables
  'report-fact-understood-share': NoVariables
  'report-fact-unknown': NoVariables
  'report-fact-waiting': NoVariables
  'report-failed': { count: TextValue }
  'report-file': { id: TextValue }
  'report-head': { at: TextValue; state: TextValue; title: TextValue }
  'report-key': { letter: TextValue; option: TextValue }
  'report-key-right': { letter: TextValue; option: TextValue }
  'report-letter': { count: TextValue; letter: TextValue }
  'report-list': NoVariables
  'report-list-empty': NoVariables
  'report-no': NoVariables
  'report-option': { count: TextValue; mark: TextValue; option: TextValue; percent: TextValue }
  'report-page': { page: TextValue; pages: TextValue }
  'report-question': { question: TextValue }
  'report-recipient-blocked': NoVariables
  'report-recipient-failed': NoVariables
  'report-recipient-sent': NoVariables
  'report-recipient-unknown': NoVariables
  'report-recipient-waiting': NoVariables
  'report-repeat-ask-failed': { count: TextValue }
  'report-repeat-ask-unknown': { count: TextValue }
  'report-repeat-nobody': NoVariables
  'report-repeated': { count: TextValue }
  'report-resend-drafted': NoVariables
  'report-resend-nobody': NoVariables
  'report-resend-present': NoVariables
  'report-resend-title': { title: TextValue }
  'report-rest': { count: TextValue }
  'report-sent': { percent: TextValue; sent: TextValue; total: TextValue }
  'report-sheet-answers': NoVariables
  'report-sheet-recipients': NoVariables
  'report-sheet-summary': NoVariables
  'report-sheet-units': NoVariables
  'report-sheet-unreachable': NoVariables
  'report-state-cancelled': NoVariables
  'report-state-done': NoVariables
  'report-state-paused': NoVariables
  'report-state-sending': NoVariables
  'report-understood': { all: TextValue; count: TextValue; percent: TextValue }
  'report-unit-answers': { all: TextValue; count: TextValue; options: TextValue; percent: TextValue; unit: TextValue }
  'report-unit-reached': { all: TextValue; count: TextValue; percent: TextValue; unit: TextValue }
  'report-unit-understood': { all: TextValue; count: TextValue; percent: TextValue; unit: TextValue }
  'report-units-answers': NoVariables
  'report-units-none': { least: TextValue }
  'report-units-reached': NoVariables
  'report-units-small': { least: TextValue }
  'report-units-understood': NoVariables
  'report-unknown': { count: TextValue }
  'report-unreachable': { blocked: TextValue; count: TextValue; notLinked: TextValue }
  'report-unreachable-file': { id: TextValue }
  'report-unreachable-nobody': NoVariables
  'report-waiting': { count: TextValue }
  'report-why-blocked': NoVariables
  'report-why-not-linked': NoVariables
  'report-yes': NoVariables
  'result-changed': { score: TextValue }
  'result-gaps': { count: TextValue }
  'result-head': { cycle: TextValue; name: TextValue }
  'result-indicative': NoVariables
  'result-jpm': { band: TextValue; jpm: TextValue }
  'result-line': { competency: TextValue; level: TextValue; required: TextValue }
  'result-no-gaps': NoVariables
  'result-no-jpm': NoVariables
  'result-none': NoVariables
  'result-strengths': NoVariables
  'resumed': NoVariables
  'retention-absences': NoVariables
  'retention-accounts-of-leavers': NoVariables
  'retention-audit': NoVariables
  'retention-broadcast-answers': NoVariables
  'retention-broadcast-files': NoVariables
  'retention-claims': NoVariables
  'retention-corrections': NoVariables
  'retention-dialogs': NoVariables
  'retention-evidence-of-leavers': NoVariables
  'retention-inbox': NoVariables
  'retention-invitations': NoVariables
  'retention-nothing': NoVariables
  'retention-notice-contents': NoVariables
  'retention-office-jobs': NoVariables
  'retention-over': NoVariables
  'retention-period': { days: TextValue; kind: TextValue }
  'retention-periods': NoVariables
  'retention-proofs-of-leavers': NoVariables
  'retention-question-drafts': NoVariables
  'retention-questions': NoVariables
  'retention-reminders': NoVariables
  'retention-roster-files': NoVariables
  'retention-row': { count: TextValue; days: TextValue; kind: TextValue; oldest: TextValue }
  'retention-uncited-notes': NoVariables
  'review-complete': NoVariables
  'review-head-self': NoVariables
  'review-head-superior': { name: TextValue }
  'review-line': { competency: TextValue; levels: TextValue }
  'review-open': { count: TextValue }
  'review-sent-editable': NoVariables
  'role-admin': NoVariables
  'role-asn': NoVariables
  'role-atasan': NoVariables
  'role-pimpinan': NoVariables
  'roster-fault-empty-cell': { column: TextValue; row: TextValue }
  'roster-fault-missing-column': { column: TextValue; row: TextValue; suggestion: TextValue }
  'roster-fault-nip-age': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-appointment-before-birth': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-appointment-future': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-birth-date': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-digits-lost': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-gender': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-length': { column: TextValue; expected: TextValue; found: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-scientific': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-nip-twice': { column: TextValue; otherRows: TextValue; row: TextValue; value: TextValue }
  'roster-fault-no-header': { row: TextValue }
  'roster-fault-no-rows': { row: TextValue }
  'roster-fault-phone-characters': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-phone-length': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-phone-not-mobile': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-phone-scientific': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-repeated-column': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-superior-circle': { circle: TextValue; column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-superior-left': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-superior-refused': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-superior-self': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-superior-unknown': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-unit-circle': { circle: TextValue; column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-unit-parent-refused': { column: TextValue; row: TextValue; value: TextValue }
  'roster-fault-unit-parent-unknown': { column: TextValue; row: TextValue; suggestion: TextValue; value: TextValue }
  'roster-fault-unit-two-parents': { column: TextValue; permitted: TextValue; row: TextValue; value: TextValue }
  'roster-fault-unknown-bidang': { column: TextValue; permitted: TextValue; row: TextValue; suggestion: TextValue; value: TextValue }
  'roster-fault-unknown-jenjang': { column: TextValue; permitted: TextValue; row: TextValue; suggestion: TextValue; value: TextValue }
  'roster-fault-unknown-peran': { column: TextValue; permitted: TextValue; row: TextValue; suggestion: TextValue; value: TextValue }
  'roster-fault-unknown-status': { column: TextValue; permitted: TextValue; row: TextValue; suggestion: TextValue; value: TextValue }
  'roster-fault-wrong-cell-count': { expected: TextValue; found: TextValue; row: TextValue }
  'roster-fault-wrong-separator': { row: TextValue }
  'roster-file-broken': { fileName: TextValue }
  'roster-file-empty': { fileName: TextValue }
  'roster-file-not-a-table': { fileName: TextValue; looksLike: TextValue }
  'roster-file-password': { fileName: TextValue }
  'roster-file-quote-not-closed': { fileName: TextValue; row: TextValue }
  'roster-file-sheet-too-large': { columns: TextValue; fileName: TextValue; rows: TextValue }
  'roster-file-too-large': { fileName: TextValue; limitMegabytes: TextValue; megabytes: TextValue }
  'roster-file-unpacks-too-large': { fileName: TextValue; megabytes: TextValue }
  'roster-result-dry-run': { changedPeople: TextValue; held: TextValue; left: TextValue; moved: TextValue; newPeople: TextValue; newUnits: TextValue; refusedRows: TextValue; returned: TextValue; unchanged: TextValue; unitParentChanges: TextValue }
  'roster-result-imported': { changedPeople: TextValue; held: TextValue; left: TextValue; moved: TextValue; newPeople: TextValue; newUnits: TextValue; refusedRows: TextValue; returned: TextValue; unchanged: TextValue; unitParentChanges: TextValue }
  'roster-result-no-usable-row': { refusedRows: TextValue }
  'roster-result-too-many-leavers': { active: TextValue; left: TextValue; refusedRows: TextValue }
  'roster-result-unchanged': { refusedRows: TextValue; unchanged: TextValue }
  'sandbox-as-photo': NoVariables
  'sandbox-attach': NoVariables
  'sandbox-attach-document': NoVariables
  'sandbox-attach-photo': NoVariables
  'sandbox-block': NoVariables
  'sandbox-buttons': NoVariables
  'sandbox-cancel': NoVariables
  'sandbox-caption': NoVariables
  'sandbox-chat': NoVariables
  'sandbox-chats': NoVariables
  'sandbox-clock': NoVariables
  'sandbox-clock-real': NoVariables
  'sandbox-close': NoVariables
  'sandbox-copied': NoVariables
  'sandbox-copy': NoVariables
  'sandbox-copy-failed': NoVariables
  'sandbox-download': NoVariables
  'sandbox-drop': NoVariables
  'sandbox-edited': NoVariables
  'sandbox-failed': NoVariables
  'sandbox-file-send': NoVariables
  'sandbox-file-title': NoVariables
  'sandbox-hint-close': NoVariables
  'sandbox-hint-show': NoVariables
  'sandbox-intro': NoVariables
  'sandbox-intro-title': NoVariables
  'sandbox-keyboard': NoVariables
  'sandbox-keyboard-toggle': NoVariables
  'sandbox-menu': NoVariables
  'sandbox-menu-list': NoVariables
  'sandbox-move-day': NoVariables
  'sandbox-move-hour': NoVariables
  'sandbox-move-to': NoVariables
  'sandbox-move-to-bad': NoVariables
  'sandbox-move-to-label': NoVariables
  'sandbox-move-to-title': NoVariables
  'sandbox-move-to-yes': NoVariables
  'sandbox-move-week': NoVariables
  'sandbox-not-sent': NoVariables
  'sandbox-offline': NoVariables
  'sandbox-ok': NoVariables
  'sandbox-options': NoVariables
  'sandbox-photo': NoVariables
  'sandbox-photo-open': NoVariables
  'sandbox-protected': NoVariables
  'sandbox-quote-less': NoVariables
  'sandbox-quote-more': NoVariables
  'sandbox-refused-blocked': NoVariables
  'sandbox-refused-deactivated': NoVariables
  'sandbox-refused-empty': NoVariables
  'sandbox-refused-foreign': NoVariables
  'sandbox-refused-malformed': NoVariables
  'sandbox-refused-no-button': NoVariables
  'sandbox-refused-no-message': NoVariables
  'sandbox-refused-no-phone': NoVariables
  'sandbox-refused-not-an-image': NoVariables
  'sandbox-refused-not-blocked': NoVariables
  'sandbox-refused-not-own': NoVariables
  'sandbox-refused-too-big': NoVariables
  'sandbox-refused-too-long': NoVariables
  'sandbox-refused-unknown-person': NoVariables
  'sandbox-reply': NoVariables
  'sandbox-reply-cancel': NoVariables
  'sandbox-reset': NoVariables
  'sandbox-reset-text': NoVariables
  'sandbox-reset-title': NoVariables
  'sandbox-reset-yes': NoVariables
  'sandbox-role-admin': NoVariables
  'sandbox-role-asn': NoVariables
  'sandbox-role-atasan': NoVariables
  'sandbox-role-pimpinan': NoVariables
  'sandbox-send': NoVariables
  'sandbox-spoiler': NoVariables
  'sandbox-start': NoVariables
  'sandbox-title': NoVariables
  'sandbox-to-bottom': NoVariables
  'sandbox-typing': NoVariables
  'sandbox-unanswered': NoVariables
  'sandbox-unblock': NoVariables
  'sandbox-unread': NoVariables
  'sandbox-video': NoVariables
  'sandbox-voice': NoVariables
  'sandbox-write': NoVariables
  'saved': { done: TextValue; total: TextValue; until: TextValue }
  'saved-late': { done: TextValue; total: TextValue }
  'saved-unsent': NoVariables
  'schedule-cause': { cause: TextValue; count: TextValue }
  'schedule-head': { days: TextValue }
  'schedule-line': { at: TextValue; causes: TextValue; count: TextValue }
  'schedule-none': NoVariables
  'schedule-until': { from: TextValue; until: TextValue }
  'schedule-working': { count: TextValue }
  'segment-gone': NoVariables
  'segment-kind-bidang': NoVariables
  'segment-kind-jenjang': NoVariables
  'segment-kind-not-understood': NoVariables
  'segment-kind-role': NoVariables
  'segment-kind-standing': NoVariables
  'segment-kind-unit': NoVariables
  'segment-not-understood': { title: TextValue }
  'segment-unit': { name: TextValue }
  'send-ask-self': NoVariables
  'send-ask-superior': { name: TextValue }
  'send-reasons-missing': { count: TextValue }
  'send-unanswered-toast': NoVariables
  'send-warn-choice': NoVariables
  'send-warn-fast': { count: TextValue; seconds: TextValue }
  'send-warn-head': NoVariables
  'send-warn-same': { count: TextValue; level: TextValue }
  'sent-self': { superior: TextValue }
  'sent-self-no-superior': NoVariables
  'sent-superior-no-self': { name: TextValue }
  'sheet-fault-choose': { choices: TextValue; column: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-class-held': { column: TextValue; row: TextValue; sheet: TextValue; taken: TextValue; written: TextValue }
  'sheet-fault-class-moved': { column: TextValue; row: TextValue; sheet: TextValue; training: TextValue; written: TextValue }
  'sheet-fault-code': { column: TextValue; example: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-column-missing': { column: TextValue; sheet: TextValue }
  'sheet-fault-day': { column: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-empty': { column: TextValue; row: TextValue; sheet: TextValue }
  'sheet-fault-ends-before-start': { column: TextValue; row: TextValue; sheet: TextValue }
  'sheet-fault-items-not-two': { column: TextValue; count: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-level-missing': { column: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-number': { column: TextValue; range: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-other': { column: TextValue; message: TextValue; row: TextValue; sheet: TextValue }
  'sheet-fault-seats-below-taken': { column: TextValue; row: TextValue; sheet: TextValue; taken: TextValue; written: TextValue }
  'sheet-fault-sheet-empty': { sheet: TextValue }
  'sheet-fault-sheet-missing': { sheet: TextValue }
  'sheet-fault-to-not-above-from': { column: TextValue; row: TextValue; sheet: TextValue }
  'sheet-fault-too-long': { column: TextValue; length: TextValue; most: TextValue; row: TextValue; sheet: TextValue }
  'sheet-fault-too-short': { column: TextValue; least: TextValue; row: TextValue; sheet: TextValue }
  'sheet-fault-twice': { column: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-unknown-competency': { column: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'sheet-fault-unknown-training': { column: TextValue; row: TextValue; sheet: TextValue; written: TextValue }
  'snooze-done': { date: TextValue }
  'snooze-nothing': NoVariables
  'snooze-too-late': { until: TextValue }
  'something-broke': { reference: TextValue }
  'standing-not-rated': NoVariables
  'standing-rated': NoVariables
  'standing-rates-unfinished': NoVariables
  'standing-self-not-sent': NoVariables
  'standing-self-not-started': NoVariables
  'standing-self-sent': NoVariables
  'start-failed': { fault: TextValue; port: TextValue }
  'start-folder-held': { folder: TextValue; pid: TextValue }
  'start-hint-admin': NoVariables
  'start-hint-asn': NoVariables
  'start-hint-head': NoVariables
  'start-hint-new': { link: TextValue }
  'start-hint-superior': NoVariables
  'start-port-taken': { fault: TextValue; port: TextValue }
  'start-sandbox': { admin: TextValue; asn: TextValue; people: TextValue; superior: TextValue; url: TextValue }
  'start-setting-fault': { expected: TextValue; name: TextValue }
  'start-setting-faults': NoVariables
  'stranger': { agency: TextValue }
  'stranger-first-admin': { agency: TextValue }
  'tap-not-yours': NoVariables
  'tap-stale': NoVariables
  'team-item-end': { competency: TextValue; done: TextValue; item: TextValue; total: TextValue }
  'team-item-next': { competency: TextValue; item: TextValue }
  'team-item-nobody': NoVariables
  'team-item-passed': { names: TextValue }
  'team-item-waiting': { names: TextValue }
  'team-walk-done': NoVariables
  'team-walk-head': NoVariables
  'team-walk-line': { competency: TextValue; counts: TextValue }
  'template-advice': NoVariables
  'template-bidang': NoVariables
  'template-caption': NoVariables
  'template-class': NoVariables
  'template-class-text': NoVariables
  'template-column': NoVariables
  'template-cycle-unknown': NoVariables
  'template-date-unknown': NoVariables
  'template-jabatan': NoVariables
  'template-jenjang': NoVariables
  'template-meaning': NoVariables
  'template-nama': NoVariables
  'template-nip': NoVariables
  'template-nip_atasan': NoVariables
  'template-no_hp': NoVariables
  'template-opening': NoVariables
  'template-opening-text': { cycle: TextValue; rating: TextValue; self: TextValue }
  'template-peran': NoVariables
  'template-reminder': NoVariables
  'template-reminder-text': { cycle: TextValue; self: TextValue }
  'template-results': NoVariables
  'template-results-text': { cycle: TextValue }
  'template-sheet-help': NoVariables
  'template-sheet-values': NoVariables
  'template-status': NoVariables
  'template-unit': NoVariables
  'template-unit_induk': NoVariables
  'tim-cycle': { cycle: TextValue }
  'tim-head': { count: TextValue }
  'tim-line-band': { band: TextValue; count: TextValue }
  'tim-line-bands': { cycle: TextValue }
  'tim-line-counted': NoVariables
  'tim-line-directly': NoVariables
  'tim-line-gap': { below: TextValue; competency: TextValue; rated: TextValue }
  'tim-line-gaps': { cycle: TextValue }
  'tim-line-gaps-none': NoVariables
  'tim-line-head': { below: TextValue; direct: TextValue }
  'tim-line-hours': { mean: TextValue }
  'tim-line-in-rekap': NoVariables
  'tim-line-nothing': NoVariables
  'tim-line-participation': { all: TextValue; cycle: TextValue; rated: TextValue; self: TextValue; waiting: TextValue }
  'tim-line-suppressed': NoVariables
  'tim-line-suppressed-below': NoVariables
  'tim-line-whole': NoVariables
  'tim-no-cycle': NoVariables
  'tim-not-superior': NoVariables
  'tim-person': { name: TextValue; position: TextValue }
  'tim-person-cycle': { rating: TextValue; self: TextValue }
  'tim-person-hours': { hours: TextValue }
  'tim-rating-notReady': NoVariables
  'tim-rating-notStarted': NoVariables
  'tim-rating-sent': NoVariables
  'tim-rating-started': NoVariables
  'tim-self-notStarted': NoVariables
  'tim-self-sent': NoVariables
  'tim-self-started': NoVariables
  'tim-waiting-all': { all: TextValue; waiting: TextValue }
  'tim-waiting-head': { cycle: TextValue }
  'tim-waiting-name': { name: TextValue; unit: TextValue }
  'tim-waiting-names': NoVariables
  'tim-waiting-nobody': NoVariables
  'to-rate-blind': NoVariables
  'to-rate-head': { cycle: TextValue; done: TextValue; total: TextValue; until: TextValue }
  'to-rate-none': NoVariables
  'to-rate-not-superior': NoVariables
  'to-rate-sign-dialogue': NoVariables
  'to-rate-sign-done': NoVariables
  'to-rate-sign-ready': NoVariables
  'to-rate-sign-started': NoVariables
  'to-rate-sign-waiting': NoVariables
  'toast-cited': NoVariables
  'toast-level-kept': { level: TextValue }
  'toast-team-kept': { level: TextValue; name: TextValue }
  'toast-unobserved-kept': NoVariables
  'too-costly': NoVariables
  'too-fast': NoVariables
  'training-form-belajar_mandiri': NoVariables
  'training-form-bimtek': NoVariables
  'training-form-coaching': NoVariables
  'training-form-detasering': NoVariables
  'training-form-e_learning': NoVariables
  'training-form-komunitas_belajar': NoVariables
  'training-form-kursus': NoVariables
  'training-form-magang': NoVariables
  'training-form-mentoring': NoVariables
  'training-form-patok_banding': NoVariables
  'training-form-pelatihan_klasikal': NoVariables
  'training-form-penugasan': NoVariables
  'training-form-seminar': NoVariables
  'training-form-workshop': NoVariables
  'training-state-approved': NoVariables
  'training-state-cancelled': NoVariables
  'training-state-decline_requested': NoVariables
  'training-state-declined': NoVariables
  'training-state-invited': NoVariables
  'training-state-proof_sent': NoVariables
  'training-state-refused': NoVariables
  'training-state-requested': NoVariables
  'training-state-suggested': NoVariables
  'training-state-verified': NoVariables
  'training-state-waitlisted': NoVariables
  'trend-caption': { count: TextValue }
  'trend-head': { cycles: TextValue }
  'trend-jpm': { arrow: TextValue; path: TextValue }
  'trend-jpm-name': NoVariables
  'trend-legend': NoVariables
  'trend-level': NoVariables
  'trend-line': { arrow: TextValue; competency: TextValue; path: TextValue; required: TextValue }
  'trend-title': NoVariables
  'trend-too-few': NoVariables
  'unfinished-divergences': { count: TextValue; rater: TextValue }
  'unfinished-head': { count: TextValue }
  'unfinished-more': { count: TextValue }
  'unfinished-nobody': NoVariables
  'unfinished-person': { name: TextValue }
  'unfinished-rating-none': { rater: TextValue }
  'unfinished-rating-started': { rater: TextValue }
  'unfinished-self-none': NoVariables
  'unfinished-self-started': NoVariables
  'unfinished-unit': { unit: TextValue }
  'unit-gaps-head': { cycle: TextValue }
  'unit-gaps-hint': NoVariables
  'unit-gaps-line': { below: TextValue; competency: TextValue; rated: TextValue }
  'unit-gaps-met': { competencies: TextValue }
  'unit-gaps-none': NoVariables
  'unit-gaps-suppressed': NoVariables
  'unit-gaps-unit': { bar: TextValue; place: TextValue; share: TextValue; unit: TextValue }
  'unit-gaps-unit-head': { cycle: TextValue; unit: TextValue }
  'unit-gaps-worst': { below: TextValue; competency: TextValue; rated: TextValue }
  'unknown-command': NoVariables
  'unlink-oneself-ask': { agency: TextValue }
  'unlink-oneself-done': { agency: TextValue }
  'unlink-oneself-last-admin': NoVariables
  'unobserved-ask': { name: TextValue }
  'unobserved-chance': NoVariables
  'unobserved-new': NoVariables
  'unobserved-task': NoVariables
  'unobserved-write': { name: TextValue }
  'waiting-below': { count: TextValue }
  'waiting-below-none': NoVariables
  'waiting-below-unit': { count: TextValue; unit: TextValue }
  'wrong-superior-ask': NoVariables
  'wrong-superior-done': NoVariables
  'wrong-superior-text-please': NoVariables
  'wrong-superior-too-long': { most: TextValue }
}
