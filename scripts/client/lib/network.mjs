// SPDX-License-Identifier: Apache-2.0

// A network of real nodes on one machine. Each has its own network namespace, so that it can be cut
// off as if a cable were pulled. It needs the right to create namespaces, which end with the test:
// see scripts/test-network.

import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { connect, within } from './chain.mjs';

const START_SECONDS = 300;
const STOP_SECONDS = 60;
const NETWORK = '10.77.0';
const BRIDGE = 'rill0';
const PORTS = { p2p: 30333, rpc: 9944, metrics: 9615, parachain: 30334, relayRpc: 9945, relayMetrics: 9616 };

const ip = (...args) => execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });

// A key for the network protocol only: the number of the node.
const nodeKeyOf = (number) => number.toString(16).padStart(64, '0');

/** The address of the node that is added as the `number`th, from 1 on. */
export function addressOf(rill, number) {
	const peerId = execFileSync(rill, ['key', 'inspect-node-key'], { input: nodeKeyOf(number), encoding: 'utf8' }).trim();
	return `/ip4/${NETWORK}.${number}/tcp/${PORTS.p2p}/ws/p2p/${peerId}`;
}

/** Nodes with a common chain specification and bridge. */
export class Network {
	#nodes = new Map();

	/**
	 * `rill` is the binary, `spec` a raw specification, and `directory` has states and logs. Nodes
	 * get each other's addresses, unless the specification has boot nodes.
	 */
	constructor({ rill, spec, directory, hasBootNodes = false }) {
		Object.assign(this, { rill, spec, directory, hasBootNodes });
		ip('link', 'set', 'lo', 'up');
		ip('link', 'add', BRIDGE, 'type', 'bridge');
		ip('addr', 'add', `${NETWORK}.254/24`, 'dev', BRIDGE);
		ip('link', 'set', BRIDGE, 'up');
	}

	get nodes() {
		return [...this.#nodes.values()];
	}

	/**
	 * Starts a node. With `key`, the name of a well-known account such as `Alice`, it validates
	 * with the keys of that account. Two nodes can have the same key.
	 */
	async add(name, { key, rill = this.rill, args = [] } = {}) {
		return this.#start(new Node(this, { name, number: this.#nodes.size + 1, key, rill, args }));
	}

	/**
	 * Starts a collator with the keys of a well-known account, for the parachain with the raw
	 * specification `parachain`. Its binary contains a node of Rill, which is part of this network.
	 */
	async addCollator(name, { key, binary, parachain, args = [] }) {
		const number = this.#nodes.size + 1;
		return this.#start(new Collator(this, { name, number, key, rill: this.rill, args, binary, parachain }));
	}

	async #start(node) {
		this.#nodes.set(node.name, node);
		await node.start();
		return node;
	}

	node(name) {
		return this.#nodes.get(name);
	}

	/** Ends every node. */
	async stop() {
		await Promise.all(this.nodes.map((node) => node.stop('SIGTERM')));
	}
}

/** A node of a network, which keeps its state and address when it is started again. */
class Node {
	#process;
	#network;
	#address;

	constructor(network, { name, number, key, rill, args = [], ...others }) {
		Object.assign(this, { name, number, key, rill, args, spec: network.spec, ...others });
		this.#network = network;
		this.host = `${NETWORK}.${number}`;
		this.url = `ws://${this.host}:${PORTS.rpc}`;
		this.base = `${network.directory}/${name}`;
		this.log = `${network.directory}/${name}.log`;
		this.nodeKey = nodeKeyOf(number);
		mkdirSync(this.base, { recursive: true });
		this.#plug();
	}

	#plug() {
		const [namespace, cable] = [this.name, `v-${this.number}`];
		ip('netns', 'add', namespace);
		ip('link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespace);
		ip('link', 'set', cable, 'master', BRIDGE, 'up');
		ip('-n', namespace, 'addr', 'add', `${this.host}/24`, 'dev', 'eth0');
		ip('-n', namespace, 'link', 'set', 'eth0', 'up');
		ip('-n', namespace, 'link', 'set', 'lo', 'up');
	}

	/** The address for other nodes. */
	get address() {
		return (this.#address ??= addressOf(this.rill, this.number));
	}

	/** The program and its arguments. */
	get command() {
		return [
			this.rill,
			...this.identity(this.spec, this.base, PORTS.p2p),
			...this.endpoints,
			...['--no-hardware-benchmarks', '--insecure-validator-i-know-what-i-do'],
			...(this.key ? [`--${this.key.toLowerCase()}`] : []),
			...this.bootNodes,
			...this.args,
		].map(String);
	}

	/** Arguments for the chain of a node and for its address. */
	identity(spec, base, port) {
		return [
			...['--chain', spec, '--base-path', base, '--name', this.name, '--node-key', this.nodeKey],
			...['--listen-addr', `/ip4/${this.host}/tcp/${port}/ws`, '--no-mdns', '--no-telemetry'],
			// A private network has no addresses to hide.
			'--discover-local',
		];
	}

	/** Arguments for RPC and metrics. */
	get endpoints() {
		return [
			...['--rpc-port', PORTS.rpc, '--unsafe-rpc-external', '--rpc-methods', 'unsafe', '--rpc-cors', 'all'],
			...['--prometheus-port', PORTS.metrics, '--prometheus-external'],
		];
	}

	/** Arguments with the addresses of the other nodes. */
	get bootNodes() {
		const others = this.#network.nodes.filter((node) => node !== this).map((node) => node.address);
		return others.length > 0 && !this.#network.hasBootNodes ? ['--bootnodes', ...others] : [];
	}

	get isRunning() {
		return this.#process !== undefined;
	}

	/** Starts the node, or starts it again, and waits until it answers. */
	async start() {
		const log = openSync(this.log, 'a');
		const node = spawn('ip', ['netns', 'exec', this.name, ...this.command], {
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		this.#process = node;
		const ended = once(node, 'exit').then(([code, signal]) => {
			if (this.#process === node) this.#process = undefined;
			throw new Error(`${this.name} ended by itself (${code ?? signal}); its last words:\n${this.tail()}`);
		});
		// Its end is an error only while it starts.
		ended.catch(() => {});
		await within(START_SECONDS, `${this.name} answering`, Promise.race([this.#answers(), ended]));
	}

	async #answers() {
		for (;;) {
			try {
				await this.ask('system_health');
				return;
			} catch {
				await sleep(500);
			}
		}
	}

	/** The result of one RPC method. */
	async ask(method, ...params) {
		const response = await fetch(`http://${this.host}:${PORTS.rpc}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id: 1, jsonrpc: '2.0', method, params }),
			signal: AbortSignal.timeout(30_000),
		});
		const { result, error } = await response.json();
		if (error) throw new Error(`${this.name}: ${method}: ${error.message}`);
		return result;
	}

	/** The number of the best block. */
	async best() {
		return Number((await this.ask('chain_getHeader')).number);
	}

	/** The number of the last finalised block. */
	async finalized() {
		const hash = await this.ask('chain_getFinalizedHead');
		return Number((await this.ask('chain_getHeader', hash)).number);
	}

	/** The metrics, by name with labels. */
	async metrics() {
		const response = await fetch(`http://${this.host}:${PORTS.metrics}/metrics`, { signal: AbortSignal.timeout(30_000) });
		const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'));
		return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
	}

	/** A client of the node, as wallets have. */
	async connect() {
		return connect(this.url);
	}

	/** Ends the node by a signal, and waits for its end. */
	async stop(signal) {
		const node = this.#process;
		if (!node) return;
		this.#process = undefined;
		const ended = once(node, 'exit');
		node.kill(signal);
		await within(STOP_SECONDS, `${this.name} ending`, ended).catch(async (error) => {
			node.kill('SIGKILL');
			await ended;
			throw error;
		});
	}

	/** Cuts the node off. */
	cut() {
		ip('link', 'set', `v-${this.number}`, 'down');
	}

	/** Connects the node again. */
	heal() {
		ip('link', 'set', `v-${this.number}`, 'up');
	}

	/** The log. */
	text() {
		return readFileSync(this.log, 'utf8');
	}

	/** The end of the log. */
	tail(lines = 40) {
		return this.text().split('\n').slice(-lines).join('\n');
	}
}

/** A collator, whose RPC is that of its parachain. */
class Collator extends Node {
	get command() {
		return [
			...[this.binary, '--collator', `--${this.key.toLowerCase()}`, '--no-hardware-benchmarks'],
			...['--database', 'paritydb'],
			...this.identity(this.parachain, `${this.base}/parachain`, PORTS.parachain),
			...this.endpoints,
			...this.args,
			'--',
			...this.identity(this.spec, `${this.base}/rill`, PORTS.p2p),
			...['--database', 'paritydb'],
			...['--rpc-port', PORTS.relayRpc, '--prometheus-port', PORTS.relayMetrics],
			...this.bootNodes,
		].map(String);
	}
}

/**
 * Waits at most `seconds` until `look` returns something true. An exception means that it is too
 * early.
 */
export async function eventually(seconds, what, look) {
	const deadline = Date.now() + seconds * 1000;
	let last;
	for (;;) {
		try {
			const found = await look();
			if (found) return found;
			last = undefined;
		} catch (error) {
			last = error;
		}
		if (Date.now() > deadline) throw new Error(`${what}: not within ${seconds} s${last ? `: ${last.message}` : ''}`);
		await sleep(1000);
	}
}
