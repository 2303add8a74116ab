// SPDX-License-Identifier: Apache-2.0

// The light client: smoldot in a worker, with the chain specification that the page is built with.

import { startFromWorker } from 'polkadot-api/smoldot/from-worker';
import SmoldotWorker from 'polkadot-api/smoldot/worker?worker';
import { getSmProvider } from 'polkadot-api/sm-provider';
import { chainSpec } from 'virtual:network';

/** Starts the light client. `end` stops its worker. */
export function startLightClient() {
	const client = startFromWorker(new SmoldotWorker(), { maxLogLevel: 2, forbidWebRtc: true });
	const provider = getSmProvider(async () => client.addChain({ chainSpec: await chainSpec() }));
	return { provider, end: () => void client.terminate().catch(() => {}) };
}
