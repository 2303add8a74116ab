// SPDX-License-Identifier: Apache-2.0

// packages/client on a running chain: its tests with a node, which also run the examples of its
// README.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { finish, step } from '../lib/steps.mjs';

const PACKAGE = new URL('../../../packages/client', import.meta.url).pathname;

await step('run the tests of packages/client that need a node', async () => {
	const [RILL_URL, NO_COLOR] = [process.argv[2], '1'];
	const tests = spawn('npm', ['--prefix', PACKAGE, 'run', '--silent', 'test:node'], {
		env: { ...process.env, RILL_URL, NO_COLOR },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const ended = once(tests, 'exit');
	for await (const line of createInterface(tests.stdout)) console.log(`      ${line}`);
	const [code] = await ended;
	assert.equal(code, 0, 'all tests pass');
});

finish();
