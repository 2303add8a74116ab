// SPDX-License-Identifier: Apache-2.0

declare module 'virtual:network' {
	export const network: import('./network.js').Network;
	export const chainSpec: () => Promise<string>;
}

declare module 'polkadot-api/smoldot/worker?worker' {
	const SmoldotWorker: new () => Worker;
	export default SmoldotWorker;
}
