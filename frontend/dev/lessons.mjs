// A lesson with one test, for the stand-in of the server.
const OUTCOMES = [
	['0, 0', 'surprising', 'Neither thread saw what the other wrote before.', 4_200],
	['0, 1', 'possible', 'The first thread was done before the second wrote.', 20_499_599],
	['1, 0', 'forbidden', 'It was ruled out.', 0],
];

const title = 'No interpreter lock: the Java memory model';
const summary = 'Threads of a Java program run at the same time.';

let seen = null;

export const lessons = { lessons: [{ slug: 'memory-model', title, summary }] };

const table = () => {
	const total = OUTCOMES.reduce((sum, [, , , count]) => sum + count, 0);
	return {
		observed: seen && { at: seen, machineClass: 'a stand-in', total },
		outcomes: OUTCOMES.map(([outcome, kind, meaning, count]) => ({
			outcome,
			kind,
			meaning,
			count: seen && count,
			share: seen && count / total,
		})),
	};
};

export const lesson = () => ({
	slug: 'memory-model',
	title,
	sections: [
		{
			html: `<p>${summary}</p><h2>Store buffering</h2><p>Each thread writes one variable and reads the other's.</p>`,
			tests: [
				{
					name: 'StoreBuffering',
					title: 'Store buffering: plain fields',
					source: '/** A test. */\npublic class StoreBuffering {\n    int x;\n}\n',
					table: table(),
				},
			],
		},
	],
});

/** As long as the real one takes. */
export async function observe() {
	await new Promise((done) => setTimeout(done, 2_000));
	seen = new Date().toISOString();
	return table();
}
