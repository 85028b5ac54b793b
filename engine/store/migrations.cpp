// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/migrations.h"

#include "engine/core/result.h"
#include "engine/store/sql_query.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Status;

namespace
{

// One statement per line of the list: QSQLITE runs one at a time. A migration that was released is never changed.
QStringList firstSchema()
{
    return {
        uR"(CREATE TABLE workflows (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            description TEXT,
            steps TEXT NOT NULL,
            global_config TEXT NOT NULL,
            version INTEGER NOT NULL,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL) STRICT)"_s,

        uR"(CREATE TABLE artifacts (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            filename TEXT NOT NULL,
            storage_path TEXT NOT NULL,
            link_target TEXT,
            size_bytes INTEGER NOT NULL,
            content_type TEXT,
            sha256 TEXT,
            metadata TEXT NOT NULL,
            created_at TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX artifacts_by_storage_path ON artifacts (storage_path)"_s,

        uR"(CREATE TABLE jobs (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            workflow_id TEXT,
            steps TEXT NOT NULL,
            global_config TEXT NOT NULL,
            parameters TEXT NOT NULL,
            input_data_id TEXT,
            result_data_id TEXT,
            state TEXT NOT NULL,
            error_code TEXT,
            failure TEXT,
            progress REAL NOT NULL DEFAULT 0,
            metadata TEXT NOT NULL DEFAULT '{}',
            attempt INTEGER NOT NULL DEFAULT 1,
            fence INTEGER NOT NULL DEFAULT 0,
            crash_count INTEGER NOT NULL DEFAULT 0,
            cancel_requested INTEGER NOT NULL DEFAULT 0,
            queue_position INTEGER,
            parent_id TEXT,
            created_at TEXT NOT NULL,
            started_at TEXT,
            completed_at TEXT) STRICT)"_s,
        u"CREATE INDEX jobs_by_state ON jobs (state, sequence)"_s,
        u"CREATE INDEX jobs_by_workflow ON jobs (workflow_id, sequence)"_s,
        u"CREATE INDEX jobs_by_input ON jobs (input_data_id)"_s,
        u"CREATE INDEX jobs_waiting ON jobs (queue_position) WHERE queue_position IS NOT NULL"_s,

        uR"(CREATE TABLE job_steps (
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            run TEXT NOT NULL,
            PRIMARY KEY (job_id, position)) STRICT, WITHOUT ROWID)"_s,

        uR"(CREATE TABLE job_logs (
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            at TEXT NOT NULL,
            level INTEGER NOT NULL,
            step_id TEXT,
            text TEXT NOT NULL,
            PRIMARY KEY (job_id, line)) STRICT, WITHOUT ROWID)"_s,

        // Append-only; kept also when its job is removed.
        uR"(CREATE TABLE events (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            job_id TEXT NOT NULL,
            type TEXT NOT NULL,
            state TEXT NOT NULL,
            detail TEXT NOT NULL,
            at TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX events_by_job ON events (job_id, sequence)"_s,
    };
}

// Steps that can be gone on from, approvals, waiting with a reason, one answer for one idempotency key.
QStringList durableSteps()
{
    return {
        u"ALTER TABLE jobs ADD COLUMN choices TEXT NOT NULL DEFAULT '{}'"_s,
        u"ALTER TABLE jobs ADD COLUMN max_concurrent INTEGER"_s,
        u"ALTER TABLE jobs ADD COLUMN wait_reason TEXT"_s,
        u"ALTER TABLE jobs ADD COLUMN run_at TEXT"_s,
        u"ALTER TABLE jobs ADD COLUMN wait_ms INTEGER"_s,
        // Small, so that pages far down a long list are found without reading the jobs before them.
        u"CREATE INDEX jobs_in_order ON jobs (sequence)"_s,

        // output is NULL for an attempt that failed.
        uR"(CREATE TABLE step_records (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            step_id TEXT NOT NULL,
            attempt INTEGER NOT NULL,
            cache_key TEXT NOT NULL,
            input_hash TEXT NOT NULL,
            config_hash TEXT NOT NULL,
            engine_version TEXT NOT NULL,
            source_job_id TEXT,
            output TEXT,
            failure TEXT,
            at TEXT NOT NULL,
            UNIQUE (job_id, step_id, attempt)) STRICT)"_s,
        u"CREATE INDEX step_records_by_key ON step_records (cache_key, sequence) WHERE output IS NOT NULL"_s,
        uR"(CREATE TRIGGER step_records_are_written_once BEFORE UPDATE ON step_records
            BEGIN SELECT RAISE(ABORT, 'a step record is written once'); END)"_s,
        uR"(CREATE TABLE step_files (
            storage_path TEXT NOT NULL,
            record INTEGER NOT NULL REFERENCES step_records (sequence) ON DELETE CASCADE,
            PRIMARY KEY (storage_path, record)) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX step_files_by_record ON step_files (record)"_s,

        uR"(CREATE TABLE approvals (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            step_id TEXT NOT NULL,
            content_hash TEXT NOT NULL,
            decision TEXT NOT NULL,
            approval TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX approvals_by_job ON approvals (job_id, sequence)"_s,

        uR"(CREATE TABLE idempotency (
            key TEXT PRIMARY KEY,
            request_hash TEXT NOT NULL,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            at TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
    };
}

// Who may use the server, what he did, and what it has answered.
QStringList accounts()
{
    return {
        uR"(CREATE TABLE users (
            id TEXT PRIMARY KEY,
            username TEXT NOT NULL COLLATE NOCASE UNIQUE,
            email TEXT NOT NULL COLLATE NOCASE UNIQUE,
            full_name TEXT,
            password_hash TEXT NOT NULL,
            is_active INTEGER NOT NULL DEFAULT 1,
            is_superuser INTEGER NOT NULL DEFAULT 0,
            scopes TEXT NOT NULL,
            created_at TEXT NOT NULL,
            last_login TEXT) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            created_at TEXT NOT NULL,
            expires_at TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX sessions_by_user ON sessions (user_id)"_s,
        // Used ones stay until their session ends, so that a second use is seen.
        uR"(CREATE TABLE refresh_tokens (
            hash TEXT PRIMARY KEY,
            session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            used INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id)"_s,
        uR"(CREATE TABLE api_keys (
            id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            prefix TEXT NOT NULL,
            key_hash TEXT NOT NULL UNIQUE,
            scopes TEXT NOT NULL,
            created_at TEXT NOT NULL,
            expires_at TEXT,
            last_used TEXT) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX api_keys_by_user ON api_keys (user_id)"_s,
        uR"(CREATE TABLE secrets (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
        // Append-only.
        uR"(CREATE TABLE audit (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            event TEXT NOT NULL,
            user_id TEXT,
            peer TEXT,
            detail TEXT) STRICT)"_s,
        uR"(CREATE TABLE remembered_answers (
            key TEXT PRIMARY KEY,
            request_hash TEXT NOT NULL,
            answer TEXT NOT NULL,
            at TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX remembered_answers_by_time ON remembered_answers (at)"_s,
        uR"(CREATE TABLE data_profiles (
            artifact_id TEXT PRIMARY KEY REFERENCES artifacts (id) ON DELETE CASCADE,
            profile TEXT NOT NULL,
            at TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
    };
}

// Schedules with what came of them, and jobs that are kept for good.
QStringList schedules()
{
    return {
        uR"(CREATE TABLE schedules (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            workflow_id TEXT NOT NULL,
            input_data_id TEXT,
            parameters TEXT NOT NULL,
            trigger_type TEXT NOT NULL,
            trigger_config TEXT NOT NULL,
            paused INTEGER NOT NULL,
            version INTEGER NOT NULL,
            token_hash TEXT,
            looked_until TEXT,
            last_run_at TEXT,
            last_job_id TEXT,
            last_problem TEXT,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX schedules_by_input ON schedules (input_data_id) WHERE input_data_id IS NOT NULL"_s,
        // A key is used once: that is why nothing fires twice.
        uR"(CREATE TABLE schedule_runs (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            schedule_id TEXT NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            due_at TEXT NOT NULL,
            at TEXT NOT NULL,
            outcome TEXT NOT NULL,
            job_id TEXT,
            problem TEXT,
            count INTEGER NOT NULL,
            UNIQUE (schedule_id, key)) STRICT)"_s,
        u"CREATE INDEX schedule_runs_in_order ON schedule_runs (schedule_id, sequence)"_s,
        uR"(CREATE TABLE schedule_files (
            schedule_id TEXT NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            signature TEXT NOT NULL,
            PRIMARY KEY (schedule_id, name)) STRICT, WITHOUT ROWID)"_s,

        u"ALTER TABLE jobs ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE jobs ADD COLUMN spent_ms INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX jobs_by_end ON jobs (state, completed_at) WHERE completed_at IS NOT NULL AND pinned = 0"_s,
        u"CREATE INDEX jobs_by_parent ON jobs (parent_id) WHERE parent_id IS NOT NULL"_s,
    };
}

QStringList drawnWorkflows()
{
    return {
        u"ALTER TABLE workflows ADD COLUMN parameters TEXT NOT NULL DEFAULT '[]'"_s,
        u"ALTER TABLE workflows ADD COLUMN layout TEXT NOT NULL DEFAULT '{}'"_s,
    };
}

// Every saving of a workflow, the present one among them.
QStringList workflowVersions()
{
    return {
        uR"(CREATE TABLE workflow_versions (
            workflow_id TEXT NOT NULL REFERENCES workflows (id) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            name TEXT NOT NULL,
            saved_at TEXT NOT NULL,
            saved_by TEXT,
            restored_from INTEGER,
            changes TEXT,
            description TEXT,
            steps TEXT NOT NULL,
            global_config TEXT NOT NULL,
            parameters TEXT NOT NULL,
            layout TEXT NOT NULL,
            PRIMARY KEY (workflow_id, version)) STRICT)"_s,
        uR"(CREATE TRIGGER workflow_versions_stay_as_they_are BEFORE UPDATE ON workflow_versions BEGIN
            SELECT RAISE(ABORT, 'a version of a workflow is written once');
            END)"_s,
        u"INSERT INTO workflow_versions (workflow_id, version, name, description, steps, global_config, parameters, "
        "layout, saved_at) SELECT id, version, name, description, steps, global_config, parameters, layout, updated_at "
        "FROM workflows"_s,
    };
}

QStringList dataTags()
{
    return {
        uR"(CREATE TABLE artifact_tags (
            artifact_id TEXT NOT NULL REFERENCES artifacts (id) ON DELETE CASCADE,
            tag TEXT NOT NULL COLLATE NOCASE,
            PRIMARY KEY (artifact_id, tag)) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX artifact_tags_by_tag ON artifact_tags (tag)"_s,
    };
}

// Which run made which data, from what. Rows stay when data, job or workflow go: they are told of as gone.
QStringList dataLineage()
{
    return {
        uR"(CREATE TABLE data_origins (
            artifact_id TEXT PRIMARY KEY,
            filename TEXT NOT NULL,
            role TEXT NOT NULL,
            job_id TEXT NOT NULL,
            job_title TEXT,
            step_id TEXT,
            workflow_id TEXT,
            workflow_name TEXT,
            workflow_version INTEGER,
            at TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE data_sources (
            artifact_id TEXT NOT NULL REFERENCES data_origins (artifact_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            source_id TEXT,
            name TEXT NOT NULL,
            step_id TEXT,
            PRIMARY KEY (artifact_id, position)) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX data_sources_by_source ON data_sources (source_id) WHERE source_id IS NOT NULL"_s,
        // What the jobs that are still there know of earlier data.
        u"INSERT INTO data_origins (artifact_id, filename, role, job_id, job_title, workflow_id, workflow_name, at) "
        "SELECT artifacts.id, filename, iif(jobs.result_data_id = artifacts.id, 'result', 'table'), jobs.id, "
        "nullif(json_extract(jobs.parameters, '$.title'), ''), workflow_id, workflows.name, artifacts.created_at "
        "FROM artifacts JOIN jobs ON jobs.id = json_extract(artifacts.metadata, '$.job_id') "
        "LEFT JOIN workflows ON workflows.id = workflow_id"_s,
        u"INSERT INTO data_sources (artifact_id, position, kind, source_id, name) SELECT artifact_id, 0, 'data', "
        "input_data_id, coalesce(artifacts.filename, input_data_id) FROM data_origins JOIN jobs ON jobs.id = job_id "
        "LEFT JOIN artifacts ON artifacts.id = input_data_id WHERE input_data_id IS NOT NULL"_s,
    };
}

// Data that came from the same place. A number is never given twice, so a history outlives its versions.
QStringList dataHistories()
{
    return {
        uR"(CREATE TABLE data_histories (
            id INTEGER PRIMARY KEY,
            origin TEXT NOT NULL UNIQUE,
            last_version INTEGER NOT NULL) STRICT)"_s,
        u"ALTER TABLE artifacts ADD COLUMN history INTEGER"_s,
        u"ALTER TABLE artifacts ADD COLUMN version INTEGER NOT NULL DEFAULT 1"_s,
        u"CREATE UNIQUE INDEX artifacts_by_history ON artifacts (history, version) WHERE history IS NOT NULL"_s,
        // Of results it is known where they came from, also of those that are gone; of imports it is not.
        uR"(CREATE TEMPORARY TABLE earlier_versions AS
            SELECT artifact_id, origin, row_number() OVER (PARTITION BY origin ORDER BY at, artifact_id) AS version
            FROM (SELECT artifact_id, at, 'workflow' || char(10) || workflow_id || char(10) ||
                         coalesce(step_id, '') || char(10) || role AS origin
                  FROM data_origins
                  WHERE workflow_id IS NOT NULL AND (step_id IS NOT NULL OR role NOT IN ('result', 'table'))))"_s,
        u"INSERT INTO data_histories (origin, last_version) "
        "SELECT origin, max(version) FROM earlier_versions GROUP BY origin"_s,
        u"UPDATE artifacts SET history = data_histories.id, version = earlier_versions.version "
        "FROM earlier_versions JOIN data_histories USING (origin) WHERE artifact_id = artifacts.id"_s,
        u"DROP TABLE earlier_versions"_s,
    };
}

constexpr std::array kMigrations{&firstSchema,      &durableSteps, &schedules,   &accounts,     &drawnWorkflows,
                                 &workflowVersions, &dataTags,     &dataLineage, &dataHistories};

Status apply(const QSqlDatabase &db, std::size_t index)
{
    AW_CHECK(execute(db, u"BEGIN IMMEDIATE"_s));
    Status status = [&]() -> Status {
        const QStringList statements = kMigrations.at(index)();
        for (const QString &statement : statements)
            AW_CHECK(execute(db, statement));
        AW_CHECK(execute(db, u"PRAGMA user_version=%1"_s.arg(index + 1)));
        AW_CHECK(execute(db, u"COMMIT"_s));
        return {};
    }();
    if (!status)
        std::ignore = execute(db, u"ROLLBACK"_s); // the first error is the one that matters
    return status;
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(kMigrations.size());
}

Status migrate(const QSqlDatabase &db)
{
    AW_TRY(const QVariant stored, scalar(db, u"PRAGMA user_version"_s));
    const int version = stored.toInt();
    if (version < 0 || version > schemaVersion())
        return core::fail(
            ErrorCode::Conflict,
            u"The data directory was written by a newer version of the program (format %1; this one knows "
            "up to %2)"_s.arg(version)
                .arg(schemaVersion()),
            db.databaseName(), u"Update the program, or choose another folder with --data-dir."_s);
    for (auto index = static_cast<std::size_t>(version); index < kMigrations.size(); ++index)
        AW_CHECK(apply(db, index));
    return {};
}

} // namespace aw::store
