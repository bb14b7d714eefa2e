import type { Speedup, SpeedupPoint } from './api/types';

export interface Box {
	width: number;
	height: number;
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export interface Mark {
	at: number;
	label: string;
}

export interface SpeedupChart {
	xTicks: Mark[];
	yTicks: Mark[];
	ideal: { x1: number; y1: number; x2: number; y2: number };
	/** Height of the required speedup at the core count that is scored. */
	required: { x: number; y: number } | null;
	points: { x: number; y: number; low: number; high: number; point: SpeedupPoint }[];
}

/** Where everything of a speedup chart lies: cores to the right, speedup upwards, both from 0 in equal steps. */
export function speedupChart(speedup: Speedup, box: Box): SpeedupChart {
	const points = speedup.curve;
	const cores = Math.max(2, ...points.map((point) => point.p));
	const top = Math.max(cores, speedup.required ?? 0, ...points.map((point) => point.high));
	const step = niceStep(top);
	const yMax = Math.ceil(top / step - 1e-9) * step;
	const x = (p: number) => box.left + (p / cores) * (box.width - box.left - box.right) * 0.96;
	const y = (value: number) => box.height - box.bottom - (value / yMax) * (box.height - box.top - box.bottom);
	return {
		xTicks: points.map(({ p }) => ({ at: x(p), label: String(p) })),
		yTicks: Array.from({ length: Math.round(yMax / step) + 1 }, (_, i) => ({
			at: y(i * step),
			label: String(Number((i * step).toFixed(2))),
		})),
		ideal: { x1: x(0), y1: y(0), x2: x(cores), y2: y(cores) },
		required: speedup.required === null ? null : { x: x(speedup.p), y: y(speedup.required) },
		points: points.map((point) => ({
			x: x(point.p),
			y: y(point.value),
			low: y(point.low),
			high: y(point.high),
			point,
		})),
	};
}

/** A step of 1, 2 or 5 times a power of ten (or a half) that cuts a range into at most five. */
export function niceStep(range: number): number {
	const raw = range / 5;
	const power = 10 ** Math.floor(Math.log10(raw));
	return ([1, 2, 5, 10].find((factor) => factor * power >= raw - 1e-9) ?? 10) * power;
}

/** Where a row of interval bars begins and ends: from 1 where all are faster than sequential, else from 0. */
export function barRange(points: SpeedupPoint[]): { min: number; max: number } {
	const max = Math.max(1, ...points.map((point) => point.high));
	return { min: max > 1 && points.every((point) => point.low >= 1) ? 1 : 0, max };
}

/** An interval on a bar over a range, in percent of its length. */
export function intervalBar(point: SpeedupPoint, { min, max }: { min: number; max: number }) {
	const percent = (value: number) => Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100));
	return { low: percent(point.low), value: percent(point.value), high: percent(point.high) };
}
