// SPDX-License-Identifier: Apache-2.0

// Prints the genesis hash of a raw chain specification, as the light client computes it from the
// genesis state. A process of its own, because timers of the light client outlast it.

import { readFileSync } from 'node:fs';

import { start } from 'polkadot-api/smoldot';

const chain = await start({ maxLogLevel: 1 }).addChain({ chainSpec: readFileSync(process.argv[2], 'utf8') });
chain.sendJsonRpc(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'chainSpec_v1_genesisHash', params: [] }));
const { result } = JSON.parse(await chain.nextJsonRpcResponse());
process.stdout.write(result, () => process.exit());
