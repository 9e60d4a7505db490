-- Archived proposals are out of the way, not gone: they open, their links too. The list asks for those that are not archived.

ALTER TABLE "Proposal" ADD COLUMN "archivedAt" DATETIME;

CREATE INDEX "Proposal_deletedAt_archivedAt_updatedAt_id_idx" ON "Proposal"("deletedAt", "archivedAt", "updatedAt", "id");
