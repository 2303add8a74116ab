// SPDX-License-Identifier: Apache-2.0

// The network that the page is built for.

/** A network. */
export interface Network {
	readonly name: string;
	readonly genesisHash: string;
	/** Whether its well-known accounts can sign. */
	readonly isDevelopment: boolean;
	/** A node to begin with. */
	readonly nodeUrl: string | undefined;
	/** Whether the light client finds peers: the specification has a boot node for browsers. */
	readonly hasLightClient: boolean;
}
