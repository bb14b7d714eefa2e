import type { Client } from '../api/client';
import { Problem } from '../api/problem';
import type { Mode } from '../api/types';
import { follow } from './follow';
import { apply, begin, fromSubmission, isOver, type Judging } from './judging';
import { announcement } from './lines';

/** One judging on a page: sends or takes up a submission, follows it, and says what to read out. */
export class Judge {
	judging: Judging | null = $state.raw(null);
	id: string | null = $state(null);
	reconnecting = $state(false);
	problem: Problem | null = $state.raw(null);
	/** For the live region of screen readers. */
	spoken = $state('');
	readonly busy = $derived(this.judging !== null && !isOver(this.judging) && this.problem === null);
	#stop: () => void = () => undefined;

	constructor(
		private readonly client: Client,
		private readonly onOver: (judging: Judging) => void,
	) {}

	/** Sends files to be judged and follows them. */
	async start(
		exercise: string,
		files: Record<string, string>,
		mode: Mode,
		schedule: string | null = null,
	): Promise<void> {
		if (this.busy) return;
		this.stop();
		this.id = null;
		this.#show(begin());
		try {
			this.id = await this.client.submit(exercise, files, mode, schedule);
			this.#follow(this.id);
		} catch (cause) {
			this.judging = null;
			this.#fail(Problem.of(cause));
		}
	}

	/** Takes up a submission sent before, judged or not; one that is gone is passed over. */
	async resume(id: string): Promise<void> {
		try {
			const judging = fromSubmission(await this.client.submission(id));
			if (this.judging !== null) return;
			this.id = id;
			this.judging = judging;
			if (isOver(judging)) this.onOver(judging);
			else this.#follow(id);
		} catch (cause) {
			if (Problem.of(cause).status !== 404) this.#fail(Problem.of(cause));
		}
	}

	async cancel(): Promise<void> {
		if (!this.busy || this.id === null) return;
		try {
			await this.client.cancel(this.id);
		} catch (cause) {
			this.#fail(Problem.of(cause));
		}
	}

	/** Stops following; the judging itself goes on. */
	stop(): void {
		this.#stop();
		this.#stop = () => undefined;
		this.reconnecting = false;
		this.problem = null;
	}

	#follow(id: string): void {
		this.#stop = follow(this.client, id, {
			onEvent: (event) => this.#show(apply(this.judging ?? begin(), event)),
			onReconnecting: (reconnecting) => {
				this.reconnecting = reconnecting;
			},
			onFailure: (problem) => this.#fail(problem),
		});
	}

	#show(judging: Judging): void {
		this.problem = null;
		this.spoken = announcement(this.judging, judging) ?? this.spoken;
		this.judging = judging;
		if (isOver(judging)) this.onOver(judging);
	}

	#fail(problem: Problem): void {
		this.problem = problem;
		this.spoken = `${problem.title}. ${problem.detail}`;
	}
}
