-- A decision made outside the app, as the author records it: at most one, taken back by emptying all five.

ALTER TABLE "Proposal" ADD COLUMN "decision" TEXT;
ALTER TABLE "Proposal" ADD COLUMN "decidedBy" TEXT;
ALTER TABLE "Proposal" ADD COLUMN "decidedWhy" TEXT;
ALTER TABLE "Proposal" ADD COLUMN "decidedOn" TEXT;
ALTER TABLE "Proposal" ADD COLUMN "decisionAt" DATETIME;
