import { Client } from './api/client';
import { Problem } from './api/problem';
import type { EngineStatus, Session } from './api/types';
import { Drafts } from './drafts';
import { Remembered } from './remembered';
import { parseRoute, type Route } from './routes';

/** While there is no engine, in milliseconds. */
const ASK_AGAIN = 5_000;

export const client = new Client();
/** Kept in this browser, and kept as long as the tab is open. */
export const browser = new Remembered(() => localStorage);
export const tab = new Remembered(() => sessionStorage);
export const drafts = new Drafts(browser);

class App {
	route: Route = $state(parseRoute(location.pathname + location.search));
	session: Session | null = $state(null);
	/** Why there is no session; null while it is loading or there is one. */
	sessionProblem: Problem | null = $state(null);
	online = $state(navigator.onLine);
	status: EngineStatus | null = $state(null);
	#asked: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		void this.loadSession();
		addEventListener('popstate', () => this.#show());
		addEventListener('online', () => {
			this.online = true;
		});
		addEventListener('offline', () => {
			this.online = false;
		});
		document.addEventListener('click', (event) => this.#follow(event));
	}

	/** Goes to a page of this site; focus moves to its heading. */
	go(path: string): void {
		if (path !== location.pathname + location.search) history.pushState(null, '', path);
		this.#show();
		scrollTo(0, 0);
	}

	async loadSession(): Promise<void> {
		try {
			this.session = await client.session();
			this.sessionProblem = null;
		} catch (cause) {
			this.sessionProblem = Problem.of(cause);
		}
	}

	/** Asks how the engine is, again and again until it is up; a server that does not answer leaves the last answer standing. */
	async loadStatus(): Promise<void> {
		this.status = await client.status().catch(() => this.status);
		clearTimeout(this.#asked);
		if (this.status && this.status.engine !== 'up') this.#asked = setTimeout(() => void this.loadStatus(), ASK_AGAIN);
	}

	#show(): void {
		this.route = parseRoute(location.pathname + location.search);
	}

	/** Turns a plain click on a link of this site into a change of page. */
	#follow(event: MouseEvent): void {
		if (
			event.defaultPrevented ||
			event.button !== 0 ||
			event.metaKey ||
			event.ctrlKey ||
			event.shiftKey ||
			event.altKey
		)
			return;
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
		// A link in a drawing has no properties for the parts of its address.
		const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', location.href);
		if (origin !== location.origin || pathname.startsWith('/api/')) return;
		if (pathname === location.pathname && hash !== '') return;
		event.preventDefault();
		this.go(pathname + search);
	}
}

export const app = new App();
