// SPDX-License-Identifier: Apache-2.0

// A table that scrolls to the side on a phone, also by the keyboard.

import type { ComponentChildren } from 'preact';

/** A table with the names of its columns. The children are its rows. */
export function Table({
	label,
	columns,
	children,
}: {
	label: string;
	columns: readonly string[];
	children: ComponentChildren;
}) {
	return (
		<div class="scroll" tabIndex={0} role="region" aria-label={label}>
			<table>
				<thead>
					<tr>
						{columns.map((name) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</div>
	);
}
