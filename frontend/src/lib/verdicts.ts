import type { Verdict } from './api/types';

/** `good` is the student's success, `bad` their mistake, `open` correct or undecided, `fault` ours. */
export type Hue = 'good' | 'bad' | 'open' | 'fault';

export function hueOf(verdict: Verdict): Hue {
	switch (verdict) {
		case 'ACCEPTED':
			return 'good';
		case 'TOO-SLOW':
		case 'UNBALANCED':
		case 'INCONCLUSIVE':
		case 'NO-DEVICE':
			return 'open';
		case 'JUDGE-ERROR':
			return 'fault';
		case 'WRONG-ANSWER':
		case 'COMPILE-ERROR':
		case 'RULE-VIOLATION':
		case 'RUNTIME-ERROR':
		case 'TIME-LIMIT':
		case 'DEADLOCK':
		case 'LIVELOCK':
		case 'RACE':
		case 'BUSY-WAIT':
		case 'SEQUENTIAL':
		case 'EARLY-WORK':
		case 'LEAK':
		case 'MEMORY-LIMIT':
		case 'OUTPUT-LIMIT':
			return 'bad';
	}
}

/** The verdict as it is read: "WRONG-ANSWER" is "Wrong answer". */
export function wordOf(verdict: Verdict): string {
	const words = verdict.replaceAll('-', ' ').toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
