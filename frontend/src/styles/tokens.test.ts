import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
	[...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
		name ?? '',
		[light ?? '', dark ?? ''] as const,
	]),
);

function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrasts(front: string, back: string): number[] {
	return [0, 1].map((theme) => {
		const [a, b] = [front, back].map((name) => luminance(tokens.get(name)?.[theme] ?? '')) as [number, number];
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	});
}

const SURFACES = ['ground', 'surface', 'sunken'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'accent-strong', 'good', 'bad', 'open', 'fault'];
const pairs: [string, string][] = [
	...TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as [string, string])),
	...['good', 'bad', 'open', 'fault'].flatMap((hue) =>
		[hue, 'ink'].map((text) => [text, `${hue}-wash`] as [string, string]),
	),
	['ink', 'accent-wash'],
	['ink-soft', 'accent-wash'],
	['on-accent', 'accent'],
	['on-accent', 'accent-strong'],
	...[...tokens.keys()]
		.filter((name) => name.startsWith('code-'))
		.flatMap((name) => ['surface', 'sunken', 'line-wash', 'selection'].map((back) => [name, back] as [string, string])),
];

describe('colours', () => {
	it('are read from the tokens', () => {
		expect(tokens.size).toBeGreaterThan(25);
	});

	it.each(pairs)('%s on %s has the contrast of AA in light and dark', (front, back) => {
		for (const contrast of contrasts(front, back)) expect(contrast).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['line-strong', 'thread-1', 'thread-2', 'thread-3', 'thread-4', 'thread-5', 'thread-6'])(
		'%s is told from every surface as a border or a mark',
		(name) => {
			for (const surface of SURFACES)
				for (const contrast of contrasts(name, surface)) expect(contrast).toBeGreaterThanOrEqual(3);
		},
	);
});
