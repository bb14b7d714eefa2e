import type { Client } from '../api/client';
import { Problem } from '../api/problem';
import type { JudgingEvent } from '../api/types';
import { readEvents } from './sse';

export interface Follower {
	onEvent(event: JudgingEvent): void;
	/** The stream broke off and is being opened again; called with false once it is open. */
	onReconnecting(reconnecting: boolean): void;
	/** The server refuses the stream for good; nothing more will come. */
	onFailure(problem: Problem): void;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8000;
const NAMES = new Set([
	'queued',
	'held',
	'compiling',
	'test',
	'exploring',
	'verdict',
	'measuring',
	'recording',
	'done',
	'cancelled',
]);

const sleep = (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis));

/**
 * Follows a submission until it is done or cancelled. A stream that breaks off is opened again after the last
 * event seen, with growing pauses. Returns a function that stops following.
 */
export function follow(
	client: Pick<Client, 'events'>,
	id: string,
	follower: Follower,
	pause: (millis: number) => Promise<void> = sleep,
): () => void {
	const abort = new AbortController();
	void run();
	return () => abort.abort();

	async function run(): Promise<void> {
		let last: string | null = null;
		let wait = FIRST_PAUSE;
		let broken = false;
		while (!abort.signal.aborted) {
			try {
				const body = await client.events(id, last, abort.signal);
				if (broken) follower.onReconnecting(false);
				broken = false;
				for await (const event of readEvents(body)) {
					if (abort.signal.aborted) return;
					wait = FIRST_PAUSE;
					if (event.id !== null) last = event.id;
					if (!NAMES.has(event.event)) continue;
					follower.onEvent({ event: event.event, data: JSON.parse(event.data) } as JudgingEvent);
					if (event.event === 'done' || event.event === 'cancelled') return;
				}
			} catch (cause) {
				if (abort.signal.aborted) return;
				if (cause instanceof Problem && cause.status >= 400 && cause.status < 500 && cause.status !== 429) {
					follower.onFailure(cause);
					return;
				}
			}
			if (abort.signal.aborted) return;
			if (!broken) follower.onReconnecting(true);
			broken = true;
			await pause(wait);
			wait = Math.min(wait * 2, LONGEST_PAUSE);
		}
	}
}
