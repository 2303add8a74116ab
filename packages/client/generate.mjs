// SPDX-License-Identifier: Apache-2.0

// Generates the descriptors from the metadata in .papi/metadata, with polkadot-api's command.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const directory = new URL('.papi/descriptors/dist/', import.meta.url);

execFileSync('papi', ['generate'], { cwd: new URL('.', import.meta.url), stdio: 'inherit' });
// The generated types import each other without an extension. TypeScript's resolution for Node.js
// does not find them, and would take every read for `any`.
for (const name of readdirSync(directory).filter((name) => name.endsWith('.d.ts'))) {
	const file = new URL(name, directory);
	const types = readFileSync(file, 'utf8');
	writeFileSync(file, types.replace(/from (["'])\.\/([\w-]+)\1/g, 'from $1./$2.js$1'));
}
