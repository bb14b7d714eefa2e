// Cuts JetBrains Mono down to the characters of code, without ligatures, which the pages switch off
// (`!=` must read as it is written). The result is committed; run this again when the face is updated.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const face = at('node_modules/@fontsource/jetbrains-mono');
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const font = await subset(
	readFileSync(`${face}/files/jetbrains-mono-latin-400-normal.woff2`),
	`${ascii}·×–—‘’“”…←↑→↓−≤≥`,
	{ targetFormat: 'woff2', noLayoutClosure: true },
);
writeFileSync(at('src/styles/jetbrains-mono.woff2'), font);
writeFileSync(at('public/jetbrains-mono-license.txt'), readFileSync(`${face}/LICENSE`));
console.log(`src/styles/jetbrains-mono.woff2: ${font.length} bytes`);
