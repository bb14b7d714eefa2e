package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.judge.measure.ForkPlan.Role;
import forkyard.server.judge.measure.ForkPlan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ForkPlanTest {
    private static final int PLENTY = 20;
    private static final int WARM_UPS = 2;

    @Test
    void twoWarmUpsThenTwoPairs() {
        ForkPlan plan = new ForkPlan(WARM_UPS, 2, Measuring.Part.RANKED, PLENTY);

        List<Step> played = played(plan, step -> false);

        assertThat(played).extracting(Step::role).containsExactly(Role.WARM_UP, Role.WARM_UP, Role.RANKED, Role.RANKED);
        assertThat(played).extracting(Step::cores).containsOnly(2);
    }

    @Test
    void theCurveComesLastEachNumberOfCoresWarmedUpByItself() {
        ForkPlan plan = new ForkPlan(WARM_UPS, 8, Measuring.Part.RANKED_AND_CURVE, PLENTY);

        assertThat(played(plan, step -> false).subList(4, 10))
                .containsExactly(
                        new Step(1, Role.WARM_UP_FOR_CURVE),
                        new Step(1, Role.CURVE),
                        new Step(2, Role.WARM_UP_FOR_CURVE),
                        new Step(2, Role.CURVE),
                        new Step(4, Role.WARM_UP_FOR_CURVE),
                        new Step(4, Role.CURVE));
    }

    @Test
    void whatNeedsNoWarmUpHasOnePairAndNoneForTheCurveEither() {
        ForkPlan plan = new ForkPlan(0, 2, Measuring.Part.RANKED_AND_CURVE, PLENTY);

        assertThat(played(plan, step -> false)).containsExactly(new Step(2, Role.RANKED), new Step(1, Role.CURVE));
    }

    @Test
    void oneCoreHasNoCurve() {
        assertThat(played(new ForkPlan(WARM_UPS, 1, Measuring.Part.RANKED_AND_CURVE, PLENTY), step -> false))
                .hasSize(4);
    }

    @Test
    void aDisturbedPairIsPlayedAgain() {
        ForkPlan plan = new ForkPlan(WARM_UPS, 2, Measuring.Part.RANKED, PLENTY);
        List<Step> first = new ArrayList<>();

        List<Step> all = played(plan, step -> step.role() == Role.RANKED && first.size() < 3 && first.add(step));

        assertThat(all).filteredOn(step -> step.role() == Role.RANKED).hasSize(5);
        assertThat(plan.discarded()).isEqualTo(3);
    }

    @Test
    void whenTheDiscardsAreUsedUpNothingMoreIsPlayed() {
        ForkPlan plan = new ForkPlan(WARM_UPS, 2, Measuring.Part.RANKED_AND_CURVE, 3);

        List<Step> all = played(plan, step -> step.role() == Role.RANKED);

        assertThat(all).hasSize(2 + 3);
        assertThat(plan.discarded()).isEqualTo(3);
    }

    private static List<Step> played(ForkPlan plan, Predicate<Step> disturbed) {
        List<Step> played = new ArrayList<>();
        for (Step step = plan.next(); step != null; step = plan.next()) {
            played.add(step);
            if (disturbed.test(step)) {
                plan.discard(step);
            }
        }
        return played;
    }
}
