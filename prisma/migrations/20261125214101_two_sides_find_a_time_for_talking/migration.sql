-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "meetingAgreedAt" TIMESTAMPTZ(3),
ADD COLUMN     "meetingById" INTEGER,
ADD COLUMN     "meetingVersion" INTEGER NOT NULL DEFAULT 0;
