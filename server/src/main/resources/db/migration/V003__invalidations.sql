-- Results that an instructor has taken off the leaderboard. Their evidence stays where it is.

create table invalidations (
    submission_id uuid not null,
    instructor_id uuid not null,
    reason varchar(500) not null,
    invalidated_at timestamp with time zone not null,
    constraint invalidations_pk primary key (submission_id),
    constraint invalidations_submission_fk foreign key (submission_id) references submissions (id),
    constraint invalidations_instructor_fk foreign key (instructor_id) references accounts (id)
);
