// SPDX-License-Identifier: Apache-2.0

// Reads that are recorded, and played again. The key of a read is its path and its arguments,
// without the options: all reads of a recording are of one block.

import { jsonSerialize } from 'polkadot-api/utils';

const keyOf = (path, args) => {
	const last = args.at(-1);
	const isOptions = typeof last === 'object' && last !== null && Object.keys(last).join() === 'at';
	return `${path.join('.')}${JSON.stringify(isOptions ? args.slice(0, -1) : args, jsonSerialize)}`;
};

const walk = (call, path = []) =>
	new Proxy(() => {}, {
		get: (_, name) => walk(call, [...path, name]),
		apply: (_, __, args) => call(path, args),
	});

/** The reads of `api`, which are also written into `reads`. Calls are not recorded. */
export const recorded = (api, reads) =>
	walk(async (path, args) => {
		const read = path.reduce((found, name) => found[name], api);
		const value = await read(...args);
		reads[keyOf(path, args)] = value === undefined ? null : value;
		return value;
	});

/** An API that answers from recorded reads, and fails for others. */
export const replayed = (reads) =>
	walk(async (path, args) => {
		const key = keyOf(path, args);
		if (!(key in reads)) throw new Error(`not recorded: ${key}`);
		return reads[key] ?? undefined;
	});
