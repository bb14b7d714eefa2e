import { describe, expect, it } from 'vitest';
import { pieces } from './tint';

const JAVA = `/** A class. */
@State
public class Flag {
    volatile int x = 1; // not a class
    String s = "int \\" 2";
}
`;

describe('a tinted text', () => {
	it('stays as it is', () => {
		for (const text of [JAVA, '', 'x', 'int'])
			expect(
				pieces(text)
					.map(({ words }) => words)
					.join(''),
			).toBe(text);
	});

	it('has its words told apart', () => {
		const kinds = pieces(JAVA)
			.filter(({ kind }) => kind)
			.map(({ kind, words }) => [kind, words]);
		expect(kinds).toEqual([
			['comment', '/** A class. */'],
			['typeName', 'State'],
			['keyword', 'public'],
			['keyword', 'class'],
			['typeName', 'Flag'],
			['keyword', 'volatile'],
			['keyword', 'int'],
			['number', '1'],
			['comment', '// not a class'],
			['typeName', 'String'],
			['string', '"int \\" 2"'],
		]);
	});
});
