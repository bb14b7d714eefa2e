-- Standard SQL that both H2 and PostgreSQL take. Times are UTC instants; ids are random UUIDs.

create table accounts (
    id uuid not null,
    handle varchar(40) not null,
    handle_key varchar(40) not null, -- the handle in lower case: no two handles differ in case only
    password_hash varchar(300),      -- null for a guest
    guest boolean not null,
    admin boolean not null,
    created_at timestamp with time zone not null,
    constraint accounts_pk primary key (id),
    constraint accounts_handle_key_unique unique (handle_key)
);

create table sessions (
    token_hash varchar(64) not null, -- the token itself is only in the browser
    account_id uuid not null,
    expires_at timestamp with time zone not null,
    constraint sessions_pk primary key (token_hash),
    constraint sessions_account_fk foreign key (account_id) references accounts (id)
);

create index sessions_account_index on sessions (account_id);
create index sessions_expiry_index on sessions (expires_at);

create table courses (
    id uuid not null,
    slug varchar(64) not null,
    title varchar(200) not null,
    constraint courses_pk primary key (id),
    constraint courses_slug_unique unique (slug)
);

insert into courses (id, slug, title) values ('00000000-0000-0000-0000-000000000001', 'open', 'Open course');

create table memberships (
    account_id uuid not null,
    course_id uuid not null,
    role varchar(16) not null,
    constraint memberships_pk primary key (account_id, course_id),
    constraint memberships_account_fk foreign key (account_id) references accounts (id),
    constraint memberships_course_fk foreign key (course_id) references courses (id),
    constraint memberships_role_known check (role in ('student', 'assistant', 'instructor'))
);

create table submissions (
    id uuid not null,
    arrival bigint generated always as identity, -- the order of the queue
    account_id uuid not null,
    course_id uuid not null,
    exercise varchar(100) not null,
    exercise_version varchar(100) not null,
    mode varchar(8) not null,
    status varchar(16) not null,
    attempt integer not null, -- how often judging has begun; only the latest attempt may score
    held varchar(500),        -- why judging waits, in a sentence
    submitted_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    constraint submissions_pk primary key (id),
    constraint submissions_arrival_unique unique (arrival),
    constraint submissions_account_fk foreign key (account_id) references accounts (id),
    constraint submissions_course_fk foreign key (course_id) references courses (id),
    constraint submissions_mode_known check (mode in ('run', 'submit')),
    constraint submissions_status_known check (status in ('queued', 'judging', 'done', 'cancelled'))
);

create index submissions_account_index on submissions (account_id, arrival);
create index submissions_status_index on submissions (status, arrival);
create index submissions_exercise_index on submissions (exercise, course_id);

create table submission_files (
    submission_id uuid not null,
    ordinal integer not null,
    name varchar(255) not null,
    source text not null,
    constraint submission_files_pk primary key (submission_id, ordinal),
    constraint submission_files_submission_fk foreign key (submission_id) references submissions (id)
);

-- What judging said while it goes on; emptied into the result when it ends.
create table submission_events (
    submission_id uuid not null,
    ordinal bigint not null,
    event varchar(16) not null,
    data text not null,
    constraint submission_events_pk primary key (submission_id, ordinal),
    constraint submission_events_submission_fk foreign key (submission_id) references submissions (id)
);

-- Evidence is stored, so that a verdict can be derived again.
create table results (
    submission_id uuid not null,
    verdict varchar(32) not null,
    sentence text not null,
    exhibit text not null,     -- JSON, as are tests, diagnostics, speedup and evidence
    tests text not null,
    diagnostics text not null,
    speedup text,
    speedup_p integer,
    speedup_value double precision,
    speedup_low double precision,
    speedup_high double precision,
    queue_millis bigint not null,
    compile_millis bigint,
    check_millis bigint,
    explore_millis bigint,
    measure_millis bigint,
    evidence text not null,
    seed bigint not null,
    machine_class varchar(300) not null,
    exercise_version varchar(100) not null,
    image varchar(300) not null,
    judge_version varchar(100) not null,
    constraint results_pk primary key (submission_id),
    constraint results_submission_fk foreign key (submission_id) references submissions (id)
);
