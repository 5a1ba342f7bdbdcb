-- Most updates are leased the moment they are stored: this index stays almost empty, where the one by "doneAt" holds whatever was ever unfinished
-- until the table is vacuumed. Not in schema.prisma, which cannot say "where".
CREATE INDEX "inbox_update_waiting" ON "inbox_update"("updateId") WHERE "doneAt" IS NULL AND "leaseUntil" IS NULL;
