-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "runElsewhere" INTEGER;
