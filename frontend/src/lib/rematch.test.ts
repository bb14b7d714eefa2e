import { describe, expect, it } from 'vitest';
import type { Rematch, RematchPlace } from './api/types';
import { placed, told, underWay } from './rematch';

const at = '2026-03-10T12:00:00Z';
const rematch = (changes: Partial<Rematch>): Rematch => ({
	id: 'r1',
	state: 'running',
	fork: 0,
	of: 12,
	machineClass: 'here',
	sentence: null,
	askedAt: at,
	endedAt: null,
	...changes,
});
const place = (n: number | null): RematchPlace => ({
	place: n,
	of: 23,
	speedup: null,
	verdict: null,
	sentence: null,
	at,
});

describe('a rematch', () => {
	it('says where one came', () => {
		expect([1, 2, 3, 4, 11, 22].map((n) => placed(place(n)))).toEqual([
			'1st of 23',
			'2nd of 23',
			'3rd of 23',
			'4th of 23',
			'11th of 23',
			'22nd of 23',
		]);
		expect(placed(place(null))).toBe('');
	});

	it('is under way until it has ended', () => {
		expect(
			(['waiting', 'running', 'done', 'stopped', 'failed'] as const).map((state) => underWay(rematch({ state }))),
		).toEqual([true, true, false, false, false]);
		expect(underWay(null)).toBe(false);
	});

	it('tells how it goes', () => {
		expect(told(rematch({ state: 'waiting', sentence: 'It begins again.' }))).toBe(
			'The top is waiting to be measured again, side by side. It begins again.',
		);
		expect(told(rematch({}))).toBe('The top is about to be measured again, side by side.');
		expect(told(rematch({ fork: 3 }))).toBe('The top is being measured again, side by side: run 3 of at most 12.');
		expect(told(rematch({ state: 'failed', sentence: 'Too busy.' }))).toBe(
			'Measuring the top again came to nothing. Too busy.',
		);
		expect(told(rematch({ state: 'done' }))).toBe('');
	});
});
