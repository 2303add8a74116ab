// SPDX-License-Identifier: Apache-2.0

import type { JsonRpcProvider, PolkadotSigner } from 'polkadot-api';

/** The signer of a well-known account, such as `//Bob`. */
export function signerOf(path: string): PolkadotSigner;

/** A connection to a node. */
export function providerOf(url: string): JsonRpcProvider;
