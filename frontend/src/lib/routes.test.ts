import { describe, expect, it } from 'vitest';
import { parseRoute, to } from './routes';

describe('routes', () => {
	it('read back every address that they write', () => {
		expect(parseRoute(to.start())).toEqual({ page: 'start' });
		expect(parseRoute(to.exercises())).toEqual({ page: 'exercises' });
		expect(parseRoute(to.workbench('bounded-buffer'))).toEqual({
			page: 'workbench',
			slug: 'bounded-buffer',
			schedule: null,
		});
		expect(parseRoute(to.workbench('bounded-buffer', 'x1/c2/0:12,1:5'))).toEqual({
			page: 'workbench',
			slug: 'bounded-buffer',
			schedule: 'x1/c2/0:12,1:5',
		});
		expect(parseRoute(to.leaderboard('speedup-laws'))).toEqual({ page: 'leaderboard', slug: 'speedup-laws' });
		expect(parseRoute(to.lessons())).toEqual({ page: 'lessons' });
		expect(parseRoute(to.lesson('memory-model'))).toEqual({ page: 'lesson', slug: 'memory-model' });
		expect(parseRoute(to.submission('a1'))).toEqual({ page: 'submission', id: 'a1' });
		expect(parseRoute(to.submissions('matrix-scale', 3))).toEqual({
			page: 'submissions',
			exercise: 'matrix-scale',
			number: 3,
		});
		expect(parseRoute(to.submissions())).toEqual({ page: 'submissions', exercise: null, number: 0 });
		expect(parseRoute(to.signIn())).toEqual({ page: 'sign-in' });
		expect(parseRoute(to.signUp())).toEqual({ page: 'sign-up' });
	});

	it('forgive a trailing slash', () => {
		expect(parseRoute('/exercises/')).toEqual({ page: 'exercises' });
	});

	it('say which path is missing, whatever it holds', () => {
		for (const path of [
			'/nothing',
			'/exercises/a/b',
			'/exercises/a/leaderboard/c',
			'/lessons/a/b',
			'/exercises/%3Cscript%3E',
			'/sign-in/x',
		]) {
			expect(parseRoute(path)).toEqual({ page: 'missing', path });
		}
	});

	it('take a page number that is none as the first page', () => {
		for (const page of ['-1', '1.5', 'x', '']) {
			expect(parseRoute(`/submissions?page=${page}`)).toMatchObject({ number: 0 });
		}
	});
});
