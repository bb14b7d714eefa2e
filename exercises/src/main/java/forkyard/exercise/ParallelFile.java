package forkyard.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in {@code parallel.yaml}: how submissions are run and judged. */
record ParallelFile(
        Runner runner,
        @Nullable Contract contract,
        Map<String, Integer> inPlace,
        int parallelism,
        Optional<Speed> speed,
        Optional<Duration> exploring,
        Limits limits,
        Rules rules,
        Jvm jvm,
        Optional<Service> service,
        Ranks ranks) {
    private static final Pattern IN_PLACE = Pattern.compile("argument (\\d{1,2})");
    private static final String SIMPLE_NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
    private static final Pattern MODULE = Pattern.compile("[a-z]\\w*(\\.\\w+)*");

    static ParallelFile read(YamlNode.Mapping root, List<Problem> problems) {
        Section keys = new Section(
                "parallel.yaml",
                "",
                root,
                problems,
                "runner",
                "contract",
                "answer",
                "parallelism",
                "speed",
                "explore",
                "limits",
                "rules",
                "jvm",
                "service",
                "ranks");
        keys.required("runner", "threads");
        int parallelism = keys.whole("parallelism", 1, 64, 2);
        Runner runner = keys.word("runner", Runner.class, Runner.THREADS);
        Contract contract = contract(keys);
        if (contract != null && runner.isOfPrograms() != contract instanceof Contract.RunsMain) {
            keys.problem(
                    "contract",
                    "does not fit the runner " + runner.id(),
                    "Runners processes and mpi take main: and the class that is started; the others take none.");
        }
        Optional<Service> service =
                keys.has("service") ? Optional.of(keys.word("service", Service.class, Service.WEB)) : Optional.empty();
        if (service.equals(Optional.of(Service.BROKER)) && runner != Runner.PROCESSES) {
            keys.problem("service", "broker is for programs", "Take the runner processes, or another service.");
        }
        if (keys.has("ranks") && runner != Runner.MPI) {
            keys.problem("ranks", "only programs with MPI have ranks", "Remove it, or take the runner mpi.");
        }
        return new ParallelFile(
                runner,
                contract,
                inPlace(keys),
                parallelism,
                speed(keys, runner, parallelism),
                exploring(keys),
                limits(keys.section(
                        "limits",
                        "memory-mib",
                        "threads",
                        "case-seconds",
                        "wall-seconds",
                        "cpu-seconds",
                        "output-kib",
                        "file-kib",
                        "files")),
                rules(keys.section("rules", "allow", "deny")),
                jvm(keys.section("jvm", "collector", "preview", "modules")),
                service,
                keys.word("ranks", Ranks.class, Ranks.THREADS));
    }

    private static @Nullable Contract contract(Section keys) {
        String mend =
                "Write interface: and the type, create: and the method's head, or main: and the class, indented under contract:.";
        if (!keys.has("contract")) {
            keys.problem("contract", "is missing", mend);
            return null;
        }
        Section contract = keys.section("contract", "interface", "create", "main");
        String type = contract.text("interface");
        String main = contract.text("main");
        String head = contract.text("create");
        if (contract.keys().isEmpty()) {
            return null;
        }
        if (contract.keys().size() != 1) {
            keys.problem("contract", "exactly one of interface, create and main is expected under it", mend);
            return null;
        }
        if (main != null) {
            if (main.matches(SIMPLE_NAME)) {
                return new Contract.RunsMain(main);
            }
            contract.problem("main", "\"" + main + "\" is no simple name", "Name a class, such as Main.");
        }
        if (type != null) {
            if (type.matches(SIMPLE_NAME)) {
                return new Contract.ImplementsInterface(type);
            }
            contract.problem("interface", "\"" + type + "\" is no simple name", "Name a type of contract/.");
        }
        return head == null ? null : created(contract, head);
    }

    private static @Nullable Contract created(Section contract, String head) {
        try {
            Signature signature = Signature.parse(head);
            if (signature.name().equals("create")) {
                return new Contract.CreatesBy(signature);
            }
            contract.problem("create", "the method is called " + signature.name(), "Call it create.");
        } catch (IllegalArgumentException e) {
            contract.problem(
                    "create",
                    "no head of a static method: " + e.getMessage(),
                    "Write it as: static <T> BoundedBuffer<T> create(int capacity)");
        }
        return null;
    }

    private static Map<String, Integer> inPlace(Section keys) {
        Map<String, Integer> inPlace = new LinkedHashMap<>();
        Section answer = keys.section("answer");
        for (String method : answer.keys()) {
            String text = answer.text(method);
            Matcher matcher = IN_PLACE.matcher(text == null ? "" : text);
            if (matcher.matches()) {
                inPlace.put(method, Integer.parseInt(matcher.group(1)));
            } else if (text != null) {
                answer.problem(method, "\"" + text + "\" is no place of an answer", "Write it as: argument 0");
            }
        }
        return Map.copyOf(inPlace);
    }

    private static Optional<Speed> speed(Section keys, Runner runner, int parallelism) {
        if (!keys.has("speed")) {
            return Optional.empty();
        }
        Section speed = keys.section("speed", "bound", "size", "expected", "required", "full-marks", "balance");
        speed.required("size", "1000000");
        speed.required("expected", "1.8");
        Speed.Bound bound = speed.word("bound", Speed.Bound.class, Speed.Bound.CPU);
        int size = speed.whole("size", 1, 1_000_000_000, 1);
        double expected = speed.number("expected", 1, 1000, Double.NaN);
        double required = speed.number("required", 0.01, 1000, Speed.usualRequired(expected, parallelism));
        double fullMarks = speed.number("full-marks", 0.01, 1000, Speed.usualFullMarks(expected));
        if (required > fullMarks) {
            speed.problem("required", required + " is more than full-marks, " + fullMarks, "Lower it.");
        }
        OptionalDouble balance = speed.has("balance")
                ? OptionalDouble.of(speed.number("balance", 1.05, 64, 1.3))
                : OptionalDouble.empty();
        if (bound == Speed.Bound.LATENCY && balance.isPresent()) {
            speed.problem("balance", "compares CPU times, and here speed comes from waiting", "Remove it.");
        }
        if (runner.isOfPrograms() && balance.isPresent()) {
            speed.problem(
                    "balance",
                    "compares threads of one program, and here are several",
                    "Remove it; a director can see who does how much.");
        }
        return Optional.of(new Speed(bound, size, expected, required, fullMarks, balance));
    }

    private static Optional<Duration> exploring(Section keys) {
        if (!keys.has("explore")) {
            return Optional.empty();
        }
        Section explore = keys.section("explore", "seconds");
        explore.required("seconds", "2");
        return Optional.of(Duration.ofSeconds(explore.whole("seconds", 1, 60, 2)));
    }

    private static Limits limits(Section keys) {
        return new Limits(
                keys.whole("memory-mib", 64, 16_384, 256),
                keys.whole("threads", 1, 2_000, 128),
                Duration.ofSeconds(keys.whole("case-seconds", 1, 600, 10)),
                Duration.ofSeconds(keys.whole("wall-seconds", 1, 3_600, 60)),
                Duration.ofSeconds(keys.whole("cpu-seconds", 1, 3_600, 60)),
                keys.whole("output-kib", 1, 65_536, 64),
                keys.whole("file-kib", 1, 1_024, 64),
                keys.whole("files", 1, 100, 10));
    }

    private static Rules rules(Section keys) {
        List<Rules.Denied> denied = new ArrayList<>();
        for (Section each : keys.sections("deny", "names", "reason", "mend")) {
            List<Rules.Api> names = apis(each, "names");
            if (names.isEmpty()) {
                each.problem("names", "names nothing", "List packages, classes or members: [java.util.Arrays#sort]");
            }
            String reason = each.required("reason", "call a library's sort (it completes \"A solution must not …\")");
            String mend = each.required("mend", "Write the sort yourself.");
            denied.add(new Rules.Denied(names, reason == null ? "" : reason, mend == null ? "" : mend));
        }
        return new Rules(apis(keys, "allow"), List.copyOf(denied));
    }

    private static List<Rules.Api> apis(Section keys, String key) {
        List<Rules.Api> apis = new ArrayList<>();
        for (String text : keys.texts(key)) {
            try {
                apis.add(Rules.Api.parse(text));
            } catch (IllegalArgumentException e) {
                keys.problem(
                        key,
                        String.valueOf(e.getMessage()),
                        "Write java.util.stream.*, java.util.Arrays or java.util.Arrays#sort.");
            }
        }
        return List.copyOf(apis);
    }

    private static Jvm jvm(Section keys) {
        List<String> modules = keys.texts("modules");
        for (String module : modules) {
            if (!MODULE.matcher(module).matches()) {
                keys.problem("modules", "\"" + module + "\" is no module", "Write it as jdk.incubator.vector.");
            }
        }
        return new Jvm(
                keys.word("collector", Jvm.Collector.class, Jvm.Collector.SERIAL),
                keys.flag("preview"),
                List.copyOf(modules));
    }
}
