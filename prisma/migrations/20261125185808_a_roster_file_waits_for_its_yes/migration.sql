-- CreateEnum
CREATE TYPE "OfficeJobState" AS ENUM ('waiting', 'running', 'finishing', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "RosterDraftState" AS ENUM ('waiting', 'applied', 'dropped');

-- CreateTable
CREATE TABLE "unit_move" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "unit_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_job" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "input" JSONB NOT NULL,
    "state" "OfficeJobState" NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "messageId" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseOwner" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "fault" TEXT,

    CONSTRAINT "office_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_draft" (
    "id" SERIAL NOT NULL,
    "jobId" INTEGER NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "planHash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "allowManyLeavers" BOOLEAN NOT NULL DEFAULT false,
    "state" "RosterDraftState" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "counts" JSONB,

    CONSTRAINT "roster_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_move_settledAt_fromAt_idx" ON "unit_move"("settledAt", "fromAt");

-- CreateIndex
CREATE INDEX "unit_move_personId_idx" ON "unit_move"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "office_job_key_key" ON "office_job"("key");

-- CreateIndex
CREATE INDEX "office_job_state_leaseUntil_idx" ON "office_job"("state", "leaseUntil");

-- CreateIndex
CREATE UNIQUE INDEX "roster_draft_jobId_key" ON "roster_draft"("jobId");

-- CreateIndex
CREATE INDEX "roster_draft_state_createdAt_idx" ON "roster_draft"("state", "createdAt");

-- AddForeignKey
ALTER TABLE "unit_move" ADD CONSTRAINT "unit_move_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_move" ADD CONSTRAINT "unit_move_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_job" ADD CONSTRAINT "office_job_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_draft" ADD CONSTRAINT "roster_draft_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
