const TOKENS =
	/(?<comment>\/\/.*|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>\b\d[\d_]*\b)|(?<keyword>\b(?:boolean|class|else|extends|false|final|for|if|implements|int|interface|long|new|null|private|public|return|static|synchronized|this|true|void|volatile|while)\b)|(?<typeName>\b[A-Z]\w*)/g;

/**
 * Colours the Java blocks of a text in place, by their words alone: enough for a few lines, and the editor's parser, which knows better, is
 * more than all the rest of such a page.
 */
export function tintJava(text: HTMLElement): void {
	for (const block of text.querySelectorAll('pre > code.language-java')) {
		block.replaceChildren(
			...pieces(block.textContent ?? '').map(({ kind, words }) => {
				if (!kind) return words;
				const span = document.createElement('span');
				span.className = `tok-${kind}`;
				span.textContent = words;
				return span;
			}),
		);
	}
}

/** The text cut into what has a colour and what has none. */
export function pieces(java: string): { kind: string | null; words: string }[] {
	const cut: { kind: string | null; words: string }[] = [];
	let end = 0;
	for (const match of java.matchAll(TOKENS)) {
		if (match.index > end) cut.push({ kind: null, words: java.slice(end, match.index) });
		const kind = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? null;
		cut.push({ kind, words: match[0] });
		end = match.index + match[0].length;
	}
	if (end < java.length) cut.push({ kind: null, words: java.slice(end) });
	return cut;
}
