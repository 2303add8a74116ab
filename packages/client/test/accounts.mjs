// SPDX-License-Identifier: Apache-2.0

// The well-known accounts of development chains.

import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from '@polkadot-labs/hdkd-helpers';
import { getPolkadotSigner } from 'polkadot-api/signer';

const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));

/** The signer of a well-known account, such as `//Bob`. */
export function signerOf(path) {
	const pair = derive(path);
	return getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign);
}
