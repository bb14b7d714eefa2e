package forkyard.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class DigestPropertyTest {
    @Example
    void everyFlippedBitChangesIt() {
        for (int length : new int[] {1, 31, 32, 33, 100}) {
            byte[] data = new byte[length];
            new Random(length).nextBytes(data);
            Set<Long> digests = new HashSet<>(Set.of(Digest.of(data, 7)));
            for (int bit = 0; bit < 8 * length; bit++) {
                byte[] flipped = data.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(digests.add(Digest.of(flipped, 7))).isTrue();
            }
        }
    }

    @Property
    void theOrderMatters(@ForAll @Size(min = 2) byte[] data, @ForAll int one, @ForAll int other) {
        int a = Math.floorMod(one, data.length);
        int b = Math.floorMod(other, data.length);
        Assume.that(data[a] != data[b]);
        byte[] swapped = data.clone();
        swapped[a] = data[b];
        swapped[b] = data[a];
        assertThat(Digest.of(swapped, 7)).isNotEqualTo(Digest.of(data, 7));
    }

    @Example
    void theOrderOfWholeLanesMatters() {
        byte[] data = new byte[64];
        new Random(1).nextBytes(data);
        for (int lane = 0; lane < 64; lane += 8) {
            for (int other = lane + 8; other < 64; other += 8) {
                byte[] swapped = data.clone();
                System.arraycopy(data, lane, swapped, other, 8);
                System.arraycopy(data, other, swapped, lane, 8);
                assertThat(Digest.of(swapped, 7)).isNotEqualTo(Digest.of(data, 7));
            }
        }
    }

    @Property
    void theLengthMatters(@ForAll byte[] data) {
        assertThat(Digest.of(Arrays.copyOf(data, data.length + 1), 7)).isNotEqualTo(Digest.of(data, 7));
    }

    @Property
    void theKeyMatters(@ForAll byte[] data, @ForAll long key, @ForAll long other) {
        Assume.that(key != other);
        assertThat(Digest.of(data, other)).isNotEqualTo(Digest.of(data, key));
        assertThat(Digest.of(data.clone(), key)).isEqualTo(Digest.of(data, key));
    }
}
