// One piece of evidence of each kind, as the judge would give it.
const frame = (where, line) => ({ where, file: 'Solution.java', line });
const inside = (where, file = null) => ({ where, file, line: null });
const thread = (name, state, waitsFor, frames) => ({ name, state, waitsFor, frames });

const stuck = (sentence, threads) => ({ kind: 'threads', sentence, case: 'small buffer, two of each', threads });

export const speedup = (value, forks = 5, final = true) => ({
	p: 2,
	value,
	low: value - 0.04,
	high: value + 0.04,
	required: 1.4,
	final,
	forks,
	discarded: final ? 1 : 0,
	curve: [
		{ p: 1, value: 0.97, low: 0.95, high: 0.99 },
		{ p: 2, value, low: value - 0.04, high: value + 0.04 },
	],
	predicted: final ? predicted : null,
});

const predicted = {
	sentence:
		'Your program could use about 11 cores: 9.0 % of its work lies on one chain in which each step waits for the one before.',
	scaling: {
		work: 3_380_000_000,
		span: 305_600_000,
		burdenedSpan: 306_600_000,
		forks: 1020,
		parallelism: 11.06,
		points: [
			{ p: 1, low: 1, high: 1 },
			{ p: 2, low: 1.73, high: 2 },
			{ p: 4, low: 2.73, high: 4 },
			{ p: 8, low: 3.84, high: 8 },
			{ p: 16, low: 4.83, high: 11.06 },
			{ p: 32, low: 5.54, high: 11.06 },
			{ p: 64, low: 5.98, high: 11.06 },
		],
	},
};

export const exhibits = {
	ACCEPTED: { kind: 'accepted', sentence: 'Every case gave the right answer.', cases: 12, noiseCases: 6 },
	'WRONG-ANSWER': {
		kind: 'mismatch',
		sentence: 'Efficiency is the speedup divided by p; yours is divided by p twice.',
		case: 'four processors',
		details: [
			{ label: 'call', value: 'efficiency(120.0, 40.0, 4)' },
			{ label: 'expected', value: '0.75' },
			{ label: 'actual', value: '0.1875' },
		],
		calm: null,
	},
	RACE: {
		kind: 'mismatch',
		sentence: 'Two threads sold seat 3: both were told that they had it.',
		case: 'three offices, eight seats',
		details: [
			{ label: 'input', value: '8 seats, 3 threads, each reserves until the hall is full' },
			{ label: 'expected', value: 'seats 0 1 2 3 4 5 6 7, each once' },
			{ label: 'actual', value: 'seats 0 1 2 3 3 4 5 6 7: seat 3 to threads 1 and 2' },
		],
		calm: 'Passed on the same input when threads took turns, so it is the order of threads that breaks it.',
	},
	'COMPILE-ERROR': { kind: 'diagnostics', sentence: 'javac found 2 errors; the first is in line 1.' },
	'RULE-VIOLATION': {
		kind: 'rule',
		sentence: 'This exercise does not allow java.util.Arrays.parallelSort.',
		rule: 'no sorting by the library',
		file: 'Solution.java',
		line: 6,
		mend: 'Write the merge yourself; System.arraycopy and Arrays.copyOf are allowed.',
	},
	'RUNTIME-ERROR': {
		kind: 'exception',
		sentence: 'Your code threw ArrayIndexOutOfBoundsException in line 12.',
		case: 'seven rows, three workers',
		type: 'java.lang.ArrayIndexOutOfBoundsException',
		message: 'Index 7 out of bounds for length 7',
		frames: [frame('Solution.band', 12), frame('Solution$1.run', 20), inside('java.lang.Thread.run')],
	},
	DEADLOCK: stuck(
		'Every thread waits and nothing can happen any more: two putters wait for room that no taker signalled.',
		[
			thread('putter-1', 'WAITING', 'notFull of ReentrantLock@1', [
				frame('Solution$1.put', 18),
				inside('Condition.await'),
			]),
			thread('putter-2', 'WAITING', 'notFull of ReentrantLock@1', [
				frame('Solution$1.put', 18),
				inside('Condition.await'),
			]),
			thread('taker-1', 'BLOCKED', 'a monitor that putter-1 holds', [frame('Solution$1.take', 31)]),
		],
	),
	SEQUENTIAL: stuck('Only 1 of 3 greetings was under way at once: greeting 0 had to end before greeting 1 began.', [
		thread('main', 'WAITING', 'Thread-0 to end', [frame('Solution.greetAll', 8), inside('java.lang.Thread.join')]),
		thread('Thread-0', 'WAITING', 'two more threads in greet', [inside('IntConsumer.accept')]),
	]),
	'BUSY-WAIT': stuck('A thread used 0.98 s of CPU in one second of waiting for an item.', [
		thread('taker-1', 'RUNNABLE', null, [frame('Solution$1.take', 30)]),
	]),
	LEAK: stuck('2 threads were still alive after your method returned.', [
		thread('ForkJoinPool-1-worker-1', 'TIMED_WAITING', null, [inside('ForkJoinPool.awaitWork')]),
		thread('ForkJoinPool-1-worker-2', 'TIMED_WAITING', null, [inside('ForkJoinPool.awaitWork')]),
	]),
	'TIME-LIMIT': {
		kind: 'limit',
		sentence: 'One case took more than the 10 s it may take.',
		limit: 'wall',
		allowed: '10 s',
		used: '10 s',
		case: 'a million numbers',
	},
	'MEMORY-LIMIT': {
		kind: 'limit',
		sentence: 'The program took more memory than it may.',
		limit: 'memory',
		allowed: '256 MiB',
		used: '256 MiB',
		case: 'a million numbers',
	},
	'OUTPUT-LIMIT': {
		kind: 'limit',
		sentence: 'The program printed more than it may.',
		limit: 'output',
		allowed: '64 KiB',
		used: '64 KiB',
		case: 'the first',
	},
	'TOO-SLOW': {
		kind: 'speed',
		sentence: 'Right, but 1.06 times as fast where 1.40 is asked.',
		speedup: speedup(1.06),
	},
	INCONCLUSIVE: {
		kind: 'speed',
		sentence: 'Right, but the machine was too busy to tell whether 1.40 is reached. Nothing is held against you.',
		speedup: speedup(1.41),
	},
	'JUDGE-ERROR': { kind: 'infrastructure', sentence: 'The judge failed, not your code.', incident: 'inc-7f3a91' },
};

export const diagnostics = (file) => [
	{
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 5,
		severity: 'error',
		message: 'class, interface, enum, or record expected',
	},
	{
		file,
		line: 3,
		column: 5,
		endLine: 3,
		endColumn: 12,
		severity: 'error',
		message: 'cannot find symbol\n  symbol:   class Sting\n  location: class Solution',
	},
];
