// SPDX-License-Identifier: Apache-2.0

// All numbers that a page shows, by their accessible names.

import type { Page } from '@playwright/test';

/** The texts of a page in one moment. */
export interface Texts {
	/** The hash of their block. */
	readonly block: string;
	/** By name: `Group: Figure`, or `Table: Row: Column`. Texts of one name are joined. */
	readonly shown: Record<string, string>;
}

/** Every text with a digit in the content of a page, and every cell of its tables. */
export function readTexts(page: Page): Promise<Texts> {
	return page.evaluate(() => {
		const shown: Record<string, string> = {};
		const note = (name: string, text: string) => {
			shown[name] = name in shown ? `${shown[name]} / ${text}` : text;
		};
		const labelOf = (element: Element | null) =>
			element?.getAttribute('aria-label') ??
			document.getElementById(element?.getAttribute('aria-labelledby') ?? '')?.textContent ??
			'';
		const groupOf = (element: Element) => labelOf(element.closest('[aria-label], [aria-labelledby]'));
		const nameOfCell = (cell: HTMLTableCellElement) => {
			const column = cell.closest('table')?.querySelectorAll('thead th')[cell.cellIndex]?.textContent;
			const row = cell.parentElement?.querySelector('th')?.cloneNode(true) as Element;
			row.querySelectorAll('small').forEach((small) => small.remove());
			return `${groupOf(cell)}: ${row.textContent?.trim()}: ${column}`;
		};
		const nameOf = (element: Element) => {
			const cell = element.closest('td');
			if (cell) return nameOfCell(cell);
			const figure = element.closest('[data-figure]')?.getAttribute('data-figure');
			if (figure) return `${groupOf(element)}: ${figure}`;
			const chart = element.closest('figure')?.querySelector('figcaption')?.firstChild?.textContent;
			if (chart) return `Chart: ${chart}`;
			return element.id || groupOf(element) || element.className || element.tagName;
		};
		const main = document.querySelector('main') as HTMLElement;
		const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const [text, element] = [texts.currentNode.textContent?.trim() ?? '', texts.currentNode.parentElement];
			// Headers of tables are in the names. Buttons repeat what somebody typed.
			if (!element || text === '' || element.closest('thead, tbody th, button, label')) continue;
			if (element.closest('td') || /\d/.test(text)) note(nameOf(element), text);
		}
		for (const progress of main.querySelectorAll('progress')) note(labelOf(progress), progress.value.toFixed(6));
		return { block: main.dataset.block ?? '', shown };
	});
}

/** The number of decimals of both tokens. */
const DECIMALS = 12;

/** An integer with decimals as text: all of them, or a number of them. The rest is cut. */
export function decimal(value: bigint, decimals: number, shown?: number): string {
	const whole = (value / 10n ** BigInt(decimals)).toLocaleString('en-US');
	const rest = String(value % 10n ** BigInt(decimals)).padStart(decimals, '0');
	const cut = shown === undefined ? rest.replace(/0+$/, '') : rest.slice(0, shown);
	return cut === '' ? whole : `${whole}.${cut}`;
}

/** An amount of RILL. */
export const rill = (plancks: bigint) => `${decimal(plancks, DECIMALS)} RILL`;

/** An amount of stRILL. */
export const strill = (plancks: bigint) => `${decimal(plancks, DECIMALS)} stRILL`;

/** RILL with its sign. */
export const signed = (plancks: bigint) => (plancks < 0n ? `−${rill(-plancks)}` : `+${rill(plancks)}`);

/** A part of a whole in percent, rounded to the nearest. */
export function percent(amount: bigint, whole: bigint, decimals = 2): string {
	const scaled = (amount * 2n * 10n ** BigInt(decimals + 2)) / whole;
	const rounded = (scaled + (scaled < 0n ? -1n : 1n)) / 2n;
	const size = decimal(rounded < 0n ? -rounded : rounded, decimals, decimals).replaceAll(',', '');
	return `${rounded < 0n ? '-' : ''}${size} %`;
}

/** Billionths in percent. */
export const ofBillion = (parts: number) => percent(BigInt(parts), 10n ** 9n);

/** A time of today in Greenwich. */
export const timeOfDay = (millis: number) => new Date(millis).toISOString().slice(11, 19);

/** A time to come, with the wait until then. */
export function until(at: number, now: number): string {
	const seconds = Math.ceil((at - now) / 1000);
	if (seconds <= 0) return 'at any moment';
	const wait = seconds < 120 ? `${seconds} s` : `${Math.ceil((at - now) / 60_000)} min`;
	return `about ${timeOfDay(at)}, in ${wait}`;
}
