import { describe, expect, it } from 'vitest';
import type { Client } from '../api/client';
import { Problem } from '../api/problem';
import { Judge } from './judge.svelte';
import { submission } from './samples';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

function fake(changes: Partial<Client>): Client {
	const events = `id: 1\nevent: compiling\ndata: {}\n\nid: 2\nevent: done\ndata: ${JSON.stringify(submission())}\n\n`;
	return {
		submit: async () => 's1',
		submission: async () => submission(),
		cancel: async () => undefined,
		events: async () => new Response(events).body,
		...changes,
	} as Client;
}

describe('a judge on a page', () => {
	it('sends the files and follows them to the end', async () => {
		const ended: unknown[] = [];
		const judge = new Judge(fake({}), (judging) => ended.push(judging.verdict));
		const started = judge.start('speedup-laws', {}, 'submit');
		expect(judge.busy).toBe(true);
		await started;
		await soon();
		expect(judge.busy).toBe(false);
		expect(judge.id).toBe('s1');
		expect(judge.spoken).toBe('Verdict: Accepted. Every case gave the right answer.');
		expect(ended).toEqual(['ACCEPTED']);
	});

	it('shows why a submission was refused and can be used again', async () => {
		const judge = new Judge(
			fake({ submit: () => Promise.reject(new Problem('too-large', 413, 'Too large', 'Solution.java has 70 KiB.')) }),
			() => undefined,
		);
		await judge.start('speedup-laws', {}, 'run');
		expect(judge.problem?.title).toBe('Too large');
		expect(judge.judging).toBeNull();
		expect(judge.busy).toBe(false);
	});

	it('sends nothing while one is under way', async () => {
		let sent = 0;
		const judge = new Judge(
			fake({ submit: async () => `s${++sent}`, events: async () => new ReadableStream() }),
			() => undefined,
		);
		await judge.start('speedup-laws', {}, 'run');
		await judge.start('speedup-laws', {}, 'run');
		expect(sent).toBe(1);
		judge.stop();
	});

	it('takes up a submission that is over without a stream', async () => {
		const judge = new Judge(fake({ events: () => Promise.reject(new Error('no stream is needed')) }), () => undefined);
		await judge.resume('s1');
		expect(judge.judging?.phase).toBe('done');
	});

	it('passes over a submission that is gone', async () => {
		const judge = new Judge(
			fake({ submission: () => Promise.reject(new Problem('not-found', 404, 'No such submission', '')) }),
			() => undefined,
		);
		await judge.resume('s1');
		expect(judge.judging).toBeNull();
		expect(judge.problem).toBeNull();
	});
});
