import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Letters between any two ranks, and from a rank to itself. Inputs: ranks, a seed for their secrets, of each letter from, to, and tag. */
public final class Generate implements Generator {
    private static final int TAGS = 99;

    @Override
    public List<Case> samples() throws WireException {
        int[] letters = {0, 1, 30, 1, 0, 4, 0, 1, 7, 1, 1, 7, 1, 0, 2};
        return List.of(Cases.play("2 ranks", "Post")
                .input(2, 11L, letters)
                .bothModes()
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                letters("1 rank, to itself", 1, 3, random).build(),
                letters("3 ranks, no letters", 3, 0, random).build(),
                letters("3 ranks", 3, 12, random).bothModes().build(),
                letters("4 ranks", 4, 25, random).build(),
                letters("8 ranks", 8, 40, random).build());
    }

    private static Cases letters(String name, int ranks, int count, RandomGenerator random) throws WireException {
        List<int[]> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            letters.add(new int[] {random.nextInt(ranks), random.nextInt(ranks), 0});
        }
        List<Integer> tags = new ArrayList<>();
        for (int tag = 1; tag <= TAGS; tag++) {
            tags.add(tag);
        }
        Collections.shuffle(tags, Random.from(random));
        for (int i = 0; i < count; i++) {
            letters.get(i)[2] = tags.get(i);
        }
        int[] flat = letters.stream().flatMapToInt(Arrays::stream).toArray();
        return Cases.play(name, "Post").input(ranks, random.nextLong(), flat);
    }
}
