import type { Submission, Test } from '../api/types';

/** A finished submission for tests, accepted unless changed. */
export function submission(changes: Partial<Submission> = {}): Submission {
	return {
		id: 's1',
		exercise: 'speedup-laws',
		exerciseVersion: '1',
		mode: 'submit',
		status: 'done',
		position: null,
		submittedAt: '2026-01-01T00:00:00Z',
		files: { 'Solution.java': 'class Solution {}' },
		verdict: 'ACCEPTED',
		sentence: 'Every case gave the right answer.',
		exhibit: null,
		tests: [test(1), test(2)],
		speedup: null,
		timings: { queue: 1, compile: 40, check: 20, explore: null, measure: null },
		diagnostics: [],
		timeline: null,
		invalidated: null,
		...changes,
	};
}

export function test(number: number, changes: Partial<Test> = {}): Test {
	return {
		number,
		name: `case ${number}`,
		sample: false,
		outcome: 'passed',
		mode: 'plain',
		millis: 5,
		output: null,
		...changes,
	};
}
