import type { Remembered } from './remembered';

/** What one keeps of an exercise between visits. */
export interface Draft {
	/** Version of the exercise it was begun with. */
	version: string;
	files: Record<string, string>;
}

const key = (slug: string) => `forkyard.draft.${slug}`;

/** Drafts in this browser, one per exercise. */
export class Drafts {
	constructor(private readonly store: Remembered) {}

	load(slug: string): Draft | null {
		try {
			const draft: unknown = JSON.parse(this.store.get(key(slug)) ?? 'null');
			return isDraft(draft) ? draft : null;
		} catch {
			return null;
		}
	}

	/** Says whether the browser kept it. */
	save(slug: string, draft: Draft): boolean {
		return this.store.set(key(slug), JSON.stringify(draft));
	}

	discard(slug: string): void {
		this.store.set(key(slug), null);
	}
}

function isDraft(value: unknown): value is Draft {
	if (typeof value !== 'object' || value === null) return false;
	const { version, files } = value as Partial<Draft>;
	return (
		typeof version === 'string' &&
		typeof files === 'object' &&
		files !== null &&
		Object.values(files).every((text) => typeof text === 'string')
	);
}

/** The files to edit: the draft's where it has them, else the starter's; a draft's further files follow. */
export function openFiles(starter: { name: string; text: string }[], draft: Draft | null): Record<string, string> {
	const files: Record<string, string> = {};
	for (const { name, text } of starter) files[name] = draft?.files[name] ?? text;
	return { ...files, ...draft?.files };
}

/** Whether these files are just the starter, so that there is no draft to keep. */
export function isStarter(starter: { name: string; text: string }[], files: Record<string, string>): boolean {
	return Object.keys(files).length === starter.length && starter.every(({ name, text }) => files[name] === text);
}
