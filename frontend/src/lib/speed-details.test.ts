import { describe, expect, it } from 'vitest';
import type { SpeedupDetails } from './api/types';
import { detailLines } from './speed-details';

const details: SpeedupDetails = {
	baselineSeconds: 0.5,
	submissionSeconds: 0.0283,
	selfScaling: 1.8,
	overhead: 1.02,
	cpuSeconds: 0.53,
	cpuPerWall: 1.9,
	balance: 1.05,
	noiseFloor: 0.011,
	transport: 0.004,
	weighted: true,
	machine: 'a machine',
};

describe('what stands beside a speedup', () => {
	it('is said in words', () => {
		const lines = Object.fromEntries(detailLines(details, 2).map(({ name, text }) => [name, text]));
		expect(lines).toMatchObject({
			'Time of a trial': '0.50 s sequential, 28.3 ms yours',
			CPU: '0.53 s in a trial: your threads kept 1.90 of 2 cores busy',
			'Noise floor': 'one program measured against itself is sure to within 1.1 % here',
			Machine: 'a machine',
		});
	});

	it('leaves out what was not seen', () => {
		const unseen = { selfScaling: null, overhead: null, cpuSeconds: null, cpuPerWall: null };
		const names = detailLines({ ...details, ...unseen, balance: null, noiseFloor: null, transport: null }, 2).map(
			({ name }) => name,
		);
		expect(names).toEqual(['Time of a trial', 'Neighbours', 'Machine']);
	});
});
