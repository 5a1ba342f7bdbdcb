/** All screens of someone who is linked; the router and the test of rights read this list. */
import type { Routes } from '../router.js'
import { caseRoutes } from './appeal/case.js'
import { decideRoutes } from './appeal/decide.js'
import { appealHomeRoutes } from './appeal/home.js'
import { recuseRoutes } from './appeal/recuse.js'
import { statementRoutes } from './appeal/statements.js'
import { viewAppealRoutes } from './appeal/view.js'
import { writeAppealRoutes } from './appeal/write.js'
import { assessmentRoutes } from './assessment.js'
import { auditRoutes } from './audit/audit.js'
import { auditDayRoutes } from './audit/days.js'
import { auditEntryRoutes } from './audit/entry.js'
import { auditExportRoutes } from './audit/export.js'
import { approvalRoutes } from './broadcast/approval.js'
import { composeRoutes } from './broadcast/compose.js'
import { controlRoutes } from './broadcast/control.js'
import { correctRoutes } from './broadcast/correct.js'
import { broadcastListRoutes } from './broadcast/list.js'
import { openingRoutes } from './broadcast/opening.js'
import { previewRoutes } from './broadcast/preview.js'
import { questionRoutes } from './broadcast/question.js'
import { receivedRoutes } from './broadcast/received.js'
import { reportRoutes } from './broadcast/report.js'
import { reportCurveRoutes } from './broadcast/report-curve.js'
import { reportExportRoutes } from './broadcast/report-export.js'
import { reportResendRoutes } from './broadcast/report-resend.js'
import { reportUnitsRoutes } from './broadcast/report-units.js'
import { segmentRoutes } from './broadcast/segment.js'
import { sendRoutes } from './broadcast/send.js'
import { catalogueRoutes } from './catalogue/home.js'
import { catalogueImportRoutes } from './catalogue/import.js'
import { cycleRoutes } from './cycle/cycle.js'
import { cycleDraftRoutes } from './cycle/draft.js'
import { cycleDraftChoiceRoutes } from './cycle/draft-choices.js'
import { cycleDraftPeerRoutes } from './cycle/draft-peers.js'
import { finishRoutes } from './cycle/finish.js'
import { openPeopleRoutes } from './cycle/open-people.js'
import { participationRoutes } from './cycle/participation.js'
import { takeOutRoutes } from './cycle/take-out.js'
import { unfinishedRoutes } from './cycle/unfinished.js'
import { catalogueReportRoutes } from './dashboard/catalogue-reports.js'
import { classRoutes } from './dashboard/classes.js'
import { competencyRoutes } from './dashboard/competency.js'
import { courseRoutes } from './dashboard/course.js'
import { dashboardRoutes } from './dashboard/dashboard.js'
import { fairnessDashboardRoutes } from './dashboard/fairness.js'
import { heatMapRoutes } from './dashboard/heat-map.js'
import { planClassRoutes } from './dashboard/plan-class.js'
import { raterRoutes } from './dashboard/raters.js'
import { reliabilityRoutes } from './dashboard/reliability.js'
import { resultDashboardRoutes } from './dashboard/results.js'
import { unitGapRoutes } from './dashboard/units.js'
import { waitingRoutes } from './dashboard/waiting.js'
import { delegationRoutes } from './delegation/delegate.js'
import { delegateAllRoutes } from './delegation/delegate-all.js'
import { dialogueRoutes } from './dialogue/dialogue.js'
import { meetingRoutes } from './dialogue/meeting.js'
import { speakRoutes } from './dialogue/speak.js'
import { comparisonRoutes } from './form/comparison.js'
import { evidenceRoutes } from './form/evidence.js'
import { itemRoutes } from './form/item.js'
import { personRoutes } from './form/person.js'
import { reasonRoutes } from './form/reason.js'
import { reasonPartRoutes } from './form/reason-parts.js'
import { reviewRoutes } from './form/review.js'
import { sendRoutes as formSendRoutes } from './form/send.js'
import { teamWalkRoutes } from './form/team-walk.js'
import { unobservedRoutes } from './form/unobserved.js'
import { frameworkBrowseRoutes } from './framework/competency.js'
import { frameworkRoutes } from './framework/home.js'
import { frameworkImportRoutes } from './framework/import.js'
import { helpRoutes } from './help.js'
import { besideRoutes } from './incident/beside.js'
import { citedRoutes } from './incident/cited.js'
import { writeNoteRoutes } from './incident/write.js'
import { menuRoutes } from './menu.js'
import { myDataRoutes } from './my-data.js'
import { peerConfirmRoutes } from './peer/confirm.js'
import { peerProposalRoutes } from './peer/propose.js'
import { peerQueueRoutes } from './peer/queue.js'
import { peerSearchRoutes } from './peer/search.js'
import { practiceCaseRoutes } from './practice/case.js'
import { practiceListRoutes } from './practice/list.js'
import { answerCorrectionRoutes } from './privacy/answer-correction.js'
import { askCorrectionRoutes } from './privacy/ask-correction.js'
import { officePrivacyRoutes } from './privacy/office-privacy.js'
import { ownCopyRoutes } from './privacy/own-copy.js'
import { ownLogRoutes } from './privacy/own-log.js'
import { unlinkRoutes } from './privacy/unlink.js'
import { askRoutes } from './question/ask.js'
import { cardRoutes } from './question/card.js'
import { faqRoutes } from './question/faq.js'
import { faqEditRoutes } from './question/faq-edit.js'
import { offerRoutes } from './question/offers.js'
import { queueRoutes } from './question/queue.js'
import { belowRoutes } from './reminder/below.js'
import { digestRoutes } from './reminder/digest.js'
import { holidayRoutes } from './reminder/holidays.js'
import { scheduleRoutes } from './reminder/schedule.js'
import { reminderSettingsRoutes } from './reminder/settings.js'
import { acknowledgeRoutes } from './result/acknowledge.js'
import { calculationRoutes } from './result/calculation.js'
import { fairnessRoutes } from './result/fairness.js'
import { raporRoutes } from './result/rapor.js'
import { resultRoutes } from './result/result.js'
import { trendRoutes } from './result/trend.js'
import { accountRoutes } from './roster/account.js'
import { deskRoutes } from './roster/home.js'
import { rosterImportRoutes } from './roster/import.js'
import { invitationRoutes } from './roster/invitations.js'
import { personCardRoutes } from './roster/person.js'
import { placeRoutes } from './roster/place.js'
import { searchRoutes } from './roster/search.js'
import { lineRoutes } from './team/line.js'
import { ownStyleRoutes } from './team/own-style.js'
import { teamPersonRoutes } from './team/person.js'
import { teamRoutes } from './team/team.js'
import { toRateRoutes } from './to-rate.js'
import { ownPlanRoutes } from './training/own-plan.js'
import { trainingRoutes } from './training/plan.js'
import { progressRoutes } from './training/progress.js'
import { proofRoutes } from './training/proofs.js'
import { planRequestRoutes } from './training/requests.js'

export const SCREENS: readonly ((routes: Routes) => void)[] = [
  menuRoutes,
  helpRoutes,
  assessmentRoutes,
  toRateRoutes,
  practiceCaseRoutes,
  teamPersonRoutes,
  writeNoteRoutes,
  besideRoutes,
  citedRoutes,
  practiceListRoutes,
  personRoutes,
  itemRoutes,
  reviewRoutes,
  reasonRoutes,
  reasonPartRoutes,
  unobservedRoutes,
  formSendRoutes,
  teamWalkRoutes,
  evidenceRoutes,
  comparisonRoutes,
  dialogueRoutes,
  speakRoutes,
  meetingRoutes,
  delegationRoutes,
  delegateAllRoutes,
  peerQueueRoutes,
  peerProposalRoutes,
  peerConfirmRoutes,
  peerSearchRoutes,
  resultRoutes,
  calculationRoutes,
  raporRoutes,
  acknowledgeRoutes,
  fairnessRoutes,
  fairnessDashboardRoutes,
  appealHomeRoutes,
  writeAppealRoutes,
  viewAppealRoutes,
  statementRoutes,
  caseRoutes,
  decideRoutes,
  recuseRoutes,
  trendRoutes,
  trainingRoutes,
  ownPlanRoutes,
  planRequestRoutes,
  progressRoutes,
  proofRoutes,
  cycleRoutes,
  finishRoutes,
  unfinishedRoutes,
  takeOutRoutes,
  cycleDraftRoutes,
  cycleDraftChoiceRoutes,
  cycleDraftPeerRoutes,
  openPeopleRoutes,
  participationRoutes,
  dashboardRoutes,
  courseRoutes,
  waitingRoutes,
  heatMapRoutes,
  resultDashboardRoutes,
  raterRoutes,
  reliabilityRoutes,
  ownStyleRoutes,
  teamRoutes,
  lineRoutes,
  unitGapRoutes,
  competencyRoutes,
  planClassRoutes,
  classRoutes,
  catalogueReportRoutes,
  broadcastListRoutes,
  composeRoutes,
  questionRoutes,
  segmentRoutes,
  previewRoutes,
  sendRoutes,
  approvalRoutes,
  controlRoutes,
  correctRoutes,
  openingRoutes,
  scheduleRoutes,
  holidayRoutes,
  reminderSettingsRoutes,
  receivedRoutes,
  reportRoutes,
  reportUnitsRoutes,
  reportCurveRoutes,
  reportResendRoutes,
  reportExportRoutes,
  digestRoutes,
  belowRoutes,
  myDataRoutes,
  ownLogRoutes,
  ownCopyRoutes,
  askCorrectionRoutes,
  answerCorrectionRoutes,
  unlinkRoutes,
  officePrivacyRoutes,
  askRoutes,
  offerRoutes,
  queueRoutes,
  cardRoutes,
  faqRoutes,
  faqEditRoutes,
  frameworkRoutes,
  frameworkBrowseRoutes,
  frameworkImportRoutes,
  catalogueRoutes,
  catalogueImportRoutes,
  deskRoutes,
  rosterImportRoutes,
  searchRoutes,
  personCardRoutes,
  accountRoutes,
  placeRoutes,
  invitationRoutes,
  auditRoutes,
  auditEntryRoutes,
  auditDayRoutes,
  auditExportRoutes,
]
