-- CreateEnum
CREATE TYPE "BroadcastState" AS ENUM ('draft', 'approval', 'scheduled', 'sending', 'paused', 'cancelled', 'done');

-- CreateEnum
CREATE TYPE "RecipientState" AS ENUM ('waiting', 'sending', 'sent', 'failed', 'blocked', 'unknown');

-- DropIndex
DROP INDEX "broadcast_state_idx";

-- DropIndex
DROP INDEX "broadcast_recipient_broadcastId_state_idx";

-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "cycleId" INTEGER,
ADD COLUMN     "progressAt" TIMESTAMPTZ(3),
ADD COLUMN     "progressMessageId" INTEGER,
ADD COLUMN     "title" TEXT NOT NULL,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "authorId" DROP NOT NULL,
DROP COLUMN "state",
ADD COLUMN     "state" "BroadcastState" NOT NULL;

-- AlterTable
ALTER TABLE "broadcast_recipient" DROP COLUMN "messageId",
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "leaseOwner" TEXT,
ADD COLUMN     "messageIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "version" INTEGER,
DROP COLUMN "state",
ADD COLUMN     "state" "RecipientState" NOT NULL DEFAULT 'waiting';

-- AlterTable
ALTER TABLE "faq_entry" ADD COLUMN     "key" TEXT,
ADD COLUMN     "keywords" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "retiredAt" TIMESTAMPTZ(3),
ADD COLUMN     "solved" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "answeredById" INTEGER,
ADD COLUMN     "broadcastId" INTEGER,
ADD COLUMN     "draftedAt" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "faqEntryId" INTEGER,
ADD COLUMN     "messageId" INTEGER NOT NULL,
ADD COLUMN     "takenAt" TIMESTAMPTZ(3),
ALTER COLUMN "askedAt" DROP NOT NULL;

-- CreateTable
CREATE TABLE "broadcast_file" (
    "broadcastId" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "fileId" TEXT,

    CONSTRAINT "broadcast_file_pkey" PRIMARY KEY ("broadcastId","place")
);

-- CreateTable
CREATE TABLE "broadcast_lane" (
    "id" INTEGER NOT NULL,
    "nextSlotAt" TIMESTAMPTZ(6) NOT NULL,
    "floodUntil" TIMESTAMPTZ(3),

    CONSTRAINT "broadcast_lane_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "broadcast_state_scheduledAt_idx" ON "broadcast"("state", "scheduledAt");

-- CreateIndex
CREATE INDEX "broadcast_recipient_broadcastId_state_personId_idx" ON "broadcast_recipient"("broadcastId", "state", "personId");

-- CreateIndex
CREATE INDEX "broadcast_recipient_personId_idx" ON "broadcast_recipient"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "question_personId_messageId_key" ON "question"("personId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "faq_entry_key_key" ON "faq_entry"("key");

-- AddForeignKey
ALTER TABLE "broadcast_file" ADD CONSTRAINT "broadcast_file_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nearness of misspelt words (storage/faq-store.ts). A server without the contrib modules, or a role that may not create
-- extensions, goes without: questions are then matched by full text alone.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
  RAISE NOTICE 'pg_trgm is not available: %', SQLERRM;
END
$$;
