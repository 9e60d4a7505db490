-- Times carry their zone and have milliseconds, the precision of the engine next door.

CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "saveKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Revision" (
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Revision_pkey" PRIMARY KEY ("proposalId", "number"),
    CONSTRAINT "Revision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "IdempotencyKey" (
    "proposalId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("proposalId", "key"),
    CONSTRAINT "IdempotencyKey_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Share" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "isPinned" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "opens" INTEGER NOT NULL DEFAULT 0,
    "lastOpenedAt" TIMESTAMPTZ(3),
    CONSTRAINT "Share_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Share_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "Proposal_deletedAt_updatedAt_id_idx" ON "Proposal"("deletedAt", "updatedAt", "id");
CREATE INDEX "Revision_createdAt_idx" ON "Revision"("createdAt");
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");
CREATE INDEX "Share_proposalId_createdAt_idx" ON "Share"("proposalId", "createdAt");

-- A save is one UPDATE; the history and the key of that save are written with it, in the same atomic statement.

CREATE FUNCTION "record_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "Revision" ("proposalId", "number", "document", "createdAt")
    VALUES (NEW."id", NEW."revision", NEW."document", NEW."updatedAt");
    IF TG_OP = 'UPDATE' AND NEW."saveKey" IS NOT NULL THEN
        INSERT INTO "IdempotencyKey" ("proposalId", "key", "revision", "createdAt")
        VALUES (NEW."id", NEW."saveKey", NEW."revision", NEW."updatedAt");
    END IF;
    RETURN NULL;
END;
$$;

CREATE TRIGGER "Proposal_created" AFTER INSERT ON "Proposal" FOR EACH ROW EXECUTE FUNCTION "record_revision"();

CREATE TRIGGER "Proposal_saved" AFTER UPDATE OF "revision" ON "Proposal" FOR EACH ROW
    WHEN (NEW."revision" <> OLD."revision") EXECUTE FUNCTION "record_revision"();
