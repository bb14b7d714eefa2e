package forkyard.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One component of a record in a frame. */
interface FieldCodec {
    void write(Object value, FrameBuffer to) throws IOException;

    Object read(FrameSource from) throws IOException;

    /** A boolean as one byte. */
    record Flag() implements FieldCodec {
        @Override
        public void write(Object value, FrameBuffer to) {
            to.putByte((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(FrameSource from) throws IOException {
            int value = from.getByte();
            if (value > 1) {
                throw new WireException("a boolean of " + value);
            }
            return value == 1;
        }
    }

    /** An int. */
    record Whole() implements FieldCodec {
        @Override
        public void write(Object value, FrameBuffer to) {
            to.putInt((Integer) value);
        }

        @Override
        public Object read(FrameSource from) throws IOException {
            return from.getInt();
        }
    }

    /** A long. */
    record Long64() implements FieldCodec {
        @Override
        public void write(Object value, FrameBuffer to) {
            to.putLong((Long) value);
        }

        @Override
        public Object read(FrameSource from) throws IOException {
            return from.getLong();
        }
    }

    /** An enum constant as one byte. */
    record Choice(Object[] constants) implements FieldCodec {
        @Override
        public void write(Object value, FrameBuffer to) {
            to.putByte(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(FrameSource from) throws IOException {
            int number = from.getByte();
            if (number >= constants.length) {
                throw new WireException("choice " + number + " of " + constants.length);
            }
            return constants[number];
        }
    }

    /** A byte array with its length before it. */
    record Bytes(int cap) implements FieldCodec {
        @Override
        public void write(Object value, FrameBuffer to) throws IOException {
            byte[] bytes = (byte[]) value;
            if (bytes.length > cap) {
                throw new WireException(bytes.length + " bytes, allowed are " + cap);
            }
            to.putBytes(bytes);
        }

        @Override
        public Object read(FrameSource from) throws IOException {
            return from.getBytes(cap);
        }
    }

    /** A string as UTF-8; what is malformed becomes replacement characters. */
    record Text(int cap) implements FieldCodec {
        @Override
        public void write(Object value, FrameBuffer to) throws IOException {
            new Bytes(cap).write(((String) value).getBytes(StandardCharsets.UTF_8), to);
        }

        @Override
        public Object read(FrameSource from) throws IOException {
            return new String(from.getBytes(cap), StandardCharsets.UTF_8);
        }
    }
}
