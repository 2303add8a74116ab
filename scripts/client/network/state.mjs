// SPDX-License-Identifier: Apache-2.0

// Checks of the state of a stopped node.

import { execFileSync } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Stops a node, and checks the invariants of liquid staking in the state of its last finalised
 * block.
 */
export async function checkState(node) {
	const finalized = await node.finalized();
	await node.stop('SIGTERM');
	const file = `${node.base}.state.json`;
	const out = openSync(file, 'w');
	execFileSync(node.rill, ['export-state', '--chain', node.spec, '--base-path', node.base, String(finalized)], {
		stdio: ['ignore', out, 'ignore'],
	});
	closeSync(out);
	const said = execFileSync(`${dirname(node.rill)}/rill-try-state`, [file], { encoding: 'utf8' });
	console.log(`      ${said.trim()}`);
}
