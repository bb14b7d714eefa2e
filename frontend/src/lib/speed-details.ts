import type { Speedup, SpeedupDetails } from './api/types';
import { count, percent, times } from './format';
import { machineWords } from './machine';

export interface DetailLine {
	name: string;
	text: string;
	/** The same less rounded; null where nothing is lost. */
	exact: string | null;
}

/** How often it was measured, and what was thrown away. */
export function effort({ forks, discarded }: Speedup): string {
	const thrown =
		discarded === 0
			? ''
			: ` ${count(discarded, 'pair')} of runs ${discarded === 1 ? 'was' : 'were'} thrown away because another program used the machine meanwhile.`;
	return `Your program and the sequential one were timed side by side, in ${count(forks, 'fresh start')} of Java.${thrown}`;
}

/**
 * What stands beside a speedup, in words that need no manual; what was not seen is left out.
 *
 * @param version of the exercise; null while it is being measured
 */
export function detailLines(details: SpeedupDetails, p: number, version: string | null): DetailLine[] {
	const { selfScaling, overhead, cpuSeconds, cpuPerWall, balance, noiseFloor, transport } = details;
	const lines: (DetailLine | null)[] = [
		line(
			'A typical run',
			`${seconds(details.baselineSeconds)} for the sequential program, ${seconds(details.submissionSeconds)} for yours`,
			`${millis(details.baselineSeconds)} and ${millis(details.submissionSeconds)}`,
		),
		selfScaling === null
			? null
			: line('Your program against itself', `${times(selfScaling)} times as fast on ${p} cores as on one`),
		overhead === null
			? null
			: line(
					'What being parallel costs',
					`on one core your program takes ${times(overhead)} times as long as the sequential one`,
				),
		cpuSeconds === null || cpuPerWall === null
			? null
			: line(
					'Cores kept busy',
					`${times(cpuPerWall)} of ${p}, on average; in one run your threads computed for ${seconds(cpuSeconds)} in all`,
					millis(cpuSeconds),
				),
		balance === null
			? null
			: line('Balance', `the busiest thread did ${times(balance)} times its fair share; 1.00 is perfectly even`),
		noiseFloor === null
			? null
			: line(
					'What this machine can tell apart',
					`here the same program measured against itself differs by up to ${percent(noiseFloor, 1)}; smaller differences mean nothing`,
					percent(noiseFloor, 3),
				),
		transport === null
			? null
			: line(
					'Input and answer',
					`handing them over takes ${percent(transport, 1)} of your program's time; it counts, as it does for the sequential program`,
					percent(transport, 3),
				),
		line(
			'Other programs on the machine',
			details.weighted
				? 'had to wait while a run was timed'
				: 'could use the same cores meanwhile; runs that they disturbed were thrown away',
		),
		line('Measured on', machineWords(details.machine)),
		line('The same in full', details.machine + (version === null ? '' : `; exercise version ${version}`)),
	];
	return lines.filter((each) => each !== null);
}

function line(name: string, text: string, exact: string | null = null): DetailLine {
	return { name, text, exact };
}

function seconds(value: number): string {
	return value < 0.1 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`;
}

function millis(value: number): string {
	return `${(value * 1000).toFixed(3)} ms`;
}
