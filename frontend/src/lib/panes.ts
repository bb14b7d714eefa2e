/** Shares of the workbench's width, in percent: statement and evidence; the editor takes the rest. */
export interface Panes {
	statement: number;
	evidence: number;
}

export const STANDARD: Panes = { statement: 29, evidence: 29 };
const LEAST = 18;
const LEAST_EDITOR = 26;

/** Moves one divider so that no pane gets too narrow to use. */
export function resize(panes: Panes, pane: keyof Panes, share: number): Panes {
	const other = pane === 'statement' ? panes.evidence : panes.statement;
	const most = 100 - LEAST_EDITOR - other;
	return { ...panes, [pane]: Math.round(Math.min(most, Math.max(LEAST, share)) * 10) / 10 };
}

/** The remembered sizes, or the standard ones when they are missing or make no sense. */
export function readPanes(text: string | null): Panes {
	try {
		const { statement, evidence } = JSON.parse(text ?? '{}') as Partial<Panes>;
		if (typeof statement !== 'number' || typeof evidence !== 'number') return STANDARD;
		const usable = Math.min(statement, evidence) >= LEAST && statement + evidence <= 100 - LEAST_EDITOR;
		return usable ? { statement, evidence } : STANDARD;
	} catch {
		return STANDARD;
	}
}
