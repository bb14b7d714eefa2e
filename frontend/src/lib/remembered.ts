type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Small things kept in this browser. Where the store is closed or full they last as long as the page, and nothing fails. */
export class Remembered {
	constructor(private readonly store: () => Store) {}

	get(key: string): string | null {
		try {
			return this.store().getItem(key);
		} catch {
			return null;
		}
	}

	/** Says whether it was kept; null forgets. */
	set(key: string, value: string | null): boolean {
		try {
			if (value === null) this.store().removeItem(key);
			else this.store().setItem(key, value);
			return true;
		} catch {
			return false;
		}
	}
}
