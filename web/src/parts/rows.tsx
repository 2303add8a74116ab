// SPDX-License-Identifier: Apache-2.0

// Lists of figures with their names.

import type { ComponentChildren } from 'preact';

import type { Row } from '../models/stake.js';

/** Figures with their names, one a line. */
export function Rows({ rows, label }: { rows: readonly Row[]; label?: string }) {
	return (
		<dl class="rows" aria-label={label}>
			{rows.map(({ name, value, note }) => (
				<div key={name} data-figure={name}>
					<dt>{name}</dt>
					<dd>
						<span class="figure">{value}</span>
						{note && <small>{note}</small>}
					</dd>
				</div>
			))}
		</dl>
	);
}

/** A part of a view, with its heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
	const id = `section-${title.toLowerCase().replace(/\W+/g, '-')}`;
	return (
		<section class="card" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	);
}
