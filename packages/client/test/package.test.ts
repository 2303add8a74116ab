// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';

const KILOBYTE = 1_000;
// The page of holders may load 500 kB before the light client, all of it. Most is polkadot-api.
const MAX_ENTRY = 150 * KILOBYTE;

test('a bundle for browsers has nothing of Node.js, and is small', async () => {
	const built = (await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			minify: true,
			lib: { entry: new URL('../src/index.ts', import.meta.url).pathname, formats: ['es'] },
		},
	})) as Rolldown.RolldownOutput[];
	const chunks = built.flatMap(({ output }) => output).filter((output) => output.type === 'chunk');
	expect(chunks.length).toBeGreaterThan(1);
	for (const { fileName, imports, dynamicImports, code } of chunks) {
		const outside = [...imports, ...dynamicImports].filter((name) => !chunks.some((chunk) => chunk.fileName === name));
		expect(outside, fileName).toEqual([]);
		expect(code, fileName).not.toMatch(/__vite-browser-external|from ?["']node:/);
	}
	const size = (chunk: (typeof chunks)[number]) => gzipSync(chunk.code).length;
	const entry = chunks.find(({ isEntry }) => isEntry);
	console.log(chunks.map((chunk) => `${chunk.fileName}: ${(size(chunk) / KILOBYTE).toFixed(1)} kB gzipped`).join('\n'));
	expect(entry && size(entry)).toBeLessThan(MAX_ENTRY);
});

test('the package has what it imports, and nothing else', () => {
	const directory = new URL('..', import.meta.url);
	const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: directory,
		encoding: 'utf8',
	});
	const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }];
	const paths = files.map(({ path }) => path);
	expect(paths).toEqual(
		expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'descriptors/index.js', 'descriptors/rill.d.ts']),
	);
	expect(paths.filter((path) => !/^(dist|descriptors)\/|^README\.md$|^package\.json$/.test(path))).toEqual([]);
});
