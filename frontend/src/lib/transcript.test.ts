import { describe, expect, it } from 'vitest';
import { lines, moment } from './transcript';

describe('a transcript', () => {
	it('is broken where lines end', () => {
		expect(lines('TIME\\r\\nDA')).toEqual(['TIME\\r\\n', 'DA']);
		expect(lines('\\n\\n')).toEqual(['\\n', '\\n']);
		expect(lines('no end')).toEqual(['no end']);
		expect(lines('')).toEqual([]);
	});

	it('is not broken at a backslash before a letter', () => {
		expect(lines('C:\\\\new\\n')).toEqual(['C:\\\\new\\n']);
		expect(lines('\\x1b\\\\')).toEqual(['\\x1b\\\\']);
	});

	it('tells when something was said', () => {
		expect(moment(8_349)).toBe('8.3 ms');
		expect(moment(1_204_900)).toBe('1.205 s');
	});
});
