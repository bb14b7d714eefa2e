// A stand-in for the server, for work on the pages: every page, every kind of evidence, live streams.
// It judges nothing. A submission gets the verdict of the example it equals, of a comment like
// `// verdict: DEADLOCK` in it, or WRONG-ANSWER; one that says "this is not java" does not compile.
//
//   node dev/mock.mjs [PORT] [FOLDER_OF_PAGES]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnostics, exhibits, speedup } from './evidence.mjs';
import { exercises } from './exercises.mjs';
import { lesson, lessons, observe } from './lessons.mjs';

const port = Number(process.argv[2] ?? 7070);
const pages = resolve(process.argv[3] ?? fileURLToPath(new URL('../dist', import.meta.url)));
const catalog = fileURLToPath(new URL('../../exercises/catalog', import.meta.url));
const MACHINE = 'AMD EPYC 7763 64-Core Processor, 2 cores, Linux 6.1, image 7ec91cf03272';
const CSP =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.txt': 'text/plain',
};

const submissions = new Map();
const accounts = new Map();
const sessions = new Map();
let engine = 'up';
let ids = 0;

class Refusal extends Error {
	constructor(status, kind, title, detail, errors) {
		super(detail);
		this.answer = { type: `/problems/${kind}`, status, title, detail, instance: `req-${++ids}`, errors };
	}
}

const sleep = (millis) => new Promise((done) => setTimeout(done, millis));

function examples(slug) {
	const found = new Map();
	try {
		const folder = join(catalog, slug, 'submissions');
		for (const verdict of readdirSync(folder)) {
			for (const name of readdirSync(join(folder, verdict))) {
				found.set(readFileSync(join(folder, verdict, name, 'Solution.java'), 'utf8').trim(), verdict.split('_')[0]);
			}
		}
	} catch (cause) {
		if (cause.code !== 'ENOENT') throw cause;
	}
	return found;
}

function verdictOf({ exercise, files }) {
	const text = Object.values(files).join('\n');
	if (text.includes('this is not java')) return 'COMPILE-ERROR';
	return /\/\/ verdict: ([A-Z-]+)/.exec(text)?.[1] ?? examples(exercise).get(text.trim()) ?? 'WRONG-ANSWER';
}

const view = ({ events, owner, waiting, ...submission }) => submission;

function emit(submission, event, data) {
	submission.events.push({ id: submission.events.length + 1, event, data });
	for (const wake of submission.waiting.splice(0)) wake();
}

async function judge(submission) {
	const exercise = exercises.find((each) => each.slug === submission.exercise);
	const stopped = () => submission.status === 'cancelled';
	const slow = /while \(true\)/.test(submission.files['Solution.java']) ? 12 : 1;
	const verdict = verdictOf(submission);
	emit(submission, 'queued', { position: 2 });
	await sleep(60 * slow);
	while (engine === 'down' && !stopped()) {
		if (submission.events.at(-1).event !== 'held')
			emit(submission, 'held', { sentence: 'The engine is down; your submission is kept and judged when it is back.' });
		await sleep(100);
	}
	if (stopped()) return;
	submission.status = 'judging';
	emit(submission, 'compiling', {});
	await sleep(80 * slow);
	submission.timings.compile = 41;
	if (verdict === 'COMPILE-ERROR') submission.diagnostics = diagnostics('Solution.java');
	else {
		const of = submission.mode === 'run' ? 3 : 12;
		const speed = ['ACCEPTED', 'TOO-SLOW', 'INCONCLUSIVE', 'JUDGE-ERROR'].includes(verdict);
		for (let number = 1; number <= of && !stopped(); number++) {
			const test = {
				number,
				name: ['one element', 'four processors', 'small buffer', 'random'][number % 4],
				sample: number <= 3,
				mode: number > 6 ? 'noise' : 'plain',
			};
			emit(submission, 'test', { ...test, of, outcome: 'running', millis: null, output: null });
			await sleep(25 * slow);
			if (stopped()) return;
			const failed = !speed && number === Math.min(of, 3);
			const done = {
				...test,
				outcome: failed ? 'failed' : 'passed',
				millis: 4 + number,
				output: number <= 3 ? `worker ${number} <started>\nworker ${number} done\n` : null,
			};
			submission.tests.push(done);
			emit(submission, 'test', { ...done, of });
			if (failed) break;
		}
		submission.timings.check = 190;
		if (stopped()) return;
		if (speed && exercise.scored && submission.mode === 'submit' && verdict !== 'JUDGE-ERROR') {
			submission.verdict = 'ACCEPTED';
			emit(submission, 'verdict', { verdict: 'ACCEPTED', sentence: exhibits.ACCEPTED.sentence });
			const value = exhibits[verdict].speedup?.value ?? 1.82;
			for (let fork = 1; fork <= 5 && !stopped(); fork++) {
				emit(submission, 'measuring', {
					fork,
					of: 12,
					speedup: fork > 1 ? speedup(value + 0.1 - fork / 50, fork - 1, false) : null,
					sentence: `pair ${fork}`,
				});
				await sleep(120 * slow);
			}
			if (stopped()) return;
			submission.speedup = speedup(value);
			submission.timings.measure = 8200;
		}
	}
	const exhibit = exhibits[verdict] ?? exhibits['WRONG-ANSWER'];
	Object.assign(submission, { verdict, exhibit, sentence: exhibit.sentence, status: 'done', position: null });
	if (!submission.speedup) emit(submission, 'verdict', { verdict, sentence: exhibit.sentence });
	emit(submission, 'done', view(submission));
}

function submit(account, { exercise, files, mode }) {
	exerciseNamed(exercise);
	const id = `s${++ids}`;
	const timings = { queue: 3, compile: null, check: null, explore: null, measure: null };
	const submission = {
		id,
		exercise,
		exerciseVersion: '1',
		mode,
		status: 'queued',
		position: 2,
		submittedAt: new Date().toISOString(),
		files,
		verdict: null,
		sentence: null,
		exhibit: null,
		tests: [],
		speedup: null,
		timings,
		diagnostics: [],
		owner: account.id,
		events: [],
		waiting: [],
	};
	submissions.set(id, submission);
	void judge(submission);
	return submission;
}

function board({ slug, scored }, account) {
	const names = ['ada', 'brinch', 'dekker', 'edsger', 'flynn', 'gene', 'hoare', 'lamport', 'peterson', 'tony'];
	const row = (handle, i) => {
		const value = 1.93 - i * 0.035;
		return {
			rank: Math.floor(i / 3) * 3 + 1,
			group: Math.floor(i / 3) + 1,
			handle,
			mine: false,
			speedup: scored ? { p: 2, value, low: value - 0.05, high: value + 0.05 } : null,
			machineClass: MACHINE,
			submission: null,
			at: new Date(Date.now() - i * 7e6).toISOString(),
			rematch: scored && i < 3 ? again(value, 3 - i) : null,
		};
	};
	const again = (ranked, place) => {
		const value = ranked - 0.09 * place;
		return {
			place,
			of: 3,
			speedup: { p: 2, value, low: value - 0.02, high: value + 0.02 },
			verdict: null,
			sentence: null,
			at: new Date(Date.now() - 9e5).toISOString(),
		};
	};
	const rows = names.map(row);
	const own = [...submissions.values()].find(
		(each) =>
			each.owner === account.id && each.exercise === slug && each.verdict === 'ACCEPTED' && each.mode === 'submit',
	);
	if (own) rows.push({ ...row(account.handle, names.length), mine: true, submission: own.id });
	return {
		exercise: slug,
		scored,
		teaches: false,
		machineClasses: [MACHINE],
		rows,
		rematch: null,
		rematchTerms: null,
	};
}

const guest = () => ({ id: `g${++ids}`, handle: `guest-${ids}`, guest: true, admin: false });

const sessionView = (session) => ({
	account: session.account,
	csrf: session.csrf,
	guestsAllowed: true,
	courses: [{ slug: 'default', title: 'Everyone', role: 'student' }],
});

function open(account) {
	const session = { token: `t${++ids}`, csrf: `c${++ids}`, account };
	sessions.set(session.token, session);
	return session;
}

function mine(session, id) {
	const submission = submissions.get(id);
	if (!submission || submission.owner !== session.account.id)
		throw new Refusal(404, 'not-found', 'No such submission', 'You have no submission with this id.');
	return submission;
}

function listed(session, query) {
	const size = Number(query.get('size') ?? 20);
	const page = Number(query.get('page') ?? 0);
	const wanted = [...submissions.values()]
		.filter(
			(each) =>
				each.owner === session.account.id &&
				(!query.get('exercise') || each.exercise === query.get('exercise')) &&
				(query.get('measured') !== 'true' || (each.verdict === 'ACCEPTED' && each.speedup)),
		)
		.reverse();
	return {
		submissions: wanted
			.slice(page * size, (page + 1) * size)
			.map(({ id, exercise, exerciseVersion, mode, status, verdict, speedup, submittedAt }) => ({
				id,
				exercise,
				title: exercises.find((each) => each.slug === exercise).title,
				mode,
				status,
				verdict,
				speedup,
				exerciseVersion,
				machineClass: verdict && MACHINE,
				submittedAt,
			})),
		page,
		size,
		total: wanted.length,
	};
}

function summary(session) {
	return ({ slug, title, difficulty, track, tier, runner, scored, needs }) => {
		const own = [...submissions.values()].filter((each) => each.owner === session.account.id && each.exercise === slug);
		return {
			slug,
			title,
			difficulty,
			track,
			tier,
			runner,
			scored,
			needs,
			solved: own.some((each) => each.verdict === 'ACCEPTED' && each.mode === 'submit'),
			attempted: own.length > 0,
		};
	};
}

async function stream(request, response, submission) {
	response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
	let next = Number(request.headers['last-event-id'] ?? 0);
	for (;;) {
		for (; next < submission.events.length; next++) {
			const { id, event, data } = submission.events[next];
			response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
		}
		if (['done', 'cancelled'].includes(submission.events.at(-1)?.event) || response.destroyed) return response.end();
		await new Promise((wake) => submission.waiting.push(wake));
	}
}

function json(response, status, value, headers = {}) {
	response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
	response.end(value === null ? '' : JSON.stringify(value));
}

function enter(response, status, session) {
	const cookie = `session=${session.token}; HttpOnly; SameSite=Strict; Path=/`;
	json(response, status, sessionView(session), { 'Set-Cookie': cookie });
}

function exerciseNamed(slug) {
	const exercise = exercises.find((each) => each.slug === slug);
	if (!exercise) throw new Refusal(404, 'not-found', 'No such exercise', `There is no exercise ${slug}.`);
	return exercise;
}

function signIn({ handle, password }) {
	const account = accounts.get(handle);
	if (account?.password !== password)
		throw new Refusal(401, 'wrong-credentials', 'Not signed in', 'Handle or password is wrong.');
	return open({ ...account.account });
}

function signUp(session, { handle, password }) {
	const refuse = (status, kind, message, field) => {
		throw new Refusal(status, kind, message, message, [{ field, message }]);
	};
	if (accounts.has(handle)) refuse(409, 'handle-taken', 'Someone has this handle; choose another.', 'handle');
	if (password.length < 8) refuse(400, 'invalid', 'Use 8 characters or more.', 'password');
	session.account = { ...session.account, handle, guest: false };
	accounts.set(handle, { password, account: session.account });
	return session.account;
}

function cancel(submission) {
	if (submission.status !== 'queued' && submission.status !== 'judging') return;
	submission.status = 'cancelled';
	emit(submission, 'cancelled', view(submission));
}

function status() {
	const sentence = engine === 'up' ? 'The engine is up.' : 'The engine is down.';
	return { engine, sentence, queue: 0, runners: [{ runner: 'threads', available: engine === 'up' }] };
}

const ROUTES = [
	['GET /session', ({ response, session }) => enter(response, 200, session)],
	['POST /session', ({ response, body }) => enter(response, 200, signIn(body))],
	['DELETE /session', ({ response }) => enter(response, 200, open(guest()))],
	['POST /accounts', ({ response, session, body }) => json(response, 201, signUp(session, body))],
	['GET /exercises', ({ response, session }) => json(response, 200, { exercises: exercises.map(summary(session)) })],
	['GET /exercises/([^/]+)', ({ response }, slug) => json(response, 200, exerciseNamed(slug))],
	[
		'GET /exercises/([^/]+)/leaderboard',
		({ response, session }, slug) => json(response, 200, board(exerciseNamed(slug), session.account)),
	],
	['GET /lessons', ({ response }) => json(response, 200, lessons)],
	['GET /lessons/memory-model', ({ response }) => json(response, 200, lesson())],
	['POST /lessons/memory-model/observations/[^/]+', async ({ response }) => json(response, 200, await observe())],
	['GET /status', ({ response }) => json(response, 200, status())],
	['GET /submissions', ({ response, session, url }) => json(response, 200, listed(session, url.searchParams))],
	['GET /submissions/([^/]+)', ({ response, session }, id) => json(response, 200, view(mine(session, id)))],
	[
		'GET /submissions/([^/]+)/events',
		({ request, response, session }, id) => stream(request, response, mine(session, id)),
	],
	[
		'POST /submissions',
		({ response, session, body }) => {
			const { id } = submit(session.account, body);
			json(response, 202, { id }, { Location: `/api/v1/submissions/${id}` });
		},
	],
	[
		'POST /submissions/([^/]+)/cancel',
		({ response, session }, id) => {
			cancel(mine(session, id));
			json(response, 202, null);
		},
	],
	// Only the mock has this one: takes the engine down and up again.
	[
		'GET /engine/(up|down)',
		({ response }, state) => {
			engine = state;
			json(response, 200, status());
		},
	],
];

async function api(exchange) {
	const { request, url, session } = exchange;
	if (request.method !== 'GET' && request.headers['x-csrf-token'] !== session.csrf)
		throw new Refusal(403, 'csrf', 'Stale page', 'Load the page again.');
	const route = `${request.method} ${url.pathname.replace('/api/v1', '')}`;
	for (const [pattern, handle] of ROUTES) {
		const match = new RegExp(`^${pattern}$`).exec(route);
		if (match) return handle(exchange, ...match.slice(1));
	}
	throw new Refusal(404, 'not-found', 'Not found', `There is nothing at ${url.pathname}.`);
}

function page(url, response) {
	let file = join(pages, normalize(decodeURIComponent(url.pathname)));
	if (!file.startsWith(pages) || !statSync(file, { throwIfNoEntry: false })?.isFile()) file = join(pages, 'index.html');
	response.writeHead(200, {
		'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
		'Content-Security-Policy': CSP,
		'X-Content-Type-Options': 'nosniff',
	});
	response.end(readFileSync(file));
}

createServer(async (request, response) => {
	const url = new URL(request.url, `http://${request.headers.host}`);
	if (!url.pathname.startsWith('/api/')) return page(url, response);
	try {
		const text = await new Promise((done) => {
			let all = '';
			request.on('data', (chunk) => (all += chunk)).on('end', () => done(all));
		});
		const token = /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
		const session = sessions.get(token) ?? open(guest());
		await api({ request, response, url, session, body: text === '' ? {} : JSON.parse(text) });
	} catch (cause) {
		if (!(cause instanceof Refusal)) throw cause;
		response
			.writeHead(cause.answer.status, { 'Content-Type': 'application/problem+json' })
			.end(JSON.stringify(cause.answer));
	}
}).listen(port, '127.0.0.1', () => console.log(`mock at http://127.0.0.1:${port}, pages from ${pages}`));
