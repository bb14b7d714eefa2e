import { describe, expect, it } from 'vitest';
import type { ScheduleExhibit } from './api/types';
import { recordingOf } from './interleaving';
import { seenAt } from './recording';

const step = (thread: string, text: string, variable: string | null = null, value: string | null = null) => ({
	thread,
	file: variable === null ? null : 'Solution.java',
	line: variable === null ? null : 12,
	text,
	variable,
	value,
});

const exhibit: ScheduleExhibit = {
	kind: 'schedule',
	sentence: 'A count was lost.',
	case: 'two threads',
	details: [],
	threads: [],
	schedule: 'x1/25.0.3/counter/1-0/c1/0:1',
	steps: [
		step('main', 'starts a'),
		step('a', 'reads Counter.count', 'Counter.count', '0'),
		step('b', 'reads Counter.step', 'Counter.step', '1'),
		step('b', 'writes Counter.count', 'Counter.count', '1'),
		step('a', 'writes Counter.done', 'Counter.done', 'true'),
	],
	omitted: 0,
};

describe('a schedule that fails', () => {
	it('has a column for each thread, in the order in which they come', () => {
		const recording = recordingOf(exhibit);
		expect(recording.threads).toEqual(['main', 'a', 'b']);
		expect(recording.steps.map(({ thread }) => thread)).toEqual([0, 1, 2, 2, 1]);
		expect(recording.steps[1]).toMatchObject({ file: 'Solution.java', line: 12, does: 'reads Counter.count: 0' });
	});

	it('shows what the variables that change hold after each step', () => {
		const recording = recordingOf(exhibit);
		expect(recording.start).toEqual({ 'Counter.count': '0', 'Counter.done': '–' });
		expect(seenAt(recording, 3).values).toEqual([
			{ name: 'Counter.count', value: '0', changed: false },
			{ name: 'Counter.done', value: '–', changed: false },
		]);
		expect(seenAt(recording, 4).values[0]).toEqual({ name: 'Counter.count', value: '1', changed: true });
		expect(seenAt(recording, 5).over).toBe(true);
	});

	it('says where steps are left out', () => {
		const long = { ...exhibit, steps: Array.from({ length: 400 }, () => step('a', 'is parked')), omitted: 70 };
		const recording = recordingOf(long);
		expect(recording.steps).toHaveLength(401);
		expect(recording.steps[300]?.does).toContain('70 steps');
	});
});
