import type { SpeedupDetails } from './api/types';
import { percent, times } from './format';

export interface DetailLine {
	name: string;
	text: string;
}

/** What stands beside a speedup, in words; what was not seen is left out. */
export function detailLines(details: SpeedupDetails, p: number): DetailLine[] {
	const { selfScaling, overhead, cpuSeconds, cpuPerWall, balance, noiseFloor, transport } = details;
	const lines: (DetailLine | null)[] = [
		line(
			'Time of a trial',
			`${seconds(details.baselineSeconds)} sequential, ${seconds(details.submissionSeconds)} yours`,
		),
		selfScaling &&
			line('Against itself', `${times(selfScaling)} times as fast on ${p} cores as your own program on one`),
		overhead && line('What parallel costs', `on one core yours takes ${times(overhead)} times as long as sequential`),
		cpuSeconds !== null && cpuPerWall !== null
			? line('CPU', `${seconds(cpuSeconds)} in a trial: your threads kept ${times(cpuPerWall)} of ${p} cores busy`)
			: null,
		balance && line('Balance', `the busiest thread did ${times(balance)} times its fair share`),
		noiseFloor &&
			line('Noise floor', `one program measured against itself is sure to within ${percent(noiseFloor, 1)} here`),
		transport &&
			line('Input and answer', `${percent(transport, 1)} of your time is their way in and out; it is not subtracted`),
		line(
			'Neighbours',
			details.weighted
				? 'other programs had to wait while a trial ran'
				: 'other programs could take their share of the cores',
		),
		line('Machine', details.machine),
	].map((each) => each || null);
	return lines.filter((each) => each !== null);
}

function line(name: string, text: string): DetailLine {
	return { name, text };
}

function seconds(value: number): string {
	return value < 0.1 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`;
}
