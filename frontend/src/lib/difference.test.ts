import { describe, expect, it } from 'vitest';
import { cutAtDifference } from './difference';

describe('two answers', () => {
	it('are cut where they begin to differ', () => {
		expect(cutAtDifference('[1, 2, 3]', '[1, 4, 3]')).toEqual([
			{ same: '[1, ', differs: '2, 3]' },
			{ same: '[1, ', differs: '4, 3]' },
		]);
	});

	it('are not cut inside a number or a word', () => {
		expect(cutAtDifference('-0.75', '-0.1875')[1]).toEqual({ same: '', differs: '-0.1875' });
		expect(cutAtDifference('total 128', 'total 129')[0]).toEqual({ same: 'total ', differs: '128' });
	});

	it('that are the same have no difference; one that ends early differs by what is missing', () => {
		expect(cutAtDifference('7', '7')).toEqual([
			{ same: '7', differs: '' },
			{ same: '7', differs: '' },
		]);
		expect(cutAtDifference('1, 2', '1')[0]).toEqual({ same: '', differs: '1, 2' });
	});
});
