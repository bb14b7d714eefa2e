// What people do on the pages, from the front door, in a real browser against a real server.
import {
	example,
	expectAccessible,
	expectFits,
	expectNoSidewaysScroll,
	expectVerdict,
	fail,
	JUDGED,
	openWorkbench,
	tabTo,
	verdict,
	write,
} from './support.mjs';

const ENDLESS = `import java.util.function.IntConsumer;

public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
`;

const solved = (slug) => `li:has(a[href="/exercises/${slug}"]) .solved`;
const handle = () => `reader${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;

async function solve(page, slug) {
	await openWorkbench(page, slug);
	await write(page, example(slug, 'ACCEPTED').text);
	await page.keyboard.press('Control+Shift+Enter');
	await expectVerdict(page, 'ACCEPTED');
}

async function sign(page, path, name, password) {
	await page.goto(path);
	await page.fill('#handle', name);
	await page.fill('#password', password);
	await page.click('form .primary');
}

/** A leaderboard as an instructor gets it; figures of the rematch are there once it is done. */
function rematchBoard(state) {
	const at = new Date().toISOString();
	const speedup = (value) => ({ p: 2, value, low: value - 0.05, high: value + 0.05 });
	const again = [
		{ place: 2, of: 2, speedup: speedup(1.68), verdict: null, sentence: null, at },
		{ place: 1, of: 2, speedup: speedup(1.8), verdict: null, sentence: null, at },
		{ place: null, of: 2, speedup: null, verdict: 'LEAK', sentence: 'A thread was still there.', at },
	];
	return {
		exercise: 'mergesort-forkjoin',
		scored: true,
		teaches: true,
		machineClasses: ['this machine, 2 cores'],
		rows: ['ada', 'the-second-of-three-students', 'eve'].map((handle, i) => ({
			rank: i + 1,
			group: 1,
			handle,
			mine: false,
			speedup: speedup(1.8 - 0.02 * i),
			machineClass: 'this machine, 2 cores',
			submission: `00000000-0000-0000-0000-00000000000${i}`,
			at,
			rematch: state === 'done' ? again[i] : null,
		})),
		rematch: state && {
			id: 'r1',
			state,
			fork: state === 'running' ? 3 : 0,
			of: 12,
			machineClass: 'this machine, 2 cores',
			sentence: null,
			askedAt: at,
			endedAt: state === 'done' ? at : null,
		},
		rematchTerms: { machineClass: 'this machine, 2 cores', fewest: 2, most: 5 },
	};
}

/** Every page that can be opened by its address, and what shows that it is there. */
const PAGES = [
	['the start page', '/', '.stepper'],
	['the exercise list', '/exercises', 'main ol li'],
	['the workbench', '/exercises/speedup-laws', '.prose'],
	['the leaderboard of an unscored exercise', '/exercises/speedup-laws/leaderboard', 'main h1 a'],
	['the leaderboard of a scored exercise', '/exercises/mergesort-forkjoin/leaderboard', 'main h1 a'],
	['the lessons', '/lessons', 'main ol li'],
	['a lesson', '/lessons/missing-volatile', 'main section table'],
	['the submissions', '/submissions', 'main h1'],
	['the sign-in page', '/sign-in', 'form'],
	['the sign-up page', '/sign-up', 'form'],
	['a missing page', '/no/such/page', 'main h1'],
	['a missing exercise', '/exercises/no-such-exercise', 'main h1'],
	['a missing lesson', '/lessons/no-such-lesson', 'main h1'],
	['a missing submission', '/submissions/no-such-submission', 'main h1'],
];

export const journeys = [
	{
		name: 'a reader of a lesson observes that every thread sees a volatile flag',
		async run({ page }) {
			await page.goto('/');
			await page.getByRole('link', { name: 'Lessons', exact: true }).click();
			await page.locator('a[href="/lessons/missing-volatile"]').click();
			const test = page.getByRole('region', { name: 'Waiting for a volatile flag' });
			await test.getByRole('button', { name: /^Observe/ }).click();
			await test.getByText('A container is started').waitFor();
			await test.getByText('does not mean that it cannot happen').waitFor();
			const never = test.getByRole('row', { name: /never seen .* forbidden/ });
			const often = await never.locator('.number').innerText();
			if (!often.startsWith('0')) fail(`no thread should miss it, but it was missed ${often}`);
			await expectAccessible(page, 'a lesson with a table');
		},
	},
	{
		name: 'a guest solves an exercise with the keyboard only',
		async run({ page }) {
			await page.goto('/');
			await page.locator('a[href="/exercises/speedup-laws"]').first().waitFor();
			await tabTo(page, 'a[href="/exercises/speedup-laws"]');
			await page.keyboard.press('Enter');
			await page.locator('.cm-content').waitFor();
			await tabTo(page, '.cm-content');
			const { text } = example('speedup-laws', 'ACCEPTED');
			await page.keyboard.press('Control+a');
			await page.keyboard.insertText(text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, 'ACCEPTED');
			const spoken = await page.locator('[data-spoken]').innerText();
			if (!spoken.includes('Accepted')) fail(`a screen reader should hear the verdict, but hears “${spoken}”`);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Tab');
			await tabTo(page, 'a[href^="/submissions/"]');
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/submissions\/[^/]+$/);
			const id = page.url().split('/').pop();
			const kept = await page.evaluate(async (it) => (await fetch(`/api/v1/submissions/${it}`)).json(), id);
			if (kept.files['Solution.java'] !== text) fail('what was sent is not what was typed');
			await tabTo(page, 'nav a[href="/exercises"]');
			await page.keyboard.press('Enter');
			await page.locator(solved('speedup-laws')).waitFor();
		},
	},
	{
		name: 'a schedule that loses a count is stepped through with the arrow keys',
		async run({ page }) {
			await page.goto('/');
			await tabTo(page, '.stepper');
			for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
			const outcome = await page.locator('.outcome').innerText();
			if (!/count is 1.*line 5.*line 6/s.test(outcome))
				fail(`the last step should say what went wrong, but says “${outcome}”`);
			await page.keyboard.press('Home');
			const again = await page.locator('.stepper tr.now').count();
			if (again !== 0) fail('Home should lead back to the start');
		},
	},
	{
		name: 'a wrong answer shows the case, what was expected and what came',
		async run({ page }) {
			const { text, verdicts } = example('speedup-laws', 'WRONG-ANSWER');
			await openWorkbench(page, 'speedup-laws');
			await write(page, text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, verdicts);
			await page.locator('.exhibit dl dt').first().waitFor();
			await page.locator('.steps .failed summary').first().waitFor();
		},
	},
	{
		name: 'threads that wait for ever are shown with their lines, which open in the editor',
		async run({ page }) {
			const { text, verdicts } = example('bounded-buffer', 'DEADLOCK');
			await openWorkbench(page, 'bounded-buffer');
			await write(page, text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, verdicts);
			const place = page.locator('.exhibit button', { hasText: 'line' }).first();
			await place.click();
			await page.locator('.cm-editor.cm-focused').waitFor();
		},
	},
	{
		name: 'ranks that wait for each other are shown with their messages',
		async run({ page }) {
			const { text, verdicts } = example('mpi-hello', 'DEADLOCK');
			await openWorkbench(page, 'mpi-hello');
			await write(page, text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, verdicts);
			await page.locator('p.sentence', { hasText: 'a receive takes only its own tag' }).waitFor();
			const diagram = page.getByRole('group', { name: /^Messages between ranks/ });
			await diagram.waitFor();
			const lost = await diagram.locator('path.message.lost').count();
			if (lost !== 1) fail(`one message is never received, but ${lost} are drawn so`);
			await diagram.focus();
			for (const key of ['ArrowRight', 'ArrowRight', '+', 'ArrowDown']) await page.keyboard.press(key);
			await page.getByText('Rank 1: Send to rank 0, tag 1, 8 bytes').waitFor();
			await page.getByText('The messages as a table').click();
			await page.getByRole('row', { name: /1 → 0/ }).getByText('never', { exact: true }).waitFor();
			await expectAccessible(page, 'ranks that wait');
			await write(page, example('mpi-hello', 'ACCEPTED').text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, 'ACCEPTED');
			await diagram.waitFor();
			if ((await diagram.locator('rect').count()) === 0) fail('no calls are drawn of ranks that come right');
			await page.getByRole('button', { name: 'In time' }).click();
			await page.getByRole('button', { name: /^All \d/ }).waitFor();
			await expectAccessible(page, 'ranks that come right');
		},
	},
	{
		name: 'processes that wait for each other are shown with their lives and lines',
		async run({ page }) {
			const { text, verdicts } = example('spawn-workers', 'DEADLOCK');
			await openWorkbench(page, 'spawn-workers');
			await write(page, text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, verdicts);
			const parent = page.getByRole('rowheader', { name: /^\d+ Main \d$/ });
			await parent.waitFor();
			const lives = await page.getByRole('cell', { name: 'still there' }).count();
			if (lives < 2) fail(`two processes should be left waiting, but there are ${lives}`);
			await page.locator('.exhibit button', { hasText: 'Main.java' }).first().click();
			await page.locator('.cm-editor.cm-focused').waitFor();
			await expectAccessible(page, 'processes that wait');
		},
	},
	{
		name: 'a conversation that goes wrong is shown on both sides, with what was expected',
		async run({ page }) {
			const { text, verdicts } = example('time-server', 'WRONG-ANSWER');
			await openWorkbench(page, 'time-server');
			await write(page, text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, verdicts);
			const transcript = page.getByRole('region', { name: 'Transcript' });
			await transcript.getByRole('listitem').filter({ hasText: 'expected here' }).waitFor();
			await expectAccessible(page, 'a conversation');
			await page.setViewportSize({ width: 360, height: 640 });
			await expectNoSidewaysScroll(page, 'a conversation on a narrow screen');
		},
	},
	{
		name: 'a schedule that fails is stepped through, shared, and played again on mended code',
		async run({ page, newcomer }) {
			await openWorkbench(page, 'sell-each-seat-once');
			await write(page, example('sell-each-seat-once', 'RACE').text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, 'RACE');
			await page.locator('.steps .failed', { hasText: 'schedule' }).waitFor();
			const stepper = page.locator('.stepper');
			await stepper.focus();
			await page.keyboard.press('End');
			await stepper.locator('.end', { hasText: 'sold more than once' }).waitFor();
			await page.keyboard.press('Home');
			for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
			const told = await stepper.locator('[aria-live] .soft').innerText();
			const line = Number(/line (\d+):/.exec(told)?.[1]);
			const code = await stepper.locator('[aria-live] code').innerText();
			if (!(line > 0)) fail(`the third step should name its line, but is “${told}”`);
			await page.locator('.cm-pointed', { hasText: code }).waitFor();
			await expectAccessible(page, 'a schedule');
			const schedule = /--schedule (\S+)/.exec(await page.locator('.again pre').textContent())?.[1];

			await write(page, example('sell-each-seat-once', 'ACCEPTED').text);
			await page.getByRole('button', { name: 'Play it on the code as it is now' }).click();
			await page.getByText('Under this schedule nothing goes wrong').first().waitFor({ timeout: JUDGED });

			const { page: other } = await newcomer();
			await other.goto(`/exercises/sell-each-seat-once?schedule=${encodeURIComponent(schedule)}`);
			await write(other, example('sell-each-seat-once', 'RACE').text);
			await other.getByRole('button', { name: 'Play it on your code' }).click();
			await expectVerdict(other, 'RACE');
			await other.locator('.stepper').waitFor();
		},
	},
	{
		name: 'threads that should run at once and do not are told so',
		async run({ page }) {
			const { text, verdicts } = example('hello-threads', 'SEQUENTIAL');
			await openWorkbench(page, 'hello-threads');
			await write(page, text);
			await page.keyboard.press('Control+Shift+Enter');
			await expectVerdict(page, verdicts);
			const sentence = await page.locator('section.verdict .sentence').innerText();
			if (sentence.trim() === '') fail('the verdict should come with a sentence');
		},
	},
	{
		name: 'the timeline of a run is looked through with the keyboard, and leads to the line that waits',
		async run({ page }) {
			await solve(page, 'hello-threads');
			await page.getByText('Timeline of one run').click();
			const chart = page.locator('.timeline .chart');
			await chart.focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('+');
			const told = page.locator('.timeline [aria-live]');
			while (!(await told.innerText()).includes('waiting for')) {
				const before = await told.innerText();
				await page.keyboard.press('ArrowRight');
				if ((await told.innerText()) === before) fail(`a thread should wait at the gate, but the last is “${before}”`);
			}
			await page.getByText('The same as a table').click();
			await page.locator('.timeline tbody tr', { hasText: 'main' }).first().waitFor();
			await expectAccessible(page, 'a timeline');
			await page.setViewportSize({ width: 360, height: 700 });
			await expectNoSidewaysScroll(page, 'a timeline');
			await told.locator('button', { hasText: 'line' }).click();
			await page.locator('.cm-editor.cm-focused').waitFor();
		},
	},
	{
		name: 'a compile error becomes a marker in the editor and an entry that leads there',
		async run({ page }) {
			await openWorkbench(page, 'hello-threads');
			await page.locator('.cm-content').focus();
			await page.keyboard.press('Control+Home');
			await page.keyboard.insertText('this is not java\n');
			await page.keyboard.press('Control+Enter');
			await expectVerdict(page, 'COMPILE-ERROR');
			await page.locator('.cm-lint-marker-error').first().waitFor();
			await page.locator('.diagnostics button').first().click();
			// Focused it may still be from the typing, with the next line active.
			await page.locator('.cm-editor.cm-focused .cm-activeLine', { hasText: 'this is not java' }).waitFor();
		},
	},
	{
		name: 'a draft survives a reload, and the starter can be had back and taken back',
		async run({ page }) {
			const mine = '// what I was about to try';
			await openWorkbench(page, 'matrix-scale');
			const starter = await page.locator('.cm-content').innerText();
			await page.locator('.cm-content').focus();
			await page.keyboard.press('Control+Home');
			await page.keyboard.insertText(`${mine}\n`);
			await page.reload();
			await page.locator('.cm-line', { hasText: mine }).waitFor();
			await page.getByRole('button', { name: 'Reset to starter' }).click();
			await page.locator('.cm-line', { hasText: mine }).waitFor({ state: 'detached' });
			if ((await page.locator('.cm-content').innerText()) !== starter) fail('reset should bring the starter back');
			await page.getByRole('button', { name: 'Undo' }).click();
			await page.locator('.cm-line', { hasText: mine }).waitFor();
			await page.reload();
			await page.locator('.cm-line', { hasText: mine }).waitFor();
		},
	},
	{
		name: 'a judging that takes long goes on over a reload and can be cancelled',
		async run({ page }) {
			await openWorkbench(page, 'hello-threads');
			await write(page, ENDLESS);
			await page.keyboard.press('Control+Shift+Enter');
			await page.locator('.steps li').first().waitFor();
			await page.getByRole('button', { name: 'Cancel' }).waitFor();
			await page.reload();
			await page.locator('.steps .active').first().waitFor();
			await page.getByRole('button', { name: 'Cancel' }).click();
			await expectVerdict(page, 'CANCELLED');
			await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
			await page.goto('/submissions');
			await page.getByText('cancelled').first().waitFor();
		},
	},
	{
		name: 'run tries the samples only and scores nothing',
		async run({ page }) {
			await openWorkbench(page, 'speedup-laws');
			await write(page, example('speedup-laws', 'ACCEPTED').text);
			await page.keyboard.press('Control+Enter');
			await expectVerdict(page, 'ACCEPTED');
			await page.getByText('Run tried the sample cases only').waitFor();
			await page.goto('/exercises');
			await page.locator('a[href="/exercises/speedup-laws"]').waitFor();
			if ((await page.locator(solved('speedup-laws')).count()) > 0) fail('a run should not count as solved');
		},
	},
	{
		name: 'signing up keeps what was submitted, and the leaderboard shows the chosen name',
		async run({ page }) {
			const name = handle();
			await solve(page, 'speedup-laws');
			await sign(page, '/sign-up', name, 'correct horse battery');
			await page.locator('header').getByText(name).waitFor();
			await page.locator(solved('speedup-laws')).waitFor();
			await page.goto('/exercises/speedup-laws/leaderboard');
			await page.locator('tr.mine', { hasText: name }).first().waitFor();

			await page.getByRole('button', { name: 'Sign out' }).click();
			await page.locator('header a[href="/sign-in"]').waitFor();
			await sign(page, '/sign-in', name, 'not my password');
			await page.getByRole('alert').waitFor();
			await sign(page, '/sign-in', name, 'correct horse battery');
			await page.locator('header').getByText(name).waitFor();
			await page.goto('/submissions');
			await page.locator('td.title a').first().click();
			await page.locator('.cm-content').waitFor();
			await expectVerdict(page, 'ACCEPTED');
		},
	},
	{
		name: 'someone else’s submission is not there',
		async run({ page, newcomer }) {
			await solve(page, 'speedup-laws');
			const path = await page.locator('a[href^="/submissions/"]').first().getAttribute('href');
			const { page: other } = await newcomer();
			await other.goto(path);
			await other.getByRole('heading', { name: 'Not here' }).waitFor();
		},
	},
	{
		name: 'a measured speedup is drawn against the ideal line, with its interval in words and numbers',
		async run({ page }) {
			await openWorkbench(page, 'mergesort-forkjoin');
			await write(page, example('mergesort-forkjoin', 'ACCEPTED').text);
			await page.keyboard.press('Control+Shift+Enter');
			const got = await verdict(page);
			// A busy machine may leave it undecided; that is no fault of the page.
			if (!['ACCEPTED', 'INCONCLUSIVE'].includes(got)) fail(`the verdict should be ACCEPTED, but is ${got}`);
			if (got === 'INCONCLUSIVE' && (await page.locator('.speed svg .ideal').count()) === 0) {
				console.log('        no figure to draw: this machine was too busy to measure on');
				return;
			}
			await page.locator('.speed svg .ideal').waitFor({ state: 'attached', timeout: JUDGED });
			await page.locator('.speed svg .interval').first().waitFor({ state: 'attached' });
			const caption = await page.locator('.speed figcaption').innerText();
			if (!/times as fast .* 95 % sure it is between/s.test(caption))
				fail(`the figure should be said in words, but says “${caption}”`);
			const rows = await page.locator('.speed tbody tr').count();
			if (rows < 1) fail('the figures should stand in a table too');
			for (const width of [1440, 1280, 1100, 1000]) {
				await page.setViewportSize({ width, height: 700 });
				await page.locator('section.verdict').scrollIntoViewIfNeeded();
				await expectFits(page, `the workbench at ${width} px`);
			}
			await expectAccessible(page, 'a measured speedup');
			if (got !== 'ACCEPTED') return;
			await page.goto('/exercises/mergesort-forkjoin/leaderboard');
			await page.locator('tr.mine .interval').first().waitFor();
			await expectAccessible(page, 'a leaderboard with a measured speedup');
		},
	},
	{
		name: 'at 360 px nothing scrolls sideways, and an exercise can be solved in tabs',
		options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
		async run({ page }) {
			for (const [what, path, there] of PAGES) {
				await page.goto(path);
				await page.locator(there).first().waitFor();
				await expectNoSidewaysScroll(page, what);
			}
			await openWorkbench(page, 'speedup-laws');
			await page.getByRole('tab', { name: 'Code' }).click();
			await write(page, example('speedup-laws', 'ACCEPTED').text);
			await page.getByRole('button', { name: 'Submit' }).click();
			await expectVerdict(page, 'ACCEPTED');
			await expectNoSidewaysScroll(page, 'the evidence');
			await expectAccessible(page, 'the evidence at 360 px');
			await sign(page, '/sign-up', handle(), 'correct horse battery');
			await page.getByRole('button', { name: 'Sign out' }).waitFor();
			await expectNoSidewaysScroll(page, 'a page of somebody who is signed in');
		},
	},
	...['light', 'dark'].map((colorScheme) => ({
		name: `an instructor has the top measured again, at 360 px in ${colorScheme}`,
		options: { colorScheme, viewport: { width: 360, height: 740 } },
		async run({ page }) {
			// Who teaches is said when a server is started, and a rematch takes minutes: the board is made up.
			const asked = [];
			let state = null;
			const path = '/api/v1/exercises/mergesort-forkjoin/leaderboard';
			await page.route(`**${path}`, (route) => route.fulfill({ json: rematchBoard(state) }));
			await page.route(`**${path}/rematch`, (route) => {
				const method = route.request().method();
				asked.push([method, route.request().postDataJSON()?.top ?? null]);
				state = method === 'POST' ? 'running' : 'done';
				return route.fulfill({ status: method === 'POST' ? 202 : 204, json: { id: 'r1' } });
			});
			await page.goto('/exercises/mergesort-forkjoin/leaderboard');
			await page.getByLabel('How many from the top').fill('2');
			await expectNoSidewaysScroll(page, 'an instructor’s leaderboard');
			await page.getByRole('button', { name: 'Measure the top again side by side' }).click();
			await page.getByText('run 3 of at most 12').waitFor();
			await expectAccessible(page, 'a rematch under way');
			await page.getByRole('button', { name: 'Stop' }).click();
			await page.locator('td.again', { hasText: '2nd of 2' }).waitFor();
			await page.locator('td.again', { hasText: 'no figure' }).waitFor();
			await expectNoSidewaysScroll(page, 'a leaderboard with a rematch');
			await expectAccessible(page, 'a leaderboard with a rematch');
			if (JSON.stringify(asked) !== '[["POST",2],["DELETE",null]]') fail(`asked for ${JSON.stringify(asked)}`);
		},
	})),
	...['light', 'dark'].map((colorScheme) => ({
		name: `every page is accessible in ${colorScheme}`,
		options: { colorScheme },
		async run({ page }) {
			for (const [what, path, there] of PAGES) {
				await page.goto(path);
				await page.locator(there).first().waitFor();
				await expectAccessible(page, what);
			}
			const { text, verdicts } = example('speedup-laws', 'WRONG-ANSWER');
			await openWorkbench(page, 'speedup-laws');
			await write(page, text);
			await page.keyboard.press('Control+Enter');
			await expectVerdict(page, [...verdicts, 'ACCEPTED']);
			await expectAccessible(page, 'the workbench with evidence');
			await page.getByRole('button', { name: 'Shortcuts' }).click();
			await page.getByRole('dialog').waitFor();
			await expectAccessible(page, 'the shortcut sheet');
			await page.keyboard.press('Escape');
			await page.getByRole('link', { name: 'Its own page' }).click();
			await page.locator('.cm-content').waitFor();
			await expectAccessible(page, 'a submission');
		},
	})),
	{
		name: 'the colours chosen are remembered and do not flash',
		async run({ page }) {
			await page.goto('/exercises');
			const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
			const button = page.getByRole('button', { name: /Colours/ });
			await button.click();
			await button.click();
			if ((await theme()) !== 'dark') fail(`two clicks should choose dark, but chose ${await theme()}`);
			await page.reload({ waitUntil: 'commit' });
			await page.locator('body').waitFor({ state: 'attached' });
			if ((await theme()) !== 'dark') fail('the choice should stand before the page is drawn');
		},
	},
	{
		name: 'a page that is offline says so and keeps the draft',
		async run({ page, context }) {
			await openWorkbench(page, 'hello-threads');
			await context.setOffline(true);
			await page.getByText('You are offline').waitFor();
			await write(page, '// written without a connection\n');
			await page.keyboard.press('Control+Enter');
			await page.getByText('The server did not answer', { exact: true }).waitFor();
			await context.setOffline(false);
			await page.getByText('You are offline').waitFor({ state: 'detached' });
			await page.reload();
			await page.locator('.cm-line', { hasText: 'written without a connection' }).waitFor();
		},
	},
	{
		name: 'panes are resized with the keyboard and keep their sizes',
		async run({ page }) {
			await openWorkbench(page, 'hello-threads');
			const divider = page.getByRole('separator', { name: 'Width of the statement' });
			const before = Number(await divider.getAttribute('aria-valuenow'));
			await divider.focus();
			for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
			const after = Number(await divider.getAttribute('aria-valuenow'));
			if (after !== before + 6) fail(`three steps should widen ${before} % to ${before + 6} %, but gave ${after} %`);
			await page.reload();
			await divider.waitFor();
			if (Number(await divider.getAttribute('aria-valuenow')) !== after) fail('the size should be remembered');
		},
	},
];
