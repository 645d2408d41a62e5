-- CreateTable
CREATE TABLE "HouseChoice" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "changedById" TEXT
);
