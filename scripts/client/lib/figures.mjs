// SPDX-License-Identifier: Apache-2.0

// Figures for people.

const DECIMALS = 12;

function grouped(digits) {
	return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** An integer with `decimals` decimals, cut after `shown` of them. */
export function decimal(value, decimals, shown) {
	const sign = value < 0n ? '-' : '';
	const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
	const [whole, part] = [digits.slice(0, -decimals), digits.slice(-decimals)];
	return `${sign}${grouped(whole)}${shown > 0 ? `.${part.slice(0, shown)}` : ''}`;
}

/**
 * Plancks as RILL or stRILL, cut after four decimals. `without limit` for amounts that cannot be
 * reached.
 */
export function amount(plancks, symbol) {
	if (plancks >= 2n ** 127n) return 'without limit';
	return `${decimal(plancks, DECIMALS, 4)} ${symbol}`;
}

/** Parts per billion as percent. */
export function percent(parts) {
	return `${decimal(parts, 7, 2)} %`;
}

/** A table of left-aligned names and values. */
export function table(rows) {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
