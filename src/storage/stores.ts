/** All stores over one database, and over one transaction of it. */
import type { FrameworkVersion } from '../domain/cycle/cycle.js'
import type { Stores } from '../domain/stores.js'
import { answerChangeStore } from './answer-change-store.js'
import { appealStore } from './appeal-store.js'
import { auditStore } from './audit-store.js'
import { broadcastReportStore } from './broadcast-report-store.js'
import { broadcastStore } from './broadcast-store.js'
import { correctionStore } from './correction-store.js'
import { cycleDraftStore } from './cycle-draft-store.js'
import { cycleStore } from './cycle-store.js'
import { dashboardStore } from './dashboard-store.js'
import type { Db } from './db.js'
import { delegationStore } from './delegation-store.js'
import { dialogStore } from './dialog-store.js'
import { dialogueStore } from './dialogue-store.js'
import { evidenceStore } from './evidence-store.js'
import { exportStore } from './export-store.js'
import { fairnessStore } from './fairness-store.js'
import { faqStore } from './faq-store.js'
import { formStore } from './form-store.js'
import { frameworkStore } from './framework-store.js'
import type { PrismaClient } from './generated/client.js'
import { identityStore } from './identity-store.js'
import { incidentStore } from './incident-store.js'
import { noticeStore } from './notice-store.js'
import { officeJobStore } from './office-job-store.js'
import { participationStore } from './participation-store.js'
import { peerStore } from './peer-store.js'
import { peopleStore } from './people-store.js'
import { personnelStore } from './personnel-store.js'
import { planStore } from './plan-store.js'
import { practiceStore } from './practice-store.js'
import { privacyStore } from './privacy-store.js'
import { questionStore } from './question-store.js'
import { reminderStore } from './reminder-store.js'
import { resultStore } from './result-store.js'
import { retentionStore } from './retention-store.js'
import { rosterDraftStore } from './roster-draft-store.js'
import { rosterStore } from './roster-store.js'
import { type Sql, sqlThrough } from './sql.js'
import { statisticsStore } from './statistics-store.js'
import { trainingStore } from './training-store.js'
import { unitGapStore } from './unit-gap-store.js'

/** `direct` is the client's own database without Prisma in between (Database.sql). */
export function openStores(client: PrismaClient, direct: Sql = sqlThrough(client)): Stores {
  const frameworks = new Map<number, FrameworkVersion>()
  const over = (db: Db, sql: Sql, transaction: Stores['transaction']): Stores => ({
    people: peopleStore(db, sql),
    roster: rosterStore(db),
    rosterDrafts: rosterDraftStore(db),
    personnel: personnelStore(db),
    identity: identityStore(db),
    frameworks: frameworkStore(db, frameworks),
    cycles: cycleStore(db),
    cycleDrafts: cycleDraftStore(db),
    participations: participationStore(db),
    forms: formStore(db, sql),
    changes: answerChangeStore(db),
    dialogues: dialogueStore(db),
    peers: peerStore(db, sql),
    delegations: delegationStore(db),
    evidence: evidenceStore(db),
    incidents: incidentStore(db),
    practice: practiceStore(db, sql),
    results: resultStore(db),
    fairness: fairnessStore(db),
    appeals: appealStore(db),
    trainings: trainingStore(db),
    plans: planStore(db),
    unitGaps: unitGapStore(db),
    dashboards: dashboardStore(db),
    statistics: statisticsStore(db),
    reminders: reminderStore(db),
    questions: questionStore(db),
    faq: faqStore(db),
    broadcasts: broadcastStore(db, sql),
    broadcastReports: broadcastReportStore(db),
    notices: noticeStore(db),
    exports: exportStore(db),
    audit: auditStore(db),
    privacy: privacyStore(db),
    corrections: correctionStore(db),
    retention: retentionStore(db),
    dialogs: dialogStore(db),
    officeJobs: officeJobStore(db),
    transaction,
  })
  return over(client, direct, (work, longestMs) =>
    client.$transaction(
      async (tx) => {
        if (longestMs !== undefined) await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${Math.ceil(longestMs)}`)
        // A transaction within the transaction is that same transaction.
        const inside: Stores = over(tx, sqlThrough(tx), (more) => more(inside))
        return work(inside)
      },
      longestMs === undefined ? {} : { timeout: longestMs },
    ),
  )
}
