// SPDX-License-Identifier: Apache-2.0

// Builds the network into the page: its name, its genesis hash and its chain specification.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL, fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

import type { Network } from './src/network.js';

/** The directory in which the build runs: `vite` puts its configuration elsewhere. */
const ROOT = pathToFileURL(`${process.cwd()}/`);

interface Specification {
	readonly name: string;
	readonly chainType?: string;
	readonly bootNodes?: readonly string[];
}

/** The genesis hash, computed from the genesis state without a node. */
function genesisHashOf(path: string): string {
	return execFileSync(process.execPath, [fileURLToPath(new URL('genesis-hash.mjs', ROOT)), path], {
		encoding: 'utf8',
	});
}

/** Browsers reach nodes by WebSocket alone. */
const isReachable = (address: string) => /\/(ws|wss|tls\/ws)(\/|$)/.test(address);

function networkOf(path: string, text: string, nodeUrl: string | undefined): Network {
	const { name, chainType, bootNodes = [] } = JSON.parse(text) as Specification;
	const isDevelopment = chainType === 'Development' || chainType === 'Local';
	return {
		name,
		genesisHash: genesisHashOf(path),
		isDevelopment,
		nodeUrl: nodeUrl ?? (isDevelopment ? 'ws://127.0.0.1:9944' : undefined),
		hasLightClient: bootNodes.some(isReachable),
	};
}

/** Gives the page the network of a raw chain specification, as `virtual:network`. */
export function networkPlugin(path: string | undefined, nodeUrl: string | undefined): Plugin {
	let text: string;
	let network: Network;
	return {
		name: 'rill-network',
		apply: 'build',
		buildStart() {
			if (!path) throw new Error('RILL_CHAIN_SPEC has to name a raw chain specification; scripts/page sets it');
			text = readFileSync(path, 'utf8');
			network = networkOf(path, text, nodeUrl);
		},
		resolveId: (id) => (/^virtual:(network|chain-spec)$/.test(id) ? `\0${id}` : undefined),
		load(id) {
			// The specification has the whole genesis state, so only the light client loads it.
			if (id === '\0virtual:chain-spec') return `export default ${JSON.stringify(text)};`;
			if (id !== '\0virtual:network') return undefined;
			return `export const network = ${JSON.stringify(network)};
				export const chainSpec = async () => (await import('virtual:chain-spec')).default;`;
		},
	};
}
