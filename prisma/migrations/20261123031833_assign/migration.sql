-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "assigneeId" TEXT;
ALTER TABLE "Annotation" ADD COLUMN "batchId" TEXT;
ALTER TABLE "Annotation" ADD COLUMN "contextElsewhere" INTEGER;
ALTER TABLE "Annotation" ADD COLUMN "wordsElsewhere" INTEGER;

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "actorId" TEXT,
    "details" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,
    CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Notice_userId_readAt_idx" ON "Notice"("userId", "readAt");

-- CreateIndex
CREATE INDEX "Notice_annotationId_idx" ON "Notice"("annotationId");

-- CreateIndex
CREATE INDEX "Annotation_articleId_batchId_idx" ON "Annotation"("articleId", "batchId");
