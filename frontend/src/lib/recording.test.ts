import { describe, expect, it } from 'vitest';
import { IN_TURN, LOST_UPDATE, type Recording, seenAt, stepFor } from './recording';

/** Runs `seen = count` (line 5) and `count = seen + 1` (line 6) in the recorded order. */
function run(recording: Recording): Record<string, string>[] {
	let count = 0;
	const seen: (number | null)[] = [null, null];
	return recording.steps.map(({ thread, line }) => {
		if (line === 5) seen[thread] = count;
		else count = (seen[thread] ?? Number.NaN) + 1;
		const [a, b] = seen.map((value) => (value === null ? '–' : String(value)));
		return { count: String(count), 'seen in A': a ?? '', 'seen in B': b ?? '' };
	});
}

describe('a recorded schedule', () => {
	it('is true to the program it shows', () => {
		for (const recording of [LOST_UPDATE, IN_TURN]) {
			expect(recording.steps.map((step) => step.values)).toEqual(run(recording));
			const source = (recording.source ?? '').split('\n');
			expect(source[4]).toContain('int seen = count;');
			expect(source[5]).toContain('count = seen + 1;');
		}
		expect(LOST_UPDATE.steps.at(-1)?.values.count).toBe('1');
		expect(IN_TURN.steps.at(-1)?.values.count).toBe('2');
	});

	it('shows the start, then each step with what it changed', () => {
		expect(seenAt(LOST_UPDATE, 0)).toMatchObject({ current: null, line: null, over: false });
		const first = seenAt(LOST_UPDATE, 1);
		expect(first.line).toBe(5);
		expect(first.values.filter((value) => value.changed).map((value) => value.name)).toEqual(['seen in A']);
		expect(seenAt(LOST_UPDATE, 4).values.filter((value) => value.changed)).toEqual([]);
		expect(seenAt(LOST_UPDATE, 4).over).toBe(true);
	});

	it('is stepped by the arrow keys and never past its ends', () => {
		expect(stepFor('ArrowDown', 1, 4)).toBe(2);
		expect(stepFor('ArrowRight', 4, 4)).toBe(4);
		expect(stepFor('ArrowUp', 0, 4)).toBe(0);
		expect(stepFor('ArrowLeft', 3, 4)).toBe(2);
		expect(stepFor('Home', 3, 4)).toBe(0);
		expect(stepFor('End', 0, 4)).toBe(4);
		expect(stepFor('a', 0, 4)).toBeNull();
	});
});
