import { describe, expect, test } from 'vitest';
import type { MessageTrace, RankCall } from './api/types';
import { arrows, circle, inSteps, interesting, ofRank, place, rows, span, whole, words } from './messages';

const CALL: RankCall = {
	rank: 0,
	sort: 'send',
	name: 'Send',
	comm: 'world',
	peer: 1,
	tag: 7,
	bytes: 8,
	site: 'Main.java:12',
	began: 10,
	ended: 30,
	partner: 1,
};
const RECEIVE: RankCall = { ...CALL, rank: 1, sort: 'receive', name: 'Recv', peer: 0, began: 5, ended: 40, partner: 0 };
const LOST: RankCall = { ...CALL, rank: 1, peer: 0, began: 50, ended: null, partner: null };

function trace(calls: RankCall[], cycle: number[] = []): MessageTrace {
	return { mode: 'threads', ranks: [], calls, omitted: 0, cycle };
}

describe('messages', () => {
	test('an arrow goes from the send to the end of its receive', () => {
		expect(arrows([CALL, RECEIVE], 99_000)).toEqual([
			{ send: 0, receive: 1, fromRank: 0, toRank: 1, from: 10_000, to: 40_000 },
		]);
	});

	test('a message that nobody receives goes on to the end', () => {
		expect(arrows([LOST], 99_000)[0]).toMatchObject({ receive: null, to: 99_000 });
	});

	test('nothing is drawn for what is sent to nobody', () => {
		expect(arrows([{ ...CALL, peer: null, partner: null }], 1)).toEqual([]);
	});

	test('a call that is never over lasts to the end', () => {
		expect(span(LOST, 99_000)).toEqual({ from: 50_000, to: 99_000 });
		expect(span(CALL, 99_000)).toEqual({ from: 10_000, to: 30_000 });
	});

	test('the whole ends after the last call, and is never empty', () => {
		expect(whole(trace([CALL, LOST]))).toBeGreaterThan(50_000);
		expect(whole(trace([]))).toBeGreaterThan(0);
	});

	test('at first the beginning of MPI is not shown', () => {
		const init: RankCall = { ...CALL, sort: 'other', name: 'Init', began: 0, ended: 900, partner: null };
		const { from, to } = interesting(trace([init, { ...CALL, began: 1_000, ended: 1_100 }]));
		expect(from).toBeGreaterThan(900_000);
		expect(to).toBeGreaterThan(1_100_000);
		expect(interesting(trace([init])).from).toBe(0);
	});

	test('in steps the order stays, and what took long is as long as the rest', () => {
		const { calls } = inSteps(trace([CALL, { ...RECEIVE, ended: 40_000 }, { ...LOST, began: 50_000 }]));
		expect(calls.map(({ began, ended }) => [began, ended])).toEqual([
			[1, 2],
			[0, 3],
			[4, null],
		]);
	});

	test('calls in words', () => {
		expect(words(CALL)).toBe('Send to rank 1, tag 7, 8 bytes');
		expect(words({ ...RECEIVE, peer: null, tag: null, bytes: 0 })).toBe('Recv from any rank, any tag');
		expect(words({ ...CALL, sort: 'collective', name: 'Bcast', peer: 2, tag: null, bytes: 0 })).toBe(
			'Bcast with root 2',
		);
		expect(words({ ...CALL, sort: 'other', name: 'Init', peer: null, tag: null, bytes: 0 })).toBe('Init');
		expect(words({ ...CALL, comm: 'world/1 from 0' })).toContain('in world/1 from 0');
	});

	test('a site is a file and a line, if it says so', () => {
		expect(place('Main.java:12')).toEqual({ file: 'Main.java', line: 12 });
		expect(place('?')).toEqual({ file: '?', line: null });
	});

	test('the table has every message, in the order of their sending', () => {
		expect(rows(trace([LOST, CALL, RECEIVE])).map(({ from, to }) => [from, to])).toEqual([
			[0, 1],
			[1, 0],
		]);
		expect(rows(trace([LOST]))[0]?.received).toBeNull();
	});

	test('the calls of a rank, and a circle of ranks', () => {
		expect(ofRank([CALL, RECEIVE, LOST], 1)).toEqual([1, 2]);
		expect(circle(trace([], [0, 2]))).toBe('0 → 2 → 0');
		expect(circle(trace([]))).toBe('');
	});
});
