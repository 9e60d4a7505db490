-- How often a link was opened on each day: a count and nothing else. Days before this are in the link's own count only.

CREATE TABLE "OpenDay" (
    "shareId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "opens" INTEGER NOT NULL,
    PRIMARY KEY ("shareId", "day"),
    CONSTRAINT "OpenDay_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "Share" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
