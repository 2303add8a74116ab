// SPDX-License-Identifier: Apache-2.0

import { defineConfig } from '@playwright/test';

const port = Number(process.env.RILL_PAGE_PORT ?? 4173);

export default defineConfig({
	testDir: 'test/browser',
	// Each file has its own node, and mostly waits for its blocks.
	workers: 2,
	timeout: 120_000,
	expect: { timeout: 45_000 },
	forbidOnly: true,
	outputDir: 'test-results',
	reporter: [['list'], ['./test/browser/counts.ts']],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: {
			executablePath: process.env.RILL_CHROMIUM ?? '/usr/bin/chromium',
			// Root has no sandbox, as in containers. The tests load only this page.
			chromiumSandbox: process.getuid?.() !== 0,
		},
		trace: 'retain-on-failure',
	},
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --outDir ${process.env.RILL_PAGE ?? 'dist'} --port ${port} --strictPort`,
		port,
		reuseExistingServer: false,
	},
});
