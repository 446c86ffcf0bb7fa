
-- CreateEnum
CREATE TYPE "ProviderRole" AS ENUM ('offers', 'awards', 'partner', 'department');

-- CreateEnum
CREATE TYPE "ProviderType" AS ENUM ('university', 'consortium', 'training_organisation', 'teaching_school', 'local_authority', 'charity');

-- CreateEnum
CREATE TYPE "Award" AS ENUM ('nasenco', 'npq_senco', 'other');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('exact', 'minimum', 'maximum', 'range', 'typical', 'approximate', 'example');

-- CreateEnum
CREATE TYPE "StatementStanding" AS ENUM ('stated', 'implied', 'edited');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('stated', 'implied', 'says_none', 'stated_elsewhere', 'not_stated', 'contested', 'edited');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('nasenco_course', 'npq_course', 'other_course', 'not_course');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('web_page', 'leaflet', 'prospectus', 'programme_specification', 'other');

-- CreateEnum
CREATE TYPE "DraftStatus" AS ENUM ('open', 'published', 'discarded');

-- CreateEnum
CREATE TYPE "DayType" AS ENUM ('taught', 'contact', 'tutorial', 'study', 'induction', 'total');

-- CreateEnum
CREATE TYPE "DayBasis" AS ENUM ('programme', 'module');

-- CreateEnum
CREATE TYPE "ReleaseForce" AS ENUM ('required', 'recommended');

-- CreateEnum
CREATE TYPE "AreaRelation" AS ENUM ('partner', 'recruits', 'example', 'nationwide');

-- CreateEnum
CREATE TYPE "FeeBasis" AS ENUM ('course', 'year', 'module', 'credits', 'unspecified');

-- CreateEnum
CREATE TYPE "Residency" AS ENUM ('home', 'overseas', 'any');

-- CreateEnum
CREATE TYPE "VatTreatment" AS ENUM ('excluded', 'included', 'exempt', 'not_stated');

-- CreateEnum
CREATE TYPE "AssessmentMethod" AS ENUM ('assignment', 'essay', 'report', 'enquiry_report', 'critical_reflection', 'portfolio', 'e_portfolio', 'reflective_log', 'performance_booklet', 'project', 'presentation', 'outcomes_framework', 'case_study', 'written_assessment', 'independent_study', 'examination');

-- CreateEnum
CREATE TYPE "WordKind" AS ENUM ('exact', 'equivalent');

-- CreateEnum
CREATE TYPE "AssessmentDue" AS ENUM ('midpoint', 'end');

-- CreateEnum
CREATE TYPE "EligibilityWord" AS ENUM ('qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'qualified_teacher', 'induction_completed', 'pg_teaching_qualification', 'degree', 'degree_class', 'equivalent_experience', 'english_language', 'in_post_senco', 'new_senco', 'experienced_senco', 'aspiring_senco', 'related_role', 'school_leader', 'pru_teacher', 'leads_sen', 'employed_in_setting', 'employment_contract', 'access_to_learners', 'leader_support', 'setting_type', 'area', 'membership', 'nomination', 'dbs_check', 'not_previously_enrolled', 'award_holder');

-- CreateEnum
CREATE TYPE "EligibilityDemand" AS ENUM ('required', 'any_of', 'normally', 'preferred', 'accepted', 'may_be_accepted', 'may_be_required', 'not_required', 'not_accepted');

-- CreateEnum
CREATE TYPE "EligibilityEffect" AS ENUM ('entry', 'award', 'funding');

-- CreateEnum
CREATE TYPE "ApplicationPaper" AS ENUM ('application_form', 'headteacher_agreement', 'headteacher_declaration', 'headteacher_letter', 'headteacher_reference', 'reference', 'employer_statement', 'personal_statement', 'curriculum_vitae', 'certificates', 'teacher_reference_number');

-- CreateEnum
CREATE TYPE "SignatureKind" AS ENUM ('physical', 'any');

-- CreateEnum
CREATE TYPE "ContactType" AS ENUM ('email', 'phone', 'url', 'person');

-- CreateEnum
CREATE TYPE "SupportType" AS ENUM ('personal_tutor', 'module_tutor', 'local_tutors', 'online_tutor', 'school_mentor', 'mentoring', 'coaching', 'peer_network', 'discussion_forum', 'visits', 'virtual_learning', 'online_resources', 'webinars', 'workshops', 'tutorials', 'formative_feedback', 'library', 'facilities', 'technical', 'pastoral', 'disability');

-- CreateTable
CREATE TABLE "Course" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "award" "Award" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseSource" (
    "courseId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CourseSource_pkey" PRIMARY KEY ("courseId","documentId")
);

-- CreateTable
CREATE TABLE "FieldStanding" (
    "courseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" "Standing" NOT NULL,

    CONSTRAINT "FieldStanding_pkey" PRIMARY KEY ("courseId","kind")
);

-- CreateTable
CREATE TABLE "CourseDraft" (
    "id" TEXT NOT NULL,
    "courseId" TEXT,
    "importRunId" TEXT,
    "baseVersion" INTEGER NOT NULL DEFAULT 0,
    "status" "DraftStatus" NOT NULL DEFAULT 'open',
    "content" JSONB NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CourseDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseVersion" (
    "courseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedBy" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "CourseVersion_pkey" PRIMARY KEY ("courseId","version")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogueVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CatalogueVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "statementId" TEXT NOT NULL,
    "providerId" TEXT,
    "name" TEXT NOT NULL,
    "role" "ProviderRole" NOT NULL,
    "type" "ProviderType",

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "CourseInstance" (
    "statementId" TEXT NOT NULL,
    "number" INTEGER,
    "name" TEXT,
    "areas" TEXT[],

    CONSTRAINT "CourseInstance_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "TaughtDay" (
    "statementId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "topics" TEXT[],

    CONSTRAINT "TaughtDay_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "DayRequirement" (
    "statementId" TEXT NOT NULL,
    "min" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "type" "DayType" NOT NULL,
    "per" "DayBasis" NOT NULL,

    CONSTRAINT "DayRequirement_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "ReleaseTime" (
    "statementId" TEXT NOT NULL,
    "min" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "force" "ReleaseForce" NOT NULL,
    "additional" BOOLEAN,

    CONSTRAINT "ReleaseTime_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "AttendanceRule" (
    "statementId" TEXT NOT NULL,
    "minPercent" DOUBLE PRECISION,
    "minDays" DOUBLE PRECISION,
    "maxDays" DOUBLE PRECISION,

    CONSTRAINT "AttendanceRule_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "Venue" (
    "statementId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "AreaServed" (
    "statementId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "relation" "AreaRelation" NOT NULL,
    "authorityCode" TEXT,

    CONSTRAINT "AreaServed_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "Fee" (
    "statementId" TEXT NOT NULL,
    "amountPence" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "basis" "FeeBasis" NOT NULL,
    "basisCredits" INTEGER,
    "residency" "Residency" NOT NULL,
    "vat" "VatTreatment" NOT NULL,
    "academicYear" TEXT,

    CONSTRAINT "Fee_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "statementId" TEXT NOT NULL,
    "method" "AssessmentMethod" NOT NULL,
    "count" INTEGER,
    "words" INTEGER,
    "creditPoints" INTEGER,
    "wordKind" "WordKind",
    "due" "AssessmentDue",
    "per" "DayBasis",

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "EligibilityRule" (
    "statementId" TEXT NOT NULL,
    "rule" "EligibilityWord" NOT NULL,
    "demand" "EligibilityDemand" NOT NULL,
    "effect" "EligibilityEffect" NOT NULL,
    "detail" TEXT,

    CONSTRAINT "EligibilityRule_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "ApplicationDocument" (
    "statementId" TEXT NOT NULL,
    "document" "ApplicationPaper" NOT NULL,
    "signature" "SignatureKind",
    "audience" TEXT,

    CONSTRAINT "ApplicationDocument_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "ApplicationRoute" (
    "statementId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "areas" TEXT[],
    "email" TEXT,
    "url" TEXT,
    "person" TEXT,

    CONSTRAINT "ApplicationRoute_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "Contact" (
    "statementId" TEXT NOT NULL,
    "type" "ContactType" NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "Support" (
    "statementId" TEXT NOT NULL,
    "type" "SupportType" NOT NULL,

    CONSTRAINT "Support_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "Provider" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "ProviderType",
    "nameGivenByStaff" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Authority" (
    "gssCode" TEXT NOT NULL,
    "dfeNumber" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alias" TEXT,
    "region" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("gssCode")
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "sourceKind" "SourceKind" NOT NULL,
    "mediaType" TEXT NOT NULL,
    "url" TEXT,
    "seenOn" DATE,
    "kind" "DocumentKind" NOT NULL,
    "editionFrom" INTEGER,
    "editionTo" INTEGER,
    "characters" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "storedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SourceDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,
    "about" JSONB NOT NULL,
    "extraction" JSONB NOT NULL,
    "trace" JSONB,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "statementId" TEXT,
    "pointerId" TEXT,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "qualifier" "Qualifier" NOT NULL,
    "standing" "StatementStanding" NOT NULL,
    "workings" TEXT,
    "academicYear" TEXT,
    "residency" "Residency",
    "route" TEXT,
    "venue" TEXT,
    "audience" TEXT,
    "value" JSONB,
    "editedBy" TEXT,
    "editedOn" DATE,
    "editReason" TEXT,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contradiction" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "Contradiction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContradictionMember" (
    "contradictionId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ContradictionMember_pkey" PRIMARY KEY ("contradictionId","statementId")
);

-- CreateTable
CREATE TABLE "Pointer" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "where" TEXT NOT NULL,
    "url" TEXT,

    CONSTRAINT "Pointer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Course_slug_key" ON "Course"("slug");

-- CreateIndex
CREATE INDEX "Course_providerId_idx" ON "Course"("providerId");

-- CreateIndex
CREATE INDEX "CourseSource_documentId_idx" ON "CourseSource"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "CourseDraft_importRunId_key" ON "CourseDraft"("importRunId");

-- CreateIndex
CREATE INDEX "CourseDraft_courseId_idx" ON "CourseDraft"("courseId");

-- CreateIndex
CREATE INDEX "CourseDraft_status_idx" ON "CourseDraft"("status");

-- CreateIndex
CREATE INDEX "Change_courseId_version_idx" ON "Change"("courseId", "version");

-- CreateIndex
CREATE INDEX "Partnership_providerId_idx" ON "Partnership"("providerId");

-- CreateIndex
CREATE INDEX "AreaServed_authorityCode_idx" ON "AreaServed"("authorityCode");

-- CreateIndex
CREATE UNIQUE INDEX "Provider_slug_key" ON "Provider"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Authority_dfeNumber_key" ON "Authority"("dfeNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Authority_name_key" ON "Authority"("name");

-- CreateIndex
CREATE UNIQUE INDEX "SourceDocument_sha256_key" ON "SourceDocument"("sha256");

-- CreateIndex
CREATE INDEX "ImportRun_documentId_idx" ON "ImportRun"("documentId");

-- CreateIndex
CREATE INDEX "Evidence_documentId_idx" ON "Evidence"("documentId");

-- CreateIndex
CREATE INDEX "Evidence_statementId_idx" ON "Evidence"("statementId");

-- CreateIndex
CREATE INDEX "Evidence_pointerId_idx" ON "Evidence"("pointerId");

-- CreateIndex
CREATE INDEX "Statement_courseId_kind_idx" ON "Statement"("courseId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_courseId_key_key" ON "Statement"("courseId", "key");

-- CreateIndex
CREATE INDEX "Contradiction_courseId_idx" ON "Contradiction"("courseId");

-- CreateIndex
CREATE INDEX "ContradictionMember_statementId_idx" ON "ContradictionMember"("statementId");

-- CreateIndex
CREATE INDEX "Pointer_courseId_idx" ON "Pointer"("courseId");

-- AddForeignKey
ALTER TABLE "Course" ADD CONSTRAINT "Course_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseSource" ADD CONSTRAINT "CourseSource_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseSource" ADD CONSTRAINT "CourseSource_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SourceDocument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldStanding" ADD CONSTRAINT "FieldStanding_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseDraft" ADD CONSTRAINT "CourseDraft_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseDraft" ADD CONSTRAINT "CourseDraft_importRunId_fkey" FOREIGN KEY ("importRunId") REFERENCES "ImportRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseVersion" ADD CONSTRAINT "CourseVersion_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Provider"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseInstance" ADD CONSTRAINT "CourseInstance_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaughtDay" ADD CONSTRAINT "TaughtDay_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DayRequirement" ADD CONSTRAINT "DayRequirement_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseTime" ADD CONSTRAINT "ReleaseTime_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceRule" ADD CONSTRAINT "AttendanceRule_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaServed" ADD CONSTRAINT "AreaServed_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaServed" ADD CONSTRAINT "AreaServed_authorityCode_fkey" FOREIGN KEY ("authorityCode") REFERENCES "Authority"("gssCode") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fee" ADD CONSTRAINT "Fee_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EligibilityRule" ADD CONSTRAINT "EligibilityRule_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDocument" ADD CONSTRAINT "ApplicationDocument_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationRoute" ADD CONSTRAINT "ApplicationRoute_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Support" ADD CONSTRAINT "Support_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SourceDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SourceDocument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_pointerId_fkey" FOREIGN KEY ("pointerId") REFERENCES "Pointer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contradiction" ADD CONSTRAINT "Contradiction_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContradictionMember" ADD CONSTRAINT "ContradictionMember_contradictionId_fkey" FOREIGN KEY ("contradictionId") REFERENCES "Contradiction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContradictionMember" ADD CONSTRAINT "ContradictionMember_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pointer" ADD CONSTRAINT "Pointer_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Words belong to one statement or to one pointer, and an interval has a length.
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_owner_check" CHECK (num_nonnulls("statementId", "pointerId") = 1);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_interval_check" CHECK ("start" >= 0 AND "end" > "start" AND "quote" <> '');

-- Money is a positive number of pence; an edit names who, when and why.
ALTER TABLE "Fee" ADD CONSTRAINT "Fee_amount_check" CHECK ("amountPence" > 0);
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_edit_check" CHECK (("standing" = 'edited') = (num_nonnulls("editedBy", "editedOn", "editReason") = 3));

-- The catalogue has one version.
ALTER TABLE "CatalogueVersion" ADD CONSTRAINT "CatalogueVersion_single_check" CHECK ("id" = 1);
INSERT INTO "CatalogueVersion" ("id", "version", "changedAt") VALUES (1, 0, CURRENT_TIMESTAMP);
