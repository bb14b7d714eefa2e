import { describe, expect, it } from 'vitest';
import { type Recording, seenAt, stepFor } from './recording';

const recording: Recording = {
	source: 'x = 1;\nx = 1;',
	threads: ['a'],
	before: 'What is x?',
	start: { x: '0' },
	steps: [
		{ thread: 0, line: 1, does: 'writes x: 1', values: { x: '1' } },
		{ thread: 0, line: 2, does: 'writes x: 1', values: { x: '1' } },
	],
	outcome: 'x is 1.',
	good: true,
};

describe('a recorded schedule', () => {
	it('shows the start, then each step with what it changed', () => {
		expect(seenAt(recording, 0)).toMatchObject({ current: null, line: null, over: false });
		expect(seenAt(recording, 1)).toMatchObject({ line: 1, values: [{ name: 'x', value: '1', changed: true }] });
		expect(seenAt(recording, 2)).toMatchObject({ line: 2, values: [{ name: 'x', value: '1', changed: false }] });
		expect(seenAt(recording, 2).over).toBe(true);
	});

	it('is stepped by the arrow keys and never past its ends', () => {
		expect(stepFor('ArrowDown', 1, 4)).toBe(2);
		expect(stepFor('ArrowRight', 4, 4)).toBe(4);
		expect(stepFor('ArrowUp', 0, 4)).toBe(0);
		expect(stepFor('ArrowLeft', 3, 4)).toBe(2);
		expect(stepFor('Home', 3, 4)).toBe(0);
		expect(stepFor('End', 0, 4)).toBe(4);
		expect(stepFor('a', 0, 4)).toBeNull();
	});
});
