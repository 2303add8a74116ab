// SPDX-License-Identifier: Apache-2.0

// A read that is made again in each block, and when its input changes.

import type { RillApi } from '@rill/client';
import { useEffect, useRef, useState } from 'preact/hooks';

import { connection } from './connection.js';
import { stateBlock } from './state.js';

/**
 * The value of a read for an input. `undefined` until the first answer for this input: an answer
 * for another one is never shown.
 */
export function useRead<Value>(
	input: string | undefined,
	read: (api: RillApi, options: { at: string; signal: AbortSignal }) => Promise<Value>,
): Value | undefined {
	const [answer, setAnswer] = useState<{ input: string; value: Value }>();
	const latest = useRef(read);
	latest.current = read;
	const opened = connection.value;
	const at = stateBlock.value;
	useEffect(() => {
		if (input === undefined || !opened || !at) return;
		const abort = new AbortController();
		Promise.resolve()
			.then(() => latest.current(opened.api, { at, signal: abort.signal }))
			.then((value) => abort.signal.aborted || setAnswer({ input, value }))
			.catch(() => {
				// A newer input ended it, or a lost connection. The next block brings another read.
			});
		return () => abort.abort();
	}, [input, opened, at]);
	return answer?.input === input ? answer?.value : undefined;
}
