import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import temml from 'temml';
import { describe, expect, it } from 'vitest';

const catalog = fileURLToPath(new URL('../../../exercises/catalog', import.meta.url));
const statements = readdirSync(catalog)
	.map((slug) => ({ slug, path: `${catalog}/${slug}/statement/problem.md` }))
	.filter(({ path }) => existsSync(path));

/** The formulas of a Markdown text, `$…$` and `$$…$$`, less what stands in code. */
function formulas(markdown: string): string[] {
	const prose = markdown.replaceAll(/```[\s\S]*?```|`[^`]*`/g, '');
	return [...prose.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n]+)\$/g)].map((match) => match[1] ?? match[2] ?? '');
}

describe('formulas of statements', () => {
	it('are found', () => {
		expect(formulas('a $x$ b `$no$` c\n\n$$\n\\frac{1}{2}\n$$')).toEqual(['x', '\n\\frac{1}{2}\n']);
		expect(statements.length).toBeGreaterThan(0);
	});

	it.each(statements)('of $slug can be set', ({ path }) => {
		for (const formula of formulas(readFileSync(path, 'utf8'))) {
			expect(() => temml.renderToString(formula, { throwOnError: true }), formula).not.toThrow();
		}
	});
});
