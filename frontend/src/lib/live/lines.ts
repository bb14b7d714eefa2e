import { atOnce, count, times } from '../format';
import { wordOf } from '../verdicts';
import { isOver, type Judging, type Phase } from './judging';

export type LineKey = 'queue' | 'compile' | 'check' | 'explore' | 'measure';

/** One step of judging as the evidence pane shows it: under way, over, failed, or held up. */
export interface Line {
	key: LineKey | 'record';
	state: 'active' | 'passed' | 'failed' | 'held';
	text: string;
	millis: number | null;
}

const ORDER: Phase[] = ['sending', 'queued', 'held', 'compiling', 'checking', 'exploring', 'measuring', 'recording'];

/** The steps so far, first to last; each becomes its own result when it is over. */
export function lines(judging: Judging): Line[] {
	const result: Line[] = [];
	const over = isOver(judging);
	const timings = judging.submission?.timings ?? null;
	const at = over ? ORDER.length : ORDER.indexOf(judging.phase);
	const active = (key: Line['key'], text: string): Line => ({ key, state: 'active', text, millis: null });
	const ended = (key: LineKey, good: boolean, text: string): Line => ({
		key,
		state: good ? 'passed' : 'failed',
		text,
		millis: timings?.[key] ?? null,
	});

	if (judging.phase === 'sending') result.push(active('queue', 'Sending your files'));
	if (judging.phase === 'queued') result.push(active('queue', queueText(judging.position)));
	if (judging.phase === 'held')
		result.push({ key: 'queue', state: 'held', text: judging.note ?? 'Held', millis: null });

	const broken = judging.verdict === 'COMPILE-ERROR';
	if (judging.phase === 'compiling') result.push(active('compile', 'Compiling'));
	else if (
		at > ORDER.indexOf('compiling') &&
		(!over || timings?.compile != null || judging.tests.length > 0 || broken)
	) {
		result.push(ended('compile', !broken, broken ? compileErrors(judging) : 'Compiled'));
	}

	if (judging.tests.length > 0) result.push(checkLine(judging, ended, active));

	if (judging.phase === 'exploring') result.push(active('explore', judging.note ?? 'Exploring schedules'));
	else if (timings?.explore != null) result.push(exploredLine(judging, ended));

	if (judging.phase === 'measuring') result.push(active('measure', measuringText(judging)));
	else if ((over || judging.phase === 'recording') && judging.speedup) {
		result.push(ended('measure', true, `Measured in ${count(judging.speedup.forks, 'pair')} of JVMs`));
	}
	if (judging.phase === 'recording') result.push(active('record', 'Recording one more run, for a timeline'));
	return result;
}

function queueText(position: number | null): string {
	if (position === null) return 'Waiting for a runner';
	return position <= 1 ? 'Waiting: you are next' : `Waiting: ${position - 1} ahead of you`;
}

function compileErrors({ submission }: Judging): string {
	const errors = submission?.diagnostics.filter((each) => each.severity === 'error').length ?? 0;
	return errors > 0 ? `Did not compile: ${count(errors, 'error')}` : 'Did not compile';
}

function checkLine(
	judging: Judging,
	ended: (key: LineKey, good: boolean, text: string) => Line,
	active: (key: LineKey, text: string) => Line,
): Line {
	const of = judging.of ?? judging.tests.length;
	const failed = judging.tests.find((test) => test.outcome === 'failed');
	if (failed) return ended('check', false, `Failed test ${failed.number} of ${of}: ${failed.name}`);
	const passed = judging.tests.filter((test) => test.outcome === 'passed').length;
	if (judging.phase === 'checking' && judging.verdict === null) {
		const running = judging.tests.find((test) => test.outcome === 'running');
		return active('check', `Checking ${running?.number ?? Math.min(passed + 1, of)} of ${of}`);
	}
	if (passed === of) return ended('check', true, of === 1 ? 'Passed the only test' : `Passed all ${of} tests`);
	const stopped = judging.phase === 'cancelled' || judging.verdict === 'JUDGE-ERROR';
	return ended('check', stopped, `Passed ${passed} of ${count(of, 'test')}`);
}

function exploredLine({ submission }: Judging, ended: (key: LineKey, good: boolean, text: string) => Line): Line {
	const exhibit = submission?.exhibit;
	if (exhibit?.kind === 'schedule') return ended('explore', false, 'Found a schedule that fails');
	const explored = exhibit?.kind === 'accepted' ? exhibit.explored : null;
	return ended('explore', true, explored ? `Explored ${count(explored.schedules, 'schedule')}` : 'Explored schedules');
}

function measuringText({ fork, speedup }: Judging): string {
	if (!fork) return 'Measuring the speed';
	const soFar = speedup ? `: ${times(speedup.value)} times as fast so far` : '';
	return `Measuring, pair ${fork.number} of at most ${fork.of}${soFar}`;
}

/** What a screen reader is told when the judging goes from one state to the next; null when nothing new. */
export function announcement(before: Judging | null, now: Judging): string | null {
	if (now.verdict !== null && now.verdict !== before?.verdict) {
		return `Verdict: ${wordOf(now.verdict)}. ${now.sentence ?? ''}`.trim();
	}
	if (before && before.phase === now.phase && now.phase !== 'queued') return null;
	switch (now.phase) {
		case 'sending':
			return 'Sending your files';
		case 'queued':
			return before?.phase === 'queued' && before.position === now.position ? null : queueText(now.position);
		case 'held':
			return now.note;
		case 'compiling':
			return 'Compiling';
		case 'checking':
			return `Checking ${count(now.of ?? 0, 'test')}`;
		case 'exploring':
			return 'Exploring schedules';
		case 'measuring':
			return 'Measuring the speed';
		case 'recording':
			return null;
		case 'done':
			// The verdict has been read out already; nothing may follow it that would cut it short.
			return now.speedup
				? `Measured: ${times(now.speedup.value)} times as fast ${atOnce(now.speedup.p, now.speedup.details?.bound)}`
				: null;
		case 'cancelled':
			return 'Cancelled';
	}
}
