/** Everything the use cases read and write, in the domain's words; storage/ implements it. */
import type { AppealStore } from './appeal/appeal.js'
import type { AuditStore } from './audit/audit.js'
import type { BroadcastStore } from './broadcast/broadcast-store.js'
import type { BroadcastReportStore } from './broadcast/report-store.js'
import type { CycleDraftStore } from './cycle/cycle-draft.js'
import type { CycleStore, FrameworkStore } from './cycle/cycle-store.js'
import type { ParticipationStore } from './cycle/participation-store.js'
import type { DashboardStore } from './dashboard/dashboard-store.js'
import type { DelegationStore } from './delegation/delegation.js'
import type { DialogStore } from './dialog-store.js'
import type { DialogueStore } from './dialogue/dialogue-store.js'
import type { EvidenceStore } from './evidence/evidence.js'
import type { ExportStore } from './export/export-facts.js'
import type { FairnessStore } from './fairness/fairness.js'
import type { IdentityStore } from './identity/identity-store.js'
import type { IncidentStore } from './incident/incident-note.js'
import type { NoticeStore } from './notice/notice.js'
import type { OfficeJobStore } from './office-job/office-job.js'
import type { PeerStore } from './peer/peer.js'
import type { PracticeStore } from './practice/practise.js'
import type { CorrectionStore } from './privacy/correction-store.js'
import type { PrivacyStore } from './privacy/privacy-store.js'
import type { RetentionStore } from './privacy/retention.js'
import type { FaqStore } from './question/faq-store.js'
import type { QuestionStore } from './question/question-store.js'
import type { AnswerChangeStore } from './rating/answer-change.js'
import type { FormStore } from './rating/form-view.js'
import type { ReminderStore } from './reminder/reminder-store.js'
import type { ResultStore } from './result/result-store.js'
import type { PeopleStore } from './roster/member.js'
import type { PersonnelStore } from './roster/personnel-store.js'
import type { RosterDraftStore } from './roster/roster-draft.js'
import type { RosterStore } from './roster/roster-store.js'
import type { StatisticsStore } from './statistics/statistics-store.js'
import type { PlanStore } from './training/plan-store.js'
import type { TrainingStore } from './training/training-store.js'
import type { UnitGapStore } from './training/unit-gap-store.js'

export interface Stores {
  people: PeopleStore
  roster: RosterStore
  rosterDrafts: RosterDraftStore
  personnel: PersonnelStore
  identity: IdentityStore
  frameworks: FrameworkStore
  cycles: CycleStore
  cycleDrafts: CycleDraftStore
  participations: ParticipationStore
  forms: FormStore
  changes: AnswerChangeStore
  dialogues: DialogueStore
  peers: PeerStore
  delegations: DelegationStore
  evidence: EvidenceStore
  incidents: IncidentStore
  practice: PracticeStore
  results: ResultStore
  fairness: FairnessStore
  appeals: AppealStore
  trainings: TrainingStore
  plans: PlanStore
  unitGaps: UnitGapStore
  dashboards: DashboardStore
  statistics: StatisticsStore
  reminders: ReminderStore
  questions: QuestionStore
  faq: FaqStore
  broadcasts: BroadcastStore
  broadcastReports: BroadcastReportStore
  notices: NoticeStore
  exports: ExportStore
  audit: AuditStore
  privacy: PrivacyStore
  corrections: CorrectionStore
  retention: RetentionStore
  dialogs: DialogStore
  officeJobs: OfficeJobStore
  /** All or nothing. Never call Telegram inside, and use only the stores handed in. `longestMs`: for what touches very many rows. */
  transaction<T>(work: (tx: Stores) => Promise<T>, longestMs?: number): Promise<T>
}
