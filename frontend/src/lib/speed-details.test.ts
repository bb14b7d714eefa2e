import { describe, expect, it } from 'vitest';
import type { Speedup, SpeedupDetails } from './api/types';
import { detailLines, effort } from './speed-details';

const details: SpeedupDetails = {
	baselineSeconds: 0.5,
	submissionSeconds: 0.0283,
	selfScaling: 1.8,
	overhead: 1.02,
	cpuSeconds: 0.53,
	cpuPerWall: 1.9,
	balance: 1.05,
	noiseFloor: 0.02871,
	transport: 0.004,
	weighted: true,
	machine: 'AMD EPYC 7763 64-Core Processor, 2 cores, Linux 6.1, image 7ec91cf03272',
	bound: 'cpu',
};
const said = (changes: Partial<SpeedupDetails> = {}, version: string | null = '1-ab') =>
	Object.fromEntries(detailLines({ ...details, ...changes }, 2, version).map(({ name, text }) => [name, text]));
const exact = (wanted: string) => detailLines(details, 2, null).find(({ name }) => name === wanted)?.exact;

describe('what stands beside a speedup', () => {
	it('is said in words', () => {
		expect(said()).toEqual({
			'A typical run': '0.50 s for the sequential program, 28.3 ms for yours',
			'Your program against itself': '1.80 times as fast on 2 cores as on one',
			'What being parallel costs': 'on one core your program takes 1.02 times as long as the sequential one',
			'Cores kept busy': '1.90 of 2, on average; in one run your threads computed for 0.53 s in all',
			Balance: 'the busiest thread did 1.05 times its fair share; 1.00 is perfectly even',
			'What this machine can tell apart':
				'here the same program measured against itself differs by up to 2.9 %; smaller differences mean nothing',
			'Input and answer':
				"handing them over takes 0.4 % of your program's time; it counts, as it does for the sequential program",
			'Other programs on the machine': 'had to wait while a run was timed',
			'Measured on': 'AMD EPYC 7763, 2 cores · Linux 6.1',
			'The same in full': `${details.machine}; exercise version 1-ab`,
		});
		expect(said({}, null)['The same in full']).toBe(details.machine);
		expect(said({ weighted: false })['Other programs on the machine']).toContain('could use the same cores');
	});

	it('has the exact figures for whoever asks', () => {
		expect(exact('A typical run')).toBe('500.000 ms and 28.300 ms');
		expect(exact('What this machine can tell apart')).toBe('2.871 %');
		expect(exact('Measured on')).toBeNull();
	});

	it('leaves out what was not seen', () => {
		const unseen = { selfScaling: null, overhead: null, cpuSeconds: null, cpuPerWall: null };
		expect(Object.keys(said({ ...unseen, balance: null, noiseFloor: null, transport: null }))).toEqual([
			'A typical run',
			'Other programs on the machine',
			'Measured on',
			'The same in full',
		]);
	});
});

describe('the effort of measuring', () => {
	const speedup = (forks: number, discarded: number): Speedup => ({
		p: 2,
		value: 1.8,
		low: 1.7,
		high: 1.9,
		required: 1.4,
		final: true,
		forks,
		discarded,
		curve: [],
		details,
		predicted: null,
	});

	it('tells of what was thrown away, if anything was', () => {
		expect(effort(speedup(5, 0))).toBe(
			'Your program and the sequential one were timed side by side, in 5 fresh starts of Java.',
		);
		expect(effort(speedup(1, 1))).toContain('in 1 fresh start of Java. 1 pair of runs was thrown away because');
		expect(effort(speedup(5, 3))).toContain(
			'3 pairs of runs were thrown away because another program used the machine',
		);
	});
});
