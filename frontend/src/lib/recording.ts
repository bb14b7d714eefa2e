/** One step of a recorded schedule: a thread does one thing, and what the variables hold afterwards. */
export interface Step {
	thread: number;
	/** Line of the source, from 1; null where it is not in code that is shown. */
	line: number | null;
	/** Where there are several files, the one that the line is in. */
	file?: string | null;
	does: string;
	values: Record<string, string>;
}

/** A schedule that was written down, to be stepped through. */
export interface Recording {
	/** What stands beside the steps; null where the source is in an editor. */
	source: string | null;
	threads: string[];
	/** What is said before the first step. */
	before: string;
	start: Record<string, string>;
	steps: Step[];
	/** What the last step shows, in one sentence. */
	outcome: string;
	good: boolean;
}

/** What is to be seen after the first `done` steps. */
export function seenAt(recording: Recording, done: number) {
	const current = done > 0 ? (recording.steps[done - 1] ?? null) : null;
	const before = done > 1 ? recording.steps[done - 2]?.values : recording.start;
	const values = current?.values ?? recording.start;
	return {
		current,
		line: current?.line ?? null,
		values: Object.entries(values).map(([name, value]) => ({
			name,
			value,
			changed: current !== null && before?.[name] !== value,
		})),
		over: done >= recording.steps.length,
	};
}

/** Where a key leads from step `done`; null for keys that mean nothing here. */
export function stepFor(key: string, done: number, last: number): number | null {
	switch (key) {
		case 'ArrowDown':
		case 'ArrowRight':
			return Math.min(last, done + 1);
		case 'ArrowUp':
		case 'ArrowLeft':
			return Math.max(0, done - 1);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}

const SOURCE = `class Counter {
    int count = 0;

    void increment() {
        int seen = count;
        count = seen + 1;
    }
}`;

const BEFORE = 'Both threads call increment() once. What is count afterwards?';
const THREADS = ['Thread A', 'Thread B'];
const START = { count: '0', 'seen in A': '–', 'seen in B': '–' };

/** Two increments, one lost: the order that every test run of a thousand may miss. */
export const LOST_UPDATE: Recording = {
	source: SOURCE,
	threads: THREADS,
	before: BEFORE,
	start: START,
	steps: [
		{ thread: 0, line: 5, does: 'reads count: 0', values: { count: '0', 'seen in A': '0', 'seen in B': '–' } },
		{ thread: 1, line: 5, does: 'reads count: 0', values: { count: '0', 'seen in A': '0', 'seen in B': '0' } },
		{ thread: 0, line: 6, does: 'writes count: 1', values: { count: '1', 'seen in A': '0', 'seen in B': '0' } },
		{ thread: 1, line: 6, does: 'writes count: 1', values: { count: '1', 'seen in A': '0', 'seen in B': '0' } },
	],
	outcome: 'Two increments, but count is 1: both threads read count as 0 (line 5) before either wrote it (line 6).',
	good: false,
};

/** The same two increments, one after the other. */
export const IN_TURN: Recording = {
	source: SOURCE,
	threads: THREADS,
	before: BEFORE,
	start: START,
	steps: [
		{ thread: 0, line: 5, does: 'reads count: 0', values: { count: '0', 'seen in A': '0', 'seen in B': '–' } },
		{ thread: 0, line: 6, does: 'writes count: 1', values: { count: '1', 'seen in A': '0', 'seen in B': '–' } },
		{ thread: 1, line: 5, does: 'reads count: 1', values: { count: '1', 'seen in A': '0', 'seen in B': '1' } },
		{ thread: 1, line: 6, does: 'writes count: 2', values: { count: '2', 'seen in A': '0', 'seen in B': '1' } },
	],
	outcome:
		'Two increments, and count is 2: each thread wrote before the other read. The program is the same; only the order differs.',
	good: true,
};
