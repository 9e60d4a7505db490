-- What a person called a version. Named ones are never thinned.

ALTER TABLE "Revision" ADD COLUMN "name" TEXT;
