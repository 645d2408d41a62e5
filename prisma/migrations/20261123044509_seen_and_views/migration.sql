-- CreateTable
CREATE TABLE "Visit" (
    "userId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "event" INTEGER NOT NULL,
    "update" INTEGER NOT NULL,
    "lines" BLOB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "articleId"),
    CONSTRAINT "Visit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Visit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Glimpse" (
    "userId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "event" INTEGER NOT NULL,

    PRIMARY KEY ("userId", "articleId", "annotationId"),
    CONSTRAINT "Glimpse_userId_articleId_fkey" FOREIGN KEY ("userId", "articleId") REFERENCES "Visit" ("userId", "articleId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView"("userId", "name");
