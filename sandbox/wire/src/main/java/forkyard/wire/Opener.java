package forkyard.wire;

import java.nio.ByteBuffer;
import java.util.List;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** Opens and decodes one sealed input after another, each in one pass, with a cipher at hand: to come by one takes a while. */
public final class Opener {
    private final Cipher cipher = Seal.cipher();

    /** Opens what {@link Seal#apply} has sealed under this key, and decodes it as {@link Values#decodeList} does. */
    public List<@Nullable Object> open(byte[] sealed, byte[] key, Values.Types types) throws WireException {
        Seal.init(cipher, key);
        return Values.decodeList(Pieces.of(new Sealed(sealed)), types);
    }

    private final class Sealed implements Pieces.Rest {
        private final byte[] bytes;
        private int opened;

        Sealed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int remaining() {
            return bytes.length - opened;
        }

        @Override
        public void next(ByteBuffer into) {
            int more = Math.min(into.remaining(), remaining());
            Seal.update(cipher, bytes, opened, more, into.array(), into.position());
            opened += more;
            into.position(into.position() + more);
        }
    }
}
