-- CreateTable
CREATE TABLE "appeal_recusal" (
    "appealId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appeal_recusal_pkey" PRIMARY KEY ("appealId","personId")
);

-- AddForeignKey
ALTER TABLE "appeal_recusal" ADD CONSTRAINT "appeal_recusal_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
