import { describe, expect, it } from 'vitest';
import { IN_TURN, LOST_UPDATE } from './example';
import { type Recording, seenAt } from './recording';

/** Runs `seen = count` (line 5) and `count = seen + 1` (line 6) in the recorded order. */
function run(recording: Recording): string[] {
	let count = 0;
	const seen: number[] = [];
	return recording.steps.map(({ thread, line }) => {
		if (line === 5) seen[thread] = count;
		else count = (seen[thread] ?? Number.NaN) + 1;
		return String(count);
	});
}

describe("the start page's example", () => {
	it('is true to the program it shows', () => {
		for (const recording of [LOST_UPDATE, IN_TURN]) {
			expect(recording.steps.map(({ values }) => values.count)).toEqual(run(recording));
			const source = (recording.source ?? '').split('\n');
			expect(source[4]).toContain('int seen = count;');
			expect(source[5]).toContain('count = seen + 1;');
			expect(recording.threads).toHaveLength(2);
			expect(seenAt(recording, 0).line).toBeNull();
		}
		expect(LOST_UPDATE.steps.at(-1)?.values.count).toBe('1');
		expect(IN_TURN.steps.at(-1)?.values.count).toBe('2');
	});
});
