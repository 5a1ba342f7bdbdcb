-- AlterTable
ALTER TABLE "result_competency" ADD COLUMN     "peers" DOUBLE PRECISION,
ADD COLUMN     "peersCount" INTEGER;
