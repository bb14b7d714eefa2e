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

    public List<Membership> of(UUID account) {
        return store.of(account);
    }
}
