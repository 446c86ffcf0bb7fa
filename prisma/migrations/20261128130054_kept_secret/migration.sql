-- CreateTable
CREATE TABLE "KeptSecret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "KeptSecret_pkey" PRIMARY KEY ("name")
);
