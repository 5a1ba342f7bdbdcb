-- CreateEnum
CREATE TYPE "Jenjang" AS ENUM ('jpt_utama', 'jpt_madya', 'jpt_pratama', 'administrator', 'pengawas', 'pelaksana', 'jf_pemula', 'jf_terampil', 'jf_mahir', 'jf_penyelia', 'jf_ahli_pertama', 'jf_ahli_muda', 'jf_ahli_madya', 'jf_ahli_utama');

-- CreateEnum
CREATE TYPE "Bidang" AS ENUM ('umum', 'pelayanan_publik', 'kesehatan', 'pendidikan', 'pemerintahan');

-- CreateEnum
CREATE TYPE "EmploymentStatus" AS ENUM ('PNS', 'PPPK');

-- CreateEnum
CREATE TYPE "PersonRole" AS ENUM ('pegawai', 'admin', 'pimpinan');

-- CreateEnum
CREATE TYPE "SupervisionKind" AS ENUM ('definitif', 'plt', 'plh');

-- CreateEnum
CREATE TYPE "ClaimStep" AS ENUM ('check', 'confirm', 'privacy');

-- CreateEnum
CREATE TYPE "LearningShare" AS ENUM ('experience', 'social', 'formal');

-- CreateEnum
CREATE TYPE "CycleState" AS ENUM ('draft', 'open', 'published', 'closed');

-- CreateEnum
CREATE TYPE "RaterKind" AS ENUM ('self', 'superior', 'peer', 'subordinate');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('text', 'photo', 'document');

-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('waiting', 'sent', 'failed', 'blocked');

-- CreateTable
CREATE TABLE "unit" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "nip" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "jenjang" "Jenjang" NOT NULL,
    "bidang" "Bidang" NOT NULL,
    "unitId" INTEGER NOT NULL,
    "phone" TEXT,
    "status" "EmploymentStatus" NOT NULL,
    "role" "PersonRole" NOT NULL,
    "leftAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervision" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "superiorId" INTEGER NOT NULL,
    "kind" "SupervisionKind" NOT NULL DEFAULT 'definitif',
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "untilAt" TIMESTAMPTZ(3),

    CONSTRAINT "supervision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "untilAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_report" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "roster_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "failedTries" INTEGER NOT NULL DEFAULT 0,
    "lockedAt" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "telegramId" BIGINT NOT NULL,
    "invitationId" INTEGER NOT NULL,
    "step" "ClaimStep" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("telegramId")
);

-- CreateTable
CREATE TABLE "telegram_account" (
    "personId" INTEGER NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'id',
    "linkedAt" TIMESTAMPTZ(3) NOT NULL,
    "privacyVersion" TEXT,
    "privacyAcceptedAt" TIMESTAMPTZ(3),
    "unreachableSince" TIMESTAMPTZ(3),

    CONSTRAINT "telegram_account_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "framework_version" (
    "id" SERIAL NOT NULL,
    "label" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "framework_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "competencyKey" TEXT NOT NULL,
    "fromLevel" INTEGER NOT NULL,
    "toLevel" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "share" "LearningShare" NOT NULL,
    "hours" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "isExample" BOOLEAN NOT NULL,
    "mandatory" BOOLEAN NOT NULL DEFAULT false,
    "jenjang" TEXT[],
    "bidang" TEXT[],
    "description" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_class" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "trainingId" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "seatsTaken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "training_class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cycle" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "state" "CycleState" NOT NULL,
    "frameworkVersionId" INTEGER NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "selfUntil" TIMESTAMPTZ(3) NOT NULL,
    "ratingUntil" TIMESTAMPTZ(3) NOT NULL,
    "dialogueUntil" TIMESTAMPTZ(3),
    "scope" JSONB NOT NULL,
    "rules" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" SERIAL NOT NULL,
    "cycleId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "position" TEXT NOT NULL,
    "jenjang" "Jenjang" NOT NULL,
    "bidang" "Bidang" NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "selfUntil" TIMESTAMPTZ(3),
    "extensionReason" TEXT,
    "meetingAt" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" SERIAL NOT NULL,
    "assessmentId" INTEGER NOT NULL,
    "kind" "RaterKind" NOT NULL,
    "raterId" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "evidenceAsked" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "ratingId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "level" INTEGER,
    "reason" TEXT,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("ratingId","itemKey")
);

-- CreateTable
CREATE TABLE "answer_change" (
    "id" SERIAL NOT NULL,
    "ratingId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "levelBefore" INTEGER,
    "levelAfter" INTEGER,
    "reason" TEXT NOT NULL,
    "byPersonId" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" SERIAL NOT NULL,
    "assessmentId" INTEGER NOT NULL,
    "competencyKey" TEXT NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "text" TEXT,
    "fileId" TEXT,
    "fileUniqueId" TEXT,
    "fileName" TEXT,
    "sourceKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_note" (
    "id" SERIAL NOT NULL,
    "authorId" INTEGER NOT NULL,
    "aboutId" INTEGER NOT NULL,
    "competencyKey" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT,
    "fileId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "citedAt" TIMESTAMPTZ(3),

    CONSTRAINT "incident_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dialogue_statement" (
    "id" SERIAL NOT NULL,
    "assessmentId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "byPersonId" INTEGER NOT NULL,
    "stance" TEXT NOT NULL,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dialogue_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_answer" (
    "personId" INTEGER NOT NULL,
    "caseKey" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "practice_answer_pkey" PRIMARY KEY ("personId","caseKey")
);

-- CreateTable
CREATE TABLE "result" (
    "id" SERIAL NOT NULL,
    "assessmentId" INTEGER NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,
    "jpm" DOUBLE PRECISION,
    "band" TEXT,
    "content" JSONB NOT NULL,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "acknowledgeComment" TEXT,

    CONSTRAINT "result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "result_competency" (
    "resultId" INTEGER NOT NULL,
    "competencyKey" TEXT NOT NULL,
    "required" INTEGER NOT NULL,
    "self" DOUBLE PRECISION,
    "superior" DOUBLE PRECISION,
    "level" DOUBLE PRECISION,
    "gap" DOUBLE PRECISION,

    CONSTRAINT "result_competency_pkey" PRIMARY KEY ("resultId","competencyKey")
);

-- CreateTable
CREATE TABLE "appeal" (
    "id" SERIAL NOT NULL,
    "resultId" INTEGER NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "deciderId" INTEGER NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decision" TEXT,
    "decisionReason" TEXT,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fairness_answer" (
    "cycleId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "text" TEXT,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fairness_answer_pkey" PRIMARY KEY ("cycleId","personId")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" SERIAL NOT NULL,
    "resultId" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "trainingId" INTEGER NOT NULL,
    "competencyKey" TEXT NOT NULL,
    "because" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_entry" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "trainingId" INTEGER NOT NULL,
    "classId" INTEGER,
    "recommendationId" INTEGER,
    "state" TEXT NOT NULL,
    "declineReason" TEXT,
    "hours" INTEGER NOT NULL,
    "certificateFileId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" INTEGER,
    "verifiedAt" TIMESTAMPTZ(3),
    "verifiedById" INTEGER,

    CONSTRAINT "plan_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "state" "NoticeState" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "messageId" INTEGER,
    "fault" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_setting" (
    "personId" INTEGER NOT NULL,
    "hour" INTEGER,
    "pausedUntil" TIMESTAMPTZ(3),
    "snoozedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "reminder_setting_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "reminder_sent" (
    "personId" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_sent_pkey" PRIMARY KEY ("personId","rule","onDate")
);

-- CreateTable
CREATE TABLE "holiday" (
    "onDate" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("onDate")
);

-- CreateTable
CREATE TABLE "broadcast" (
    "id" SERIAL NOT NULL,
    "authorId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "segment" JSONB NOT NULL,
    "scheduledAt" TIMESTAMPTZ(3),
    "approvedById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broadcast_recipient" (
    "broadcastId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "leaseUntil" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "messageId" INTEGER,
    "fault" TEXT,
    "understoodAt" TIMESTAMPTZ(3),
    "answer" INTEGER,

    CONSTRAINT "broadcast_recipient_pkey" PRIMARY KEY ("broadcastId","personId")
);

-- CreateTable
CREATE TABLE "question" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "takenById" INTEGER,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "faq_entry" (
    "id" SERIAL NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "faq_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" INTEGER,
    "act" TEXT NOT NULL,
    "aboutId" INTEGER,
    "subject" TEXT,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_request" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "correction_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_update" (
    "updateId" BIGINT NOT NULL,
    "chatKey" BIGINT NOT NULL,
    "payload" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "leaseOwner" TEXT,
    "retryAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMPTZ(3),
    "fault" TEXT,

    CONSTRAINT "inbox_update_pkey" PRIMARY KEY ("updateId")
);

-- CreateTable
CREATE TABLE "dialog_state" (
    "chatKey" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dialog_state_pkey" PRIMARY KEY ("chatKey")
);

-- CreateTable
CREATE TABLE "lease" (
    "name" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "job_run" (
    "job" TEXT NOT NULL,
    "lastRunAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("job")
);

-- CreateIndex
CREATE UNIQUE INDEX "unit_name_key" ON "unit"("name");

-- CreateIndex
CREATE INDEX "unit_parentId_idx" ON "unit"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "person_nip_key" ON "person"("nip");

-- CreateIndex
CREATE INDEX "person_unitId_idx" ON "person"("unitId");

-- CreateIndex
CREATE INDEX "supervision_personId_fromAt_idx" ON "supervision"("personId", "fromAt");

-- CreateIndex
CREATE INDEX "supervision_superiorId_idx" ON "supervision"("superiorId");

-- CreateIndex
CREATE INDEX "absence_personId_idx" ON "absence"("personId");

-- CreateIndex
CREATE INDEX "roster_report_resolvedAt_idx" ON "roster_report"("resolvedAt");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_codeHash_key" ON "invitation"("codeHash");

-- CreateIndex
CREATE INDEX "invitation_personId_idx" ON "invitation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "telegram_account_telegramId_key" ON "telegram_account"("telegramId");

-- CreateIndex
CREATE UNIQUE INDEX "framework_version_contentHash_key" ON "framework_version"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "training_code_key" ON "training"("code");

-- CreateIndex
CREATE INDEX "training_competencyKey_idx" ON "training"("competencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "training_class_code_key" ON "training_class"("code");

-- CreateIndex
CREATE INDEX "training_class_trainingId_idx" ON "training_class"("trainingId");

-- CreateIndex
CREATE UNIQUE INDEX "cycle_name_key" ON "cycle"("name");

-- CreateIndex
CREATE INDEX "cycle_state_idx" ON "cycle"("state");

-- CreateIndex
CREATE INDEX "assessment_personId_idx" ON "assessment"("personId");

-- CreateIndex
CREATE INDEX "assessment_unitId_idx" ON "assessment"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_cycleId_personId_key" ON "assessment"("cycleId", "personId");

-- CreateIndex
CREATE INDEX "rating_raterId_kind_idx" ON "rating"("raterId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "rating_assessmentId_kind_raterId_key" ON "rating"("assessmentId", "kind", "raterId");

-- CreateIndex
CREATE INDEX "answer_change_ratingId_idx" ON "answer_change"("ratingId");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_sourceKey_key" ON "evidence"("sourceKey");

-- CreateIndex
CREATE INDEX "evidence_assessmentId_idx" ON "evidence"("assessmentId");

-- CreateIndex
CREATE INDEX "incident_note_authorId_aboutId_idx" ON "incident_note"("authorId", "aboutId");

-- CreateIndex
CREATE INDEX "dialogue_statement_assessmentId_idx" ON "dialogue_statement"("assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "result_assessmentId_key" ON "result"("assessmentId");

-- CreateIndex
CREATE INDEX "result_competency_competencyKey_idx" ON "result_competency"("competencyKey");

-- CreateIndex
CREATE INDEX "appeal_resultId_idx" ON "appeal"("resultId");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_resultId_rank_key" ON "recommendation"("resultId", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "plan_entry_recommendationId_key" ON "plan_entry"("recommendationId");

-- CreateIndex
CREATE INDEX "plan_entry_personId_idx" ON "plan_entry"("personId");

-- CreateIndex
CREATE INDEX "plan_entry_classId_idx" ON "plan_entry"("classId");

-- CreateIndex
CREATE UNIQUE INDEX "notice_key_key" ON "notice"("key");

-- CreateIndex
CREATE INDEX "notice_state_dueAt_idx" ON "notice"("state", "dueAt");

-- CreateIndex
CREATE INDEX "notice_personId_idx" ON "notice"("personId");

-- CreateIndex
CREATE INDEX "broadcast_state_idx" ON "broadcast"("state");

-- CreateIndex
CREATE INDEX "broadcast_recipient_broadcastId_state_idx" ON "broadcast_recipient"("broadcastId", "state");

-- CreateIndex
CREATE INDEX "question_answeredAt_idx" ON "question"("answeredAt");

-- CreateIndex
CREATE INDEX "audit_entry_aboutId_at_idx" ON "audit_entry"("aboutId", "at");

-- CreateIndex
CREATE INDEX "audit_entry_actorId_at_idx" ON "audit_entry"("actorId", "at");

-- CreateIndex
CREATE INDEX "correction_request_closedAt_idx" ON "correction_request"("closedAt");

-- CreateIndex
CREATE INDEX "inbox_update_doneAt_chatKey_updateId_idx" ON "inbox_update"("doneAt", "chatKey", "updateId");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision" ADD CONSTRAINT "supervision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision" ADD CONSTRAINT "supervision_superiorId_fkey" FOREIGN KEY ("superiorId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_report" ADD CONSTRAINT "roster_report_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "telegram_account" ADD CONSTRAINT "telegram_account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_class" ADD CONSTRAINT "training_class_trainingId_fkey" FOREIGN KEY ("trainingId") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cycle" ADD CONSTRAINT "cycle_frameworkVersionId_fkey" FOREIGN KEY ("frameworkVersionId") REFERENCES "framework_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_change" ADD CONSTRAINT "answer_change_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_statement" ADD CONSTRAINT "dialogue_statement_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result" ADD CONSTRAINT "result_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result_competency" ADD CONSTRAINT "result_competency_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "result"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "result"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "result"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_trainingId_fkey" FOREIGN KEY ("trainingId") REFERENCES "training"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_trainingId_fkey" FOREIGN KEY ("trainingId") REFERENCES "training"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_classId_fkey" FOREIGN KEY ("classId") REFERENCES "training_class"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_setting" ADD CONSTRAINT "reminder_setting_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;
