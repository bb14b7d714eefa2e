import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte()],
	build: {
		outDir: process.env.OUT_DIR ?? 'dist',
		emptyOutDir: true,
		manifest: true,
		// A data: address would need a hole in the content security policy.
		assetsInlineLimit: 0,
		// The first versions that know light-dark() and :has(), so that each colour and size is written once.
		target: ['chrome123', 'firefox121', 'safari17.5'],
		modulePreload: { polyfill: false },
	},
	server: {
		proxy: { '/api': process.env.FORKYARD ?? 'http://127.0.0.1:7070' },
	},
	test: {
		include: ['src/**/*.test.ts'],
		environment: 'node',
		reporters: ['dot', './scripts/counts.ts', ['junit', { outputFile: 'target/surefire-reports/TEST-frontend.xml' }]],
	},
});
