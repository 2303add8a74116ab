// SPDX-License-Identifier: Apache-2.0

// The field of an amount, with its problem and the most that fits.

interface Props {
	readonly id: string;
	readonly label: string;
	readonly unit: 'RILL' | 'stRILL';
	readonly text: string;
	readonly problem: string | undefined;
	/** The balance, as text. */
	readonly available: string | undefined;
	/** The text of the most that fits. */
	readonly most: string | undefined;
	onText(text: string): void;
}

export function AmountField({ id, label, unit, text, problem, available, most, onText }: Props) {
	return (
		<div class="field">
			<div class="field-head">
				<label for={id}>{label}</label>
				{available && (
					<span id={`${id}-available`} class="quiet">
						{available}
					</span>
				)}
			</div>
			<div class="amount">
				<input
					id={id}
					type="text"
					inputMode="decimal"
					autocomplete="off"
					spellcheck={false}
					placeholder="0"
					value={text}
					aria-invalid={problem !== undefined}
					aria-describedby={`${id}-problem ${id}-available`}
					onInput={(event) => onText(event.currentTarget.value)}
				/>
				<span class="unit" aria-hidden="true">
					{unit}
				</span>
				<button type="button" class="small" disabled={most === undefined} onClick={() => most && onText(most)}>
					Max
				</button>
			</div>
			<p id={`${id}-problem`} class="problem" role="alert">
				{problem}
			</p>
		</div>
	);
}

/** The accepted decrease of a result, closed until somebody wants it. */
export function SlippageField({ id, text, onText }: { id: string; text: string; onText(text: string): void }) {
	return (
		<details class="advanced">
			<summary>Slippage</summary>
			<label for={id}>Accepted decrease of the result, in percent</label>
			<input
				id={id}
				type="text"
				inputMode="decimal"
				autocomplete="off"
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
			/>
		</details>
	);
}
