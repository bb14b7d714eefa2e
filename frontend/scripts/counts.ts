import type { Reporter, TestModule } from 'vitest/node';

/** Closes a test run with one line of counts; a skipped test fails the run, for it tests nothing. */
export default class Counts implements Reporter {
	onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
		const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
		for (const module of modules) {
			for (const test of module.children.allTests()) count[test.result().state]++;
			count.failed += module.errors().length;
		}
		const skipped = count.skipped + count.pending;
		if (skipped > 0) process.exitCode = 1;
		console.log(`frontend: ${count.passed} passed, ${count.failed} failed, ${skipped} skipped`);
	}
}
