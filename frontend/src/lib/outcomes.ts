import type { Outcome, OutcomeTable } from './api/types';

/** A count with a thin space between thousands: "49 412 486". */
export function grouped(n: number): string {
	return String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** A share of all outcomes; what is rarer than the digits show is said to be. */
export function shareWords(share: number): string {
	if (share === 0) return '0 %';
	if (share < 0.0001) return 'under 0.01 %';
	return share > 0.9999 && share < 1 ? 'over 99.99 %' : `${Number((share * 100).toPrecision(3))} %`;
}

/** Whether an outcome is one to look at: it came, though no order of the program's steps gives it. */
export function remarkable({ kind, count }: Outcome): boolean {
	return kind !== 'possible' && count !== null && count > 0;
}

/** What a table shows, in one sentence, for those who hear it. */
export function spoken({ observed, outcomes }: OutcomeTable): string {
	if (!observed) return '';
	const odd = outcomes.filter(remarkable).map(({ outcome, kind }) => `${outcome} is ${kind}`);
	return `Observed ${grouped(observed.total)} times. ${odd.length > 0 ? `It came out that ${odd.join(', ')}.` : 'Nothing surprising was seen.'}`;
}
