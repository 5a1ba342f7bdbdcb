-- CreateEnum
CREATE TYPE "DelegationCause" AS ENUM ('conflict_of_rater', 'conflict_of_ratee', 'absence', 'returned');

-- CreateEnum
CREATE TYPE "NominationState" AS ENUM ('proposed', 'confirmed', 'refused');

-- CreateEnum
CREATE TYPE "DialogueStance" AS ENUM ('agree', 'explain', 'revise');

-- CreateEnum
CREATE TYPE "AppealDecision" AS ENUM ('granted', 'refused');

-- DropIndex
DROP INDEX "appeal_resultId_idx";

-- DropIndex
DROP INDEX "dialogue_statement_assessmentId_idx";

-- AlterTable
ALTER TABLE "answer_change" ADD COLUMN     "appealId" INTEGER,
ADD COLUMN     "sourceKey" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "appeal" DROP COLUMN "items",
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL,
ALTER COLUMN "filedAt" DROP NOT NULL,
ALTER COLUMN "reason" DROP NOT NULL,
ALTER COLUMN "deciderId" DROP NOT NULL,
DROP COLUMN "decision",
ADD COLUMN     "decision" "AppealDecision";

-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "meetingPlace" TEXT;

-- AlterTable
ALTER TABLE "dialogue_statement" ADD COLUMN     "sourceKey" TEXT NOT NULL,
DROP COLUMN "stance",
ADD COLUMN     "stance" "DialogueStance" NOT NULL;

-- AlterTable
ALTER TABLE "incident_note" DROP COLUMN "citedAt",
ADD COLUMN     "fileUniqueId" TEXT,
ADD COLUMN     "kind" "EvidenceKind" NOT NULL,
ADD COLUMN     "removedAt" TIMESTAMPTZ(3),
ADD COLUMN     "sourceKey" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "delegatedFromId" INTEGER,
ADD COLUMN     "submittedDespite" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "incident_citation" (
    "noteId" INTEGER NOT NULL,
    "ratingId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "citedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incident_citation_pkey" PRIMARY KEY ("noteId","ratingId","itemKey")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" SERIAL NOT NULL,
    "ratingId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "cause" "DelegationCause" NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "sourceKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_nomination" (
    "id" SERIAL NOT NULL,
    "assessmentId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" "RaterKind" NOT NULL,
    "state" "NominationState" NOT NULL DEFAULT 'proposed',
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" INTEGER,

    CONSTRAINT "peer_nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal_item" (
    "appealId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "levelBefore" INTEGER,
    "levelAfter" INTEGER,

    CONSTRAINT "appeal_item_pkey" PRIMARY KEY ("appealId","itemKey")
);

-- CreateTable
CREATE TABLE "appeal_statement" (
    "id" SERIAL NOT NULL,
    "appealId" INTEGER NOT NULL,
    "byPersonId" INTEGER NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "text" TEXT,
    "fileId" TEXT,
    "fileUniqueId" TEXT,
    "fileName" TEXT,
    "sourceKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appeal_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "result_revision" (
    "id" SERIAL NOT NULL,
    "resultId" INTEGER NOT NULL,
    "appealId" INTEGER NOT NULL,
    "jpmBefore" DOUBLE PRECISION,
    "bandBefore" TEXT,
    "contentBefore" JSONB NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "result_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "incident_citation_ratingId_itemKey_idx" ON "incident_citation"("ratingId", "itemKey");

-- CreateIndex
CREATE UNIQUE INDEX "delegation_sourceKey_key" ON "delegation"("sourceKey");

-- CreateIndex
CREATE INDEX "delegation_ratingId_idx" ON "delegation"("ratingId");

-- CreateIndex
CREATE INDEX "peer_nomination_personId_idx" ON "peer_nomination"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "peer_nomination_assessmentId_personId_key" ON "peer_nomination"("assessmentId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_statement_sourceKey_key" ON "appeal_statement"("sourceKey");

-- CreateIndex
CREATE INDEX "appeal_statement_appealId_idx" ON "appeal_statement"("appealId");

-- CreateIndex
CREATE UNIQUE INDEX "result_revision_appealId_key" ON "result_revision"("appealId");

-- CreateIndex
CREATE INDEX "result_revision_resultId_idx" ON "result_revision"("resultId");

-- CreateIndex
CREATE UNIQUE INDEX "answer_change_sourceKey_itemKey_key" ON "answer_change"("sourceKey", "itemKey");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_resultId_key" ON "appeal"("resultId");

-- CreateIndex
CREATE INDEX "appeal_deciderId_decidedAt_idx" ON "appeal"("deciderId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_statement_sourceKey_key" ON "dialogue_statement"("sourceKey");

-- CreateIndex
CREATE INDEX "dialogue_statement_assessmentId_itemKey_idx" ON "dialogue_statement"("assessmentId", "itemKey");

-- CreateIndex
CREATE UNIQUE INDEX "incident_note_sourceKey_key" ON "incident_note"("sourceKey");

-- CreateIndex
CREATE INDEX "incident_note_aboutId_idx" ON "incident_note"("aboutId");

-- AddForeignKey
ALTER TABLE "answer_change" ADD CONSTRAINT "answer_change_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "appeal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_citation" ADD CONSTRAINT "incident_citation_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "incident_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_citation" ADD CONSTRAINT "incident_citation_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_nomination" ADD CONSTRAINT "peer_nomination_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_nomination" ADD CONSTRAINT "peer_nomination_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_answer" ADD CONSTRAINT "practice_answer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_item" ADD CONSTRAINT "appeal_item_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_statement" ADD CONSTRAINT "appeal_statement_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result_revision" ADD CONSTRAINT "result_revision_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "result"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result_revision" ADD CONSTRAINT "result_revision_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fairness_answer" ADD CONSTRAINT "fairness_answer_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fairness_answer" ADD CONSTRAINT "fairness_answer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
