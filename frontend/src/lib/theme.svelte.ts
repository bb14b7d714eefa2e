import { browser } from './app.svelte';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'forkyard.theme';
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** The chosen colours. /theme.js reads the same key before the first paint. */
class Colours {
	theme: Theme = $state(read());

	next(): void {
		this.theme = NEXT[this.theme];
		if (this.theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = this.theme;
		browser.set(KEY, this.theme === 'system' ? null : this.theme);
	}
}

function read(): Theme {
	const theme = document.documentElement.dataset.theme;
	return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export const colours = new Colours();
