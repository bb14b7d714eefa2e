import { EditorView } from '@codemirror/view';

/**
 * Typing over a selection, done by the editor itself. Left to the browser, the new text would inherit the
 * old one's colours as a style attribute, which the content security policy refuses with an error in the log.
 */
export const overwrite = EditorView.domEventHandlers({
	beforeinput(event, view) {
		const { state } = view;
		const { from, to, empty } = state.selection.main;
		const text = event.data;
		if (event.inputType !== 'insertText' || text === null || empty || state.readOnly || view.composing) return false;
		const insert = () => state.update(state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
		// Such as closing brackets, which put a selection between them.
		const handled = state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, text, insert));
		if (!handled) view.dispatch(insert());
		return true;
	},
});
