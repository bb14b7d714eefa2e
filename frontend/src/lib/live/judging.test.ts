import { describe, expect, it } from 'vitest';
import type { JudgingEvent, TestEvent } from '../api/types';
import { apply, begin, fromSubmission, isOver } from './judging';
import { submission, test } from './samples';

const play = (...events: JudgingEvent[]) => events.reduce(apply, begin());
const tried = (number: number, outcome: TestEvent['outcome']): JudgingEvent => ({
	event: 'test',
	data: { ...test(number, { outcome }), of: 3 },
});

describe('a judging', () => {
	it('follows the events of its stream', () => {
		expect(play({ event: 'queued', data: { position: 3 } })).toMatchObject({ phase: 'queued', position: 3 });
		expect(play({ event: 'held', data: { sentence: 'the engine is down' } })).toMatchObject({
			phase: 'held',
			note: 'the engine is down',
		});
		expect(play({ event: 'compiling', data: {} }).phase).toBe('compiling');
		expect(play(tried(1, 'running'))).toMatchObject({ phase: 'checking', of: 3 });
		expect(play({ event: 'verdict', data: { verdict: 'ACCEPTED', sentence: 'Right.' } })).toMatchObject({
			verdict: 'ACCEPTED',
			sentence: 'Right.',
		});
	});

	it('keeps each test once, in order, with its latest outcome', () => {
		const { tests } = play(tried(2, 'running'), tried(1, 'passed'), tried(2, 'passed'), tried(2, 'passed'));
		expect(tests.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual(['1 passed', '2 passed']);
	});

	it('starts over when it is compiled a second time', () => {
		expect(play(tried(1, 'failed'), { event: 'compiling', data: {} }).tests).toEqual([]);
	});

	it('keeps the speedup so far when a pair brings none', () => {
		const speedup = {
			p: 2,
			value: 1.8,
			low: 1.7,
			high: 1.9,
			required: 1.4,
			final: false,
			forks: 1,
			discarded: 0,
			curve: [],
			details: null,
			predicted: null,
		};
		const judging = play(
			{ event: 'measuring', data: { fork: 1, of: 12, speedup, sentence: '' } },
			{ event: 'measuring', data: { fork: 2, of: 12, speedup: null, sentence: '' } },
		);
		expect(judging).toMatchObject({ fork: { number: 2, of: 12 }, speedup: { value: 1.8 } });
	});

	it('ends with the whole submission, done or cancelled', () => {
		const done = play({ event: 'done', data: submission() });
		expect(isOver(done)).toBe(true);
		expect(done).toMatchObject({ phase: 'done', verdict: 'ACCEPTED', of: 2 });
		const cancelled = play({ event: 'cancelled', data: submission({ status: 'cancelled', verdict: null }) });
		expect(isOver(cancelled)).toBe(true);
		expect(cancelled.phase).toBe('cancelled');
	});

	it('is taken up in the phase that the submission is in', () => {
		const under = (changes: Parameters<typeof submission>[0]) =>
			fromSubmission(submission({ status: 'judging', verdict: null, tests: [], ...changes })).phase;
		expect(under({ status: 'queued', position: 2 })).toBe('queued');
		expect(under({})).toBe('compiling');
		expect(under({ tests: [test(1)] })).toBe('checking');
		expect(under({ tests: [test(1)], verdict: 'ACCEPTED' })).toBe('measuring');
		expect(isOver(fromSubmission(submission({ status: 'judging' })))).toBe(false);
	});
});
