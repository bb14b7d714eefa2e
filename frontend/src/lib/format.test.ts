import { describe, expect, it } from 'vitest';
import { VERDICTS } from './api/types';
import { ago, count, duration, speedupSentence } from './format';
import { hueOf, wordOf } from './verdicts';

describe('words', () => {
	it('count', () => {
		expect([count(0, 'test'), count(1, 'test'), count(2, 'test')]).toEqual(['0 tests', '1 test', '2 tests']);
	});

	it('tell durations at the right grain', () => {
		expect([0, 8.4, 999, 1000, 1340, 59_949, 59_950, 125_000].map(duration)).toEqual([
			'0 ms',
			'8 ms',
			'999 ms',
			'1.0 s',
			'1.3 s',
			'59.9 s',
			'1 min 0 s',
			'2 min 5 s',
		]);
	});

	it('tell times from now', () => {
		const now = new Date('2026-03-10T12:00:00Z');
		const told = [
			'2026-03-10T11:59:40Z',
			'2026-03-10T11:58:59Z',
			'2026-03-10T09:30:00Z',
			'2026-03-09T11:00:00Z',
			'2025-01-01T00:00:00Z',
		];
		expect(told.map((iso) => ago(iso, now))).toEqual([
			'just now',
			'1 minute ago',
			'2 hours ago',
			'yesterday',
			'last year',
		]);
		expect(ago('2026-03-10T12:00:30Z', now)).toBe('just now');
	});

	it('say a speedup in one sentence', () => {
		expect(speedupSentence({ p: 2, value: 1.8249, low: 1.78, high: 1.86 })).toBe(
			'1.82 times as fast as the sequential baseline on 2 cores; 95 % sure it is between 1.78 and 1.86.',
		);
	});

	it('count requests, not cores, where waiting is what takes the time', () => {
		expect(speedupSentence({ p: 2, value: 1.8, low: 1.78, high: 1.86 }, 'latency')).toContain(
			'baseline with 2 requests at once; 95 %',
		);
	});

	it('name each verdict, and only the judge’s failure as ours', () => {
		expect(wordOf('WRONG-ANSWER')).toBe('Wrong answer');
		expect(VERDICTS.filter((verdict) => hueOf(verdict) === 'fault')).toEqual(['JUDGE-ERROR']);
		expect(VERDICTS.filter((verdict) => hueOf(verdict) === 'good')).toEqual(['ACCEPTED']);
	});
});
