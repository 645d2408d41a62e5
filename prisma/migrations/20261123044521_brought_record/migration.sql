-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "decidedByName" TEXT;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "editedElsewhere" TEXT;
ALTER TABLE "Article" ADD COLUMN "sourceUrl" TEXT;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "actorName" TEXT;

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "bylineAt" DATETIME;
ALTER TABLE "Evidence" ADD COLUMN "bylineKey" TEXT;
ALTER TABLE "Evidence" ADD COLUMN "bylineName" TEXT;
