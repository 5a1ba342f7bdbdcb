-- CreateIndex
CREATE INDEX "appeal_statement_byPersonId_idx" ON "appeal_statement"("byPersonId");

-- CreateIndex
CREATE INDEX "dialogue_statement_byPersonId_idx" ON "dialogue_statement"("byPersonId");
