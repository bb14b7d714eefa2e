import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { follow } from './follow';
import { submission } from './samples';

type Answer = string | Error;

/** Follows a submission against canned streams; resolves when nothing more happens. */
async function followed(...answers: Answer[]) {
	const asked: (string | null)[] = [];
	const seen: string[] = [];
	const pauses: number[] = [];
	let failure: Problem | null = null;
	await new Promise<void>((over) => {
		const stop = follow(
			{
				events: async (_id, last) => {
					asked.push(last);
					const answer = answers.shift();
					if (answer === undefined) {
						stop();
						over();
						throw new Error('stopped');
					}
					if (answer instanceof Error) throw answer;
					return new Response(answer).body as ReadableStream<Uint8Array>;
				},
			},
			's1',
			{
				onEvent: ({ event }) => {
					seen.push(event);
					if (event === 'done' || event === 'cancelled') setTimeout(over, 5);
				},
				onReconnecting: (reconnecting) => seen.push(reconnecting ? 'lost' : 'back'),
				onFailure: (problem) => {
					failure = problem;
					setTimeout(over, 5);
				},
			},
			async (millis) => {
				pauses.push(millis);
			},
		);
	});
	return { asked, seen, pauses, failure: failure as Problem | null };
}

const event = (id: number, name: string, data: unknown = {}) =>
	`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const done = (id: number) => event(id, 'done', submission());

describe('following a submission', () => {
	it('ends with done and asks no further', async () => {
		const { asked, seen } = await followed(event(1, 'queued', { position: 1 }) + event(2, 'compiling') + done(3));
		expect(seen).toEqual(['queued', 'compiling', 'done']);
		expect(asked).toEqual([null]);
	});

	it('takes a broken stream up after the last event it saw', async () => {
		const { asked, seen } = await followed(event(1, 'queued') + event(2, 'compiling'), new Error('gone'), done(3));
		expect(asked).toEqual([null, '2', '2']);
		expect(seen).toEqual(['queued', 'compiling', 'lost', 'back', 'done']);
	});

	it('waits longer from try to try, but never for ever, and less again once events come', async () => {
		const { pauses } = await followed(...Array(7).fill(new Error('gone')), event(1, 'queued'), done(2));
		expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 250]);
	});

	it('tries again when the server is ill or busy, but gives up when it refuses', async () => {
		const ill = new Problem('unexpected', 503, 'Ill', '');
		const busy = new Problem('too-many', 429, 'Busy', '');
		expect((await followed(ill, busy, done(1))).seen).toEqual(['lost', 'back', 'done']);
		const { failure, asked } = await followed(new Problem('not-found', 404, 'No such submission', ''));
		expect(failure?.status).toBe(404);
		expect(asked).toHaveLength(1);
	});

	it('passes over events of names it does not know', async () => {
		expect((await followed(event(1, 'news') + done(2))).seen).toEqual(['done']);
	});

	it('says nothing more once it is stopped', async () => {
		const seen: string[] = [];
		let push: (text: string) => void = () => undefined;
		const stop = follow(
			{
				events: async () =>
					new ReadableStream({
						start(controller) {
							push = (text) => controller.enqueue(new TextEncoder().encode(text));
						},
					}),
			},
			's1',
			{
				onEvent: (it) => seen.push(it.event),
				onReconnecting: () => seen.push('lost'),
				onFailure: () => seen.push('failed'),
			},
		);
		await new Promise((soon) => setTimeout(soon));
		push(event(1, 'queued'));
		await new Promise((soon) => setTimeout(soon, 5));
		stop();
		push(event(2, 'compiling'));
		await new Promise((soon) => setTimeout(soon, 5));
		expect(seen).toEqual(['queued']);
	});
});
