// SPDX-License-Identifier: Apache-2.0

// Development chains: their nodes, and their well-known accounts.

import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from '@polkadot-labs/hdkd-helpers';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import WebSocket from 'ws';

const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));

/** The signer of a well-known account, such as `//Bob`. */
export function signerOf(path) {
	const pair = derive(path);
	return getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign);
}

/** A connection to a node. Node.js 20 has no WebSocket of its own. */
export const providerOf = (url) => getWsProvider(url, { websocketClass: WebSocket });
