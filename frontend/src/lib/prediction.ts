import type { PredictedScaling, Speedup } from './api/types';
import type { Box, Mark } from './chart';
import { times } from './format';

export interface PredictionChart {
	xTicks: Mark[];
	yTicks: Mark[];
	ideal: { x1: number; y1: number; x2: number; y2: number };
	/** The outline of the band from the lower to the upper bound, and both bounds by themselves. */
	band: string;
	low: string;
	high: string;
	measured: { x: number; y: number }[];
}

export interface PredictionRow {
	p: number;
	predicted: string;
	/** Null where it was not measured. */
	measured: string | null;
}

/** What was measured of a program against itself on one core: T1/Tp by p; nothing where it was not measured on one. */
export function againstItself(speedup: Speedup): Map<number, number> {
	const alone = speedup.curve.find(({ p }) => p === 1);
	if (alone === undefined || alone.value <= 0) return new Map();
	const seen = new Map(speedup.curve.map(({ p, value }) => [p, value / alone.value]));
	const exact = speedup.details?.selfScaling;
	return typeof exact === 'number' ? seen.set(speedup.p, exact) : seen;
}

/** Where everything of a prediction lies: cores to the right, speedup over one core upwards, both in equal steps of doubling. */
export function predictionChart(scaling: PredictedScaling, measured: Map<number, number>, box: Box): PredictionChart {
	const { points } = scaling;
	const most = Math.max(2, ...points.map(({ p }) => p));
	const least = Math.min(1, ...points.map(({ low }) => low), ...measured.values());
	const bottom = Math.floor(Math.log2(least));
	const top = Math.ceil(Math.log2(Math.max(most, ...measured.values())));
	const right = Math.log2(most);
	const x = (p: number) => box.left + (Math.log2(p) / right) * (box.width - box.left - box.right);
	const y = (value: number) =>
		box.height - box.bottom - ((Math.log2(value) - bottom) / (top - bottom)) * (box.height - box.top - box.bottom);
	const line = (end: 'low' | 'high') => points.map((point) => `${x(point.p)},${y(point[end])}`);
	return {
		xTicks: points.map(({ p }) => ({ at: x(p), label: String(p) })),
		yTicks: Array.from({ length: top - bottom + 1 }, (_, i) => ({
			at: y(2 ** (bottom + i)),
			label: String(2 ** (bottom + i)),
		})),
		ideal: { x1: x(1), y1: y(1), x2: x(most), y2: y(most) },
		band: [...line('low'), ...line('high').reverse()].join(' '),
		low: line('low').join(' '),
		high: line('high').join(' '),
		measured: [...measured].filter(([p]) => p <= most).map(([p, value]) => ({ x: x(p), y: y(value) })),
	};
}

/** The same as a table. */
export function predictionRows(scaling: PredictedScaling, measured: Map<number, number>): PredictionRow[] {
	return scaling.points.map(({ p, low, high }) => {
		const seen = measured.get(p);
		const [from, to] = [times(low), times(high)];
		return {
			p,
			predicted: from === to ? from : `${from} – ${to}`,
			measured: seen === undefined ? null : times(seen),
		};
	});
}

/** A number of steps as one reads it: "1,020", "2.73 billion". */
export function roundly(count: number): string {
	if (count < 1e6) return count.toLocaleString('en');
	const [size, name] = count < 1e9 ? [1e6, 'million'] : [1e9, 'billion'];
	return `${Number((count / size).toPrecision(3))} ${name}`;
}

export interface Term {
	name: string;
	text: string;
}

/** The terms behind a prediction, a line each. */
export function terms(scaling: PredictedScaling): Term[] {
	const { work, span, parallelism, burdenedSpan, forks } = scaling;
	return [
		{ name: 'Work', text: `all that your program does: ${roundly(work)} steps, in bytecodes of its classes` },
		{
			name: 'Span',
			text: `the longest chain of steps of which each waits for the one before: ${roundly(span)}. However many cores there are, it takes so long`,
		},
		{
			name: 'Parallelism',
			text: `work divided by span: ${times(parallelism)}. More cores than that have nothing to do`,
		},
		{
			name: 'Handing out tasks',
			text: `it forks ${roundly(forks)} tasks. If each on that chain went to another core and back, the chain would cost as much as ${roundly(burdenedSpan)} steps; the lower bound takes that in`,
		},
	];
}
