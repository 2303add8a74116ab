// SPDX-License-Identifier: Apache-2.0

// The page of another network, built and served as the page of the development chain is.

import { execFileSync, spawn } from 'node:child_process';

import { expect } from '@playwright/test';

import { freePort } from './node.js';

const vite = ['node_modules/vite/bin/vite.js'];

/** A served page. */
export interface Site {
	readonly address: string;
	end(): void;
}

/** Builds the page for a chain specification into a directory, and serves it. */
export async function servePage(specification: string, directory: string): Promise<Site> {
	execFileSync(process.execPath, [...vite, 'build', '--outDir', directory, '--logLevel', 'error'], {
		env: { ...process.env, RILL_CHAIN_SPEC: specification },
		stdio: 'inherit',
	});
	const port = await freePort();
	const preview = [...vite, 'preview', '--outDir', directory, '--port', `${port}`, '--strictPort'];
	const server = spawn(process.execPath, preview);
	const address = `http://127.0.0.1:${port}`;
	await expect
		.poll(() =>
			fetch(address).then(
				({ ok }) => ok,
				() => false,
			),
		)
		.toBe(true);
	return { address, end: () => void server.kill() };
}
