import type { Rematch, RematchPlace } from './api/types';

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** "1st", "2nd", "11th". */
function ordinal(n: number): string {
	return `${n}${SUFFIXES[ordinals.select(n)] ?? 'th'}`;
}

/** Where one came among those with a figure: "2nd of 3". */
export function placed({ place, of }: RematchPlace): string {
	return place === null ? '' : `${ordinal(place)} of ${of}`;
}

export function underWay(rematch: Rematch | null): boolean {
	return rematch?.state === 'waiting' || rematch?.state === 'running';
}

/** How it goes, or why there is nothing to see of it; nothing where the figures speak for themselves. */
export function told({ state, fork, of, sentence }: Rematch): string {
	const more = sentence ? ` ${sentence}` : '';
	switch (state) {
		case 'waiting':
			return `The top is waiting to be measured again, side by side.${more}`;
		case 'running':
			return fork === 0
				? `The top is about to be measured again, side by side.${more}`
				: `The top is being measured again, side by side: run ${fork} of at most ${of}.${more}`;
		case 'failed':
			return `Measuring the top again came to nothing.${more}`;
		case 'stopped':
			return 'Measuring the top again was stopped.';
		case 'done':
			return '';
	}
}
