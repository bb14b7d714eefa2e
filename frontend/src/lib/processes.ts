import type { ProcessState } from './api/types';

/** A process as a line of a picture: how deep it stands below what the judge has started, and when it lived, as parts of the whole time. */
export interface ProcessRow {
	process: ProcessState;
	depth: number;
	from: number;
	to: number;
}

/** Each process below the one it was born of; those of one parent in the order of their birth. */
export function rows(processes: ProcessState[]): ProcessRow[] {
	const whole = Math.max(1, ...processes.map((each) => each.ended ?? each.born));
	const numbers = new Set(processes.map((each) => each.process));
	const ordered: ProcessRow[] = [];
	const placed = new Set<ProcessState>();
	const place = (process: ProcessState, depth: number) => {
		if (placed.has(process)) return; // a number may have been used twice
		placed.add(process);
		ordered.push({ process, depth, from: process.born / whole, to: (process.ended ?? whole) / whole });
		for (const child of processes) if (child.parent === process.process) place(child, depth + 1);
	};
	for (const each of processes) if (!numbers.has(each.parent)) place(each, 0);
	for (const each of processes) place(each, 0);
	return ordered;
}

/** How long it lived, in milliseconds; null while it did. */
export function lifetime(process: ProcessState): number | null {
	return process.ended === null ? null : (process.ended - process.born) / 1000;
}
