package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Containers that no process wants any more, made here under names of owners that never lived. */
class OrphansTest {
    private final EngineSettings settings = Machine.settings();

    @Test
    void whatThisEngineDoesNotKnowIsRemovedWhatItKnowsStays() {
        Owner self = Owner.next();
        try (Docker docker = new Docker(settings.dockerHost())) {
            String lost = make(docker, self, "lost");
            String known = make(docker, self, "known");
            new Orphans(docker, self, name -> name.endsWith("known")).remove();
            assertThat(docker.owned())
                    .extracting(Docker.Owned::id)
                    .contains(known)
                    .doesNotContain(lost);
            new Orphans(docker, self, name -> false).remove();
            assertThat(docker.owned()).extracting(Docker.Owned::id).doesNotContain(known);
        }
    }

    @Test
    void aProcessOfAnotherNamespaceKeepsItsContainersAndOneOfAnotherBootDoesNot() {
        Owner self = Owner.next();
        Owner elsewhere = new Owner(self.boot(), self.namespace() + 1, self.pid(), self.started(), 1);
        Owner before = new Owner("00000000", self.namespace(), self.pid(), self.started(), 1);
        try (Docker docker = new Docker(settings.dockerHost())) {
            String kept = make(docker, elsewhere, "elsewhere");
            String removed = make(docker, before, "before");
            try {
                new Orphans(docker, self, name -> true).remove();
                assertThat(docker.owned())
                        .extracting(Docker.Owned::id)
                        .contains(kept)
                        .doesNotContain(removed);
            } finally {
                docker.remove(kept);
            }
        }
    }

    @Test
    void removingWhatIsNotThereIsNoError() {
        try (Docker docker = new Docker(settings.dockerHost())) {
            docker.kill("forkyard-test-never-made");
            docker.remove("forkyard-test-never-made");
            assertThat(docker.owned()).extracting(Docker.Owned::name).doesNotContain("forkyard-test-never-made");
        }
    }

    private String make(Docker docker, Owner owner, String name) {
        return docker.create(new ContainerSpec(
                "forkyard-test-" + owner.token() + "-" + name,
                owner,
                settings.image(),
                settings.seccompJson(),
                2_000_000_000,
                Machine.PROBE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
