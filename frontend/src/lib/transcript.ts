import type { TranscriptMessage } from './api/types';

/** Shown bytes as the lines they were: each ends after its escaped line feed. An escaped backslash before an "n" is none. */
export function lines(shown: string): string[] {
	return shown.match(/(?:[^\\]|\\[^n])*?\\n|(?:[^\\]|\\.)+$/gs) ?? [];
}

/** When something was said, since the case began: "8.3 ms", "1.205 s". */
export function moment(micros: number): string {
	return micros < 1_000_000 ? `${(micros / 1000).toFixed(1)} ms` : `${(micros / 1_000_000).toFixed(3)} s`;
}

/** Whether it went wrong here. */
export function isWrong(message: TranscriptMessage): boolean {
	return message.expected !== null;
}
