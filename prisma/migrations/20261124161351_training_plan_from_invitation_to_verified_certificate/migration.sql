-- CreateEnum
CREATE TYPE "PlanState" AS ENUM ('invited', 'requested', 'waitlisted', 'approved', 'proof_sent', 'verified', 'refused', 'decline_requested', 'declined', 'cancelled');

-- DropIndex
DROP INDEX "plan_entry_classId_idx";

-- DropIndex
DROP INDEX "plan_entry_personId_idx";

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "planEntryId" INTEGER;

-- AlterTable
ALTER TABLE "plan_entry" DROP COLUMN "approvedAt",
DROP COLUMN "approvedById",
DROP COLUMN "certificateFileId",
DROP COLUMN "declineReason",
ADD COLUMN     "activeKey" TEXT,
ADD COLUMN     "answer" TEXT,
ADD COLUMN     "competencyKey" TEXT NOT NULL,
ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "decidedById" INTEGER,
ADD COLUMN     "finishBy" TIMESTAMPTZ(3),
ADD COLUMN     "mandatory" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mentorId" INTEGER,
ADD COLUMN     "proofFault" TEXT,
ADD COLUMN     "proofFileId" TEXT,
ADD COLUMN     "proofFileName" TEXT,
ADD COLUMN     "proofFileUniqueId" TEXT,
ADD COLUMN     "proofKind" "EvidenceKind",
ADD COLUMN     "proofSentAt" TIMESTAMPTZ(3),
ADD COLUMN     "proofText" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "resultId" INTEGER,
ADD COLUMN     "seatHeld" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "stateSince" TIMESTAMPTZ(3) NOT NULL,
DROP COLUMN "state",
ADD COLUMN     "state" "PlanState" NOT NULL;

-- AlterTable
ALTER TABLE "training_class" ADD COLUMN     "plannedById" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "plan_entry_activeKey_key" ON "plan_entry"("activeKey");

-- CreateIndex
CREATE INDEX "plan_entry_personId_state_idx" ON "plan_entry"("personId", "state");

-- CreateIndex
CREATE INDEX "plan_entry_classId_state_idx" ON "plan_entry"("classId", "state");

-- CreateIndex
CREATE INDEX "plan_entry_state_stateSince_idx" ON "plan_entry"("state", "stateSince");

-- CreateIndex
CREATE INDEX "plan_entry_mentorId_idx" ON "plan_entry"("mentorId");

-- CreateIndex
CREATE INDEX "plan_entry_resultId_idx" ON "plan_entry"("resultId");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_planEntryId_fkey" FOREIGN KEY ("planEntryId") REFERENCES "plan_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_entry" ADD CONSTRAINT "plan_entry_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "result"("id") ON DELETE SET NULL ON UPDATE CASCADE;
