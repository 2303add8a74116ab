// SPDX-License-Identifier: Apache-2.0

// The well-known accounts of development chains. Their keys are public.

import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from '@polkadot-labs/hdkd-helpers';
import { getPolkadotSigner } from 'polkadot-api/signer';

const NAMES = ['Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie', 'Alice'];

/** The signers of the well-known accounts. */
export function developmentSigners() {
	const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));
	return NAMES.map((name) => {
		const pair = derive(`//${name}`);
		return { name, signer: getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign) };
	});
}
