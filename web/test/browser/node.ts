// SPDX-License-Identifier: Apache-2.0

// Nodes of development chains, which tests start, end and start again.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_SECONDS = 240;

/** A free port of this machine. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** A node with its own chain. */
export class Node {
	private readonly base = mkdtempSync(join(tmpdir(), 'rill-web-'));
	private process: ChildProcess | undefined;
	readonly url: string;

	private constructor(
		private readonly ports: readonly number[],
		private readonly specification: string,
		private readonly more: readonly string[],
	) {
		this.url = `ws://127.0.0.1:${ports[0]}`;
	}

	/** A node of the development chain, or another one. `more`: arguments instead of `--dev`. */
	static async start(
		specification = required('RILL_CHAIN_SPEC'),
		more: readonly string[] = ['--dev'],
	): Promise<Node> {
		const node = new Node([await freePort(), await freePort(), await freePort()], specification, more);
		await node.begin();
		return node;
	}

	/** Starts the node on its chain. */
	async begin(): Promise<void> {
		const [rpc, peers, metrics] = this.ports;
		const log = openSync(join(this.base, 'log'), 'a');
		const args = [...this.more, '--chain', this.specification, '--base-path', join(this.base, 'data')];
		// Browsers reach peers by WebSocket alone.
		const listen = ['--listen-addr', `/ip4/127.0.0.1/tcp/${peers}/ws`];
		const ports = ['--rpc-port', `${rpc}`, '--prometheus-port', `${metrics}`, ...listen];
		this.process = spawn(required('RILL_NODE'), [...args, ...ports], { stdio: ['ignore', log, log] });
		for (let seconds = 0; seconds < START_SECONDS; seconds++) {
			if (this.process.exitCode !== null) throw new Error(`the node ended; its log is ${this.base}/log`);
			if (await answers(rpc ?? 0)) return;
			await new Promise((resolve) => setTimeout(resolve, 1000));
		}
		throw new Error(`the node does not answer; its log is ${this.base}/log`);
	}

	/** The address of the node for its peers. */
	async peerAddress(): Promise<string> {
		const id = await ask(this.ports[0] ?? 0, 'system_localPeerId');
		return `/ip4/127.0.0.1/tcp/${this.ports[1]}/ws/p2p/${id}`;
	}

	/** Ends the node. Its chain stays. */
	async end(): Promise<void> {
		const { process } = this;
		this.process = undefined;
		if (!process || process.exitCode !== null) return;
		const ended = new Promise((resolve) => process.once('exit', resolve));
		process.kill('SIGTERM');
		await ended;
	}

	/** Ends the node, and deletes its chain. */
	async remove(): Promise<void> {
		await this.end();
		rmSync(this.base, { recursive: true, force: true });
	}
}

function required(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set; scripts/test-web sets it`);
	return value;
}

/** The answer of a node to a request by JSON-RPC. */
export async function ask(port: number | string, method: string, params: readonly unknown[] = []): Promise<unknown> {
	const body = JSON.stringify({ id: 1, jsonrpc: '2.0', method, params });
	const headers = { 'content-type': 'application/json' };
	const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body });
	return ((await answer.json()) as { result: unknown }).result;
}

const answers = (port: number) =>
	ask(port, 'system_health').then(
		() => true,
		() => false,
	);
