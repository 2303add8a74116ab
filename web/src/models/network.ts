// SPDX-License-Identifier: Apache-2.0

// The sentences about the connection.

import { formatNumber } from './text.js';

/** The refusal of another network. */
export function explainWrongNetwork(wanted: string, found: string): string {
	return `This node is on another network: ${found}, with another genesis. This page is for ${wanted}. Connect to a node of ${wanted}.`;
}

/** The rule that the URL of a node violates. `undefined` if it keeps all. */
export function problemOfUrl(text: string, isSecure: boolean): string | undefined {
	let url: URL;
	try {
		url = new URL(text.trim());
	} catch {
		return 'This is no URL. Enter the URL of a node, such as wss://rill.example.org or ws://127.0.0.1:9944.';
	}
	if (url.protocol !== 'ws:' && url.protocol !== 'wss:') return 'The URL of a node begins with wss:// or ws://.';
	const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
	if (isSecure && url.protocol === 'ws:' && !isLocal) {
		return 'This page was loaded over HTTPS, so browsers refuse ws:// to other machines. Enter a wss:// URL.';
	}
	return undefined;
}

/** What a connection proves. */
export function explainTrust(source: { kind: 'light' } | { kind: 'node'; url: string }): string {
	return source.kind === 'light'
		? 'A light client in this page checks finality and every figure against the chain itself. You trust no server.'
		: `Everything here comes from the node ${source.url}, unchecked. Use your own node, or the light client, to trust nobody.`;
}

/** The connection in a few words. */
export function summaryOf(status: {
	phase: string;
	best?: { number: number };
	finalised?: { number: number };
}): string {
	if (status.phase === 'connecting') return 'Connecting to the chain …';
	if (status.phase === 'lost') return 'Connection lost. Trying again …';
	if (status.phase === 'refused') return 'Wrong network';
	return `Block ${formatNumber(status.best?.number ?? 0)}, final to ${formatNumber(status.finalised?.number ?? 0)}`;
}
