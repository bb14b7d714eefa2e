/** A text cut where it begins to differ from another one. */
export interface Cut {
	same: string;
	differs: string;
}

/** Cuts both texts at their first difference, not inside a number or a word. */
export function cutAtDifference(a: string, b: string): [Cut, Cut] {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at++;
	if (at === a.length && at === b.length) {
		return [
			{ same: a, differs: '' },
			{ same: b, differs: '' },
		];
	}
	while (at > 0 && /[\w.-]/.test(a[at - 1] ?? '')) at--;
	const cut = (text: string): Cut => ({ same: text.slice(0, at), differs: text.slice(at) });
	return [cut(a), cut(b)];
}
