import { describe, expect, it } from 'vitest';
import type { Outcome } from './api/types';
import { grouped, remarkable, shareWords, spoken } from './outcomes';

const outcome = (key: string, kind: Outcome['kind'], count: number | null): Outcome => ({
	outcome: key,
	kind,
	meaning: '',
	count,
	share: count === null ? null : 0.5,
});

describe('outcomes', () => {
	it('have counts that one can read', () => {
		expect([0, 999, 1000, 49412486].map(grouped)).toEqual(['0', '999', '1\u202f000', '49\u202f412\u202f486']);
	});

	it('never round what came to nothing, nor what is missing to everything', () => {
		expect([0, 0.00001, 0.0012, 0.5, 0.75, 0.999999, 1].map(shareWords)).toEqual([
			'0 %',
			'under 0.01 %',
			'0.12 %',
			'50 %',
			'75 %',
			'over 99.99 %',
			'100 %',
		]);
	});

	it('are remarkable when they came and no order of the steps gives them', () => {
		expect(remarkable(outcome('0, 0', 'surprising', 3))).toBe(true);
		expect(remarkable(outcome('0, 0', 'forbidden', 1))).toBe(true);
		expect(remarkable(outcome('0, 0', 'surprising', 0))).toBe(false);
		expect(remarkable(outcome('0, 0', 'surprising', null))).toBe(false);
		expect(remarkable(outcome('0, 1', 'possible', 3))).toBe(false);
	});

	it('are told to those who hear them', () => {
		const observed = { at: '', machineClass: '', total: 1234 };
		const outcomes = [outcome('0, 0', 'surprising', 3), outcome('0, 1', 'possible', 1)];
		expect(spoken({ observed, outcomes })).toContain('0, 0 is surprising');
		expect(spoken({ observed, outcomes: [outcome('0, 1', 'possible', 1)] })).toContain('Nothing surprising');
		expect(spoken({ observed: null, outcomes })).toBe('');
	});
});
