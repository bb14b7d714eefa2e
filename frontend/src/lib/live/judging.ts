import type { JudgingEvent, Speedup, Submission, Test, Verdict } from '../api/types';
import { count } from '../format';

export type Phase =
	| 'sending'
	| 'queued'
	| 'held'
	| 'compiling'
	| 'checking'
	| 'exploring'
	| 'measuring'
	| 'recording'
	| 'done'
	| 'cancelled';

/** What is known of one judging so far. */
export interface Judging {
	phase: Phase;
	/** Place in the queue, 1 is next; null when it is not known or no longer queued. */
	position: number | null;
	/** What the phase says of itself: why it is held, what is being explored or measured. */
	note: string | null;
	tests: Test[];
	/** How many tests there will be; null before the first. */
	of: number | null;
	verdict: Verdict | null;
	sentence: string | null;
	fork: { number: number; of: number } | null;
	speedup: Speedup | null;
	/** Everything, once it is over. */
	submission: Submission | null;
}

export function begin(): Judging {
	return {
		phase: 'sending',
		position: null,
		note: null,
		tests: [],
		of: null,
		verdict: null,
		sentence: null,
		fork: null,
		speedup: null,
		submission: null,
	};
}

/** A judging as the server tells it at once, live or over. */
export function fromSubmission(submission: Submission): Judging {
	const { status, verdict, sentence, tests, speedup, position } = submission;
	const over = status === 'done' || status === 'cancelled';
	return {
		...begin(),
		phase: over ? status : status === 'queued' ? 'queued' : phaseOf(submission),
		position: status === 'queued' ? position : null,
		tests,
		of: tests.length > 0 ? tests.length : null,
		verdict,
		sentence,
		speedup,
		submission: over ? submission : null,
	};
}

function phaseOf(submission: Submission): Phase {
	if (submission.verdict === 'ACCEPTED') return 'measuring';
	return submission.tests.length > 0 ? 'checking' : 'compiling';
}

export const isOver = (judging: Judging): boolean => judging.phase === 'done' || judging.phase === 'cancelled';

/** The judging after one more event; events that come twice change nothing. */
export function apply(before: Judging, { event, data }: JudgingEvent): Judging {
	switch (event) {
		case 'queued':
			return { ...before, phase: 'queued', position: data.position, note: null };
		case 'held':
			return { ...before, phase: 'held', note: data.sentence };
		case 'compiling':
			// A job taken a second time starts over.
			return { ...begin(), phase: 'compiling' };
		case 'test': {
			const { of, ...test } = data;
			return { ...before, phase: 'checking', position: null, note: null, of, tests: withTest(before.tests, test) };
		}
		case 'exploring':
			return { ...before, phase: 'exploring', position: null, note: exploringText(data.schedules) };
		case 'verdict':
			return { ...before, verdict: data.verdict, sentence: data.sentence };
		case 'measuring':
			return {
				...before,
				phase: 'measuring',
				note: data.sentence,
				fork: { number: data.fork, of: data.of },
				speedup: data.speedup ?? before.speedup,
			};
		case 'recording':
			return { ...before, phase: 'recording', note: null };
		case 'done':
		case 'cancelled':
			return fromSubmission(data);
	}
}

function exploringText(schedules: number): string {
	return schedules === 0 ? 'Exploring schedules' : `Exploring: ${count(schedules, 'schedule')} so far`;
}

function withTest(tests: Test[], test: Test): Test[] {
	const others = tests.filter((each) => each.number !== test.number);
	return [...others, test].sort((a, b) => a.number - b.number);
}
