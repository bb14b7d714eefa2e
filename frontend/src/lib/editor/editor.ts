import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { java } from '@codemirror/lang-java';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import {
	lintGutter,
	type Diagnostic as Marker,
	nextDiagnostic,
	previousDiagnostic,
	setDiagnostics,
} from '@codemirror/lint';
import {
	EditorState,
	type Extension,
	StateEffect,
	StateField,
	type Text,
	type TransactionSpec,
} from '@codemirror/state';
import {
	Decoration,
	type DecorationSet,
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	highlightSpecialChars,
	keymap,
	lineNumbers,
} from '@codemirror/view';
import type { Diagnostic } from '../api/types';
import { colours, looks } from './looks';
import { overwrite } from './overwrite';

export interface OpenFile {
	name: string;
	text: string;
	readOnly: boolean;
}

/**
 * A Java editor over several files, one shown at a time, each with its own undo history.
 *
 * It lives in a shadow root: there CodeMirror adopts constructed style sheets instead of writing style
 * elements, so the pages need no hole in `style-src 'self'`.
 */
export class CodeEditor {
	readonly #view: EditorView;
	readonly #states = new Map<string, EditorState>();
	#shown: string | null = null;

	constructor(
		host: HTMLElement,
		private readonly onChange: (name: string, text: string) => void,
	) {
		const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
		this.#view = new EditorView({ parent: root, root });
	}

	/** Replaces all files; shows the first. */
	open(files: OpenFile[]): void {
		this.#states.clear();
		this.#shown = null;
		for (const file of files) this.#states.set(file.name, this.#state(file));
		const first = files[0];
		if (first) this.show(first.name);
	}

	show(name: string): void {
		const state = this.#states.get(name);
		if (!state || name === this.#shown) return;
		this.#park();
		this.#shown = name;
		this.#view.setState(state);
	}

	/** Puts other text into the files, as an edit that undo takes back. */
	replace(files: Record<string, string>): void {
		for (const [name, text] of Object.entries(files)) {
			this.#edit(name, (state) => ({ changes: { from: 0, to: state.doc.length, insert: text } }));
		}
	}

	/** Marks what the compiler said, in every file; an empty list takes the marks away. */
	mark(diagnostics: Diagnostic[]): void {
		for (const name of this.#states.keys()) {
			this.#edit(name, (state) => {
				const markers = diagnostics
					.filter((each) => each.file === name)
					.map((each) => markerOf(each, state.doc))
					.sort((a, b) => a.from - b.from);
				return setDiagnostics(state, markers);
			});
		}
	}

	/** Shows a line and puts the cursor there. */
	goTo(name: string, line: number, column = 1): void {
		if (!this.#states.has(name)) return;
		this.show(name);
		const at = offsetOf(this.#view.state.doc, line, column);
		this.#view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
		this.focus();
	}

	/** Lights up a line without going there with the cursor; null puts the light out. */
	point(at: { name: string; line: number } | null): void {
		if (at !== null && this.#states.has(at.name)) this.show(at.name);
		const { doc } = this.#view.state;
		const here =
			at !== null && at.name === this.#shown ? doc.line(Math.min(Math.max(1, at.line), doc.lines)).from : null;
		const effects: StateEffect<unknown>[] = [setPoint.of(here)];
		if (here !== null) effects.push(EditorView.scrollIntoView(here, { y: 'nearest', yMargin: 48 }));
		this.#view.dispatch({ effects });
	}

	focus(): void {
		this.#view.focus();
	}

	destroy(): void {
		this.#view.destroy();
	}

	/** Changes the shown file through the view, any other in its parked state. */
	#edit(name: string, change: (state: EditorState) => TransactionSpec): void {
		if (name === this.#shown) {
			this.#view.dispatch(change(this.#view.state));
			return;
		}
		const before = this.#states.get(name);
		if (!before) return;
		const { state, docChanged } = before.update(change(before));
		this.#states.set(name, state);
		if (docChanged) this.onChange(name, state.doc.toString());
	}

	/** Takes the state of the shown file back from the view. */
	#park(): void {
		if (this.#shown !== null) this.#states.set(this.#shown, this.#view.state);
	}

	#state({ name, text, readOnly }: OpenFile): EditorState {
		const editable: Extension[] = readOnly
			? [EditorState.readOnly.of(true)]
			: [
					history(),
					closeBrackets(),
					overwrite,
					indentOnInput(),
					highlightActiveLine(),
					highlightActiveLineGutter(),
					lintGutter(),
					keymap.of([...closeBracketsKeymap, ...historyKeymap, indentWithTab]),
					EditorView.updateListener.of((update) => {
						if (update.docChanged) this.onChange(name, update.state.doc.toString());
					}),
				];
		return EditorState.create({
			doc: text,
			extensions: [
				editable,
				pointed,
				lineNumbers(),
				highlightSpecialChars(),
				drawSelection({ cursorBlinkRate: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1200 }),
				bracketMatching(),
				java(),
				indentUnit.of('    '),
				EditorState.tabSize.of(4),
				EditorState.lineSeparator.of('\n'),
				syntaxHighlighting(colours),
				looks,
				keymap.of([{ key: 'F8', run: nextDiagnostic }, { key: 'Shift-F8', run: previousDiagnostic }, ...defaultKeymap]),
				EditorView.contentAttributes.of({
					'aria-label': readOnly ? `${name}, read only` : `${name}, editor`,
					spellcheck: 'false',
					tabindex: '0',
				}),
			],
		});
	}
}

const setPoint = StateEffect.define<number | null>();

/** The line of the step that is being looked at. */
const pointed = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(before, transaction) {
		for (const effect of transaction.effects) {
			if (effect.is(setPoint)) {
				return effect.value === null ? Decoration.none : Decoration.set([POINTED.range(effect.value)]);
			}
		}
		return before.map(transaction.changes);
	},
	provide: (field) => EditorView.decorations.from(field),
});
const POINTED = Decoration.line({ class: 'cm-pointed' });

function offsetOf(doc: Text, line: number, column: number): number {
	const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
	return Math.min(to, from + Math.max(0, column - 1));
}

function markerOf(diagnostic: Diagnostic, doc: Text): Marker {
	const from = offsetOf(doc, diagnostic.line, diagnostic.column);
	const to = Math.max(from, offsetOf(doc, diagnostic.endLine, diagnostic.endColumn));
	const severity = diagnostic.severity === 'note' ? 'info' : diagnostic.severity;
	return { from, to, severity, message: diagnostic.message };
}
