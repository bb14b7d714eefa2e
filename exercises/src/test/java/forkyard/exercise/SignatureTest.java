package forkyard.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
    @Test
    void readsTypeParametersParametersAndThrows() {
        Signature signature = Signature.parse(
                "public static <K extends Comparable<K> & Runnable, V> java.util.Map<K, List<? super V[]>> create("
                        + "int capacity, V[][] start) throws java.io.IOException, Full");

        assertThat(signature.typeParameters()).isEqualTo("<K extends Comparable<K> & Runnable, V>");
        assertThat(signature.declaration())
                .isEqualTo("<K extends Comparable<K> & Runnable, V> java.util.Map<K, List<? super V[]>> create("
                        + "int capacity, V[][] start) throws java.io.IOException, Full");
        assertThat(signature.call()).isEqualTo("create(capacity, start)");
    }

    @Test
    void readsTheSmallestOne() {
        assertThat(Signature.parse("static Seats create()").declaration()).isEqualTo("Seats create()");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Seats create()                    | "static" is expected, not "Seats"
                    static Seats create(int)          | a parameter's name is expected, not ")"
                    static Seats create(int n         | "," is expected, not the end
                    static create()                   | the method's name is expected, not "("
                    static <T Seats create(int n)     | a "<" is not closed
                    static Seats create(int n) { }    | cannot read " { }"
                    static Seats create(int n) static | nothing may follow, but "static" does
                    """)
    void saysWhereItIsBroken(String text, String message) {
        assertThatThrownBy(() -> Signature.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
