import { describe, expect, it } from 'vitest';
import { Drafts, isStarter, openFiles } from './drafts';
import { Remembered } from './remembered';

function memory() {
	const items = new Map<string, string>();
	return {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value),
		removeItem: (key: string) => void items.delete(key),
	};
}

const draft = { version: '1', files: { 'Solution.java': 'class Solution { int mine; }' } };
const starter = [{ name: 'Solution.java', text: 'class Solution {}' }];

describe('drafts', () => {
	it('come back as they were kept, each exercise its own', () => {
		const store = memory();
		const kept = new Drafts(new Remembered(() => store));
		expect(kept.save('speedup-laws', draft)).toBe(true);
		expect(kept.load('speedup-laws')).toEqual(draft);
		expect(kept.load('matrix-scale')).toBeNull();
	});

	it('are gone once discarded', () => {
		const store = memory();
		const drafts = new Drafts(new Remembered(() => store));
		drafts.save('speedup-laws', draft);
		drafts.discard('speedup-laws');
		expect(drafts.load('speedup-laws')).toBeNull();
	});

	it('that make no sense are no drafts', () => {
		const store = memory();
		const drafts = new Drafts(new Remembered(() => store));
		for (const text of ['', '{', '[]', 'null', '{"version":1,"files":{}}', '{"version":"1","files":{"A.java":7}}']) {
			store.setItem('forkyard.draft.x', text);
			expect(drafts.load('x')).toBeNull();
		}
	});

	it('in a store that is closed or full fail nothing, but say so', () => {
		const closed = new Drafts(
			new Remembered(() => {
				throw new Error('SecurityError');
			}),
		);
		expect(closed.save('x', draft)).toBe(false);
		expect(closed.load('x')).toBeNull();
		expect(() => closed.discard('x')).not.toThrow();
	});
});

describe('the files to edit', () => {
	it('are the starter where there is no draft', () => {
		expect(openFiles(starter, null)).toEqual({ 'Solution.java': 'class Solution {}' });
		expect(isStarter(starter, openFiles(starter, null))).toBe(true);
	});

	it('are the draft, with starter files that are newer than it', () => {
		const files = openFiles([...starter, { name: 'Node.java', text: 'class Node {}' }], draft);
		expect(files).toEqual({ ...draft.files, 'Node.java': 'class Node {}' });
		expect(isStarter(starter, files)).toBe(false);
	});
});
