/** Sets the formulas of a statement as MathML; the library comes only where there is one. */
export async function setFormulas(statement: HTMLElement): Promise<void> {
	const formulas = [...statement.querySelectorAll<HTMLElement>('.math')];
	if (formulas.length === 0) return;
	const { default: temml } = await import('temml');
	for (const formula of formulas) {
		const source = formula.textContent ?? '';
		temml.render(source, formula, { displayMode: formula.tagName === 'DIV', throwOnError: false, trust: false });
		formula.querySelector('math')?.setAttribute('aria-label', source);
	}
}
