import type { ScheduleExhibit } from './api/types';
import type { Recording } from './recording';

/** Steps that are told from the beginning where there are too many; after them some are left out. */
const FIRST_STEPS = 300;
/** More would not be looked at. */
const MOST_VARIABLES = 12;
const UNKNOWN = '–';

/** A schedule that fails, to be stepped through. */
export function recordingOf(exhibit: ScheduleExhibit): Recording {
	const threads = [...new Set(exhibit.steps.map(({ thread }) => thread))];
	const start = valuesBefore(exhibit);
	let values = start;
	const steps = exhibit.steps.map(({ thread, file, line, text, variable, value }) => {
		if (variable !== null && value !== null && variable in values) values = { ...values, [variable]: value };
		return {
			thread: threads.indexOf(thread),
			file,
			line,
			does: value === null ? text : `${text}: ${value}`,
			values,
		};
	});
	if (exhibit.omitted > 0) {
		steps.splice(FIRST_STEPS, 0, {
			thread: 0,
			file: null,
			line: null,
			does: `… ${exhibit.omitted} steps are left out …`,
			values: steps[FIRST_STEPS - 1]?.values ?? start,
		});
	}
	return {
		source: null,
		threads,
		before: 'Step through it: what each thread does, one after the other.',
		start,
		steps,
		outcome: exhibit.sentence,
		good: false,
	};
}

/** The variables that change, with what the first look at them found. */
function valuesBefore({ steps }: ScheduleExhibit): Record<string, string> {
	const written = new Set(steps.filter(writes).map(({ variable }) => variable));
	const before: Record<string, string> = {};
	for (const step of steps) {
		const { variable, value } = step;
		if (variable === null || !written.has(variable) || variable in before) continue;
		if (Object.keys(before).length === MOST_VARIABLES) break;
		before[variable] = writes(step) ? UNKNOWN : (value ?? UNKNOWN);
	}
	return before;
}

const writes = ({ variable, text }: { variable: string | null; text: string }) =>
	variable !== null && text.startsWith('writes ');
