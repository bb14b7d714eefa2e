package forkyard.server.serve;

import forkyard.exercise.Catalog;
import forkyard.server.account.AccountRoutes;
import forkyard.server.account.Accounts;
import forkyard.server.account.Passwords;
import forkyard.server.account.Sessions;
import forkyard.server.account.db.AccountStore;
import forkyard.server.course.Courses;
import forkyard.server.course.db.CourseStore;
import forkyard.server.db.Database;
import forkyard.server.db.DatabaseLocked;
import forkyard.server.exercise.ExerciseRoutes;
import forkyard.server.exercise.Exercises;
import forkyard.server.exercise.db.AttemptStore;
import forkyard.server.http.Guard;
import forkyard.server.http.Site;
import forkyard.server.judge.Judge;
import forkyard.server.leaderboard.LeaderboardRoutes;
import forkyard.server.leaderboard.db.SolveStore;
import forkyard.server.submission.EngineStatus;
import forkyard.server.submission.EventRoutes;
import forkyard.server.submission.StatusRoutes;
import forkyard.server.submission.SubmissionReader;
import forkyard.server.submission.SubmissionRoutes;
import forkyard.server.submission.Submissions;
import forkyard.server.submission.db.EventStore;
import forkyard.server.submission.db.QueueStore;
import forkyard.server.submission.db.ResultStore;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.live.Live;
import forkyard.server.submission.live.LiveWriter;
import forkyard.server.submission.queue.JudgingQueue;
import forkyard.server.submission.queue.Narrator;
import forkyard.server.submission.queue.QueueWatch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server: the one place where its parts are made and joined. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
