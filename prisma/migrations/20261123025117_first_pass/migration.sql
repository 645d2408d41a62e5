-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "finding" TEXT;

-- CreateTable
CREATE TABLE "CheckRule" (
    "rule" TEXT NOT NULL PRIMARY KEY,
    "muted" BOOLEAN NOT NULL,
    "switchedById" TEXT,
    "switchedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "HouseTerm" (
    "term" TEXT NOT NULL PRIMARY KEY,
    "preferred" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Annotation_finding_idx" ON "Annotation"("finding");

-- CreateIndex
CREATE INDEX "Annotation_check_idx" ON "Annotation"("check");
