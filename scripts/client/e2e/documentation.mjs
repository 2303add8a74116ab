// SPDX-License-Identifier: Apache-2.0

// Runs every JavaScript example of docs/staking.md against a chain, in their order. Each sees what those
// before it declared, and has to answer with something.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { finish, step } from '../lib/steps.mjs';

const PAGE = new URL('../../../docs/staking.md', import.meta.url);
const EXAMPLE = /^## (?<heading>.*)$|^```js\n(?<code>[\s\S]*?)^```$/gm;

const AsyncFunction = (async () => {}).constructor;

/** The examples below their headings. */
function examplesOf(page) {
	let heading = '';
	const examples = [];
	for (const { groups } of page.matchAll(EXAMPLE)) {
		if (groups.heading !== undefined) heading = groups.heading;
		else examples.push({ heading, code: groups.code });
	}
	return examples;
}

const examples = examplesOf(await readFile(PAGE, 'utf8'));
assert.ok(examples.length > 0, 'the page has examples');
const scope = {};
for (const { heading, code } of examples) {
	await step(`${heading}: ${code.split('\n')[0]}`, async () => {
		const told = [];
		const names = [...code.matchAll(/^(?:const|let) (?:[[{]([^\]}]*)[\]}]|(\w+))/gm)].flatMap(([, many, one]) =>
			one ? [one] : many.split(',').map((name) => name.trim()),
		);
		const console = { log: (...values) => told.push(values.map(String).join(' ')) };
		const body = `${code}\nreturn { ${names.join(', ')} };`;
		const run = new AsyncFunction('console', ...Object.keys(scope), body);
		Object.assign(scope, await run(console, ...Object.values(scope)));
		assert.ok(told.length > 0 || names.length > 0, 'the example answers');
		assert.ok(told.every((line) => !/undefined|NaN/.test(line)), told.join('\n'));
		told.forEach((line) => globalThis.console.log(`      ${line}`));
	});
}

finish();
