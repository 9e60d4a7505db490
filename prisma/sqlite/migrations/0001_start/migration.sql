-- Times are ISO 8601 text in UTC, as the driver adapter writes them: 2026-11-22T09:30:00.000+00:00. They sort as text.

CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "document" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "saveKey" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME
);

CREATE TABLE "Revision" (
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "document" TEXT NOT NULL,
    PRIMARY KEY ("proposalId", "number"),
    CONSTRAINT "Revision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "IdempotencyKey" (
    "proposalId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    PRIMARY KEY ("proposalId", "key"),
    CONSTRAINT "IdempotencyKey_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Share" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "isPinned" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "opens" INTEGER NOT NULL DEFAULT 0,
    "lastOpenedAt" DATETIME,
    CONSTRAINT "Share_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "Proposal_deletedAt_updatedAt_id_idx" ON "Proposal"("deletedAt", "updatedAt", "id");
CREATE INDEX "Revision_createdAt_idx" ON "Revision"("createdAt");
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");
CREATE INDEX "Share_proposalId_createdAt_idx" ON "Share"("proposalId", "createdAt");

-- A save is one UPDATE; the history and the key of that save are written with it, in the same atomic statement.

CREATE TRIGGER "Proposal_created" AFTER INSERT ON "Proposal"
BEGIN
    INSERT INTO "Revision" ("proposalId", "number", "document", "createdAt")
    VALUES (NEW."id", NEW."revision", NEW."document", NEW."updatedAt");
END;

CREATE TRIGGER "Proposal_saved" AFTER UPDATE OF "revision" ON "Proposal" WHEN NEW."revision" <> OLD."revision"
BEGIN
    INSERT INTO "Revision" ("proposalId", "number", "document", "createdAt")
    VALUES (NEW."id", NEW."revision", NEW."document", NEW."updatedAt");
    INSERT INTO "IdempotencyKey" ("proposalId", "key", "revision", "createdAt")
    SELECT NEW."id", NEW."saveKey", NEW."revision", NEW."updatedAt" WHERE NEW."saveKey" IS NOT NULL;
END;
