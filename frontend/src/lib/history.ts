import type { SpeedupPoint, SubmissionSummary } from './api/types';
import { type Box, barRange, type Mark, niceStep } from './chart';
import { count } from './format';

/** More are no longer a small chart. */
const MOST = 12;

export type Measured = SubmissionSummary & { speedup: SpeedupPoint };

/** Somebody's measured results of one exercise, as far as they can be compared. */
export interface History {
	/** Of one machine class and version, the oldest first. */
	results: Measured[];
	/** How many of the same kind are older than those. */
	older: number;
	elsewhere: number;
	otherVersion: number;
}

/** The results that can be compared with the one that is shown, or with the newest if that is none of them. */
export function comparable(newestFirst: SubmissionSummary[], shown: string | null): History {
	const all = newestFirst.filter((each): each is Measured => each.speedup !== null);
	const like = all.find(({ id }) => id === shown) ?? all[0];
	const sameVersion = all.filter(({ exerciseVersion }) => exerciseVersion === like?.exerciseVersion);
	const same = sameVersion.filter(({ machineClass }) => machineClass === like?.machineClass);
	return {
		results: same.slice(0, MOST).reverse(),
		older: Math.max(0, same.length - MOST),
		elsewhere: sameVersion.length - same.length,
		otherVersion: all.length - sameVersion.length,
	};
}

/** What the last step of a history says: intervals that overlap say nothing. */
export function lastStep(results: Measured[]): string | null {
	const [before, newest] = results.slice(-2).map(({ speedup }) => speedup);
	if (!before || !newest) return null;
	if (newest.low > before.high) return 'The newest is faster than the one before: their intervals do not overlap.';
	if (newest.high < before.low) return 'The newest is slower than the one before: their intervals do not overlap.';
	return 'The newest and the one before may be equally fast: their intervals overlap.';
}

/** Which results are not shown, and why; null where all are. */
export function leftOut({ elsewhere, otherVersion }: History): string | null {
	const groups = [
		elsewhere > 0 ? `${count(elsewhere, 'result')} measured on another machine` : null,
		otherVersion > 0 ? `${count(otherVersion, 'result')} of another version of this exercise` : null,
	].filter((each) => each !== null);
	if (groups.length === 0) return null;
	const verb = elsewhere + otherVersion === 1 ? 'is' : 'are';
	return `${groups.join(' and ')} ${verb} left out: only figures of the same machine and the same version can be compared.`;
}

export interface HistoryChart {
	yTicks: Mark[];
	/** Numbers of the tries. */
	xTicks: Mark[];
	/** Where as many times as fast as there are cores lies. */
	ideal: number;
	points: { x: number; y: number; low: number; high: number; result: Measured }[];
}

/** Where everything of a history's chart lies: the tries to the right in equal steps, speedup upwards. */
export function historyChart({ results, older }: Pick<History, 'results' | 'older'>, box: Box): HistoryChart {
	const speedups = results.map(({ speedup }) => speedup);
	const p = Math.max(1, ...speedups.map((each) => each.p));
	const { min, max } = barRange([...speedups, { p, value: p, low: p, high: p }]);
	const step = niceStep(max - min);
	const top = min + Math.ceil((max - min) / step - 1e-9) * step;
	const width = box.width - box.left - box.right;
	const x = (i: number) => box.left + (width * (i + 0.5)) / results.length;
	const y = (value: number) =>
		box.height - box.bottom - ((value - min) / (top - min)) * (box.height - box.top - box.bottom);
	return {
		xTicks: results.map((_, i) => ({ at: x(i), label: String(older + i + 1) })),
		yTicks: Array.from({ length: Math.round((top - min) / step) + 1 }, (_, i) => ({
			at: y(min + i * step),
			label: String(Number((min + i * step).toFixed(2))),
		})),
		ideal: y(p),
		points: results.map((result, i) => ({
			x: x(i),
			y: y(result.speedup.value),
			low: y(result.speedup.low),
			high: y(result.speedup.high),
			result,
		})),
	};
}
