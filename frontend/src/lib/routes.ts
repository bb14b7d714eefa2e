/** Where in the application an address leads. */
export type Route =
	| { page: 'start' }
	| { page: 'exercises' }
	| { page: 'workbench'; slug: string; schedule: string | null }
	| { page: 'leaderboard'; slug: string }
	| { page: 'lessons' }
	| { page: 'lesson'; slug: string }
	| { page: 'submissions'; exercise: string | null; number: number }
	| { page: 'submission'; id: string }
	| { page: 'sign-in' }
	| { page: 'sign-up' }
	| { page: 'missing'; path: string };

const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Reads an address of this site (path and query) into the route it means. */
export function parseRoute(address: string): Route {
	const url = new URL(address, 'http://site');
	const parts = url.pathname.split('/').filter((part) => part !== '');
	const [first, second, third] = parts;
	const missing: Route = { page: 'missing', path: url.pathname };
	if (parts.length === 0) return { page: 'start' };
	if (second !== undefined && !SEGMENT.test(second)) return missing;
	if (first === 'exercises') {
		if (parts.length === 1) return { page: 'exercises' };
		if (parts.length === 2) {
			return { page: 'workbench', slug: second as string, schedule: url.searchParams.get('schedule') || null };
		}
		if (parts.length === 3 && third === 'leaderboard') return { page: 'leaderboard', slug: second as string };
		return missing;
	}
	if (first === 'lessons') {
		if (parts.length === 1) return { page: 'lessons' };
		return parts.length === 2 ? { page: 'lesson', slug: second as string } : missing;
	}
	if (first === 'submissions') {
		if (parts.length === 1) {
			const number = Number(url.searchParams.get('page') ?? '0');
			return {
				page: 'submissions',
				exercise: url.searchParams.get('exercise') || null,
				number: Number.isInteger(number) && number >= 0 ? number : 0,
			};
		}
		return parts.length === 2 ? { page: 'submission', id: second as string } : missing;
	}
	if (parts.length === 1 && (first === 'sign-in' || first === 'sign-up')) return { page: first };
	return missing;
}

/** The address of a page; the inverse of {@link parseRoute}. */
export const to = {
	start: () => '/',
	exercises: () => '/exercises',
	workbench: (slug: string, schedule: string | null = null) =>
		`/exercises/${slug}${schedule ? `?${new URLSearchParams({ schedule })}` : ''}`,
	leaderboard: (slug: string) => `/exercises/${slug}/leaderboard`,
	lessons: () => '/lessons',
	lesson: (slug: string) => `/lessons/${slug}`,
	submissions: (exercise: string | null = null, page = 0) => {
		const query = new URLSearchParams();
		if (exercise) query.set('exercise', exercise);
		if (page > 0) query.set('page', String(page));
		return query.size > 0 ? `/submissions?${query}` : '/submissions';
	},
	submission: (id: string) => `/submissions/${id}`,
	signIn: () => '/sign-in',
	signUp: () => '/sign-up',
};
