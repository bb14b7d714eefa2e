import type { Bound, SpeedupPoint } from './api/types';

/** A count with its noun: "1 test", "3 tests". */
export function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** A duration as one reads it: "8 ms", "1.3 s", "2 min 5 s". */
export function duration(millis: number): string {
	if (millis < 1000) return `${Math.round(millis)} ms`;
	const seconds = millis / 1000;
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
	['year', 31_536_000],
	['month', 2_592_000],
	['week', 604_800],
	['day', 86_400],
	['hour', 3600],
	['minute', 60],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** When something was, seen from now: "just now", "5 minutes ago", "yesterday". */
export function ago(iso: string, now: Date): string {
	const seconds = Math.round((new Date(iso).getTime() - now.getTime()) / 1000);
	for (const [unit, size] of STEPS) {
		if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
	}
	return 'just now';
}

/** The exact time, for where "ago" is not enough. */
export function exactly(iso: string): string {
	return new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium' });
}

export function times(speedup: number): string {
	return speedup.toFixed(2);
}

/** What p counts: "on 2 cores", "with 2 requests at once". */
export function atOnce(p: number, bound: Bound | null | undefined): string {
	return bound === 'latency' ? `with ${count(p, 'request')} at once` : `on ${count(p, 'core')}`;
}

/** "1.82 times as fast on 2 cores, 95 % sure it is between 1.78 and 1.86". */
export function speedupSentence(at: SpeedupPoint, bound?: Bound | null): string {
	return (
		`${times(at.value)} times as fast as the sequential baseline ${atOnce(at.p, bound)}; ` +
		`95 % sure it is between ${times(at.low)} and ${times(at.high)}.`
	);
}

/** A share as "76 %". */
export function percent(share: number, digits = 0): string {
	return `${(share * 100).toFixed(digits)} %`;
}
