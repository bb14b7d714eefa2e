import { Problem } from './api/problem';

/**
 * Something fetched for a page: loading, there, or failed. `reload` tries again and keeps the old value meanwhile;
 * where no answer came, being online again is reason enough to.
 */
export class Resource<T> {
	value: T | null = $state.raw(null);
	problem: Problem | null = $state.raw(null);
	loading = $state(true);
	#attempt = 0;

	constructor(private readonly fetch: () => Promise<T>) {
		void this.reload();
	}

	async reload(): Promise<void> {
		const attempt = ++this.#attempt;
		this.loading = true;
		try {
			const value = await this.fetch();
			if (attempt !== this.#attempt) return;
			this.value = value;
			this.problem = null;
		} catch (cause) {
			if (attempt !== this.#attempt) return;
			this.problem = Problem.of(cause);
			if (this.problem.kind === 'offline') addEventListener('online', () => void this.reload(), { once: true });
		}
		this.loading = false;
	}
}
