// SPDX-License-Identifier: Apache-2.0

// Generates the descriptors from the metadata in .papi/metadata, with polkadot-api's command.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const generated = new URL('.papi/descriptors/dist/', import.meta.url);
// npm leaves the directory of the command out of the package, because of the .gitignore in it.
const packed = new URL('descriptors/', import.meta.url);

execFileSync('papi', ['generate'], { cwd: new URL('.', import.meta.url), stdio: 'inherit' });
rmSync(packed, { recursive: true, force: true });
mkdirSync(packed);
for (const name of readdirSync(generated)) {
	const text = readFileSync(new URL(name, generated), 'utf8');
	// The generated types import each other without an extension. TypeScript's resolution for
	// Node.js does not find them, and would take every read for `any`.
	const found = name.endsWith('.d.ts') ? text.replace(/from (["'])\.\/([\w-]+)\1/g, 'from $1./$2.js$1') : text;
	writeFileSync(new URL(name, packed), found);
}
