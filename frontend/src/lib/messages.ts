import type { MessageTrace, RankCall } from './api/types';
import { count } from './format';
import type { Range } from './timeline';

/** A message as an arrow: from a rank's send to another's receive, or to nowhere. */
export interface Arrow {
	/** Place of the send in the list. */
	send: number;
	/** Place of the receive; null if nobody has received it. */
	receive: number | null;
	fromRank: number;
	toRank: number;
	/** Nanoseconds since the first call. */
	from: number;
	to: number;
}

const NANOS = 1_000;

/** The end of all that is drawn, a little after the last thing that happened, in nanoseconds. */
export function whole({ calls }: MessageTrace): number {
	const last = calls.reduce((latest, call) => Math.max(latest, call.ended ?? call.began), 0);
	return Math.max(1, last * 1.05) * NANOS;
}

/** The same with one step from each beginning or end of a call to the next, however long it took. */
export function inSteps(trace: MessageTrace): MessageTrace {
	const moments = trace.calls.flatMap((call) => (call.ended === null ? [call.began] : [call.began, call.ended]));
	const steps = new Map([...new Set(moments)].sort((a, b) => a - b).map((moment, step) => [moment, step]));
	const step = (moment: number) => steps.get(moment) ?? 0;
	return {
		...trace,
		calls: trace.calls.map((call) => ({
			...call,
			began: step(call.began),
			ended: call.ended === null ? null : step(call.ended),
		})),
	};
}

/** From the first message or collective on: beginning MPI takes longer than many a program. */
export function interesting(trace: MessageTrace): Range {
	const first = trace.calls.reduce(
		(earliest, call) => (call.sort === 'other' ? earliest : Math.min(earliest, call.began)),
		Number.POSITIVE_INFINITY,
	);
	const end = whole(trace);
	const from = first * NANOS;
	return from < end ? { from: Math.max(0, from - (end - from) * 0.03), to: end } : { from: 0, to: end };
}

/** When a call was under way; to the end, if it was never over. */
export function span(call: RankCall, end: number): Range {
	return { from: call.began * NANOS, to: call.ended === null ? end : call.ended * NANOS };
}

/** All messages, those that nobody has received too. */
export function arrows(calls: RankCall[], end: number): Arrow[] {
	return calls.flatMap((call, send) => {
		if (call.sort !== 'send' || call.peer === null) return [];
		const taken = call.partner === null ? undefined : calls[call.partner];
		return [
			{
				send,
				receive: call.partner,
				fromRank: call.rank,
				toRank: call.peer,
				from: call.began * NANOS,
				to: taken ? (taken.ended ?? end / NANOS) * NANOS : end,
			},
		];
	});
}

/** "Send to rank 1, tag 7, 80 bytes". */
export function words(call: RankCall): string {
	const parts = [`${call.name}${peer(call)}`];
	if (call.tag !== null) parts.push(`tag ${call.tag}`);
	else if (call.sort === 'receive') parts.push('any tag');
	if (call.bytes > 0) parts.push(count(call.bytes, 'byte'));
	if (call.comm !== 'world') parts.push(`in ${call.comm}`);
	return parts.join(', ');
}

function peer(call: RankCall): string {
	switch (call.sort) {
		case 'send':
			return call.peer === null ? ' to nobody' : ` to rank ${call.peer}`;
		case 'receive':
			return call.peer === null ? ' from any rank' : ` from rank ${call.peer}`;
		case 'collective':
			return call.peer === null ? '' : ` with root ${call.peer}`;
		case 'wait':
			return call.peer === null ? '' : ` for rank ${call.peer}`;
		case 'other':
			return '';
	}
}

/** "Main.java:12" as a file and a line; no line where there is none. */
export function place(site: string): { file: string; line: number | null } {
	const colon = site.lastIndexOf(':');
	const line = Number(site.slice(colon + 1));
	return colon > 0 && line > 0 ? { file: site.slice(0, colon), line } : { file: site, line: null };
}

/** Calls of a rank, in their order, by their places in the list. */
export function ofRank(calls: RankCall[], rank: number): number[] {
	return calls.flatMap((call, index) => (call.rank === rank ? [index] : []));
}

/** One message in a row of the table. */
export interface Row {
	from: number;
	to: number;
	tag: number | null;
	bytes: number;
	sent: RankCall;
	received: RankCall | null;
}

/** All messages in the order in which they were sent. */
export function rows({ calls }: MessageTrace): Row[] {
	return calls
		.filter((call) => call.sort === 'send' && call.peer !== null)
		.sort((a, b) => a.began - b.began)
		.map((sent) => ({
			from: sent.rank,
			to: sent.peer ?? -1,
			tag: sent.tag,
			bytes: sent.bytes,
			sent,
			received: sent.partner === null ? null : (calls[sent.partner] ?? null),
		}));
}

/** "0 → 1 → 0", or nothing where no rank waits for itself in the end. */
export function circle({ cycle }: MessageTrace): string {
	return cycle.length === 0 ? '' : [...cycle, cycle[0]].join(' → ');
}
