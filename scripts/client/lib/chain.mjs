// SPDX-License-Identifier: Apache-2.0

// A chain as a wallet uses it: connections, signed calls, and watched blocks.

import { connect as dial } from 'node:net';

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';

const CONNECT_SECONDS = 120;
const INCLUDE_SECONDS = 60;

/** Rejects with `what` if `promise` takes longer than `seconds`. */
export function within(seconds, what, promise) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${what}: not within ${seconds} s`)), seconds * 1000);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Fails at once if nothing listens. The client library would keep trying. */
export function knock(url) {
	const { protocol, hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const socket = dial({ host: hostname, port: Number(port) || (protocol === 'wss:' ? 443 : 80) });
		socket.once('error', () => reject(new Error(`no node answers at ${url}; scripts/dev starts one`)));
		socket.once('connect', () => {
			socket.destroy();
			resolve();
		});
	});
}

/** Connects with no configuration but the address. */
export async function connect(url) {
	const api = await within(
		CONNECT_SECONDS,
		`connection to ${url}`,
		ApiPromise.create({ provider: new WsProvider(url, 500), noInitWarn: true }),
	);
	return { api, keyring: new Keyring({ type: 'sr25519', ss58Format: api.registry.chainSS58 }) };
}

/**
 * Signs and submits `call`, and waits for its block. Returns the name of the error if there was
 * one, the remaining amount in it, events by `section.method`, the fee in plancks, and the block.
 * `options` are those of a signature.
 */
export function submit(api, signer, call, options = {}) {
	const included = new Promise((resolve, reject) => {
		const look = async ({ status, events, dispatchError }) => {
			if (status.isInvalid || status.isDropped || status.isUsurped) {
				throw new Error(`transaction ${status.type}`);
			}
			if (!status.isInBlock) return;
			const blockHash = status.asInBlock.toHex();
			const header = await api.rpc.chain.getHeader(blockHash);
			resolve({
				blockHash,
				parentHash: header.parentHash.toHex(),
				number: header.number.toBigInt(),
				error: dispatchError && errorName(api, dispatchError),
				left: dispatchError && leftOf(api, dispatchError),
				fee: feeOf(events),
				event: (name) => eventData(events, name),
			});
		};
		call.signAndSend(signer, { nonce: -1, ...options }, (result) => look(result).catch(reject)).catch(reject);
	});
	return within(INCLUDE_SECONDS, `inclusion of ${call.method.section}.${call.method.method}`, included);
}

/** The name of a dispatch error. */
export function errorName(api, error) {
	if (!error.isModule) return error.toString();
	const { section, name } = api.registry.findMetaError(error.asModule);
	return `${section}.${name}`;
}

/**
 * The remaining amount in an error of a limit: two bytes of digits, and one with the number of
 * zeros.
 */
export function leftOf(api, error) {
	if (!error.isModule) return undefined;
	const [field] = api.registry.findMetaError(error.asModule).fields;
	if (field?.typeName.unwrapOr(null)?.toString() !== 'Remaining') return undefined;
	const [, low, high, zeros] = error.asModule.error;
	return BigInt(low + 256 * high) * 10n ** BigInt(zeros);
}

/** The name of the error of a call of sudo, if there was one. */
export function outcomeOfSudo(api, outcome) {
	const { sudoResult } = outcome.event('sudo.Sudid');
	return sudoResult.isErr ? errorName(api, sudoResult.asErr) : undefined;
}

function feeOf(events) {
	return eventData(events, 'transactionPayment.TransactionFeePaid').actualFee.toBigInt();
}

/** The data of the only event with this name. */
export function eventData(events, name) {
	const found = events.filter(({ event }) => `${event.section}.${event.method}` === name);
	if (found.length !== 1) throw new Error(`${found.length} events ${name}`);
	const { data } = found[0].event;
	return Object.fromEntries(data.names.map((field, index) => [field, data[index]]));
}

/**
 * Watches blocks in order without a gap, from number `from` or the latest one, until `look(events,
 * block)` returns something. Returns that.
 */
export function watch(api, seconds, what, look, from) {
	return follow(api, async () => (await api.rpc.chain.getHeader()).number.toBigInt(), seconds, what, look, from);
}

/** Watches finalised blocks, which cannot be reverted. */
export function watchFinalized(api, seconds, what, look, from) {
	const head = async () => (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toBigInt();
	return follow(api, head, seconds, what, look, from);
}

async function follow(api, headNumber, seconds, what, look, from) {
	let next = from ?? (await headNumber());
	const search = async () => {
		for (;;) {
			const head = await headNumber();
			for (; next <= head; next += 1n) {
				const blockHash = await api.rpc.chain.getBlockHash(next);
				const header = await api.rpc.chain.getHeader(blockHash);
				const events = await (await api.at(blockHash)).query.system.events();
				const parentHash = header.parentHash.toHex();
				const found = await look(events, { number: next, blockHash, parentHash });
				if (found) return found;
			}
			await new Promise((resolve) => setTimeout(resolve, 1000));
		}
	};
	return within(seconds, what, search());
}

/** The books of the pool as integers. */
export async function poolAt(api, blockHash) {
	const pool = await (await api.at(blockHash)).query.liquidStaking.pool();
	const stream = pool.stream;
	return {
		shares: pool.shares.toBigInt(),
		active: pool.active.toBigInt(),
		unbonding: pool.unbonding.toBigInt(),
		reserve: pool.reserve.toBigInt(),
		claims: pool.claims.toBigInt(),
		owed: pool.owed.toBigInt(),
		pending: pool.pending.toBigInt(),
		stream: {
			total: stream.total.toBigInt(),
			start: stream.start.toBigInt(),
			end: stream.end.toBigInt(),
		},
	};
}
