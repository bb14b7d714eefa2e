import { expect, describe as suite, test } from 'vitest';
import type { Timeline, TimelineLane, WaitReason } from './api/types';
import {
	at,
	describe,
	doings,
	missing,
	pan,
	place,
	reveal,
	rows,
	shortened,
	stretches,
	ticks,
	time,
	zoom,
} from './timeline';

const LOCK: WaitReason = { kind: 'lock', what: 'Counter#1', other: 'worker-2', file: 'Solution.java', line: 7 };
const SLEEP: WaitReason = { kind: 'sleep', what: null, other: null, file: null, line: null };
const LANE: TimelineLane = {
	name: 'worker-1',
	virtual: false,
	from: 100,
	to: 1_000,
	totals: [
		{ reason: 0, count: 3, nanos: 250 },
		{ reason: 1, count: 1, nanos: 300 },
	],
	spans: [
		{ reason: 0, from: 100, to: 400, count: 3, nanos: 150 },
		{ reason: 1, from: 500, to: 800, count: 1, nanos: 300 },
	],
};
const TIMELINE: Timeline = {
	sentence: '',
	case: 'small',
	nanos: 1_000,
	reasons: [LOCK, SLEEP],
	lanes: [LANE],
	moreThreads: 0,
	leftOut: 2,
};

suite('a timeline', () => {
	test('has no gaps: where a thread does not wait it runs, of a virtual one nobody knows', () => {
		const all = stretches(LANE, TIMELINE.reasons);
		expect(all.map(({ doing, from, to }) => [doing, from, to])).toEqual([
			['lock', 100, 400],
			['run', 400, 500],
			['sleep', 500, 800],
			['run', 800, 1_000],
		]);
		expect(stretches({ ...LANE, virtual: true }, TIMELINE.reasons)[1]?.doing).toBe('unknown');
		expect(at(all, 450)).toBe(1);
		expect(at(all, 50)).toBeNull();
	});

	test('zooms around a moment, never past the ends, never below a microsecond', () => {
		const whole = 100_000;
		const closer = zoom({ from: 0, to: whole }, 2, 80_000, whole);
		expect(closer).toEqual({ from: 40_000, to: 90_000 });
		expect((80_000 - closer.from) / (closer.to - closer.from)).toBeCloseTo(0.8);
		expect(zoom(closer, 0.5, 80_000, whole)).toEqual({ from: 0, to: whole });
		expect(zoom({ from: 0, to: 1_500 }, 4, 0, whole)).toEqual({ from: 0, to: 1_000 });
		expect(pan(closer, 1, whole)).toEqual({ from: 50_000, to: whole });
		expect(pan(closer, -0.5, whole)).toEqual({ from: 15_000, to: 65_000 });
		expect(reveal(closer, { from: 95_000, to: 96_000 }, whole)).toEqual({ from: 50_000, to: whole });
		expect(reveal(closer, { from: 0, to: 41_000 }, whole)).toBe(closer);
	});

	test('puts a stretch where it belongs, and shows even the shortest', () => {
		const range = { from: 100, to: 300 };
		expect(place({ from: 0, to: 200 }, range, 400)).toEqual({ x: 0, width: 200 });
		expect(place({ from: 250, to: 900 }, range, 400)).toEqual({ x: 300, width: 100 });
		expect(place({ from: 200, to: 200.001 }, range, 400)?.width).toBe(0.5);
		expect(place({ from: 300, to: 400 }, range, 400)).toBeNull();
	});

	test('has an axis with even marks that fit', () => {
		expect(ticks({ from: 0, to: 10e6 }, 400).map(({ label }) => label)).toEqual([
			'0 ms',
			'2 ms',
			'4 ms',
			'6 ms',
			'8 ms',
			'10 ms',
		]);
		const close = ticks({ from: 1.23e6, to: 1.25e6 }, 400).map(({ label }) => label);
		expect(new Set(close).size).toBe(close.length);
		expect(close[0]).toBe('1.230 ms');
		expect([time(850), time(12_345_678), time(1.5e9), time(123_456)]).toEqual([
			'0.85 µs',
			'12.3 ms',
			'1.50 s',
			'123 µs',
		]);
	});

	test('says what a stretch is, and the same in numbers', () => {
		const [locked, running] = stretches(LANE, TIMELINE.reasons);
		expect(locked && describe(locked, TIMELINE.reasons)).toBe(
			'3 times, 50 % of the time: waiting for the lock Counter#1, which worker-2 had',
		);
		expect(running && describe(running, TIMELINE.reasons)).toBe('running, or ready to');
		expect(rows(TIMELINE)[0]).toMatchObject({
			life: 900,
			doings: [
				{ doing: 'run', nanos: 350 },
				{ doing: 'lock', nanos: 250 },
				{ doing: 'sleep', nanos: 300 },
			],
			waits: [{ words: 'asleep' }, { words: 'waiting for the lock Counter#1, which worker-2 had', count: 3 }],
		});
		expect(doings(TIMELINE)).toEqual(['run', 'lock', 'sleep']);
		expect(shortened('ForkJoinPool-5-worker-1', 18)).toBe('ForkJo…-5-worker-1');
		expect(missing(TIMELINE)).toBe('Not drawn: 2 waits that were the shortest.');
		expect(missing({ ...TIMELINE, leftOut: 0 })).toBeNull();
	});
});
