package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads requests as the engine gets them: as JSON. */
class ContainerFactoryProperties {
    private static final String SECCOMP = "{\"defaultAction\": \"SCMP_ACT_ERRNO\"}";
    private static final DefaultDockerClientConfig CONFIG =
            DefaultDockerClientConfig.createDefaultConfigBuilder().build();

    /** Makes requests; none is sent. */
    private static final DockerClient CLIENT = DockerClientImpl.getInstance(
            CONFIG,
            new ZerodepDockerHttpClient.Builder()
                    .dockerHost(URI.create("unix:///nowhere"))
                    .build());

    private static final ObjectMapper JSON = CONFIG.getObjectMapper();

    @Property(tries = 300)
    void everyContainerIsLimitedInEveryWay(@ForAll("specs") ContainerSpec spec) {
        Limits limits = spec.profile().limits();
        JsonNode host = request(spec).get("HostConfig");

        assertThat(host.get("Memory").asLong()).isEqualTo(limits.memoryBytes()).isPositive();
        assertThat(host.get("MemorySwap").asLong()).isEqualTo(limits.memoryBytes());
        assertThat(host.get("OomKillDisable").asBoolean()).isFalse();
        assertThat(host.get("OomScoreAdj").asInt()).isPositive();
        assertThat(host.get("PidsLimit").asLong()).isEqualTo(limits.pids()).isPositive();
        assertThat(Cpuset.parse(host.get("CpusetCpus").asText())).isEqualTo(limits.cpus());
        assertThat(host.hasNonNull("NanoCpus")).isEqualTo(limits.cores().isPresent());
        if (host.hasNonNull("NanoCpus")) {
            assertThat(host.get("NanoCpus").asDouble() / 1e9)
                    .isBetween(0.0099, (double) limits.cpus().size());
        }
        assertThat(host.get("Ulimits"))
                .extracting(limit -> limit.get("Name").asText() + " " + limit.get("Hard") + " " + limit.get("Soft"))
                .containsExactlyInAnyOrder("core 0 0", "nofile 4096 4096", "memlock 0 0", "msgqueue 0 0");
    }

    @Property(tries = 300)
    void everyContainerIsCutOffFromTheHost(@ForAll("specs") ContainerSpec spec) {
        JsonNode host = request(spec).get("HostConfig");

        assertThat(host.get("NetworkMode").asText())
                .isEqualTo(spec.networkOf().map(id -> "container:" + id).orElse("none"));
        assertThat(host.get("IpcMode").asText()).isEqualTo("none");
        assertThat(host.get("CgroupnsMode").asText()).isEqualTo("private");
        assertThat(host.get("Privileged").asBoolean()).isFalse();
        assertThat(host.get("CapDrop")).extracting(JsonNode::asText).containsExactly("ALL");
        assertThat(host.get("SecurityOpt"))
                .extracting(JsonNode::asText)
                .containsExactly("no-new-privileges", "seccomp=" + spec.seccompJson());
        assertThat(host.get("Init").asBoolean()).isTrue();
        assertThat(host.get("LogConfig").get("Type").asText()).isEqualTo("none");
        assertThat(host.get("RestartPolicy").get("Name").asText()).isEmpty();
        assertThat(host.get("AutoRemove").asBoolean()).isFalse();
        // whatever else could be asked for (devices, binds, capabilities, other namespaces ...) is not there
        assertThat(fieldsOf(host))
                .isSubsetOf(Set.of(
                        "Memory",
                        "MemorySwap",
                        "OomKillDisable",
                        "OomScoreAdj",
                        "PidsLimit",
                        "CpusetCpus",
                        "NanoCpus",
                        "Ulimits",
                        "NetworkMode",
                        "IpcMode",
                        "CgroupnsMode",
                        "Privileged",
                        "CapDrop",
                        "SecurityOpt",
                        "Init",
                        "LogConfig",
                        "RestartPolicy",
                        "AutoRemove",
                        "ReadonlyRootfs",
                        "CgroupParent",
                        "Tmpfs",
                        "Mounts"));
    }

    @Property(tries = 300)
    void nothingIsWritableButABoundedScratchPlace(@ForAll("specs") ContainerSpec spec) {
        JsonNode request = request(spec);
        JsonNode host = request.get("HostConfig");

        assertThat(host.get("ReadonlyRootfs").asBoolean()).isTrue();
        assertThat(fieldsOf(host.get("Tmpfs"))).containsExactly("/tmp");
        assertThat(host.get("Tmpfs").get("/tmp").asText().split(","))
                .contains(
                        "noexec",
                        "nosuid",
                        "nodev",
                        "size=" + spec.profile().limits().tmpfsBytes())
                .anyMatch(option -> option.matches("nr_inodes=\\d+"));
        for (JsonNode mount : host.get("Mounts")) {
            assertThat(mount.get("Type").asText()).isEqualTo("bind");
            assertThat(mount.get("ReadOnly").asBoolean()).isTrue();
            assertThat(mount.get("Source").asText())
                    .isEqualTo(spec.socketDirectory().orElseThrow().toString());
        }
        assertThat(host.get("Mounts")).hasSize(spec.socketDirectory().isPresent() ? 1 : 0);
        assertThat(request.has("Volumes") && !request.get("Volumes").isEmpty()).isFalse();
    }

    @Property(tries = 300)
    void everyProgramRunsAsItsOwnUserInAFixedEnvironment(@ForAll("specs") ContainerSpec spec) {
        JsonNode request = request(spec);

        assertThat(request.get("User").asText()).isEqualTo(spec.uid() + ":" + spec.uid());
        assertThat(request.path("Hostname").asText(""))
                .isEqualTo(spec.networkOf().isPresent() ? "" : "sandbox");
        assertThat(request.get("WorkingDir").asText()).isEqualTo("/");
        assertThat(request.get("Env"))
                .extracting(variable -> variable.asText().replaceAll("=.*", ""))
                .containsExactly("PATH", "HOME", "LANG", "LC_ALL", "TZ");
        assertThat(request.get("Labels").get(ContainerFactory.OWNER_LABEL).asText())
                .isEqualTo(spec.owner().token());
        assertThat(request.get("Tty").asBoolean()).isFalse();
        List<String> words = new ArrayList<>();
        request.get("Entrypoint").forEach(word -> words.add(word.asText()));
        request.get("Cmd").forEach(word -> words.add(word.asText()));
        assertThat(words)
                .containsSubsequence(
                        "/opt/java/openjdk/bin/java", spec.profile().program().mainClass())
                .endsWith(spec.socketDirectory().isPresent() ? "/forkyard/socket/s" : "-");
    }

    @Property(tries = 100)
    void standardStreamsAreOpenOnlyWhereTheyAreTheChannel(@ForAll("specs") ContainerSpec spec) {
        JsonNode request = request(spec);
        boolean attach = spec.socketDirectory().isEmpty();

        for (String stream : List.of("OpenStdin", "StdinOnce", "AttachStdin", "AttachStdout", "AttachStderr")) {
            assertThat(request.get(stream).asBoolean()).as(stream).isEqualTo(attach);
        }
        assertThat(request.get("Entrypoint").toString().contains("</dev/null >/dev/null 2>&1"))
                .isEqualTo(!attach);
    }

    private static JsonNode request(ContainerSpec spec) {
        return JSON.valueToTree(ContainerFactory.request(CLIENT, spec));
    }

    private static List<String> fieldsOf(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getValue().isNull()) {
                names.add(field.getKey());
            }
        }
        return names;
    }

    @Provide
    static Arbitrary<ContainerSpec> specs() {
        Arbitrary<Optional<Path>> sockets = Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .map(name -> Path.of("/run/forkyard", name))
                .optional();
        return Combinators.combine(
                        Arbitraries.integers().between(1_000, Integer.MAX_VALUE),
                        Arbitraries.of("a/b:1", "registry:5000/x@sha256:0", "localhost/y"),
                        profiles(),
                        Arbitraries.of("/x", "/y").optional(),
                        Arbitraries.of("0".repeat(64), "0123456789abcdef".repeat(4))
                                .optional(),
                        sockets)
                .as((uid, image, profile, parent, network, socket) -> new ContainerSpec(
                        "c" + uid,
                        new Owner("0123abcd", 1, uid, 2, 3),
                        image,
                        SECCOMP,
                        uid,
                        profile,
                        parent,
                        network,
                        socket));
    }

    private static Arbitrary<Profile<?, ?>> profiles() {
        Arbitrary<List<String>> flags = Arbitraries.of(
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "--enable-preview",
                        "-Dx=--privileged",
                        "-ea",
                        "-javaagent:/x.jar")
                .list()
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(Program.RUNNER, Program.COMPILER, Program.AUTHOR), flags, limits())
                .as((program, some, limits) -> new Profile<>("p", program, some, limits));
    }

    private static Arbitrary<Limits> limits() {
        return Combinators.combine(
                        Arbitraries.longs().between(32 * Limits.MIB, 1L << 40),
                        Arbitraries.integers().between(20, 32_768),
                        Arbitraries.integers().between(1, 256),
                        Arbitraries.doubles().between(0.01, 1).optional(),
                        Arbitraries.doubles().between(0, 1))
                .as((memory, pids, cpus, share, tmpfs) -> new Limits(
                        memory,
                        pids,
                        new Cpuset(IntStream.range(0, cpus).boxed().toList()),
                        share.map(part -> OptionalDouble.of(part * cpus)).orElse(OptionalDouble.empty()),
                        4_096 + (long) (tmpfs * (memory - 4_096))));
    }
}
