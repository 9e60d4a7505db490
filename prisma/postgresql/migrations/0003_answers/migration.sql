-- Links learn to ask for a passphrase, to take answers, to allow a card and to leave opens uncounted. Links made before keep
-- what they did: no passphrase, no answers, no card, counted.

ALTER TABLE "Share" ADD COLUMN "passphraseHash" TEXT;
ALTER TABLE "Share" ADD COLUMN "allowAnswers" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Share" ADD COLUMN "allowCard" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Share" ADD COLUMN "countOpens" BOOLEAN NOT NULL DEFAULT true;

CREATE TABLE "Answer" (
    "id" TEXT NOT NULL,
    "shareId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Answer_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "Share" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "Answer_shareId_createdAt_idx" ON "Answer"("shareId", "createdAt");
