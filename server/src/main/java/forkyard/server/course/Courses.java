package forkyard.server.course;

import forkyard.server.course.db.CourseStore;
import java.util.List;
import java.util.UUID;

/** Who belongs to which course. */
public final class Courses {
    /** The course of the first migration. */
    public static final UUID DEFAULT = new UUID(0, 1);

    private final CourseStore store;

    public Courses(CourseStore store) {
        this.store = store;
    }

    /** Makes a new account a student of the default course. */
    public void welcome(UUID account) {
        store.add(account, DEFAULT, Role.STUDENT);
    }

    /** Whether this account is an instructor of the course. */
    public boolean teaches(UUID account, UUID course) {
        return of(account).stream()
                .anyMatch(membership -> membership.course().equals(course) && membership.role() == Role.INSTRUCTOR);
    }

    /** Makes a member of the default course its instructor. */
    public void appoint(UUID account) {
        store.change(account, DEFAULT, Role.INSTRUCTOR);
    }

    public List<Membership> of(UUID account) {
        return store.of(account);
    }
}
