import { Problem } from './problem';
import type {
	EngineStatus,
	Exercise,
	ExerciseSummary,
	Leaderboard,
	Lesson,
	LessonSummary,
	Mode,
	OutcomeTable,
	Session,
	Submission,
	SubmissionPage,
} from './types';

const BASE = '/api/v1';

type Method = 'GET' | 'POST' | 'DELETE';

/**
 * The server as the pages see it. Every failure is a {@link Problem}. State-changing requests carry the
 * session's CSRF token, which is fetched when it is missing and once more when the server says it is stale.
 */
export class Client {
	#csrf: string | null = null;
	/** Under way from the first time the session is asked for; a newcomer is nobody before it is over. */
	#met: Promise<unknown> = Promise.resolve();

	constructor(private readonly fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init)) {}

	async session(): Promise<Session> {
		const session = this.#read<Session>('/session').then((it) => this.#remember(it));
		this.#met = session.catch(() => undefined);
		return session;
	}

	async signIn(handle: string, password: string): Promise<Session> {
		return this.#remember(await this.#change<Session>('POST', '/session', { handle, password }));
	}

	/** A guest who signs up keeps what they submitted. */
	async signUp(handle: string, password: string): Promise<Session> {
		await this.#change('POST', '/accounts', { handle, password });
		return this.session();
	}

	async signOut(): Promise<Session> {
		await this.#change('DELETE', '/session');
		return this.session();
	}

	async exercises(): Promise<ExerciseSummary[]> {
		return (await this.#read<{ exercises: ExerciseSummary[] }>('/exercises')).exercises;
	}

	/** The titles of all exercises by their slugs. */
	async titles(): Promise<Map<string, string>> {
		return new Map((await this.exercises()).map(({ slug, title }) => [slug, title]));
	}

	exercise(slug: string): Promise<Exercise> {
		return this.#read(`/exercises/${slug}`);
	}

	leaderboard(slug: string): Promise<Leaderboard> {
		return this.#read(`/exercises/${slug}/leaderboard`);
	}

	/** Takes a result off the leaderboard; for instructors. */
	async invalidate(submission: string, reason: string): Promise<void> {
		await this.#change('POST', `/submissions/${submission}/invalidation`, { reason });
	}

	/** Has the top of a leaderboard measured again; for instructors. */
	async rematch(slug: string, top: number): Promise<void> {
		await this.#change('POST', `/exercises/${slug}/leaderboard/rematch`, { top });
	}

	async stopRematch(slug: string): Promise<void> {
		await this.#change('DELETE', `/exercises/${slug}/leaderboard/rematch`);
	}

	async lessons(): Promise<LessonSummary[]> {
		return (await this.#read<{ lessons: LessonSummary[] }>('/lessons')).lessons;
	}

	lesson(slug: string): Promise<Lesson> {
		return this.#read(`/lessons/${slug}`);
	}

	/** Runs a litmus test of a lesson on the server's machine, which takes seconds. */
	observe(slug: string, test: string): Promise<OutcomeTable> {
		return this.#change('POST', `/lessons/${slug}/observations/${test}`);
	}

	status(): Promise<EngineStatus> {
		return this.#read('/status');
	}

	/** Gives the new submission's id; with a schedule that one is played and nothing else. */
	async submit(
		exercise: string,
		files: Record<string, string>,
		mode: Mode,
		schedule: string | null = null,
	): Promise<string> {
		const body = { exercise, files, mode, ...(schedule ? { schedule } : {}) };
		return (await this.#change<{ id: string }>('POST', '/submissions', body)).id;
	}

	async submission(id: string): Promise<Submission> {
		await this.#met;
		return this.#read(`/submissions/${id}`);
	}

	/** The caller's submissions, newest first; with `measured` only accepted ones that have a speedup. */
	async submissions(page: number, size: number, exercise: string | null, measured = false): Promise<SubmissionPage> {
		await this.#met;
		const query = new URLSearchParams({ page: String(page), size: String(size) });
		if (exercise) query.set('exercise', exercise);
		if (measured) query.set('measured', 'true');
		return this.#read(`/submissions?${query}`);
	}

	async cancel(id: string): Promise<void> {
		await this.#change('POST', `/submissions/${id}/cancel`);
	}

	/** Opens a submission's live stream, after the event with the given id if one is named. */
	async events(id: string, lastEventId: string | null, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
		const headers: Record<string, string> = { Accept: 'text/event-stream' };
		if (lastEventId !== null) headers['Last-Event-ID'] = lastEventId;
		const response = await this.#send('GET', `/submissions/${id}/events`, headers, null, signal);
		if (!response.body) throw Problem.offline();
		return response.body;
	}

	#remember(session: Session): Session {
		this.#csrf = session.csrf;
		return session;
	}

	async #read<T>(path: string): Promise<T> {
		return this.#json<T>(await this.#send('GET', path, { Accept: 'application/json' }, null));
	}

	async #change<T>(method: Method, path: string, body: unknown = null): Promise<T> {
		const attempt = async () => {
			if (this.#csrf === null) await this.session();
			const headers: Record<string, string> = { Accept: 'application/json', 'X-CSRF-Token': this.#csrf ?? '' };
			if (body !== null) headers['Content-Type'] = 'application/json';
			return this.#send(method, path, headers, body === null ? null : JSON.stringify(body));
		};
		try {
			return await this.#json<T>(await attempt());
		} catch (cause) {
			if (!(cause instanceof Problem && cause.status === 403 && cause.kind === 'csrf')) throw cause;
			this.#csrf = null;
			return this.#json<T>(await attempt());
		}
	}

	async #json<T>(response: Response): Promise<T> {
		const text = await response.text().catch(() => {
			throw Problem.offline();
		});
		return (text === '' ? null : JSON.parse(text)) as T;
	}

	async #send(
		method: Method,
		path: string,
		headers: Record<string, string>,
		body: string | null,
		signal: AbortSignal | null = null,
	): Promise<Response> {
		let response: Response;
		try {
			response = await this.fetch(BASE + path, { method, headers, body, signal, credentials: 'same-origin' });
		} catch (cause) {
			if (signal?.aborted) throw cause;
			throw Problem.offline();
		}
		if (!response.ok) throw await Problem.from(response);
		return response;
	}
}
