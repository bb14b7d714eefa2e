import source from '../recordings/Counter.java?raw';
import inTurn from '../recordings/in-turn.json';
import lostUpdate from '../recordings/lost-update.json';
import type { ScheduleExhibit } from './api/types';
import { recordingOf } from './interleaving';
import type { Recording } from './recording';

/** What the explorer tells of the program beside it, as far as it happens there: the rest starts the threads and waits for their ends. */
function example(exhibit: ScheduleExhibit, good: boolean): Recording {
	const steps = exhibit.steps
		.filter(({ file, variable }) => file === 'Counter.java' && variable !== null)
		// There is one class alone, and little room on a small screen.
		.map((step) => ({ ...step, text: step.text.replace('Counter.', ''), variable: 'count' }));
	return {
		...recordingOf({ ...exhibit, steps }),
		source: source.trimEnd(),
		before: 'Both threads call increment() once. What is count afterwards?',
		good,
	};
}

/** Two increments, one lost: the order that every test run of a thousand may miss. */
export const LOST_UPDATE = example(lostUpdate as ScheduleExhibit, false);

/** The same two increments, one after the other. */
export const IN_TURN = example(inTurn as ScheduleExhibit, true);
