import { describe, expect, it } from 'vitest';
import { machineNames, machineWords } from './machine';

const named = (cpu: string, image = '7ec91cf03272') => `${cpu}, 2 cores, Linux 6.1, image ${image}`;

describe('a machine class', () => {
	it('is said in few words', () => {
		expect(machineWords(named('Intel(R) Xeon(R) CPU @ 2.80GHz'))).toBe('Intel Xeon at 2.80 GHz, 2 cores · Linux 6.1');
		expect(machineWords(named('Intel(R) Xeon(R) Platinum 8481C CPU @ 2.70GHz'))).toBe(
			'Intel Xeon Platinum 8481C at 2.70 GHz, 2 cores · Linux 6.1',
		);
		expect(machineWords('Xeon, 2 cores, Linux 6.1, Java 25.0.3, image 7ec91cf03272')).toBe(
			'Xeon, 2 cores · Java 25.0.3 · Linux 6.1',
		);
		expect(machineWords(named('AMD EPYC 7763 64-Core Processor'))).toBe('AMD EPYC 7763, 2 cores · Linux 6.1');
		expect(machineWords(named('amd64').replace('2 cores', '1 cores'))).toBe('amd64, 1 core · Linux 6.1');
	});

	it('stays as it is where it has another form', () => {
		expect(machineWords('test machine')).toBe('test machine');
	});

	it('is told apart from its like by the image', () => {
		const [xeon, newer, epyc] = [named('Xeon'), named('Xeon', 'abc'), named('EPYC')];
		expect([...machineNames([xeon, newer, epyc]).values()]).toEqual([
			'Xeon, 2 cores · Linux 6.1 · judge 7ec91cf03272',
			'Xeon, 2 cores · Linux 6.1 · judge abc',
			'EPYC, 2 cores · Linux 6.1',
		]);
	});
});
