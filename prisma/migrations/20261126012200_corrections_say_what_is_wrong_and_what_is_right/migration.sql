-- CreateEnum
CREATE TYPE "CorrectionField" AS ENUM ('name', 'nip', 'unit', 'position', 'superior', 'phone', 'other');

-- AlterTable
ALTER TABLE "correction_request" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "closedById" INTEGER,
ADD COLUMN     "field" "CorrectionField" NOT NULL DEFAULT 'other',
ADD COLUMN     "sourceKey" TEXT,
ADD COLUMN     "wrong" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "correction_request_sourceKey_key" ON "correction_request"("sourceKey");

-- CreateIndex
CREATE INDEX "correction_request_personId_idx" ON "correction_request"("personId");
