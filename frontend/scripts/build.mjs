// Builds the pages into a folder, doing only what has changed since the last time:
// `npm ci` when package-lock.json changed, `npm run build` when a source changed.
//
//   node scripts/build.mjs OUTPUT_FOLDER
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const output = process.argv[2] && resolve(process.argv[2]);
if (!output) {
	console.error('Say where the pages go: node scripts/build.mjs OUTPUT_FOLDER');
	process.exit(2);
}

const filesBelow = (path) =>
	readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));

function digest(paths) {
	const hash = createHash('sha256');
	for (const path of paths.sort()) {
		hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

/** Does the work unless the stamp says that it was done for just this, and its product is still there. */
function unlessDone(stamp, wanted, product, work) {
	if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
	work();
	writeFileSync(stamp, wanted);
	return true;
}

const npm = (...args) =>
	execFileSync('npm', args, { cwd: root, stdio: 'inherit', env: { ...process.env, OUT_DIR: output } });
const at = (name) => join(root, name);

unlessDone(at('node_modules/.installed'), digest([at('package-lock.json')]), at('node_modules'), () =>
	npm('ci', '--no-progress'),
);

const configuration = [
	'index.html',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
];
const sources = [
	...configuration.map(at),
	...filesBelow(at('src')),
	...filesBelow(at('public')),
	...filesBelow(at('scripts')),
];
const built = unlessDone(at('node_modules/.built'), `${output} ${digest(sources)}`, join(output, 'index.html'), () =>
	npm('run', 'build'),
);
if (!built) console.log('frontend: nothing changed');
