package forkyard.author;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    /** Two producers: 100, 101, 102 and 103, 104, 105. */
    private final Deliveries deliveries = new Deliveries(2, 3, 100);

    @Test
    void eachItemOnceAndThoseOfOneProducerInOrderIsRight() {
        assertThat(deliveries.check(new long[][] {{103, 100, 104}, {101, 105, 102}}))
                .isEqualTo(Finding.right());
    }

    @Test
    void anItemThatIsMissingIsNamed() {
        assertThat(deliveries.check(new long[][] {{100, 101, 102, 103, 105}, {}}))
                .isEqualTo(Finding.wrong(
                        "An item got lost.",
                        new Detail("item", "2 of producer 2"),
                        new Detail("expected", "once"),
                        new Detail("actual", "0 times")));
    }

    @Test
    void anItemThatCameTwiceIsNamed() {
        Finding finding = deliveries.check(new long[][] {{100, 101, 102}, {102, 103, 104, 105}});

        assertThat(finding.sentence()).isEqualTo("An item came out more than once.");
        assertThat(finding.details()).contains(new Detail("item", "3 of producer 1"), new Detail("actual", "2 times"));
    }

    @Test
    void theOrderOfOneProducerCountsForOneConsumerWhereItIsAskedFor() {
        long[][] swapped = {{101, 100, 102}, {103, 104, 105}};

        assertThat(deliveries.check(swapped))
                .isEqualTo(Finding.wrong(
                        "Items of one producer came out in another order than they went in.",
                        new Detail("producer", "1"),
                        new Detail("came first", "its item 2"),
                        new Detail("came later", "its item 1")));
        assertThat(deliveries.checkUnordered(swapped)).isEqualTo(Finding.right());
    }

    @Test
    void whatNobodyPutInIsWrongHoweverFarOff() {
        for (long item : new long[] {99, 106, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThat(deliveries.check(new long[][] {{item}}).sentence())
                    .isEqualTo("An item came out that nobody had put in.");
        }
    }
}
