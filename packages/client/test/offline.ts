// SPDX-License-Identifier: Apache-2.0

import { getOfflineApi } from 'polkadot-api';

import { rill as descriptors } from '../descriptors/index.js';
import type { RillApi } from '../src/connection.js';

/** Calls that are encoded with the metadata of this package, as those of a connection are. */
export async function offlineApi(): Promise<RillApi> {
	const offline = (await getOfflineApi({ ...descriptors, genesis: `0x${'0'.repeat(64)}` })) as any;
	const call = (pallet: string, name: string) => (args: unknown) => {
		const { encodedData, decodedCall } = offline.tx[pallet][name](args);
		return { getEncodedData: async () => encodedData, decodedCall };
	};
	const named = (make: (name: string) => unknown) => new Proxy({}, { get: (_, name) => make(String(name)) });
	return { tx: named((pallet) => named((name) => call(pallet, name))) } as RillApi;
}
