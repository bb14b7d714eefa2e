import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from './api/client';
import type { Exercise, Submission } from './api/types';
import { Drafts } from './drafts';
import { submission } from './live/samples';
import { Remembered } from './remembered';
import { type Editor, Workbench } from './workbench.svelte';

const STARTER = 'class Solution {}';
const exercise: Exercise = {
	slug: 'hello-threads',
	title: 'Ten greetings at once',
	version: '2',
	difficulty: 1,
	track: 'threads',
	runner: 'threads',
	scored: false,
	needs: [],
	statement: '',
	files: [{ name: 'Solution.java', text: STARTER }],
	contract: [{ name: 'HelloThreads.java', text: 'interface HelloThreads {}' }],
	limits: { memoryMiB: 256, wallSeconds: 10, outputKiB: 64, fileKiB: 64, files: 8 },
	parallelism: null,
	bound: null,
	required: null,
	fullMarks: null,
};

const memory = () => {
	const items = new Map<string, string>();
	return new Remembered(() => ({
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
	}));
};

describe('a workbench', () => {
	let browser: Remembered;
	let tab: Remembered;
	let sent: Record<string, string>[];
	let result: Submission;
	let marked: Submission['diagnostics'];

	/** A bench with an editor that does at once what it is told. */
	function begin() {
		const client = {
			submit: async (_slug: string, files: Record<string, string>) => {
				sent.push(files);
				result = { ...result, files };
				return 's1';
			},
			submission: async () => result,
			events: async () => new Response(`id: 1\nevent: done\ndata: ${JSON.stringify(result)}\n\n`).body,
		} as unknown as Client;
		const bench = new Workbench(exercise, client, new Drafts(browser), tab, () => undefined);
		const editor: Editor = {
			open: () => undefined,
			show: () => undefined,
			replace: (files) => {
				for (const [name, text] of Object.entries(files)) bench.changed(name, text);
			},
			mark: (diagnostics) => {
				marked = diagnostics;
			},
			goTo: () => undefined,
			point: () => undefined,
			focus: () => undefined,
		};
		bench.attach(editor);
		return bench;
	}

	const textOf = (bench: Workbench) => bench.files.find((file) => file.name === 'Solution.java')?.text;
	const error = { file: 'Solution.java', line: 1, column: 1, endLine: 1, endColumn: 2, message: 'no' };

	beforeEach(() => {
		browser = memory();
		tab = memory();
		sent = [];
		marked = [];
		result = submission({ exercise: 'hello-threads', diagnostics: [{ ...error, severity: 'error' }] });
		return () => vi.useRealTimers();
	});

	it('opens the starter to edit and the contract to read', () => {
		const bench = begin();
		expect(bench.files.map(({ name, readOnly }) => `${name} ${readOnly}`)).toEqual([
			'Solution.java false',
			'HelloThreads.java true',
		]);
		expect(bench.shown).toBe('Solution.java');
		expect(bench.pristine).toBe(true);
	});

	it('keeps what is written a moment later, and at once when the page is left', () => {
		vi.useFakeTimers();
		const first = begin();
		first.changed('Solution.java', 'mine');
		expect(textOf(begin())).toBe(STARTER);
		vi.advanceTimersByTime(1000);
		expect(textOf(begin())).toBe('mine');
		first.changed('Solution.java', 'mine, later');
		first.detach();
		expect(textOf(begin())).toBe('mine, later');
	});

	it('keeps no draft that is just the starter', () => {
		const first = begin();
		first.changed('Solution.java', 'mine');
		first.flush();
		first.changed('Solution.java', STARTER);
		first.flush();
		expect(new Drafts(browser).load('hello-threads')).toBeNull();
	});

	it('says when the draft is of another version of the exercise', () => {
		new Drafts(browser).save('hello-threads', { version: '1', files: { 'Solution.java': 'old' } });
		const bench = begin();
		expect(bench.draftIsOlder).toBe(true);
		expect(textOf(bench)).toBe('old');
	});

	it('says when the browser keeps no draft', () => {
		browser = new Remembered(() => {
			throw new Error('QuotaExceededError');
		});
		const bench = begin();
		bench.changed('Solution.java', 'mine');
		bench.flush();
		expect(bench.kept).toBe(false);
	});

	it('puts the starter back, and takes that back', async () => {
		const bench = begin();
		bench.changed('Solution.java', 'mine');
		bench.reset();
		expect(bench.pristine).toBe(true);
		bench.undoReset();
		expect(bench.discarded).toBeNull();
		await bench.start('run');
		expect(sent).toEqual([{ 'Solution.java': 'mine' }]);
	});

	it('sends what is written, without the contract', async () => {
		const bench = begin();
		bench.changed('Solution.java', 'mine');
		await bench.start('submit');
		expect(sent).toEqual([{ 'Solution.java': 'mine' }]);
	});

	it('marks what the compiler said, unless the text has changed since', async () => {
		const bench = begin();
		bench.changed('Solution.java', 'mine');
		await bench.start('run');
		await vi.waitFor(() => expect(bench.judge.busy).toBe(false));
		expect(marked).toHaveLength(1);
		const started = bench.start('run');
		bench.changed('Solution.java', 'mine, mended');
		await started;
		await vi.waitFor(() => expect(bench.judge.busy).toBe(false));
		expect(marked).toEqual([]);
	});

	it('takes the last submission of this tab up again after a reload', async () => {
		const first = begin();
		await first.start('run');
		await vi.waitFor(() => expect(first.judge.busy).toBe(false));
		const second = begin();
		await vi.waitFor(() => expect(second.judge.judging?.verdict).toBe('ACCEPTED'));
	});
});
