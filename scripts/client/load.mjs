// SPDX-License-Identifier: Apache-2.0

// Fills the blocks of a development node with transfers, and then with stakes. Measures the
// throughput and the memory of the node, and then the execution and the import of the full blocks.
// Progress goes to standard error, and the table to standard output.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { connect, submit, within } from './lib/chain.mjs';
import { RILL } from './lib/math.mjs';

const [rill, directory, wanted] = process.argv.slice(2);
const BLOCKS = Number(wanted);
const ACCOUNTS = 500;
const FUNDED_AT_ONCE = 100;
// A hundred thousand RILL is all that the payer has.
const FUNDS = 150n * RILL;
const SENT_AT_ONCE = 100;
const BLOCK_SECONDS = 6;
const FULL = 0.95;
const EXECUTIONS = 5;
const START_SECONDS = 180;
const STOP_SECONDS = 60;
const COMMAND_SECONDS = 300;
const [SPEC, BASE, COPY, EARLY, LATE] = ['spec.json', 'node', 'copy', 'early', 'late'].map((name) => `${directory}/${name}`);

const started = Date.now();
const say = (what) => console.error(`   [${((Date.now() - started) / 1000).toFixed(0)} s] ${what}`);

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	return port;
}

/** Starts the node, and connects to it. */
async function start() {
	const [rpc, p2p, metrics] = [await freePort(), await freePort(), await freePort()];
	const log = openSync(`${directory}/node.log`, 'a');
	const node = spawn(rill, [
		...['--dev', '--chain', SPEC, '--base-path', BASE, '--no-telemetry', '--no-hardware-benchmarks'],
		...['--rpc-port', rpc, '--listen-addr', `/ip4/127.0.0.1/tcp/${p2p}`, '--prometheus-port', metrics],
		...['--pool-limit', 100_000, '--pool-kbytes', 200_000],
	].map(String), { stdio: ['ignore', log, log] });
	writeFileSync(`${directory}/pid`, String(node.pid));
	process.on('exit', () => node.kill('SIGKILL'));
	const isUp = () => fetch(`http://127.0.0.1:${rpc}/health`).then(() => true, () => false);
	await within(START_SECONDS, 'the node answering', (async () => {
		while (!(await isUp())) {
			assert.equal(node.exitCode, null, 'the node ended by itself');
			await sleep(500);
		}
	})());
	return { node, ...(await connect(`ws://127.0.0.1:${rpc}`)) };
}

async function stop({ node, api }) {
	await api.disconnect();
	const ended = once(node, 'exit');
	node.kill('SIGTERM');
	await within(STOP_SECONDS, 'the node ending', ended);
	rmSync(`${directory}/pid`);
}

/** The most memory of the node since the last call, in MiB. */
function memory({ node }) {
	const status = readFileSync(`/proc/${node.pid}/status`, 'utf8');
	writeFileSync(`/proc/${node.pid}/clear_refs`, '5');
	return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)[1]) / 1024;
}

async function fund({ api, keyring }, users) {
	const ferdie = keyring.addFromUri('//Ferdie');
	for (let index = 0; index < users.length; index += FUNDED_AT_ONCE) {
		const transfers = users.slice(index, index + FUNDED_AT_ONCE).map(({ pair }) => api.tx.balances.transferKeepAlive(pair.address, FUNDS));
		const { error } = await submit(api, ferdie, api.tx.utility.batchAll(transfers));
		assert.equal(error, undefined);
		say(`${Math.min(index + FUNDED_AT_ONCE, users.length)} of ${users.length} accounts funded`);
	}
}

/** Signs as many calls as fill the wanted blocks and two more. The last one is in a full block. */
async function sign({ api }, users, name, call) {
	const limits = api.consts.system.blockWeights.perClass.normal;
	const { weight } = await call.paymentInfo(users[0].pair.address);
	const each = weight.refTime.toNumber() + limits.baseExtrinsic.refTime.toNumber();
	const count = Math.ceil(((BLOCKS + 2) * limits.maxTotal.unwrap().refTime.toNumber()) / each);
	const options = { blockHash: api.genesisHash, genesisHash: api.genesisHash, runtimeVersion: api.runtimeVersion, era: 0 };
	const signed = [];
	for (let number = 0; number < count; number += 1) {
		const user = users[number % users.length];
		signed.push(api.tx(call).sign(user.pair, { ...options, nonce: user.nonce }).toHex());
		user.nonce += 1;
		if (number % 1000 === 999) {
			say(`${name}: ${number + 1} of ${count} signed`);
			// Lets the connection answer the node.
			await sleep(1);
		}
	}
	return signed;
}

async function send({ api }, name, signed) {
	const provider = api._rpcCore.provider;
	for (let index = 0; index < signed.length; index += SENT_AT_ONCE) {
		const some = signed.slice(index, index + SENT_AT_ONCE);
		await Promise.all(some.map((extrinsic) => provider.send('author_submitExtrinsic', [extrinsic])));
	}
	say(`${name}: ${signed.length} sent`);
}

/** A block: its number, its transactions, and the part of the weight of normal ones. */
async function look({ api }, number) {
	const hash = await api.rpc.chain.getBlockHash(number);
	const { extrinsics } = (await api.rpc.chain.getBlock(hash)).block;
	const at = await api.at(hash);
	const used = (await at.query.system.blockWeight()).normal.refTime.toNumber();
	const most = api.consts.system.blockWeights.perClass.normal.maxTotal.unwrap().refTime.toNumber();
	const events = await at.query.system.events();
	const failed = events.filter(({ event }) => event.section === 'system' && event.method === 'ExtrinsicFailed');
	assert.equal(failed.length, 0, `failed transactions in block ${number}`);
	return { number, count: extrinsics.filter((each) => each.isSigned).length, fullness: used / most };
}

const headOf = async ({ api }) => (await api.rpc.chain.getHeader()).number.toNumber();

/** Fills blocks with one kind of call. Returns its full blocks, and one before them. */
async function fill(chain, users, name, call) {
	const signed = await sign(chain, users, name, call);
	memory(chain);
	const before = await headOf(chain);
	const sending = send(chain, name, signed);
	const blocks = [];
	let left = signed.length;
	await within((BLOCKS + 10) * 2 * BLOCK_SECONDS, `${name}: all in blocks`, (async () => {
		while (left > 0) {
			const next = before + blocks.length + 1;
			if ((await headOf(chain)) < next) {
				await sleep(500);
				continue;
			}
			const block = await look(chain, next);
			blocks.push(block);
			left -= block.count;
			say(`${name}: block ${next} has ${block.count}, ${percent(block.fullness)} full`);
		}
	})());
	await sending;
	const full = blocks.filter(({ fullness }) => fullness >= FULL);
	assert.ok(full.length > 0, `${name}: no block was full`);
	return { name, before, last: before + blocks.length, full, memory: memory(chain) };
}

/** Runs a command of the node on a stopped chain, and returns what it says. */
async function command(...args) {
	const child = spawn(rill, args.map(String), { stdio: ['ignore', 'pipe', 'pipe'] });
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
	const [code] = await within(COMMAND_SECONDS, `rill ${args[0]}`, once(child, 'close')).finally(() => child.kill('SIGKILL'));
	assert.equal(code, 0, `rill ${args.join(' ')}: ${text.slice(-2000)}`);
	return text;
}

/** Execution times of the blocks of a kind, in seconds, by number. Signatures are included. */
async function execute({ full }) {
	const [from, to] = [full[0].number, full.at(-1).number];
	const text = await command('benchmark', 'block', '--chain', SPEC, '--base-path', BASE, '--from', from, '--to', to, '--repeat', EXECUTIONS);
	const lines = text.matchAll(/Block (\d+) with .*\(\s*([\d,]+) of\s+([\d,]+) ns\)/g);
	const nanos = (digits) => Number(digits.replaceAll(',', '')) / 1e9;
	return new Map([...lines].map(([, number, took, weight]) => [Number(number), { took: nanos(took), weight: nanos(weight) }]));
}

/** Takes the files of a directory out of the page cache. */
function forget(path) {
	execFileSync('python3', ['-c', `
import os, sys
for base, _, names in os.walk(sys.argv[1]):
    for name in names:
        with open(os.path.join(base, name), "rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)`, path]);
}

/** Writes the blocks of a kind to one file, and all earlier ones to another. */
async function exportAll({ before, last }) {
	const write = (...args) => command('export-blocks', '--chain', SPEC, '--base-path', BASE, '--binary', ...args);
	await write('--to', before - 1, EARLY);
	await write('--from', before, '--to', last, LATE);
}

/** Import times of all exported blocks of a kind, in seconds by number, from commit to commit. */
async function importAll({ isCold }) {
	rmSync(COPY, { recursive: true, force: true });
	await command('import-blocks', '--chain', SPEC, '--base-path', COPY, '--binary', EARLY);
	if (isCold) forget(COPY);
	const text = await command('import-blocks', '--chain', SPEC, '--base-path', COPY, '--binary', '--log=db=trace', LATE);
	const lines = text.matchAll(/^(\S+ \S+?)(?:\s.*)?DB Commit 0x[0-9a-f]+ \((\d+)\)/gm);
	const commits = [...lines].map(([, time, number]) => ({ number: Number(number), time: Date.parse(`${time.replace(' ', 'T')}Z`) }));
	return new Map(commits.slice(1).map(({ number, time }, index) => [number, (time - commits[index].time) / 1e3]));
}

const percent = (part) => `${(100 * part).toFixed(1)} %`;

/** The median, with the least and the most. */
function spread(values, digits) {
	const sorted = [...values].sort((a, b) => a - b);
	const show = (value) => value.toFixed(digits);
	return `${show(sorted[Math.floor(sorted.length / 2)])} (${show(sorted[0])} to ${show(sorted.at(-1))})`;
}

const perSecond = ({ full }) => full.reduce((sum, { count }) => sum + count, 0) / full.length / BLOCK_SECONDS;

/** Measures the full blocks of a kind while no node runs. */
async function measure(kind) {
	say(`${kind.name}: execution`);
	const executed = await execute(kind);
	say(`${kind.name}: import`);
	await exportAll(kind);
	const warm = await importAll({ isCold: false });
	say(`${kind.name}: import without the page cache`);
	const cold = await importAll({ isCold: true });
	const of = (map) => kind.full.map(({ number }) => {
		assert.ok(map.has(number), `nothing is known of block ${number}`);
		return map.get(number);
	});
	return [
		kind.full.length,
		spread(kind.full.map(({ count }) => count), 0),
		perSecond(kind).toFixed(0),
		spread(of(executed).map(({ weight }) => weight), 3),
		spread(of(executed).map(({ took }) => took), 3),
		spread(of(executed).map(({ took, weight }) => (100 * took) / weight), 0),
		spread(of(warm), 3),
		spread(of(cold), 3),
		kind.memory.toFixed(0),
	];
}

const ROWS = [
	'full blocks', 'in a full block', 'included per second', 'registered, s', 'executed, s', 'executed, % of registered',
	'imported, s', 'imported without the page cache, s', 'memory, MiB',
];

function table(kinds, columns) {
	const line = (cells) => `| ${cells.join(' | ')} |`;
	const rows = ROWS.map((row, index) => line([row, ...columns.map((column) => column[index])]));
	const ratio = perSecond(kinds[1]) / perSecond(kinds[0]);
	const sentence = `\nIncluded \`${kinds[1].name}\` per second: ${ratio.toFixed(2)} of \`${kinds[0].name}\`.`;
	return [line(['', ...kinds.map(({ name }) => `\`${name}\``)]), '|---|---|---|', ...rows, sentence].join('\n');
}

say('start of the node');
const chain = await start();
const { api, keyring } = chain;
const users = [...Array(ACCOUNTS).keys()].map((index) => ({ pair: keyring.addFromUri(`//Load//${index}`), nonce: 0 }));
await fund(chain, users);
const kinds = [
	await fill(chain, users, 'transfer_keep_alive', api.tx.balances.transferKeepAlive(users[0].pair.address, RILL)),
	await fill(chain, users, 'stake', api.tx.liquidStaking.stake(RILL, 0)),
];
await stop(chain);
const columns = [];
for (const kind of kinds) columns.push(await measure(kind));
console.log(table(kinds, columns));
process.exit(0);
