// SPDX-License-Identifier: Apache-2.0

// The connection to the chain: by the light client, or by a node. It says what it is connected to,
// refuses other networks, and recovers.

import { signal } from '@preact/signals';
import { connect, type Block, type Connection } from '@rill/client';
import { getWsProvider, WsEvent } from 'polkadot-api/ws';
import { network } from 'virtual:network';

import { explainWrongNetwork } from './models/network.js';

/** The way to the chain. */
export type Source = { readonly kind: 'light' } | { readonly kind: 'node'; readonly url: string };

/** The state of the connection. */
export type Status =
	| { readonly phase: 'connecting' }
	| { readonly phase: 'connected'; readonly best: Block; readonly finalised: Block }
	/** Without a block for long, or without a socket. The page tries again by itself. */
	| { readonly phase: 'lost' }
	| { readonly phase: 'refused'; readonly sentence: string };

/** Milliseconds without a block until a connection counts as lost, and until it is made again. */
const LOST_AFTER = 30_000;
const AGAIN_AFTER = 60_000;
/** The same until the first block of a light client: it finds peers and verifies finality. */
const LIGHT_BEGIN = 600_000;
const PAUSE = 2_000;
const STORED = 'rill.source';

export const source = signal<Source>(storedSource());
export const status = signal<Status>({ phase: 'connecting' });
/** The connection, once its network is known to be the right one. */
export const connection = signal<Connection | undefined>(undefined);

/** What ends the present connection. */
let close = () => {};

/** Connects to the chain in another way, and remembers it. */
export function chooseSource(chosen: Source): void {
	source.value = chosen;
	localStorage.setItem(STORED, JSON.stringify(chosen));
	open();
}

/** Connects to the chain. */
export function open(): void {
	close();
	connection.value = undefined;
	status.value = { phase: 'connecting' };
	let isOpen = true;
	let end = () => {};
	close = () => {
		isOpen = false;
		end();
	};
	const isCurrent = () => isOpen;
	void begin(source.value, isCurrent, (ended) => (isOpen ? (end = ended) : ended())).catch(() => {
		if (isOpen) retry();
	});
}

function retry(): void {
	close();
	connection.value = undefined;
	status.value = { phase: 'lost' };
	const timer = setTimeout(open, PAUSE);
	close = () => clearTimeout(timer);
}

async function begin(from: Source, isCurrent: () => boolean, onEnd: (end: () => void) => void): Promise<void> {
	const { provider, end, isBack } = await providerOf(from, isCurrent);
	const opened = connect(provider);
	const watch = watchBlocks(opened, isBack, from.kind === 'light' ? LIGHT_BEGIN : AGAIN_AFTER);
	onEnd(() => {
		watch.end();
		opened.client.destroy();
		end();
	});
}

/** A provider, with a flag of a socket that was closed and is open again. */
async function providerOf(from: Source, isCurrent: () => boolean) {
	const isBack = { current: false };
	if (from.kind === 'light') {
		// Loaded only here, since it is larger than the rest of the page.
		const { startLightClient } = await import('./light-client.js');
		return { ...startLightClient(), isBack };
	}
	let wasConnected = false;
	const provider = getWsProvider(from.url, {
		onStatusChanged: ({ type }) => {
			if (type === WsEvent.CONNECTED) {
				isBack.current = wasConnected;
				wasConnected = true;
			} else if (type !== WsEvent.CONNECTING && isCurrent() && status.value.phase !== 'refused') {
				status.value = { phase: 'lost' };
			}
		},
	});
	return { provider, end: () => {}, isBack };
}

/** Follows the blocks. The first one of each socket must be of the right network. */
function watchBlocks(opened: Connection, isBack: { current: boolean }, firstWait: number) {
	let [isRight, isOver] = [false, false];
	let timers: ReturnType<typeof setTimeout>[] = [];
	const end = () => {
		isOver = true;
		timers.forEach(clearTimeout);
	};
	const unless = (act: () => void) => () => (isOver ? undefined : act());
	const beat = (wait: number) => {
		timers.forEach(clearTimeout);
		timers = [setTimeout(lose, LOST_AFTER), setTimeout(retry, wait)];
	};
	const take = async (blocks: readonly Block[]) => {
		beat(AGAIN_AFTER);
		if (!isRight || isBack.current) {
			isBack.current = false;
			isRight = await isRightNetwork(opened);
		}
		const [best, finalised] = [blocks[0], blocks.at(-1)];
		if (isOver || !best || !finalised) return;
		if (!isRight) return end();
		connection.value = opened;
		status.value = { phase: 'connected', best, finalised };
	};
	beat(firstWait);
	const subscription = opened.client.bestBlocks$.subscribe({
		next: (blocks) => void take(blocks).catch(unless(retry)),
		error: unless(retry),
	});
	return { end: () => (end(), subscription.unsubscribe()) };
}

/** Marks a connection as lost that was there before. */
function lose(): void {
	if (status.value.phase === 'connected') status.value = { phase: 'lost' };
}

/** Asks the chain for its genesis hash anew: polkadot-api remembers that of the first socket. */
async function isRightNetwork({ client }: Connection): Promise<boolean> {
	const [hash, name] = await Promise.all([
		client._request<string>('chainSpec_v1_genesisHash', []),
		client._request<string>('chainSpec_v1_chainName', []),
	]);
	if (hash === network.genesisHash) return true;
	connection.value = undefined;
	status.value = { phase: 'refused', sentence: explainWrongNetwork(network.name, name) };
	return false;
}

function storedSource(): Source {
	const stored = localStorage.getItem(STORED);
	const parsed = stored ? (JSON.parse(stored) as Source) : undefined;
	if (parsed && (parsed.kind === 'node' || network.hasLightClient)) return parsed;
	// A development chain has one node, and no peer for a light client.
	return network.hasLightClient || !network.nodeUrl ? { kind: 'light' } : { kind: 'node', url: network.nodeUrl };
}
