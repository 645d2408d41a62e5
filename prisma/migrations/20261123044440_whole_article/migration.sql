-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Annotation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "category" TEXT,
    "severity" TEXT,
    "body" TEXT NOT NULL,
    "replacement" TEXT,
    "authorId" TEXT,
    "check" TEXT,
    "finding" TEXT,
    "bylineName" TEXT,
    "bylineAt" DATETIME,
    "bylineKey" TEXT,
    "relativeStart" BLOB,
    "relativeEnd" BLOB,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "atUpdate" INTEGER NOT NULL,
    "wordsElsewhere" INTEGER,
    "contextElsewhere" INTEGER,
    "originalExact" TEXT NOT NULL,
    "orphaned" BOOLEAN NOT NULL DEFAULT false,
    "whole" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "decision" TEXT,
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "mergedIntoId" TEXT,
    "replaced" TEXT,
    "batchId" TEXT,
    "assigneeId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Annotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Annotation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Annotation" ("articleId", "assigneeId", "atUpdate", "authorId", "batchId", "body", "bylineAt", "bylineKey", "bylineName", "category", "check", "contextElsewhere", "createdAt", "decidedAt", "decidedById", "decision", "end", "exact", "finding", "id", "kind", "mergedIntoId", "originalExact", "orphaned", "prefix", "reason", "relativeEnd", "relativeStart", "replaced", "replacement", "severity", "start", "status", "suffix", "updatedAt", "wordsElsewhere") SELECT "articleId", "assigneeId", "atUpdate", "authorId", "batchId", "body", "bylineAt", "bylineKey", "bylineName", "category", "check", "contextElsewhere", "createdAt", "decidedAt", "decidedById", "decision", "end", "exact", "finding", "id", "kind", "mergedIntoId", "originalExact", "orphaned", "prefix", "reason", "relativeEnd", "relativeStart", "replaced", "replacement", "severity", "start", "status", "suffix", "updatedAt", "wordsElsewhere" FROM "Annotation";
DROP TABLE "Annotation";
ALTER TABLE "new_Annotation" RENAME TO "Annotation";
CREATE INDEX "Annotation_articleId_status_idx" ON "Annotation"("articleId", "status");
CREATE INDEX "Annotation_articleId_batchId_idx" ON "Annotation"("articleId", "batchId");
CREATE INDEX "Annotation_finding_idx" ON "Annotation"("finding");
CREATE INDEX "Annotation_check_idx" ON "Annotation"("check");
CREATE UNIQUE INDEX "Annotation_articleId_bylineKey_key" ON "Annotation"("articleId", "bylineKey");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
