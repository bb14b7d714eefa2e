package forkyard.service;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import forkyard.harness.JudgeFault;
import forkyard.wire.Caps;
import forkyard.wire.FromService;
import forkyard.wire.Text;
import forkyard.wire.Values;
import forkyard.wire.WebPage;
import forkyard.wire.WireException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A web site whose pages the judge has: each request is a question to it, and waits for the answer. */
final class Site {
    private static final int BACKLOG = 1_000;
    private static final String SIGN = "Sign";
    private static final byte[] NO_PAGE = {};

    private static final Values.Types TYPES = name -> name.equals(WebPage.class.getSimpleName()) ? WebPage.class : null;
    private static final WebPage NOT_FOUND = new WebPage(404, List.of(), "There is no such page.");
    private static final WebPage NOT_ALLOWED =
            new WebPage(405, List.of("Allow", "GET"), "This site answers GET alone.");

    private final Outgoing judge;
    private final AtomicLong visits = new AtomicLong();
    private final Map<Long, CompletableFuture<byte[]>> waiting = new ConcurrentHashMap<>();

    private Site(Outgoing judge) {
        this.judge = judge;
    }

    static Site open(int port, Outgoing judge) throws IOException {
        Site site = new Site(judge);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", site::handle);
        server.start();
        return site;
    }

    void answer(long visit, byte[] page) {
        CompletableFuture<byte[]> visitor = waiting.remove(visit);
        if (visitor != null) {
            visitor.complete(page);
        }
    }

    /** Nobody is answered any more who has come before. */
    void clear() {
        waiting.keySet().forEach(visit -> answer(visit, NO_PAGE));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            WebPage page = exchange.getRequestMethod().equals("GET") ? asked(exchange) : NOT_ALLOWED;
            if (page.status() == 0) {
                breakOff(exchange);
            } else {
                write(page, exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private WebPage asked(HttpExchange exchange) throws InterruptedException {
        URI uri = exchange.getRequestURI();
        String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        String sign = exchange.getRequestHeaders().getFirst(SIGN);
        long visit = visits.incrementAndGet();
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        waiting.put(visit, answer);
        judge.send(new FromService.Visited(
                visit, Text.clip(path, Caps.NAME), Text.clip(sign == null ? "" : sign, Caps.NAME)));
        try {
            byte[] page = answer.get();
            return page.length > 0 && Values.decode(page, TYPES) instanceof WebPage found ? found : NOT_FOUND;
        } catch (ExecutionException | WireException e) {
            throw new JudgeFault("a page of the site does not decode: " + e.getMessage(), e);
        }
    }

    /** Whoever has got nothing at all may ask again by itself. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 2);
        exchange.getResponseBody().write('<');
        exchange.getResponseBody().flush();
    }

    private static void write(WebPage page, HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        for (int i = 0; i + 1 < page.headers().size(); i += 2) {
            headers.add(page.headers().get(i), page.headers().get(i + 1));
        }
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
