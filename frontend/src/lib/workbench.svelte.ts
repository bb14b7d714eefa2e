import type { Client } from './api/client';
import type { Exercise, Mode, Submission } from './api/types';
import { type Drafts, isStarter, openFiles } from './drafts';
import type { OpenFile } from './editor/editor';
import { Judge } from './live/judge.svelte';
import type { Remembered } from './remembered';

/** What a workbench needs of an editor. */
export interface Editor {
	open(files: OpenFile[]): void;
	show(name: string): void;
	replace(files: Record<string, string>): void;
	mark(diagnostics: Submission['diagnostics']): void;
	goTo(name: string, line: number, column?: number): void;
	point(at: { name: string; line: number } | null): void;
	focus(): void;
}

const SAVE_AFTER = 300;

/** One exercise being worked on: its files, the draft of them, and their judging. */
export class Workbench {
	readonly judge: Judge;
	/** The name of the file in the editor. */
	shown = $state('');
	/** The files are the starter's, so there is nothing to reset. */
	pristine = $state(true);
	/** What stood there before the starter was put back. */
	discarded: Record<string, string> | null = $state.raw(null);
	/** False once the browser refused to keep the draft. */
	kept = $state(true);
	/** The draft was begun with another version of the exercise. */
	readonly draftIsOlder: boolean;
	readonly files: OpenFile[];
	readonly #texts: Record<string, string>;
	readonly #last: string;
	#editor: Editor | null = null;
	#saving: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param session remembers the last submission while the tab is open, so that a reload takes it up again
	 * @param onScored a submission that counts is over
	 */
	constructor(
		private readonly exercise: Exercise,
		client: Client,
		private readonly drafts: Drafts,
		private readonly session: Remembered,
		onScored: () => void,
	) {
		const draft = drafts.load(exercise.slug);
		this.#texts = openFiles(exercise.files, draft);
		this.#last = `forkyard.last.${exercise.slug}`;
		this.draftIsOlder = draft !== null && draft.version !== exercise.version;
		this.pristine = isStarter(exercise.files, this.#texts);
		this.files = [
			...Object.entries(this.#texts).map(([name, text]) => ({ name, text, readOnly: false })),
			...exercise.contract.map((file) => ({ ...file, readOnly: true })),
		];
		this.shown = this.files[0]?.name ?? '';
		this.judge = new Judge(client, ({ submission }) => {
			if (submission) this.#mark(submission);
			if (submission?.mode === 'submit') onScored();
		});
	}

	/** Opens the files in an editor and takes up the last submission of this tab. */
	attach(editor: Editor): void {
		this.#editor = editor;
		editor.open(this.files);
		const last = this.session.get(this.#last);
		if (last !== null) void this.judge.resume(last);
	}

	detach(): void {
		this.flush();
		this.judge.stop();
		this.#editor = null;
	}

	/** To be told by the editor. */
	changed(name: string, text: string): void {
		this.#texts[name] = text;
		this.pristine = isStarter(this.exercise.files, this.#texts);
		clearTimeout(this.#saving);
		this.#saving = setTimeout(() => this.#save(), SAVE_AFTER);
	}

	/** Keeps the draft now, not in a moment. */
	flush(): void {
		if (this.#saving !== undefined) this.#save();
	}

	show(name: string): void {
		this.shown = name;
		this.#editor?.show(name);
	}

	goTo(name: string, line: number, column = 1): void {
		this.shown = name;
		this.#editor?.goTo(name, line, column);
	}

	/** Lights up a line of a step; null puts the light out. */
	point(at: { name: string; line: number } | null): void {
		if (at !== null && this.files.some(({ name }) => name === at.name)) this.shown = at.name;
		this.#editor?.point(at);
	}

	/** With a schedule that one is played and nothing else. */
	async start(mode: Mode, schedule: string | null = null): Promise<void> {
		if (this.judge.busy) return;
		this.flush();
		this.#editor?.mark([]);
		this.#editor?.point(null);
		await this.judge.start(this.exercise.slug, { ...this.#texts }, mode, schedule);
		if (this.judge.id !== null) this.session.set(this.#last, this.judge.id);
	}

	/** Puts the starter back; {@link undoReset} takes that back. */
	reset(): void {
		this.discarded = { ...this.#texts };
		this.#editor?.replace(Object.fromEntries(this.exercise.files.map(({ name, text }) => [name, text])));
	}

	undoReset(): void {
		if (this.discarded) this.#editor?.replace(this.discarded);
		this.discarded = null;
		this.#editor?.focus();
	}

	#save(): void {
		clearTimeout(this.#saving);
		this.#saving = undefined;
		const { slug, version } = this.exercise;
		if (this.pristine) this.drafts.discard(slug);
		else this.kept = this.drafts.save(slug, { version, files: this.#texts });
	}

	/** Marks what the compiler said where the text still is what it was said of. */
	#mark({ diagnostics, files }: Submission): void {
		this.#editor?.mark(diagnostics.filter(({ file }) => files[file] === this.#texts[file]));
	}
}
