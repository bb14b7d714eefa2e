import { describe, expect, it } from 'vitest';
import type { ProcessState } from './api/types';
import { lifetime, rows } from './processes';

function process(number: number, parent: number, born: number, ended: number | null): ProcessState {
	return {
		process: number,
		parent,
		command: `Main ${number}`,
		born,
		ended,
		end: ended === null ? null : 'exit code 0',
		cpu: 0,
		threads: [],
	};
}

describe('processes', () => {
	it('stand below the one they were born of', () => {
		const shown = rows([
			process(7, 0, 0, 1000),
			process(8, 7, 100, 300),
			process(9, 7, 200, 900),
			process(10, 8, 250, 280),
		]);
		expect(shown.map(({ process, depth }) => [process.process, depth])).toEqual([
			[7, 0],
			[8, 1],
			[10, 2],
			[9, 1],
		]);
	});

	it('live for a part of the whole time', () => {
		const [first, second] = rows([process(7, 0, 0, 1000), process(8, 7, 250, null)]);
		expect([first?.from, first?.to]).toEqual([0, 1]);
		expect([second?.from, second?.to]).toEqual([0.25, 1]);
	});

	it('are all shown, whatever they claim', () => {
		expect(rows([process(7, 8, 0, 10), process(8, 7, 0, 10)])).toHaveLength(2);
		expect(rows([process(7, 7, 0, 10)])).toHaveLength(1);
		expect(rows([])).toEqual([]);
	});

	it('have a lifetime when they have ended', () => {
		expect(lifetime(process(7, 0, 1000, 4000))).toBe(3);
		expect(lifetime(process(7, 0, 1000, null))).toBeNull();
	});
});
