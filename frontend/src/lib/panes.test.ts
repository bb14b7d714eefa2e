import { describe, expect, it } from 'vitest';
import { readPanes, resize, STANDARD } from './panes';

describe('panes', () => {
	it('leave each other enough room to work', () => {
		expect(resize(STANDARD, 'statement', 3)).toEqual({ ...STANDARD, statement: 18 });
		const wide = resize(STANDARD, 'evidence', 99);
		expect(100 - wide.statement - wide.evidence).toBe(26);
		expect(resize(STANDARD, 'statement', 33.33)).toEqual({ ...STANDARD, statement: 33.3 });
	});

	it('are remembered, but only where the sizes can be used', () => {
		expect(readPanes('{"statement":50,"evidence":18}')).toEqual({ statement: 50, evidence: 18 });
		for (const text of [
			null,
			'',
			'{',
			'7',
			'{"statement":60,"evidence":30}',
			'{"statement":5,"evidence":30}',
			'{"statement":"30"}',
		]) {
			expect(readPanes(text)).toEqual(STANDARD);
		}
	});
});
