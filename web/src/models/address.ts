// SPDX-License-Identifier: Apache-2.0

// An address that somebody types.

import { SS58_PREFIX } from '@rill/client';
import { AccountId } from 'polkadot-api';

/** The rule that an address violates. `undefined` if it keeps all. */
export function problemOfAddress(text: string): string | undefined {
	let ours: string;
	try {
		ours = AccountId(SS58_PREFIX).dec(AccountId().enc(text.trim()));
	} catch {
		return 'This is no address, or a letter of it is wrong. Copy it again.';
	}
	return ours === text.trim() ? undefined : `This address is written for another network. On Rill it is ${ours}.`;
}
