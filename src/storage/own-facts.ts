/** Everything that is stored about one person, in a few statements. Ratings of peers and subordinates are not asked for. */
import type { AssessmentFacts, OwnFacts } from '../domain/privacy/own-facts.js'
import { correctionStore } from './correction-store.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

const wholePerson = {
  unit: { select: { name: true } },
  account: true,
  superiors: { orderBy: { fromAt: 'asc' }, include: { superior: { select: { name: true } } } },
  unitMoves: { orderBy: { fromAt: 'asc' }, include: { unit: { select: { name: true } } } },
  absences: { orderBy: { fromAt: 'asc' } },
  reports: { orderBy: { createdAt: 'asc' } },
  reminderSetting: true,
  invitations: { orderBy: { id: 'asc' } },
  practice: { orderBy: { answeredAt: 'asc' } },
  fairness: { orderBy: { answeredAt: 'asc' }, include: { cycle: { select: { name: true } } } },
  planEntries: { orderBy: { id: 'asc' }, include: { training: { select: { title: true } } } },
  notices: { orderBy: { id: 'asc' }, select: { kind: true, createdAt: true, sentAt: true } },
} satisfies Prisma.PersonInclude

const wholeAssessment = {
  cycle: { select: { name: true, state: true, frameworkVersionId: true } },
  unit: { select: { name: true } },
  ratings: {
    where: { kind: { in: ['self', 'superior'] } },
    include: {
      rater: { select: { name: true } },
      answers: { orderBy: { itemKey: 'asc' } },
      changes: { orderBy: { changedAt: 'asc' } },
    },
  },
  evidence: { where: { removedAt: null }, orderBy: { id: 'asc' } },
  statements: { orderBy: { id: 'asc' } },
  result: {
    include: {
      competencies: { orderBy: { competencyKey: 'asc' }, omit: { resultId: true } },
      recommendations: { orderBy: { rank: 'asc' }, include: { training: { select: { title: true } } } },
      appeal: { include: { items: { orderBy: { itemKey: 'asc' } }, statements: { orderBy: { id: 'asc' } } } },
    },
  },
} satisfies Prisma.AssessmentInclude
type AssessmentRow = Prisma.AssessmentGetPayload<{ include: typeof wholeAssessment }>

export async function ownFacts(db: Db, personId: number): Promise<OwnFacts | null> {
  const person = await db.person.findUnique({ where: { id: personId }, include: wholePerson })
  if (person === null) return null
  const [assessments, questions, received, corrections] = await Promise.all([
    db.assessment.findMany({ where: { personId }, orderBy: { id: 'asc' }, include: wholeAssessment }),
    db.question.findMany({ where: { personId }, orderBy: { id: 'asc' } }),
    db.broadcastRecipient.findMany({
      where: { personId },
      orderBy: { broadcastId: 'asc' },
      include: { broadcast: { select: { title: true } } },
    }),
    correctionStore(db).ofPerson(personId),
  ])
  const { name, nip, position, jenjang, bidang, status, role, phone, createdAt, account, reminderSetting: reminders } = person
  return {
    person: { name, nip, position, jenjang, bidang, unitName: person.unit.name, status, role, phone, recordedAt: createdAt },
    account:
      account === null
        ? null
        : {
            telegramId: Number(account.telegramId),
            language: account.language,
            linkedAt: account.linkedAt,
            privacyVersion: account.privacyVersion,
            privacyAcceptedAt: account.privacyAcceptedAt,
          },
    superiors: person.superiors.map(({ superior, kind, fromAt, untilAt }) => ({ name: superior.name, kind, fromAt, untilAt })),
    unitMoves: person.unitMoves.map(({ unit, fromAt, settledAt }) => ({ unitName: unit.name, fromAt, settledAt })),
    absences: person.absences.map(({ fromAt, untilAt, reason }) => ({ fromAt, untilAt, reason })),
    reports: person.reports.map(({ text, createdAt: at }) => ({ text, createdAt: at })),
    reminders:
      reminders === null ? null : { hour: reminders.hour, pausedUntil: reminders.pausedUntil, snoozedUntil: reminders.snoozedUntil },
    invitations: person.invitations.map(({ createdAt: at, expiresAt, usedAt }) => ({ createdAt: at, expiresAt, usedAt })),
    assessments: assessments.map((row) => toAssessment(row, personId)),
    practice: person.practice.map(({ caseKey, level, answeredAt }) => ({ caseKey, level, answeredAt })),
    fairness: person.fairness.map(({ cycle, level, text, answeredAt }) => ({ cycleName: cycle.name, level, text, answeredAt })),
    plans: person.planEntries.map(({ training, ...entry }) => {
      const { competencyKey, state, hours, reason, answer, proofText, proofFileName, proofFault, verifiedAt } = entry
      const said = { reason, answer, proofText, proofFileName, proofFault, verifiedAt, createdAt: entry.createdAt }
      return { training: training.title, competencyKey, state, hours, ...said }
    }),
    questions: questions.map(({ anonymous, text, askedAt, answer, answeredAt }) => ({ anonymous, text, askedAt, answer, answeredAt })),
    broadcasts: received.map(({ broadcast, sentAt, understoodAt, answer }) => ({ title: broadcast.title, sentAt, understoodAt, answer })),
    notices: person.notices,
    corrections,
  }
}

function toAssessment(row: AssessmentRow, personId: number): AssessmentFacts {
  const { cycle, unit, position, jenjang, bidang, joinedAt, selfUntil, extensionReason, meetingAt, meetingPlace, meetingAgreedAt } = row
  return {
    cycleName: cycle.name,
    cycleState: cycle.state,
    frameworkVersionId: cycle.frameworkVersionId,
    position,
    jenjang,
    bidang,
    unitName: unit.name,
    joinedAt,
    extendedUntil: selfUntil,
    extensionReason,
    meeting: meetingAt === null ? null : { at: meetingAt, place: meetingPlace, agreedAt: meetingAgreedAt },
    ratings: row.ratings.flatMap(({ kind, rater, submittedAt, answers, changes }) =>
      kind === 'self' || kind === 'superior'
        ? [
            {
              kind,
              raterName: rater.name,
              submittedAt,
              answers: answers.map(({ itemKey, level, reason, answeredAt }) => ({ itemKey, level, reason, answeredAt })),
              changes: changes.map(({ itemKey, levelBefore, levelAfter, reason, changedAt }) => {
                return { itemKey, levelBefore, levelAfter, reason, changedAt }
              }),
            },
          ]
        : [],
    ),
    evidence: row.evidence.map(({ competencyKey, kind, text, fileName, planEntryId, createdAt }) => {
      return { competencyKey, kind, text, fileName, ofTraining: planEntryId !== null, createdAt }
    }),
    statements: row.statements.map(({ byPersonId, itemKey, stance, text, createdAt }) => {
      return { own: byPersonId === personId, itemKey, stance, text, createdAt }
    }),
    result: row.result === null ? null : toResult(row.result, personId),
  }
}

function toResult(row: NonNullable<AssessmentRow['result']>, personId: number): NonNullable<AssessmentFacts['result']> {
  const { appeal } = row
  return {
    publishedAt: row.computedAt,
    jpm: row.jpm,
    band: row.band,
    competencies: row.competencies,
    acknowledgedAt: row.acknowledgedAt,
    comment: row.acknowledgeComment,
    recommendations: row.recommendations.map(({ rank, training, competencyKey }) => ({ rank, training: training.title, competencyKey })),
    appeal:
      appeal === null
        ? null
        : {
            filedAt: appeal.filedAt,
            reason: appeal.reason,
            items: appeal.items.map(({ itemKey, levelBefore, levelAfter }) => ({ itemKey, levelBefore, levelAfter })),
            statements: appeal.statements.map(({ byPersonId, kind, text, fileName, createdAt }) => {
              return { own: byPersonId === personId, kind, text, fileName, createdAt }
            }),
            decidedAt: appeal.decidedAt,
            decision: appeal.decision,
            decisionReason: appeal.decisionReason,
          },
  }
}
