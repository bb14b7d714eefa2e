import { describe, expect, it } from 'vitest';
import { Client } from './client';
import { Problem } from './problem';

interface Call {
	method: string;
	path: string;
	headers: Record<string, string>;
	body: unknown;
}

/** A server of canned answers, in order; remembers what it was asked. */
function server(...answers: (Response | Error)[]) {
	const calls: Call[] = [];
	const client = new Client((input, init) => {
		calls.push({
			method: init?.method ?? 'GET',
			path: String(input),
			headers: (init?.headers ?? {}) as Record<string, string>,
			body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
		});
		const answer = answers.shift() ?? new Error('asked more often than expected');
		return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
	});
	return { client, calls };
}

const json = (value: unknown, status = 200) => Response.json(value, { status });
const session = (csrf: string) => json({ account: null, csrf, guestsAllowed: true, courses: [] });
const problem = (status: number, type: string, more: object = {}) =>
	new Response(JSON.stringify({ type: `/problems/${type}`, title: 'A title', status, detail: 'A detail', ...more }), {
		status,
		headers: { 'Content-Type': 'application/problem+json' },
	});

async function failureOf(work: Promise<unknown>): Promise<Problem> {
	const failure = await work.then(
		() => null,
		(cause: unknown) => cause,
	);
	expect(failure).toBeInstanceOf(Problem);
	return failure as Problem;
}

describe('the client', () => {
	it('reads without a token', async () => {
		const { client, calls } = server(json({ exercises: [] }));
		expect(await client.exercises()).toEqual([]);
		expect(calls).toEqual([
			{ method: 'GET', path: '/api/v1/exercises', headers: { Accept: 'application/json' }, body: null },
		]);
	});

	it('fetches the token before the first change and sends it with each', async () => {
		const { client, calls } = server(session('one'), json({ id: 'a' }, 202), new Response(null, { status: 202 }));
		expect(await client.submit('speedup-laws', { 'Solution.java': 'class Solution {}' }, 'run')).toBe('a');
		await client.cancel('a');
		expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
			'GET /api/v1/session',
			'POST /api/v1/submissions',
			'POST /api/v1/submissions/a/cancel',
		]);
		expect(calls[1]?.headers['X-CSRF-Token']).toBe('one');
		expect(calls[1]?.body).toEqual({
			exercise: 'speedup-laws',
			files: { 'Solution.java': 'class Solution {}' },
			mode: 'run',
		});
		expect(calls[2]?.headers['X-CSRF-Token']).toBe('one');
	});

	it('takes the token of the session it signed in to', async () => {
		const { client, calls } = server(session('guest'), session('mine'), json({ id: 'a' }, 202));
		await client.session();
		await client.signIn('ada', 'secret');
		await client.submit('speedup-laws', {}, 'run');
		expect(calls[2]?.headers['X-CSRF-Token']).toBe('mine');
	});

	it('asks for what is one’s own only once the server knows who one is', async () => {
		let know: (response: Response) => void = () => undefined;
		const asked: string[] = [];
		const client = new Client((input) => {
			asked.push(String(input));
			return String(input).endsWith('/session')
				? new Promise((resolve) => (know = resolve))
				: Promise.resolve(json({}));
		});
		void client.session();
		const own = client.submission('a');
		await new Promise((soon) => setTimeout(soon, 5));
		expect(asked).toEqual(['/api/v1/session']);
		know(session('t'));
		await own;
		expect(asked).toEqual(['/api/v1/session', '/api/v1/submissions/a']);
	});

	it('fetches a stale token once more, and only once', async () => {
		const { client, calls } = server(session('old'), problem(403, 'csrf'), session('new'), json({ id: 'a' }, 202));
		expect(await client.submit('speedup-laws', {}, 'run')).toBe('a');
		expect(calls.map((call) => call.headers['X-CSRF-Token'])).toEqual([undefined, 'old', undefined, 'new']);

		const stubborn = server(session('old'), problem(403, 'csrf'), session('new'), problem(403, 'csrf'));
		expect(await failureOf(stubborn.client.cancel('a'))).toMatchObject({ kind: 'csrf', status: 403 });
	});

	it('tells a refusal as the server put it', async () => {
		const errors = [{ field: 'handle', message: 'taken' }];
		const { client } = server(session('t'), problem(409, 'handle-taken', { instance: 'req-1', errors }));
		expect(await failureOf(client.signUp('ada', 'secret'))).toMatchObject({
			kind: 'handle-taken',
			status: 409,
			title: 'A title',
			detail: 'A detail',
			instance: 'req-1',
			errors,
		});
	});

	it('makes sense of an error that is no problem document', async () => {
		const { client } = server(
			new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
		);
		expect(await failureOf(client.status())).toMatchObject({ kind: 'unexpected', status: 502 });
		const broken = server(new Response('{', { status: 500, headers: { 'Content-Type': 'application/problem+json' } }));
		expect(await failureOf(broken.client.status())).toMatchObject({ kind: 'unexpected', status: 500 });
	});

	it('says that it is offline where no answer came', async () => {
		const { client } = server(new TypeError('fetch failed'));
		expect(await failureOf(client.exercises())).toMatchObject({ kind: 'offline', status: 0 });
	});

	it('opens a stream after the last event that was seen', async () => {
		const { client, calls } = server(new Response('id: 8\n\n'), new Response(''));
		const signal = new AbortController().signal;
		await client.events('a', '7', signal);
		expect(calls[0]?.headers).toEqual({ Accept: 'text/event-stream', 'Last-Event-ID': '7' });
		await client.events('a', null, signal);
		expect(calls[1]?.headers).toEqual({ Accept: 'text/event-stream' });
	});

	it('asks for pages of submissions, of one exercise or all', async () => {
		const empty = { submissions: [], page: 1, size: 20, total: 0 };
		const { client, calls } = server(json(empty), json(empty));
		await client.submissions(1, 20, null);
		await client.submissions(0, 5, 'matrix-scale');
		expect(calls.map((call) => call.path)).toEqual([
			'/api/v1/submissions?page=1&size=20',
			'/api/v1/submissions?page=0&size=5&exercise=matrix-scale',
		]);
	});
});
