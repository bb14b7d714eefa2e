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
