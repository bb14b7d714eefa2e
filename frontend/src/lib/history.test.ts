import { describe, expect, it } from 'vitest';
import { comparable, historyChart, lastStep, leftOut, type Measured } from './history';

const box = { width: 300, height: 160, top: 20, right: 10, bottom: 20, left: 40 };

const result = (id: string, value: number, changes: Partial<Measured> = {}): Measured => ({
	id,
	exercise: 'sum',
	title: 'Sum',
	mode: 'submit',
	status: 'done',
	verdict: 'ACCEPTED',
	speedup: { p: 2, value, low: value - 0.05, high: value + 0.05 },
	exerciseVersion: '1',
	machineClass: 'here',
	submittedAt: '2026-01-01T12:00:00Z',
	...changes,
});
const ids = (results: Measured[]) => results.map(({ id }) => id);

describe('a history', () => {
	const newestFirst = [
		result('e', 1.8),
		result('d', 1.7, { machineClass: 'there' }),
		result('c', 1.6),
		result('b', 1.9, { exerciseVersion: '0' }),
		result('a', 1.4, { exerciseVersion: '0', machineClass: 'there' }),
	];

	it('has the results that are like the newest, oldest first, and says what it leaves out', () => {
		const history = comparable(newestFirst, null);
		expect(ids(history.results)).toEqual(['c', 'e']);
		expect(leftOut(history)).toBe(
			'1 result measured on another machine and 2 results of another version of this exercise are left out: ' +
				'only figures of the same machine and the same version can be compared.',
		);
	});

	it('has those that are like the one that is shown', () => {
		expect(ids(comparable(newestFirst, 'd').results)).toEqual(['d']);
		expect(ids(comparable(newestFirst, 'a run').results)).toEqual(['c', 'e']);
	});

	it('says nothing of others where there are none', () => {
		expect(leftOut(comparable([result('b', 1.8), result('a', 1.7)], null))).toBeNull();
		expect(comparable([], null).results).toEqual([]);
	});

	it('stays small', () => {
		const many = Array.from({ length: 20 }, (_, i) => result(`${20 - i}`, 1.5));
		const { results, older } = comparable(many, null);
		expect(ids(results)).toEqual(['9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20']);
		expect(older).toBe(8);
	});
});

describe('the last step', () => {
	it('is one only where the intervals do not overlap', () => {
		expect(lastStep([result('a', 1.4), result('b', 1.8)])).toContain('is faster');
		expect(lastStep([result('a', 1.8), result('b', 1.4)])).toContain('is slower');
		expect(lastStep([result('a', 1.8), result('b', 1.88)])).toContain('may be equally fast');
		expect(lastStep([result('a', 1.8)])).toBeNull();
	});
});

describe('the chart of a history', () => {
	it('goes from left to right in time, and upwards in speed, within its box', () => {
		for (const values of [
			[1.4, 1.8],
			[0.2, 0.9, 2.6],
		]) {
			const results = values.map((value, i) => result(`${i}`, value));
			const { points, ideal, xTicks, yTicks } = historyChart({ results, older: 3 }, box);
			expect(xTicks.map(({ label }) => label).slice(0, 2)).toEqual(['4', '5']);
			expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
			expect(points.at(-1)?.y).toBeLessThan(points[0]?.y ?? 0);
			for (const { y, low, high } of points) {
				expect(high).toBeLessThan(y);
				expect(low).toBeGreaterThan(y);
				expect(high).toBeGreaterThanOrEqual(box.top - 1e-9);
				expect(low).toBeLessThanOrEqual(box.height - box.bottom + 1e-9);
			}
			expect(ideal).toBeGreaterThanOrEqual(box.top - 1e-9);
			expect(yTicks.length).toBeLessThanOrEqual(6);
		}
	});

	it('begins at 1 only where all are faster than sequential', () => {
		const first = (value: number) => historyChart({ results: [result('a', value)], older: 0 }, box).yTicks[0]?.label;
		expect(first(1.5)).toBe('1');
		expect(first(0.9)).toBe('0');
	});
});
