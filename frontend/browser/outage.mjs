// What the page says while there is no engine to judge with. The server at BASE_URL has none at first, and gets one back
// a while after the first submission.
//
//   node frontend/browser/outage.mjs BASE_URL EXERCISE
import { expectAccessible, expectVerdict, fail, launch, openWorkbench, visit, write } from './support.mjs';

const [base, slug] = process.argv.slice(2);
if (!base || !slug) {
	console.error(
		'Say where the server is and what to solve: node frontend/browser/outage.mjs http://127.0.0.1:7070 SLUG',
	);
	process.exit(2);
}
const browser = await launch();
try {
	const { page, offences } = await visit(browser, base);
	await openWorkbench(page, slug);
	const said = await page.locator('p.engine').innerText();
	if (!/kept and judged/.test(said))
		fail(`before a submission the page should say that it will be kept, but says “${said}”`);
	await expectAccessible(page, 'the workbench without an engine');

	await write(page, '// right');
	await page.getByRole('button', { name: 'Submit' }).click();
	await page.locator('.held').first().waitFor();
	await expectAccessible(page, 'a submission that is held');

	await expectVerdict(page, 'ACCEPTED');
	await page.locator('p.engine').waitFor({ state: 'detached' });
	if (offences.length > 0) fail(`the page ${offences.join('; ')}`);
	console.log('passed  without an engine submissions are kept, and the page says so');
} catch (cause) {
	console.log(`FAILED  ${cause.message}`);
	process.exitCode = 1;
} finally {
	await browser.close();
}
