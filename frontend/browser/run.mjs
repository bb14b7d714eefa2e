// Runs the journeys in a real Chromium against a server that is already up.
//
//   node frontend/browser/run.mjs BASE_URL [WORDS…]
//
// With words, only journeys whose name contains one of them. Prints a line for each and closes with
// `N passed, N failed`; the exit status is 1 where one failed, 2 for wrong arguments. A picture of each
// page that failed goes to $PICTURES where that is set.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { journeys } from './journeys.mjs';
import { launch, visit } from './support.mjs';

const [base, ...words] = process.argv.slice(2);
if (!base || !URL.canParse(base)) {
	console.error('Say where the server is: node frontend/browser/run.mjs http://127.0.0.1:7070 [WORDS…]');
	process.exit(2);
}
const chosen = journeys.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) {
	console.error(
		`No journey is called like ${words.join(' or ')}. There are:\n${journeys.map(({ name }) => `  ${name}`).join('\n')}`,
	);
	process.exit(2);
}

async function undertake(browser, { name, options, run }) {
	const visits = [];
	const newcomer = async () => {
		const visitor = await visit(browser, base, options);
		visits.push(visitor);
		return visitor;
	};
	const { page, context } = await newcomer();
	try {
		await run({ page, context, newcomer });
		const offences = visits.flatMap((visitor) => visitor.offences);
		if (offences.length > 0) throw new Error(`the page ${offences.join('; ')}`);
	} catch (cause) {
		if (process.env.PICTURES) {
			mkdirSync(process.env.PICTURES, { recursive: true });
			await page.screenshot({ path: join(process.env.PICTURES, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`) });
		}
		throw cause;
	} finally {
		for (const visitor of visits) await visitor.context.close();
	}
}

const browser = await launch();
let failed = 0;
for (const journey of chosen) {
	const begun = Date.now();
	const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
	try {
		await undertake(browser, journey);
		console.log(`passed  ${journey.name} (${seconds()})`);
	} catch (cause) {
		failed++;
		console.log(`FAILED  ${journey.name} (${seconds()})\n        ${cause.message.replaceAll('\n', '\n        ')}`);
	}
}
await browser.close();
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
