// SPDX-License-Identifier: Apache-2.0

// The weight of the built page, which scripts/test-web names.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

const built = process.env.RILL_PAGE ?? '';

/** What only the light client loads. */
const OF_LIGHT_CLIENT = /^(light-client|smoldot_worker|_virtual_chain-spec)-/;

test.skipIf(!built)('the page weighs less than 500 kB before the light client', () => {
	const files = readdirSync(join(built, 'assets')).filter((name) => !OF_LIGHT_CLIENT.test(name));
	const sizes = files.map((name) => gzipSync(readFileSync(join(built, 'assets', name))).length);
	const sum = sizes.reduce((all, size) => all + size, 0);
	console.log(`${sum} bytes gzipped, in ${sizes.length} files`);
	expect(sum).toBeGreaterThan(10_000);
	expect(sum).toBeLessThan(500_000);
});
