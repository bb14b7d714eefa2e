package forkyard.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A keyed 64-bit digest that runs at memory speed: four lanes of multiply and xor-shift, folded at the end by the finaliser of
 * Stafford's variant 13. It commits to an answer whose key was unknown before "go"; it is no cryptographic hash, and the bytes
 * that follow are compared in full.
 */
public final class Digest {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long A = 0xbf58476d1ce4e5b9L;
    private static final long B = 0x94d049bb133111ebL;

    private Digest() {}

    /** Works enough for the JVM to want it compiled, both loops of it. */
    public static void rehearse() {
        byte[] data = new byte[(1 << 10) + 7];
        long key = 0;
        for (int i = 0; i < 1_000; i++) {
            key = of(data, key);
        }
    }

    public static long of(byte[] data, long key) {
        long h0 = key;
        long h1 = key ^ A;
        long h2 = key ^ B;
        long h3 = ~key;
        int i = 0;
        for (; i <= data.length - 32; i += 32) {
            h0 = step(h0 ^ (long) LONGS.get(data, i));
            h1 = step(h1 ^ (long) LONGS.get(data, i + 8));
            h2 = step(h2 ^ (long) LONGS.get(data, i + 16));
            h3 = step(h3 ^ (long) LONGS.get(data, i + 24));
        }
        for (; i < data.length; i++) {
            h0 = step(h0 ^ (data[i] & 0xff));
        }
        return mix(mix(mix(mix(h0 ^ data.length) ^ h1) ^ h2) ^ h3);
    }

    /** One multiplication: of two in a row the JIT makes vector code that is seven times slower. */
    private static long step(long x) {
        x *= A;
        return x ^ x >>> 29;
    }

    private static long mix(long x) {
        x = (x ^ x >>> 30) * A;
        x = (x ^ x >>> 27) * B;
        return x ^ x >>> 31;
    }
}
