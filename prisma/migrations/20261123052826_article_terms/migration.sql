-- CreateTable
CREATE TABLE "ArticleTerm" (
    "articleId" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "preferred" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "term"),
    CONSTRAINT "ArticleTerm_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
