-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "bylineAt" DATETIME;
ALTER TABLE "Annotation" ADD COLUMN "bylineKey" TEXT;
ALTER TABLE "Annotation" ADD COLUMN "bylineName" TEXT;

-- AlterTable
ALTER TABLE "Reply" ADD COLUMN "bylineAt" DATETIME;
ALTER TABLE "Reply" ADD COLUMN "bylineKey" TEXT;
ALTER TABLE "Reply" ADD COLUMN "bylineName" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_articleId_bylineKey_key" ON "Annotation"("articleId", "bylineKey");
