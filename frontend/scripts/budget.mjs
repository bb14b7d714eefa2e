// Fails the build when a first load would cost more than the budget: the start page, and the
// workbench with its editor and its code face, each counted as a browser would fetch them (gzip).
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KIB = 200;
const ALREADY_COMPRESSED = /\.(woff2|png)$/;
const output = resolve(process.env.OUT_DIR ?? 'dist');
const manifest = JSON.parse(readFileSync(join(output, '.vite/manifest.json'), 'utf8'));

/** Everything a browser fetches for these manifest entries: their static imports, styles and fonts. */
function closure(entries) {
	const files = new Set(['index.html', 'theme.js', 'favicon.svg']);
	const seen = new Set();
	const visit = (name) => {
		if (seen.has(name)) return;
		seen.add(name);
		const chunk = manifest[name];
		if (!chunk) throw new Error(`The build has no entry ${name}; name it in scripts/budget.mjs as it is called now.`);
		for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
		(chunk.imports ?? []).forEach(visit);
	};
	entries.forEach(visit);
	return [...files];
}

const size = (file) => {
	const bytes = readFileSync(join(output, file));
	return ALREADY_COMPRESSED.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};

// The manifest is for this check alone and is not served.
rmSync(join(output, '.vite'), { recursive: true });

let over = false;
for (const [page, entries] of Object.entries({
	'start page': ['index.html'],
	workbench: ['index.html', 'src/pages/Workbench.svelte'],
})) {
	const sizes = closure(entries).map((file) => ({ file, bytes: size(file) }));
	const kib = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
	console.log(`first load, ${page}: ${kib.toFixed(1)} KiB of ${BUDGET_KIB} KiB`);
	if (kib > BUDGET_KIB) {
		over = true;
		for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) {
			console.log(`  ${(bytes / 1024).toFixed(1).padStart(7)} KiB  ${file}`);
		}
	}
}
if (over) {
	console.error(
		`The first load is over the budget of ${BUDGET_KIB} KiB; load the largest part lazily or do without it.`,
	);
	process.exit(1);
}
