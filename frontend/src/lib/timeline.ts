import type { Timeline, TimelineLane, WaitKind, WaitReason, WaitSpan } from './api/types';
import { niceStep } from './chart';
import { count, percent } from './format';

/** What a thread does in a stretch; `unknown` is a virtual one that runs or is parked. */
export type Doing = WaitKind | 'run' | 'unknown';

export const WORDS: Record<Doing, string> = {
	run: 'running, or ready to',
	unknown: 'running or parked',
	lock: 'waiting for a lock',
	wait: 'waiting for another thread',
	sleep: 'asleep',
	idle: 'a pool’s thread without work',
	judge: 'waiting for the judge',
};

/** The part of a run that is shown, in nanoseconds from its begin. */
export interface Range {
	from: number;
	to: number;
}

/** A stretch of one thread; `span` is null where it does not wait. */
export interface Stretch extends Range {
	doing: Doing;
	span: WaitSpan | null;
}

/** Nothing shorter than a microsecond is looked at. */
const NARROWEST = 1_000;

/** Closer by a factor above 1, wider by one below; what lies at `at` stays where it is. */
export function zoom(range: Range, factor: number, at: number, whole: number): Range {
	const width = Math.min(whole, Math.max(Math.min(NARROWEST, whole), (range.to - range.from) / factor));
	const share = (at - range.from) / (range.to - range.from);
	return within(at - share * width, width, whole);
}

/** The same width, shifted by a part of it. */
export function pan(range: Range, share: number, whole: number): Range {
	const width = range.to - range.from;
	return within(range.from + share * width, width, whole);
}

/** So that a stretch can be seen: as it is if it can, otherwise with it in the middle. */
export function reveal(range: Range, stretch: Range, whole: number): Range {
	if (stretch.to > range.from && stretch.from < range.to) return range;
	const width = range.to - range.from;
	return within((stretch.from + stretch.to - width) / 2, width, whole);
}

function within(from: number, width: number, whole: number): Range {
	const start = Math.min(Math.max(0, from), whole - width);
	return { from: start, to: start + width };
}

/** All that a thread does from its begin to its end, without gaps. */
export function stretches(lane: TimelineLane, reasons: WaitReason[]): Stretch[] {
	const result: Stretch[] = [];
	const free: Doing = lane.virtual ? 'unknown' : 'run';
	let at = lane.from;
	for (const span of lane.spans) {
		if (span.from > at) result.push({ doing: free, from: at, to: span.from, span: null });
		result.push({ doing: reasons[span.reason]?.kind ?? 'wait', from: span.from, to: span.to, span });
		at = span.to;
	}
	if (lane.to > at) result.push({ doing: free, from: at, to: lane.to, span: null });
	return result;
}

/** Where a stretch lies in so many pixels, cut to what is shown and never too thin to be seen; null if it is not. */
export function place(stretch: Range, range: Range, pixels: number): { x: number; width: number } | null {
	if (stretch.to <= range.from || stretch.from >= range.to) return null;
	const scale = pixels / (range.to - range.from);
	const from = (Math.max(stretch.from, range.from) - range.from) * scale;
	const to = (Math.min(stretch.to, range.to) - range.from) * scale;
	return { x: from, width: Math.max(to - from, 0.5) };
}

/** The stretch at a moment; that of no length in between is not looked for. */
export function at(all: Stretch[], moment: number): number | null {
	const index = all.findIndex((each) => each.from <= moment && moment < each.to);
	return index < 0 ? null : index;
}

/** Marks of the axis at even steps, from the run's begin. */
export function ticks(range: Range, pixels: number): { at: number; label: string }[] {
	const step = niceStep(((range.to - range.from) * 5) / Math.max(2, pixels / 80));
	const marks = [];
	for (let n = Math.ceil(range.from / step); n * step <= range.to; n++) {
		const label = moment(n * step, step);
		marks.push({ at: ((n * step - range.from) / (range.to - range.from)) * pixels, label });
	}
	return marks;
}

/** A moment, as exact as marks at such a distance need it. */
function moment(nanos: number, step: number): string {
	const [unit, size] = unitOf(Math.max(nanos, step));
	const digits = Math.max(0, Math.ceil(-Math.log10(step / size) - 1e-9));
	return `${(nanos / size).toFixed(Math.min(digits, 6))} ${unit}`;
}

/** A length of time in three digits: "12.3 ms", "850 µs". */
export function time(nanos: number): string {
	const [unit, size] = unitOf(nanos);
	const value = nanos / size;
	return `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ${unit}`;
}

function unitOf(nanos: number): [string, number] {
	if (nanos >= 1e9) return ['s', 1e9];
	return nanos >= 1e6 ? ['ms', 1e6] : ['µs', 1e3];
}

/** A name of at most so many characters: what tells threads apart is often at its end. */
export function shortened(name: string, most: number): string {
	return name.length <= most ? name : `${name.slice(0, most / 3)}…${name.slice(1 - most + most / 3)}`;
}

/** What a stretch is about, in words. */
export function describe(stretch: Stretch, reasons: WaitReason[]): string {
	const reason = stretch.span ? reasons[stretch.span.reason] : undefined;
	if (!reason || !stretch.span) return WORDS[stretch.doing];
	const share = percent(stretch.span.nanos / (stretch.to - stretch.from));
	const several = stretch.span.count > 1 ? `${stretch.span.count} times, ${share} of the time: ` : '';
	return several + words(reason);
}

/** "waiting for the lock Counter#1, which worker-2 had". */
export function words({ kind, what, other }: WaitReason): string {
	switch (kind) {
		case 'lock':
			return `waiting for ${what === null ? 'locks' : `the lock ${what}`}${other === null ? '' : `, which ${other} had`}`;
		case 'wait':
			return `waiting for ${what ?? 'others'}${other === null ? '' : `, ended by ${other}`}`;
		case 'judge':
			return `waiting for ${what ?? 'the judge'}`;
		case 'sleep':
		case 'idle':
			return WORDS[kind];
	}
}

/** One thread in numbers. */
export interface Row {
	name: string;
	life: number;
	/** Nanoseconds of each, and how that is called; only what it did. */
	doings: { doing: Doing; nanos: number }[];
	waits: { words: string; nanos: number; count: number; reason: WaitReason }[];
}

const WAITS = 3;
const ORDER: WaitKind[] = ['lock', 'wait', 'sleep', 'judge', 'idle'];

/** What the picture shows, as numbers: all waits, and of each thread's reasons those that took longest. */
export function rows({ lanes, reasons }: Timeline): Row[] {
	return lanes.map((lane) => {
		const life = lane.to - lane.from;
		const of = (kind: WaitKind) =>
			lane.totals.reduce((sum, total) => sum + (reasons[total.reason]?.kind === kind ? total.nanos : 0), 0);
		const waited = lane.totals.reduce((sum, total) => sum + total.nanos, 0);
		const waits = lane.totals
			.map((total) => ({ ...total, reason: reasons[total.reason] }))
			.filter((total) => total.reason !== undefined && total.reason.kind !== 'idle')
			.sort((a, b) => b.nanos - a.nanos)
			.slice(0, WAITS)
			.map(({ reason, nanos, count: often }) => ({
				words: words(reason as WaitReason),
				nanos,
				count: often,
				reason: reason as WaitReason,
			}));
		const free: Doing = lane.virtual ? 'unknown' : 'run';
		return {
			name: lane.name,
			life,
			doings: [
				{ doing: free, nanos: life - waited },
				...ORDER.map((kind) => ({ doing: kind as Doing, nanos: of(kind) })).filter(({ nanos }) => nanos > 0),
			],
			waits,
		};
	});
}

/** Which doings there are to explain, in the order of the legend. */
export function doings(timeline: Timeline): Doing[] {
	const seen = new Set(timeline.lanes.flatMap((lane) => stretches(lane, timeline.reasons).map(({ doing }) => doing)));
	return (['run', 'unknown', ...ORDER] as Doing[]).filter((doing) => seen.has(doing));
}

/** What is not in the picture; null if all is. */
export function missing({ moreThreads, leftOut }: Timeline): string | null {
	const parts = [
		moreThreads > 0 ? `${count(moreThreads, 'thread')} that came later` : null,
		leftOut > 0 ? `${count(leftOut, 'wait')} that were the shortest` : null,
	].filter((part) => part !== null);
	return parts.length === 0 ? null : `Not drawn: ${parts.join(', and ')}.`;
}
