/** The JSON of the HTTP API, version 1. Times are milliseconds unless a name says otherwise. */

export interface Account {
	id: string;
	handle: string;
	guest: boolean;
	admin: boolean;
}

export interface Session {
	account: Account | null;
	csrf: string;
	guestsAllowed: boolean;
	courses: { slug: string; title: string; role: string }[];
}

export interface ExerciseSummary {
	slug: string;
	title: string;
	difficulty: number;
	track: string;
	tier: string;
	runner: string;
	scored: boolean;
	needs: string[];
	solved: boolean;
	attempted: boolean;
}

export interface SourceFile {
	name: string;
	text: string;
}

export interface Limits {
	memoryMiB: number;
	wallSeconds: number;
	outputKiB: number;
	fileKiB: number;
	files: number;
}

export interface Exercise {
	slug: string;
	title: string;
	version: string;
	difficulty: number;
	track: string;
	runner: string;
	scored: boolean;
	needs: string[];
	/** HTML, sanitised by the server. */
	statement: string;
	files: SourceFile[];
	contract: SourceFile[];
	limits: Limits;
	parallelism: number | null;
	/** Null where speed is not scored. */
	bound: Bound | null;
	required: number | null;
	fullMarks: number | null;
}

export const VERDICTS = [
	'ACCEPTED',
	'WRONG-ANSWER',
	'COMPILE-ERROR',
	'RULE-VIOLATION',
	'RUNTIME-ERROR',
	'TIME-LIMIT',
	'DEADLOCK',
	'LIVELOCK',
	'RACE',
	'BUSY-WAIT',
	'SEQUENTIAL',
	'UNBALANCED',
	'TOO-SLOW',
	'EARLY-WORK',
	'LEAK',
	'MEMORY-LIMIT',
	'OUTPUT-LIMIT',
	'NO-DEVICE',
	'INCONCLUSIVE',
	'JUDGE-ERROR',
] as const;

export type Verdict = (typeof VERDICTS)[number];
export type Mode = 'run' | 'submit';
export type Status = 'queued' | 'judging' | 'done' | 'cancelled';

/** A speedup at p cores with its 95 % interval. */
/** What a sequential program spends its time on. */
export type Bound = 'cpu' | 'latency';

export interface SpeedupPoint {
	p: number;
	value: number;
	low: number;
	high: number;
}

/** A point of the curve: value / p, and the serial fraction that Karp and Flatt read off it. */
export interface CurvePoint extends SpeedupPoint {
	efficiency: number;
	serialFraction: number | null;
}

/** What stands beside a speedup and is not ranked; null where it was not or cannot be seen. */
export interface SpeedupDetails {
	baselineSeconds: number;
	submissionSeconds: number;
	selfScaling: number | null;
	overhead: number | null;
	cpuSeconds: number | null;
	cpuPerWall: number | null;
	balance: number | null;
	noiseFloor: number | null;
	transport: number | null;
	weighted: boolean;
	machine: string;
	/** Latency where p counts requests at once; null in old results. */
	bound: Bound | null;
}

export interface Speedup extends SpeedupPoint {
	required: number | null;
	final: boolean;
	forks: number;
	discarded: number;
	/** From one core up to p. */
	curve: CurvePoint[];
	details: SpeedupDetails | null;
	/** Of a program that uses threads, once it is measured; null in old results, too. */
	predicted: Predicted | null;
}

/** How a program would scale on more cores than there are; never ranked. */
export interface Predicted {
	sentence: string;
	/** Null where nothing can be said; the sentence says why. */
	scaling: PredictedScaling | null;
}

/** Work and span in bytecodes, and at each p between which speedups over one core a program should be. */
export interface PredictedScaling {
	work: number;
	span: number;
	burdenedSpan: number;
	forks: number;
	parallelism: number;
	points: { p: number; low: number; high: number }[];
}

export interface SubmissionSummary {
	id: string;
	exercise: string;
	title: string;
	mode: Mode;
	status: Status;
	verdict: Verdict | null;
	speedup: SpeedupPoint | null;
	/** Speedups are compared only where these two are the same; the machine is null before judging. */
	exerciseVersion: string;
	machineClass: string | null;
	submittedAt: string;
}

export interface SubmissionPage {
	submissions: SubmissionSummary[];
	page: number;
	size: number;
	total: number;
}

export type TestOutcome = 'passed' | 'failed' | 'running' | 'waiting' | 'skipped';

export interface Test {
	number: number;
	name: string;
	sample: boolean;
	outcome: TestOutcome;
	mode: 'plain' | 'noise';
	millis: number | null;
	output: string | null;
}

export interface Diagnostic {
	file: string;
	/** Lines and columns count from 1; the end column is the one after the last. */
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
	severity: 'error' | 'warning' | 'note';
	message: string;
}

export interface Timings {
	queue: number | null;
	compile: number | null;
	check: number | null;
	explore: number | null;
	measure: number | null;
}

export interface Frame {
	where: string;
	file: string | null;
	line: number | null;
}

export interface ThreadState {
	name: string;
	state: string;
	waitsFor: string | null;
	frames: Frame[];
}

/** One process of a submission; times are microseconds since the case began, null while it lived. */
export interface ProcessState {
	process: number;
	/** 0 for one that the judge has started. */
	parent: number;
	command: string;
	born: number;
	ended: number | null;
	end: string | null;
	cpu: number;
	threads: ThreadState[];
}

/** One message of a conversation, or what else one of the two did; bytes that are no text are escaped. */
export interface TranscriptMessage {
	by: 'judge' | 'program';
	/** Since the case began. */
	micros: number;
	/** What else was done; null for a message. */
	note: string | null;
	text: string;
	/** What follows the text, from where it went wrong. */
	wrong: string;
	/** What should stand there; null where it did not go wrong here. */
	expected: string | null;
	/** Bytes of the message that are left out before and after what is shown. */
	before: number;
	after: number;
}

/** What the judge and a program said to each other. */
export interface Transcript {
	sentence: string;
	omittedMessages: number;
	omittedBytes: number;
	messages: TranscriptMessage[];
}

/** What was explored; `exhausted` if those were all schedules up to the bound. */
export interface Explored {
	sentence: string;
	cases: number;
	schedules: number;
	exhausted: boolean;
}

/** One step of one thread; file and line are null where the code is not shown. */
export interface ScheduleStep {
	thread: string;
	file: string | null;
	line: number | null;
	text: string;
	variable: string | null;
	value: string | null;
}

/** A schedule under which it goes wrong, step by step; `schedule` is the text by which it is played again. */
export interface Interleaving {
	case: string;
	details: { label: string; value: string }[];
	threads: ThreadState[];
	schedule: string;
	steps: ScheduleStep[];
	omitted: number;
}

export type ScheduleExhibit = { kind: 'schedule'; sentence: string } & Interleaving;

/** One call of MPI by one rank; times are microseconds since the first call. */
export interface RankCall {
	rank: number;
	sort: 'send' | 'receive' | 'wait' | 'collective' | 'other';
	name: string;
	comm: string;
	peer: number | null;
	tag: number | null;
	bytes: number;
	/** As "Main.java:12". */
	site: string;
	began: number;
	/** Null if it was never over. */
	ended: number | null;
	/** Place in the list of the call at the message's other end. */
	partner: number | null;
}

/** Where a rank stood at last. */
export interface RankState {
	rank: number;
	state: 'done' | 'waits' | 'runs' | 'failed';
	text: string;
	/** Where, as "Main.java:12", if the text does not say it. */
	site: string | null;
	frames: Frame[];
}

/** What the ranks of a world called. */
export interface MessageTrace {
	mode: 'threads' | 'processes' | 'alone';
	ranks: RankState[];
	calls: RankCall[];
	omitted: number;
	/** Ranks each of which waits for the next, and the last for the first. */
	cycle: number[];
}

/** What the ranks of a world told each other in a case that came right. */
export interface Seen {
	case: string;
	messages: MessageTrace;
}

/** The evidence behind a verdict; every string is plain text. */
export type Exhibit = { sentence: string } & (
	| { kind: 'accepted'; cases: number; noiseCases: number; explored: Explored | null; seen?: Seen | null }
	| { kind: 'diagnostics' }
	| { kind: 'rule'; rule: string; file: string | null; line: number | null; mend: string }
	| { kind: 'mismatch'; case: string; details: { label: string; value: string }[]; calm: string | null }
	| { kind: 'exception'; case: string; type: string; message: string | null; frames: Frame[] }
	| { kind: 'threads'; case: string; threads: ThreadState[] }
	| ({ kind: 'schedule' } & Interleaving)
	| {
			kind: 'processes';
			case: string;
			details: { label: string; value: string }[];
			processes: ProcessState[];
			/** Null where it is not about a conversation, and in old results. */
			transcript: Transcript | null;
			/** What the ranks of a world told each other; absent from old results, null where there is no world. */
			messages?: MessageTrace | null;
	  }
	| { kind: 'limit'; limit: 'wall' | 'cpu' | 'memory' | 'output'; allowed: string; used: string; case: string }
	| { kind: 'speed'; speedup: SpeedupPoint }
	| { kind: 'infrastructure'; incident: string }
);

export type WaitKind = 'lock' | 'wait' | 'sleep' | 'idle' | 'judge';

/** What was waited for, and where; `other` had the lock or ended the wait. Null where that is not known, or several. */
export interface WaitReason {
	kind: WaitKind;
	what: string | null;
	other: string | null;
	file: string | null;
	line: number | null;
}

/** One wait; or several short ones of a kind, which took `nanos` of the time from the first to the last. */
export interface WaitSpan {
	reason: number;
	from: number;
	to: number;
	count: number;
	nanos: number;
}

/** One thread of a timeline; where none of its spans lies it runs or could run, a virtual one may also be parked. */
export interface TimelineLane {
	name: string;
	virtual: boolean;
	from: number;
	to: number;
	/** All its waits, those that are not among the spans too. */
	totals: { reason: number; count: number; nanos: number }[];
	spans: WaitSpan[];
}

/** What the threads did in one recorded run; times are nanoseconds from its begin. No lanes: the sentence says why. */
export interface Timeline {
	sentence: string;
	case: string | null;
	nanos: number;
	reasons: WaitReason[];
	lanes: TimelineLane[];
	moreThreads: number;
	leftOut: number;
}

export interface Submission {
	id: string;
	exercise: string;
	exerciseVersion: string;
	mode: Mode;
	status: Status;
	position: number | null;
	submittedAt: string;
	files: Record<string, string>;
	verdict: Verdict | null;
	sentence: string | null;
	exhibit: Exhibit | null;
	tests: Test[];
	speedup: Speedup | null;
	timings: Timings;
	diagnostics: Diagnostic[];
	timeline: Timeline | null;
	/** Why and when an instructor took the result off the leaderboard. */
	invalidated: { reason: string; at: string } | null;
}

export interface TestEvent extends Omit<Test, 'output' | 'millis'> {
	of: number;
	millis: number | null;
	output: string | null;
}

/** One event of a submission's live stream. */
export type JudgingEvent =
	| { event: 'queued'; data: { position: number } }
	| { event: 'held'; data: { sentence: string } }
	| { event: 'compiling'; data: Record<string, never> }
	| { event: 'test'; data: TestEvent }
	| { event: 'exploring'; data: { number: number; of: number; schedules: number } }
	| { event: 'verdict'; data: { verdict: Verdict; sentence: string } }
	| { event: 'measuring'; data: { fork: number; of: number; speedup: Speedup | null; sentence: string } }
	| { event: 'recording'; data: Record<string, never> }
	| { event: 'done'; data: Submission }
	| { event: 'cancelled'; data: Submission };

export interface LeaderboardRow {
	rank: number;
	/** Rows whose intervals overlap share a group. */
	group: number;
	handle: string;
	mine: boolean;
	speedup: SpeedupPoint | null;
	machineClass: string;
	submission: string | null;
	at: string;
	rematch: RematchPlace | null;
}

/** What the newest rematch says of a row. Why there is no figure is told to the owner and to instructors only. */
export interface RematchPlace {
	place: number | null;
	/** How many have a figure. */
	of: number;
	speedup: SpeedupPoint | null;
	verdict: Verdict | null;
	sentence: string | null;
	at: string;
}

/** The latest rematch of an exercise. */
export interface Rematch {
	id: string;
	state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
	/** The one being measured, 0 before the first, of at most so many. */
	fork: number;
	of: number;
	machineClass: string;
	sentence: string | null;
	askedAt: string;
	endedAt: string | null;
}

export interface Leaderboard {
	exercise: string;
	scored: boolean;
	/** Whether the caller is an instructor, who may take results off. */
	teaches: boolean;
	machineClasses: string[];
	rows: LeaderboardRow[];
	rematch: Rematch | null;
	/** What can be measured again on this machine, and how many at once. */
	rematchTerms: { machineClass: string; fewest: number; most: number } | null;
}

export interface LessonSummary {
	slug: string;
	title: string;
	/** Plain text. */
	summary: string;
}

export interface Lesson {
	slug: string;
	title: string;
	sections: LessonSection[];
}

/** Text and the tests that it leads to. */
export interface LessonSection {
	/** HTML, sanitised by the server. */
	html: string;
	tests: LitmusTest[];
}

export interface LitmusTest {
	name: string;
	title: string;
	source: string;
	table: OutcomeTable;
}

export interface OutcomeTable {
	/** Null until the test has been observed on this machine. */
	observed: { at: string; machineClass: string; total: number } | null;
	outcomes: Outcome[];
}

export interface Outcome {
	outcome: string;
	kind: 'possible' | 'surprising' | 'forbidden';
	meaning: string;
	count: number | null;
	share: number | null;
}

export interface EngineStatus {
	engine: 'up' | 'down' | 'starting';
	sentence: string;
	queue: number;
	runners: { runner: string; available: boolean }[];
}
