import { describe, expect, it } from 'vitest';
import type { PredictedScaling, Speedup } from './api/types';
import { againstItself, predictionChart, predictionRows, roundly, terms } from './prediction';

const box = { width: 360, height: 260, top: 20, right: 10, bottom: 40, left: 40 };
const scaling = (points: [number, number, number][]): PredictedScaling => ({
	work: 8_000_000,
	span: 1_000_000,
	burdenedSpan: 1_090_000,
	forks: 7,
	parallelism: 8,
	points: points.map(([p, low, high]) => ({ p, low, high })),
});
const upToFour = scaling([
	[1, 1, 1],
	[2, 1.7, 2],
	[4, 2.5, 3],
]);
const point = (p: number, value: number) => ({
	p,
	value,
	low: value,
	high: value,
	efficiency: value / p,
	serialFraction: null,
});
const curve = (...points: [number, number][]) =>
	({ curve: points.map(([p, value]) => point(p, value)) }) as unknown as Speedup;
const corners = (line: string) => line.split(' ').map((corner) => corner.split(',').map(Number) as [number, number]);

describe('what was measured of a program against itself', () => {
	it('is each speedup over the one on one core', () => {
		expect([...againstItself(curve([1, 0.5], [2, 0.9]))]).toEqual([
			[1, 1],
			[2, 1.8],
		]);
	});

	it('is what its own medians say where it is scored', () => {
		const speedup = { ...curve([1, 0.5], [2, 0.9]), p: 2, details: { selfScaling: 1.77 } } as Speedup;
		expect(againstItself(speedup).get(2)).toBe(1.77);
	});

	it('is nothing where one core was not measured', () => {
		expect(againstItself(curve([2, 1.8])).size).toBe(0);
	});
});

describe('a prediction chart', () => {
	it('doubles in equal steps, both ways', () => {
		const { xTicks, yTicks } = predictionChart(upToFour, new Map(), box);
		expect(xTicks.map(({ label }) => label)).toEqual(['1', '2', '4']);
		expect(yTicks.map(({ label }) => label)).toEqual(['1', '2', '4']);
		expect((xTicks[1]?.at ?? 0) - box.left).toBeCloseTo((box.width - box.left - box.right) / 2);
		expect((yTicks[0]?.at ?? 0) - (yTicks[1]?.at ?? 0)).toBeCloseTo((yTicks[1]?.at ?? 0) - (yTicks[2]?.at ?? 0));
	});

	it('lies at or below the ideal line, the lower bound below the upper one', () => {
		const { low, high, ideal, xTicks } = predictionChart(upToFour, new Map(), box);
		const slope = (ideal.y2 - ideal.y1) / (ideal.x2 - ideal.x1);
		corners(high).forEach(([x, y], i) => {
			expect(x).toBe(xTicks[i]?.at);
			expect(y).toBeGreaterThanOrEqual(ideal.y1 + slope * (x - ideal.x1) - 1e-9);
			expect(corners(low)[i]?.[1]).toBeGreaterThanOrEqual(y);
		});
	});

	it('has measured points on the same scale, and room for those below one', () => {
		const measured = new Map([
			[1, 1],
			[2, 0.3],
		]);
		const chart = predictionChart(upToFour, measured, box);
		expect(chart.yTicks.map(({ label }) => label)).toEqual(['0.25', '0.5', '1', '2', '4']);
		expect(chart.measured[0]).toEqual({ x: chart.ideal.x1, y: chart.ideal.y1 });
		for (const { y } of chart.measured) expect(y).toBeLessThanOrEqual(box.height - box.bottom);
	});
});

describe('the table of a prediction', () => {
	it('says what was measured beside what was predicted', () => {
		expect(predictionRows(upToFour, new Map([[2, 1.8]]))).toEqual([
			{ p: 1, predicted: '1.00', measured: null },
			{ p: 2, predicted: '1.70 – 2.00', measured: '1.80' },
			{ p: 4, predicted: '2.50 – 3.00', measured: null },
		]);
	});
});

describe('the terms', () => {
	it('come with their figures', () => {
		const said = Object.fromEntries(terms(upToFour).map(({ name, text }) => [name, text]));
		expect(said.Work).toContain('8 million');
		expect(said.Span).toContain('1 million');
		expect(said.Parallelism).toContain('8.00');
		expect(said['Handing out tasks']).toContain('7 tasks');
	});

	it('round large numbers', () => {
		expect([999, 1_020, 8_190_000, 3_332_713_060].map(roundly)).toEqual([
			'999',
			'1,020',
			'8.19 million',
			'3.33 billion',
		]);
	});
});
