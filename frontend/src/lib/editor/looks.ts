import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours of Java in the editor; base.css gives code in statements the same ones. */
export const colours = HighlightStyle.define([
	{ tag: [tags.keyword, tags.modifier, tags.bool, tags.null, tags.self], color: 'var(--code-keyword)' },
	{ tag: [tags.typeName, tags.className, tags.annotation], color: 'var(--code-type)' },
	{ tag: [tags.string, tags.character], color: 'var(--code-string)' },
	{ tag: tags.number, color: 'var(--code-number)' },
	{ tag: tags.comment, color: 'var(--code-comment)' },
	{ tag: tags.definition(tags.variableName), color: 'var(--code-name)' },
]);

const underline = (hue: string) => ({
	backgroundImage: 'none',
	paddingBottom: '0',
	textDecoration: `underline wavy var(${hue})`,
	textUnderlineOffset: '0.25em',
	textDecorationSkipInk: 'none',
});

const gutterMark = (hue: string, sign: string) => ({
	content: `"${sign}"`,
	display: 'grid',
	placeItems: 'center',
	width: '15px',
	height: '15px',
	margin: '3px 0 0',
	borderRadius: '50%',
	background: `var(${hue})`,
	color: 'var(--surface)',
	font: 'bold 12px/1 var(--text-face)',
});

/** The editor's own looks, in the pages' tokens: light and dark follow them. */
export const looks = EditorView.theme({
	'&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: 'var(--code-size)' },
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': { fontFamily: 'var(--code-face)', lineHeight: '1.6', fontVariantLigatures: 'none' },
	'.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
	'.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-soft)', border: 'none' },
	'.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 12px' },
	'.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--line-wash)' },
	'.cm-pointed': { backgroundColor: 'var(--accent-wash)', boxShadow: 'inset 3px 0 var(--accent)' },
	'.cm-activeLineGutter': { color: 'var(--ink)' },
	'.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
		background: 'var(--selection)',
	},
	'&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selection)', outline: '1px solid var(--line-strong)' },
	'&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--bad-wash)' },
	'.cm-gutter-lint': { width: '18px' },
	'.cm-gutter-lint .cm-gutterElement': { padding: '0 0 0 2px' },
	'.cm-lint-marker': { width: '15px', height: '100%' },
	'.cm-lint-marker-error': { content: 'normal' },
	'.cm-lint-marker-warning': { content: 'normal' },
	'.cm-lint-marker-info': { content: 'normal' },
	'.cm-lint-marker-error:before': gutterMark('--bad', '!'),
	'.cm-lint-marker-warning:before': gutterMark('--open', '?'),
	'.cm-lint-marker-info:before': gutterMark('--accent', 'i'),
	'.cm-lintRange-error': underline('--bad'),
	'.cm-lintRange-warning': underline('--open'),
	'.cm-lintRange-info': underline('--accent'),
	'.cm-lintRange-active': { backgroundColor: 'var(--bad-wash)' },
	'.cm-lintPoint:after': { display: 'none' },
	'.cm-tooltip': {
		backgroundColor: 'var(--surface)',
		color: 'var(--ink)',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)',
	},
	'.cm-diagnostic': { padding: '6px 10px', whiteSpace: 'pre-wrap', maxWidth: '60ch', fontFamily: 'var(--text-face)' },
	'.cm-diagnostic-error': { borderLeft: '4px solid var(--bad)' },
	'.cm-diagnostic-warning': { borderLeft: '4px solid var(--open)' },
	'.cm-diagnostic-info': { borderLeft: '4px solid var(--accent)' },
});
