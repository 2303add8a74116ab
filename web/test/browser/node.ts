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
	) {
		this.url = `ws://127.0.0.1:${ports[0]}`;
	}

	/** A development chain, or the network of another specification, whose blocks nobody makes. */
	static async start(specification = required('RILL_CHAIN_SPEC')): Promise<Node> {
		const node = new Node([await freePort(), await freePort(), await freePort()], specification);
		await node.begin();
		return node;
	}

	/** Starts the node on its chain. */
	async begin(): Promise<void> {
		const [rpc, peers, metrics] = this.ports;
		const log = openSync(join(this.base, 'log'), 'a');
		const args = ['--dev', '--chain', this.specification, '--base-path', join(this.base, 'data')];
		const ports = ['--rpc-port', `${rpc}`, '--port', `${peers}`, '--prometheus-port', `${metrics}`];
		this.process = spawn(required('RILL_NODE'), [...args, ...ports], { stdio: ['ignore', log, log] });
		for (let seconds = 0; seconds < START_SECONDS; seconds++) {
			if (this.process.exitCode !== null) throw new Error(`the node ended; its log is ${this.base}/log`);
			if (await answers(rpc ?? 0)) return;
			await new Promise((resolve) => setTimeout(resolve, 1000));
		}
		throw new Error(`the node does not answer; its log is ${this.base}/log`);
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

async function answers(port: number): Promise<boolean> {
	const body = JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'system_health', params: [] });
	const headers = { 'content-type': 'application/json' };
	try {
		const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body });
		return answer.ok;
	} catch {
		return false;
	}
}
