package forkyard.server.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import forkyard.server.account.Sessions;
import forkyard.server.http.EventStream;
import forkyard.server.http.Json;
import forkyard.server.http.ProblemDetails;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.live.Channel;
import forkyard.server.submission.live.Live;
import forkyard.server.submission.live.LiveEvent;
import forkyard.server.submission.queue.Narrator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The live stream of a submission. */
public final class EventRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(EventRoutes.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final SubmissionStore store;
    private final SubmissionReader reader;
    private final Live live;
    private final Narrator narrator;
    private final Sessions sessions;
    private final Clock clock;

    public EventRoutes(
            SubmissionStore store,
            SubmissionReader reader,
            Live live,
            Narrator narrator,
            Sessions sessions,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.live = live;
        this.narrator = narrator;
        this.sessions = sessions;
        this.clock = clock;
    }

    public void add(RoutesConfig routes) {
        routes.get("/api/v1/submissions/{id}/events", this::events);
    }

    @OpenApi(
            path = "/api/v1/submissions/{id}/events",
            methods = HttpMethod.GET,
            operationId = "watchSubmission",
            tags = "submissions",
            summary =
                    "Live judging as server-sent events: queued, held, compiling, test, exploring, verdict, measuring, recording, done, cancelled",
            pathParams = @OpenApiParam(name = "id", required = true),
            headers = @OpenApiParam(name = "Last-Event-ID", description = "go on after this event"),
            responses = {
                @OpenApiResponse(
                        status = "200",
                        content = @OpenApiContent(mimeType = "text/event-stream", from = String.class)),
                @OpenApiResponse(
                        status = "401",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE)),
                @OpenApiResponse(
                        status = "404",
                        content = @OpenApiContent(from = ProblemDetails.class, mimeType = ProblemDetails.TYPE))
            })
    private void events(Context context) {
        UUID id = SubmissionRoutes.own(context, sessions, store).id();
        Long last = EventStream.lastEventId(context);
        // The channel first, then the status: what ends in between ends the channel.
        Channel channel = live.channel(id);
        Submission submission = store.find(id).orElseThrow();
        try {
            EventStream stream = EventStream.open(context);
            if (submission.status().isFinal()) {
                live.forget(id);
                sendEnd(stream, submission, last == null ? 0 : last);
            } else {
                if (submission.status() == Status.QUEUED) {
                    narrator.queued(id, store.position(submission));
                }
                follow(channel, stream, last == null ? 0 : last);
            }
        } catch (IOException e) {
            LOG.debug("A reader of {} has gone", id, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendEnd(EventStream stream, Submission submission, long last) throws IOException {
        try {
            stream.add(
                    Math.max(last + 1, clock.millis() * 1_000),
                    submission.status().id(),
                    Json.MAPPER.writeValueAsString(reader.view(submission)));
            stream.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void follow(Channel channel, EventStream stream, long last)
            throws IOException, InterruptedException {
        long seen = last;
        boolean ended = false;
        while (!ended) {
            Channel.News news = channel.after(seen, HEARTBEAT);
            for (LiveEvent event : news.events()) {
                stream.add(event.id(), event.name(), event.data());
                seen = event.id();
            }
            stream.flush();
            ended = news.ended();
            if (news.events().isEmpty() && !ended) {
                stream.heartbeat();
            }
        }
    }
}
