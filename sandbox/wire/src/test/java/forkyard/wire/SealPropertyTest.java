package forkyard.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SealPropertyTest {
    @Property(tries = 300)
    void whatWasSealedOpensAgain(@ForAll byte[] data, @ForAll long seed) {
        byte[] sealed = data.clone();
        Seal.apply(sealed, key(seed));
        Seal.apply(sealed, key(seed));
        assertThat(sealed).isEqualTo(data);
    }

    @Property(tries = 300)
    void anotherKeyHidesItDifferently(@ForAll long seed, @ForAll long other) {
        net.jqwik.api.Assume.that(seed != other);
        byte[] one = new byte[64];
        byte[] two = new byte[64];
        Seal.apply(one, key(seed));
        Seal.apply(two, key(other));
        assertThat(one).isNotEqualTo(two).isNotEqualTo(new byte[64]);
    }

    @Example
    void piecesMakeNoDifference() throws GeneralSecurityException {
        int chunk = 64 << 10;
        for (int length : new int[] {0, 1, 15, 16, chunk - 1, chunk, chunk + 1, 3 * chunk - 7, 3 * chunk}) {
            byte[] data = new byte[length];
            new Random(length).nextBytes(data);
            byte[] key = key(length);
            Cipher whole = Cipher.getInstance("AES/CTR/NoPadding");
            whole.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(Arrays.copyOf(key, 16), "AES"),
                    new IvParameterSpec(Arrays.copyOfRange(key, 16, 32)));
            byte[] expected = whole.doFinal(data);
            Seal.apply(data, key);
            assertThat(data).isEqualTo(expected);
        }
    }

    @Example
    void keysAreFreshAndOfOneLength() {
        SecureRandom random = new SecureRandom();
        assertThat(Seal.newKey(random)).hasSize(Seal.KEY_BYTES).isNotEqualTo(Seal.newKey(random));
        assertThatThrownBy(() -> Seal.apply(new byte[1], new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] key(long seed) {
        return ByteBuffer.allocate(Seal.KEY_BYTES)
                .putLong(seed)
                .putLong(1)
                .putLong(~seed)
                .putLong(2)
                .array();
    }
}
