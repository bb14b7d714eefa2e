// What the journeys share: the browser, the editor's keys, the catalogue's example submissions, axe.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const CATALOG = fileURLToPath(new URL('../../exercises/catalog', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
];

/** How long a page may take to show something, and how long a judging may take, in milliseconds. */
export const SOON = 20_000;
export const JUDGED = 240_000;

export function fail(message) {
	throw new Error(message);
}

export async function launch() {
	const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
	if (!executablePath) fail('No Chromium found: install it (apt-get install chromium) or set CHROMIUM to its path.');
	const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
	const more = ['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
	// Chromium refuses its own sandbox to root.
	const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return chromium.launch({ executablePath, args: [...quiet, ...more, ...asRoot] });
}

/** A page of a newcomer, watched for what no page may do. */
export async function visit(browser, base, options = {}) {
	const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 800 }, ...options });
	const page = await context.newPage();
	page.setDefaultTimeout(SOON);
	const offences = [];
	const origin = new URL(base).origin;
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) offences.push(`asked ${url.origin}`);
	});
	page.on('console', (message) => {
		const text = message.text();
		if (/Content Security Policy/i.test(text)) offences.push(`broke the content security policy: ${text}`);
	});
	page.on('pageerror', (error) => offences.push(`threw ${error.stack ?? error}`));
	return { context, page, offences };
}

/** The text of an example submission of an exercise, from the first folder that names the verdict. */
export function example(slug, verdict) {
	const folder = join(CATALOG, slug, 'submissions');
	const named = readdirSync(folder).find((name) => name.split('_').includes(verdict));
	if (!named) fail(`${slug} has no example submission with the verdict ${verdict} in ${folder}`);
	const [first] = readdirSync(join(folder, named)).sort();
	const file = ['Solution.java', 'Main.java'].find((name) => existsSync(join(folder, named, first, name)));
	return { text: readFileSync(join(folder, named, first, file), 'utf8'), verdicts: named.split('_') };
}

export async function openWorkbench(page, slug) {
	await page.goto(`/exercises/${slug}`);
	await page.locator('.cm-content').waitFor({ state: 'attached' });
}

/** Puts text into the editor with the keyboard, over whatever stands there. */
export async function write(page, text) {
	await page.locator('.cm-content').focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(text);
}

/** Waits for the verdict and for the end of judging; gives the verdict. */
export async function verdict(page) {
	const shown = page.locator('section.verdict');
	await shown.waitFor({ timeout: JUDGED });
	await page.locator('.steps .active').first().waitFor({ state: 'detached', timeout: JUDGED });
	return shown.getAttribute('data-verdict');
}

export async function expectVerdict(page, wanted) {
	const got = await verdict(page);
	if (![wanted].flat().includes(got)) {
		const sentence = await page.locator('section.verdict').innerText();
		fail(`the verdict should be ${[wanted].flat().join(' or ')}, but is ${got}: ${sentence}`);
	}
}

/** Waits until there is what the selector names, then presses Tab until the focus is on it. */
export async function tabTo(page, selector, most = 80) {
	await page.locator(selector).first().waitFor({ state: 'attached' });
	for (let i = 0; i < most; i++) {
		const there = await page.evaluate((wanted) => {
			let focused = document.activeElement;
			while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
			return focused?.matches(wanted) ?? false;
		}, selector);
		if (there) return;
		await page.keyboard.press('Tab');
	}
	fail(`${most} times Tab did not lead to ${selector}`);
}

/** Fails on what breaks WCAG 2.2 AA. */
export async function expectAccessible(page, what) {
	await page.evaluate(AXE);
	const violations = await page.evaluate(async () => {
		const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
		const result = await window.axe.run(document, { runOnly: { type: 'tag', values: tags } });
		return result.violations.map(
			({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.flat().join(' ')).join('; ')}`,
		);
	});
	if (violations.length > 0) fail(`${what} is not accessible: ${violations.join(' | ')}`);
}

/** Fails where the page itself scrolls instead of the panes in it. */
export async function expectFits(page, what) {
	const over = await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
	if (over > 0) fail(`${what} is ${over} px higher than the window`);
}

export async function expectNoSidewaysScroll(page, what) {
	const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	if (over > 0) fail(`${what} is ${over} px wider than the window`);
}
