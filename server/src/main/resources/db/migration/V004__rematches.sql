-- The top of a leaderboard measured again, side by side. Of each exercise at most one is unfinished.

create table rematches (
    id uuid not null,
    arrival bigint generated always as identity, -- the order in which they are run
    course_id uuid not null,
    exercise varchar(100) not null,
    exercise_version varchar(100) not null,
    machine_class varchar(300) not null,
    instructor_id uuid not null,
    state varchar(16) not null,
    sentence text, -- why it failed, or why it begins again
    asked_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint rematches_pk primary key (id),
    constraint rematches_arrival_unique unique (arrival),
    constraint rematches_course_fk foreign key (course_id) references courses (id),
    constraint rematches_instructor_fk foreign key (instructor_id) references accounts (id),
    constraint rematches_state_known check (state in ('waiting', 'running', 'done', 'stopped', 'failed'))
);

create index rematches_exercise_index on rematches (exercise, course_id, arrival);

-- Once it is done each has a speedup, or the verdict that it was out with.
create table rematch_contenders (
    rematch_id uuid not null,
    submission_id uuid not null,
    ordinal integer not null, -- from the top of the board as it was
    speedup_p integer,
    speedup_value double precision,
    speedup_low double precision,
    speedup_high double precision,
    verdict varchar(32),
    sentence text,
    evidence text, -- the raw times as JSON
    constraint rematch_contenders_pk primary key (rematch_id, submission_id),
    constraint rematch_contenders_rematch_fk foreign key (rematch_id) references rematches (id),
    constraint rematch_contenders_submission_fk foreign key (submission_id) references submissions (id)
);

create index rematch_contenders_submission_index on rematch_contenders (submission_id);
