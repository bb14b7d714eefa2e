package forkyard.server.course.db;

import static forkyard.server.db.tables.Tables.COURSES;
import static forkyard.server.db.tables.Tables.MEMBERSHIPS;

import forkyard.server.course.Membership;
import forkyard.server.course.Role;
import forkyard.server.db.Database;
import java.util.List;
import java.util.UUID;

/** Courses and memberships in the database. */
public final class CourseStore {
    private final Database database;

    public CourseStore(Database database) {
        this.database = database;
    }

    public void add(UUID account, UUID course, Role role) {
        database.dsl()
                .insertInto(MEMBERSHIPS)
                .set(MEMBERSHIPS.ACCOUNT_ID, account)
                .set(MEMBERSHIPS.COURSE_ID, course)
                .set(MEMBERSHIPS.ROLE, role.id())
                .execute();
    }

    public void change(UUID account, UUID course, Role role) {
        database.dsl()
                .update(MEMBERSHIPS)
                .set(MEMBERSHIPS.ROLE, role.id())
                .where(MEMBERSHIPS.ACCOUNT_ID.eq(account))
                .and(MEMBERSHIPS.COURSE_ID.eq(course))
                .execute();
    }

    public List<Membership> of(UUID account) {
        return database.dsl()
                .select(COURSES.ID, COURSES.SLUG, COURSES.TITLE, MEMBERSHIPS.ROLE)
                .from(MEMBERSHIPS)
                .join(COURSES)
                .on(COURSES.ID.eq(MEMBERSHIPS.COURSE_ID))
                .where(MEMBERSHIPS.ACCOUNT_ID.eq(account))
                .orderBy(COURSES.TITLE)
                .fetch(row -> new Membership(row.value1(), row.value2(), row.value3(), Role.of(row.value4())));
    }
}
