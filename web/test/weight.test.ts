// SPDX-License-Identifier: Apache-2.0

// The weight of the built page, which scripts/test-web names.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

const built = process.env.RILL_PAGE ?? '';

/** The files that a visitor loads before the light client: those that the page names, and what they import. */
function firstFiles(): string[] {
	const files = new Set<string>();
	const add = (name: string) => {
		if (files.has(name)) return;
		files.add(name);
		if (!name.endsWith('.js')) return;
		const text = readFileSync(join(built, name), 'utf8');
		for (const [, path] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+)["']/g)) add(`assets/${path}`);
	};
	const html = readFileSync(join(built, 'index.html'), 'utf8');
	for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) add(path ?? '');
	return [...files];
}

test.skipIf(!built)('the page weighs less than 500 kB before the light client', () => {
	const sizes = firstFiles().map((name) => gzipSync(readFileSync(join(built, name))).length);
	const sum = sizes.reduce((all, size) => all + size, 0);
	console.log(`${sum} bytes gzipped, in ${sizes.length} files of ${readdirSync(join(built, 'assets')).length}`);
	expect(sum).toBeGreaterThan(10_000);
	expect(sum).toBeLessThan(500_000);
});
