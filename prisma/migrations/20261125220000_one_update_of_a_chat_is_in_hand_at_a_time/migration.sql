-- At most one update of a chat is leased, whichever process asks: a claim that did not yet see another's is refused by this index.
-- Not in schema.prisma, which cannot say "where".
UPDATE "inbox_update" u SET "leaseUntil" = NULL WHERE "leaseUntil" IS NOT NULL AND EXISTS (
  SELECT 1 FROM "inbox_update" e WHERE e."chatKey" = u."chatKey" AND e."leaseUntil" IS NOT NULL AND e."updateId" > u."updateId");
CREATE UNIQUE INDEX "inbox_update_in_hand" ON "inbox_update"("chatKey") WHERE "leaseUntil" IS NOT NULL;
