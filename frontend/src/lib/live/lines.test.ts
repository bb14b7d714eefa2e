import { describe, expect, it } from 'vitest';
import type { JudgingEvent, Submission } from '../api/types';
import { apply, begin, fromSubmission, type Judging } from './judging';
import { announcement, lines } from './lines';
import { submission, test } from './samples';

const play = (...events: JudgingEvent[]) => events.reduce(apply, begin());
const shown = (judging: Judging) => lines(judging).map(({ state, text }) => `${state}: ${text}`);
const over = (changes: Partial<Submission>) => shown(fromSubmission(submission(changes)));
const compiling: JudgingEvent = { event: 'compiling', data: {} };
const tried = (number: number, outcome: 'running' | 'passed' | 'failed', of = 12): JudgingEvent => ({
	event: 'test',
	data: { ...test(number, { outcome }), of },
});

describe('the steps of a judging', () => {
	it('grow from the top, and each becomes its result', () => {
		expect(shown(begin())).toEqual(['active: Sending your files']);
		expect(shown(play({ event: 'queued', data: { position: 1 } }))).toEqual(['active: Waiting: you are next']);
		expect(shown(play({ event: 'queued', data: { position: 3 } }))).toEqual(['active: Waiting: 2 ahead of you']);
		expect(shown(play({ event: 'held', data: { sentence: 'The engine is down.' } }))).toEqual([
			'held: The engine is down.',
		]);
		expect(shown(play(compiling))).toEqual(['active: Compiling']);
		expect(shown(play(compiling, tried(1, 'passed'), tried(2, 'running')))).toEqual([
			'passed: Compiled',
			'active: Checking 2 of 12',
		]);
	});

	it('show measuring with what is known so far', () => {
		const speedup = {
			p: 2,
			value: 1.816,
			low: 1.7,
			high: 1.9,
			required: 1.4,
			final: false,
			forks: 2,
			discarded: 0,
			curve: [],
			details: null,
			predicted: null,
		};
		const checked = [
			compiling,
			tried(1, 'passed', 1),
			{ event: 'verdict', data: { verdict: 'ACCEPTED', sentence: '' } } as const,
		];
		expect(
			shown(play(...checked, { event: 'measuring', data: { fork: 1, of: 12, speedup: null, sentence: '' } })),
		).toEqual(['passed: Compiled', 'passed: Passed the only test', 'active: Measuring, pair 1 of at most 12']);
		expect(
			shown(play(...checked, { event: 'measuring', data: { fork: 3, of: 12, speedup, sentence: '' } })).at(-1),
		).toBe('active: Measuring, pair 3 of at most 12: 1.82 times as fast so far');
	});

	it('say how it ended', () => {
		expect(over({})).toEqual(['passed: Compiled', 'passed: Passed all 2 tests']);
		expect(
			over({ verdict: 'RACE', tests: [test(1), test(2, { outcome: 'failed' }), test(3, { outcome: 'skipped' })] }),
		).toEqual(['passed: Compiled', 'failed: Failed test 2 of 3: case 2']);
		const error = {
			file: 'Solution.java',
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 2,
			message: 'no',
			severity: 'error',
		} as const;
		expect(
			over({ verdict: 'COMPILE-ERROR', tests: [], diagnostics: [error, { ...error, severity: 'warning' }] }),
		).toEqual(['failed: Did not compile: 1 error']);
	});

	it('hold nothing against the student when the judge failed or they stopped it', () => {
		const tests = [test(1), test(2, { outcome: 'waiting' })];
		expect(over({ verdict: 'JUDGE-ERROR', tests }).at(-1)).toBe('passed: Passed 1 of 2 tests');
		expect(over({ status: 'cancelled', verdict: null, tests }).at(-1)).toBe('passed: Passed 1 of 2 tests');
		expect(over({ verdict: 'TIME-LIMIT', tests }).at(-1)).toBe('failed: Passed 1 of 2 tests');
	});

	it('carry their times once it is over', () => {
		expect(lines(fromSubmission(submission())).map((line) => line.millis)).toEqual([40, 20]);
	});

	it('are none where it was cancelled before it began', () => {
		const timings = { queue: null, compile: null, check: null, explore: null, measure: null };
		expect(over({ status: 'cancelled', verdict: null, tests: [], timings })).toEqual([]);
	});
});

describe('what is read out', () => {
	it('is each new phase once, not each test', () => {
		const first = play(compiling, tried(1, 'running'));
		expect(announcement(play(compiling), first)).toBe('Checking 12 tests');
		expect(announcement(first, apply(first, tried(1, 'passed')))).toBeNull();
	});

	it('is the place in the queue only when it changes', () => {
		const queued = play({ event: 'queued', data: { position: 3 } });
		expect(announcement(begin(), queued)).toBe('Waiting: 2 ahead of you');
		expect(announcement(queued, apply(queued, { event: 'queued', data: { position: 3 } }))).toBeNull();
		expect(announcement(queued, apply(queued, { event: 'queued', data: { position: 2 } }))).toBe(
			'Waiting: 1 ahead of you',
		);
	});

	it('is the verdict with its sentence, once', () => {
		const checked = play(compiling, tried(1, 'failed'));
		const verdict = apply(checked, {
			event: 'verdict',
			data: { verdict: 'RACE', sentence: 'Two threads sold seat 3.' },
		});
		expect(announcement(checked, verdict)).toBe('Verdict: Race. Two threads sold seat 3.');
		const done = apply(verdict, { event: 'done', data: submission({ verdict: 'RACE' }) });
		expect(announcement(verdict, done)).toBeNull();
		expect(announcement(null, done)).toBe('Verdict: Race. Every case gave the right answer.');
		// Whether the speed is measured next is not known yet; it is said when it is.
		const accepted = apply(checked, { event: 'verdict', data: { verdict: 'ACCEPTED', sentence: 'All passed.' } });
		expect(announcement(checked, accepted)).toBe('Verdict: Accepted. All passed.');
	});
});
