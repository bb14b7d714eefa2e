// The exercises of the mock: enough of each to lay out every page.
const limits = { memoryMiB: 256, wallSeconds: 10, outputKiB: 64, fileKiB: 64, files: 8 };

const statement = (body) => `${body}
<h2>Hints</h2><ul><li>Test with one thread first.</li><li>Read the contract: what must hold when a method returns?</li></ul>`;

function exercise(slug, title, difficulty, track, needs, contract, starter, body, speed = null) {
	return {
		slug,
		title,
		version: '1',
		difficulty,
		track,
		tier: 'core',
		runner: 'threads',
		scored: speed !== null,
		needs,
		statement: statement(body),
		files: [{ name: 'Solution.java', text: starter }],
		contract,
		limits,
		parallelism: speed?.p ?? null,
		required: speed?.required ?? null,
		fullMarks: speed?.full ?? null,
	};
}

export const exercises = [
	exercise(
		'speedup-laws',
		'The speedup calculator',
		1,
		'foundations',
		[],
		[
			{
				name: 'SpeedupLaws.java',
				text: `import java.util.OptionalInt;

/** The laws by which parallel performance is judged. */
public interface SpeedupLaws {
    double speedup(double t1, double tp);

    double efficiency(double t1, double tp, int p);

    double amdahl(double serial, int p);

    double gustafson(double serial, int p);

    double karpFlatt(double speedup, int p);

    /** The fewest processors that reach the target by Amdahl's law; empty if none do. */
    OptionalInt processorsFor(double serial, double targetSpeedup);
}
`,
			},
		],
		`import java.util.OptionalInt;

public final class Solution implements SpeedupLaws {
    @Override
    public double speedup(double t1, double tp) {
        return 0; // your turn
    }

    @Override
    public double efficiency(double t1, double tp, int p) {
        return 0;
    }

    @Override
    public double amdahl(double serial, int p) {
        return 0;
    }

    @Override
    public double gustafson(double serial, int p) {
        return 0;
    }

    @Override
    public double karpFlatt(double speedup, int p) {
        return 0;
    }

    @Override
    public OptionalInt processorsFor(double serial, double targetSpeedup) {
        return OptionalInt.empty();
    }
}
`,
		`<p>A program needs <span class="math">T_1</span> seconds on one processor and <span class="math">T_p</span> on
<span class="math">p</span>. Write down what follows from that.</p>
<table><thead><tr><th>law</th><th>formula</th></tr></thead><tbody>
<tr><td>speedup</td><td><span class="math">S = T_1 / T_p</span></td></tr>
<tr><td>efficiency</td><td><span class="math">E = S / p</span></td></tr></tbody></table>
<p>Amdahl: with a serial fraction <span class="math">f</span> the speedup on <span class="math">p</span> processors is</p>
<div class="math">S(p) = \\frac{1}{f + \\frac{1 - f}{p}} \\le \\frac{1}{f}</div>
<pre><code class="language-java">SpeedupLaws laws = new Solution();
laws.amdahl(0.1, 4); // 3.0769…
</code></pre>
<p>Arguments that make no sense (a negative time, <code>p &lt; 1</code>) are answered with <code>IllegalArgumentException</code>.</p>`,
	),
	exercise(
		'hello-threads',
		'Ten greetings at once',
		1,
		'threads',
		[],
		[
			{
				name: 'HelloThreads.java',
				text: `import java.util.function.IntConsumer;

public interface HelloThreads {
    void greetAll(int n, IntConsumer greet) throws InterruptedException;
}
`,
			},
		],
		`import java.util.function.IntConsumer;

public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            greet.accept(i);
        }
    }
}
`,
		'<p>Call <code>greet.accept(i)</code> for each <code>i</code> from 0 to <code>n - 1</code>, each in a thread of its own, all at the same time. Return when all are done.</p>',
	),
	exercise(
		'sell-each-seat-once',
		'Race conditions at the box office',
		2,
		'threads',
		['hello-threads'],
		[
			{
				name: 'Seats.java',
				text: `import java.util.OptionalInt;

public interface Seats {
    OptionalInt reserve();

    boolean reserve(int seat);

    boolean cancel(int seat);

    int free();
}
`,
			},
		],
		`import java.util.OptionalInt;

public final class Solution {
    public static Seats create(int seats) {
        boolean[] sold = new boolean[seats];
        return new Seats() {
            @Override
            public OptionalInt reserve() {
                for (int seat = 0; seat < seats; seat++) {
                    if (reserve(seat)) return OptionalInt.of(seat);
                }
                return OptionalInt.empty();
            }

            @Override
            public boolean reserve(int seat) {
                if (sold[seat]) return false;
                sold[seat] = true;
                return true;
            }

            @Override
            public boolean cancel(int seat) {
                boolean was = sold[seat];
                sold[seat] = false;
                return was;
            }

            @Override
            public int free() {
                int free = 0;
                for (boolean s : sold) if (!s) free++;
                return free;
            }
        };
    }
}
`,
		'<p>Many box offices sell the same hall. No seat may be sold twice, whatever the threads do.</p>',
	),
	exercise(
		'bounded-buffer',
		'Conditions done right',
		3,
		'threads',
		['wait-notify-mailbox', 'ticket-lock-scope'],
		[
			{
				name: 'BoundedBuffer.java',
				text: `public interface BoundedBuffer<T> {
    void put(T item) throws InterruptedException;

    T take() throws InterruptedException;

    boolean offer(T item, long millis) throws InterruptedException;

    int size();
}
`,
			},
		],
		`public final class Solution {
    public static <T> BoundedBuffer<T> create(int capacity) {
        throw new UnsupportedOperationException("your turn");
    }
}
`,
		'<p>A buffer that holds at most <code>capacity</code> items; <code>put</code> waits while it is full, <code>take</code> while it is empty.</p>',
	),
	exercise(
		'matrix-scale',
		'Scale a matrix, one band per worker',
		1,
		'decomposition',
		['hello-threads'],
		[
			{
				name: 'Matrix.java',
				text: 'public interface Matrix {\n    int rows();\n\n    int cols();\n\n    double get(int r, int c);\n\n    void set(int r, int c, double v);\n}\n',
			},
			{
				name: 'MatrixScaler.java',
				text: 'public interface MatrixScaler {\n    void scale(Matrix a, double k, int p) throws InterruptedException;\n}\n',
			},
		],
		`public final class Solution implements MatrixScaler {
    @Override
    public void scale(Matrix a, double k, int p) throws InterruptedException {
    }
}
`,
		'<p>Multiply each element by <code>k</code> with <code>p</code> threads, each of which has one band of rows.</p>',
	),
	exercise(
		'mergesort-forkjoin',
		'Divide, fork, merge',
		3,
		'decomposition',
		['matrix-scale'],
		[
			{
				name: 'ParallelSort.java',
				text: 'public interface ParallelSort {\n    void sort(int[] a, int parallelism);\n}\n',
			},
		],
		`public final class Solution implements ParallelSort {
    @Override
    public void sort(int[] a, int parallelism) {
    }
}
`,
		'<p>Sort <code>a</code> ascending with a <code>ForkJoinPool</code> of <code>parallelism</code> threads.</p>',
		{ p: 2, required: 1.4, full: 1.64 },
	),
];
