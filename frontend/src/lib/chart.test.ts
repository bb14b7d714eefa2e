import { describe, expect, it } from 'vitest';
import type { Speedup } from './api/types';
import { barRange, intervalBar, speedupChart } from './chart';

const box = { width: 300, height: 200, top: 10, right: 10, bottom: 30, left: 40 };
const at = (p: number, value: number) => ({ p, value, low: value - 0.1, high: value + 0.1 });
const point = (p: number, value: number) => ({ ...at(p, value), efficiency: value / p, serialFraction: null });
const speedup = (changes: Partial<Speedup> = {}): Speedup => ({
	...at(2, 1.8),
	required: 1.4,
	final: true,
	forks: 5,
	discarded: 0,
	curve: [point(1, 1), point(2, 1.8)],
	details: null,
	predicted: null,
	...changes,
});

describe('a speedup chart', () => {
	it('draws the ideal line through points that scale perfectly', () => {
		const { ideal, points } = speedupChart(speedup({ curve: [point(1, 1), point(2, 2)] }), box);
		const slope = (ideal.y2 - ideal.y1) / (ideal.x2 - ideal.x1);
		for (const { x, y } of points) expect(y).toBeCloseTo(ideal.y1 + slope * (x - ideal.x1));
	});

	it('puts more speedup higher and the interval around its point', () => {
		const { points } = speedupChart(speedup(), box);
		for (const { y, low, high } of points) {
			expect(high).toBeLessThan(y);
			expect(low).toBeGreaterThan(y);
		}
		expect(points[1]?.y).toBeLessThan(points[0]?.y ?? 0);
	});

	it('keeps everything in its box, however far the values go', () => {
		for (const [p, value, required] of [
			[2, 0.01, 1.4],
			[2, 3.7, 1.4],
			[8, 5, 9],
			[64, 41, null],
		] as const) {
			const chart = speedupChart(speedup({ ...at(p, value), required, curve: [point(p, value)] }), box);
			const ys = [
				...chart.yTicks.map((tick) => tick.at),
				...chart.points.flatMap(({ y, high }) => [y, high]),
				chart.ideal.y2,
			];
			const xs = [...chart.xTicks.map((tick) => tick.at), chart.ideal.x2];
			for (const y of ys) expect(y).toBeGreaterThanOrEqual(box.top - 1e-9);
			for (const x of xs) expect(x).toBeLessThanOrEqual(box.width - box.right + 1e-9);
			expect(chart.yTicks.length).toBeLessThanOrEqual(6);
			expect(chart.yTicks[0]?.label).toBe('0');
		}
	});

	it('shows what is asked only where something is', () => {
		expect(speedupChart(speedup({ required: null }), box).required).toBeNull();
		expect(speedupChart(speedup(), box).required?.y).toBeGreaterThan(speedupChart(speedup(), box).points[1]?.y ?? 0);
	});
});

describe('interval bars', () => {
	it('begin at 1 where all are faster than sequential, else at 0', () => {
		expect(barRange([at(2, 1.5), at(2, 1.9)])).toEqual({ min: 1, max: 2 });
		expect(barRange([at(2, 0.9), at(2, 1.9)])).toEqual({ min: 0, max: 2 });
		expect(barRange([])).toEqual({ min: 0, max: 1 });
	});

	it('lie where their values are', () => {
		expect(intervalBar({ p: 2, value: 1.5, low: 1.25, high: 1.75 }, { min: 1, max: 2 })).toEqual({
			low: 25,
			value: 50,
			high: 75,
		});
		expect(intervalBar({ p: 2, value: 3, low: -1, high: 9 }, { min: 0, max: 2 })).toEqual({
			low: 0,
			value: 100,
			high: 100,
		});
	});
});
