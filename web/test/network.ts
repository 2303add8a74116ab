// SPDX-License-Identifier: Apache-2.0

// The network of the recorded chain, in the place of the one that a build makes.

import type { Network } from '../src/network.js';

export const network: Network = {
	name: 'Rill Development',
	genesisHash: '0x00',
	isDevelopment: true,
	nodeUrl: 'ws://127.0.0.1:1',
	hasLightClient: false,
};

export const chainSpec = async () => '{}';
