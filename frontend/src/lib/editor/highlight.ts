import { javaLanguage } from '@codemirror/lang-java';
import { classHighlighter, highlightCode } from '@lezer/highlight';

/** Colours the Java blocks of a statement in place. The text itself stays as it is. */
export function highlightJava(statement: HTMLElement): void {
	for (const block of statement.querySelectorAll('pre > code.language-java')) {
		const text = block.textContent ?? '';
		const pieces: (Node | string)[] = [];
		highlightCode(
			text,
			javaLanguage.parser.parse(text),
			classHighlighter,
			(code, classes) => {
				if (!classes) return pieces.push(code);
				const span = document.createElement('span');
				span.className = classes;
				span.textContent = code;
				return pieces.push(span);
			},
			() => pieces.push('\n'),
		);
		block.replaceChildren(...pieces);
	}
}
