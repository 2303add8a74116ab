// SPDX-License-Identifier: Apache-2.0

// Reasons to act, above all views.

import { noticesOf } from '../models/account.js';
import { account, pool } from '../state.js';

export function Notices() {
	const state = pool.value;
	const notices = state ? noticesOf(state, account.value) : [];
	return (
		<ul class="notices" aria-label="Notices" hidden={notices.length === 0}>
			{notices.map(({ kind, text, view }) => (
				<li key={text} class={kind}>
					{text} <a href={`#${view}`}>See more</a>
				</li>
			))}
		</ul>
	);
}
