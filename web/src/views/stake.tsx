// SPDX-License-Identifier: Apache-2.0

import { DEFAULT_SLIPPAGE, estimateFee, formatRill, parseRill, previewStake, rill, stake, strill } from '@rill/client';
import { useState } from 'preact/hooks';

import { connection } from '../connection.js';
import { amountOf, entryOf, slippageOf } from '../models/amount.js';
import { mostOf, problemOfStake, rowsOfStake, stakeLabel, type StakeInput } from '../models/stake.js';
import { exactRill } from '../models/text.js';
import { openAccountMenu } from '../parts/account-menu.js';
import { AmountField, SlippageField } from '../parts/amount-field.js';
import { Rows } from '../parts/rows.js';
import type { PoolState } from '../reads.js';
import { account, pool } from '../state.js';
import { isBusy, run } from '../transactions.js';
import { useRead } from '../use-read.js';
import { chosen } from '../wallets.js';

export function StakeView() {
	const state = pool.value;
	return (
		<>
			<h1 tabIndex={-1}>Stake RILL</h1>
			<p class="lead">
				You get stRILL. Its rate rises with the rewards, block by block. Leave whenever you want.
			</p>
			{state ? <StakeForm state={state} /> : <p class="quiet">Reading the chain …</p>}
		</>
	);
}

function StakeForm({ state }: { state: PoolState }) {
	const [text, setText] = useState('');
	const [slippageText, setSlippageText] = useState(String(DEFAULT_SLIPPAGE));
	const input = useStakeInput(state, text, slippageOf(slippageText));
	const { holdings, fee } = input;
	const problem = slippageOf(slippageText) === undefined ? SLIPPAGE_PROBLEM : problemOfStake(input);
	// Without the fee, the most would be too much.
	const most = holdings && fee !== undefined ? formatRill(mostOf(holdings, state.limits, fee)) : undefined;
	return (
		<form
			class="card"
			onSubmit={(event) => {
				event.preventDefault();
				if (!problem) sendStake(input, () => setText(''));
			}}
			noValidate
		>
			<AmountField
				id="stake-amount"
				label="Amount to stake"
				unit="RILL"
				text={text}
				problem={problem}
				available={holdings && `You have ${exactRill(holdings.free)}`}
				most={most}
				onText={setText}
			/>
			<SubmitStake input={input} problem={problem} />
			<Rows rows={rowsOfStake(input)} label="What you get" />
			<SlippageField id="stake-slippage" text={slippageText} onText={setSlippageText} />
		</form>
	);
}

/** The sentence about a slippage that is none. */
export const SLIPPAGE_PROBLEM = 'The slippage is no percentage. Enter a number from 0 to 100, such as 0.5.';

function useStakeInput(state: PoolState, text: string, slippage = DEFAULT_SLIPPAGE): StakeInput {
	const entry = entryOf(text, parseRill);
	const amount = amountOf(entry);
	const address = chosen.value?.address;
	const preview = useRead(amount && `${amount}/${slippage}`, (api, options) =>
		previewStake(api, amount ?? rill(0n), { ...options, slippage }),
	);
	// The fee of the largest amount, while there is none.
	const charged = amount ?? account.value?.holdings.spendable;
	const fee = useRead(address && charged && `${address}/${charged}`, (api) =>
		estimateFee(stake(api, { amount: charged ?? rill(0n), minShares: strill(charged ?? 0n) }), address ?? ''),
	);
	return { entry, slippage, pool: state, holdings: account.value?.holdings, preview, fee };
}

function SubmitStake({ input, problem }: { input: StakeInput; problem: string | undefined }) {
	if (!chosen.value) {
		return (
			<button type="button" class="main" onClick={openAccountMenu}>
				Choose an account to stake
			</button>
		);
	}
	const isReady = input.entry.kind === 'amount' && input.preview?.ok && !problem && !isBusy();
	return (
		<button type="submit" class="main" disabled={!isReady}>
			{stakeLabel(input.entry)}
		</button>
	);
}

function sendStake({ entry, preview }: StakeInput, done: () => void): void {
	const [api, signer] = [connection.peek()?.api, chosen.peek()];
	if (!api || !signer || entry.kind !== 'amount' || !preview?.ok) return;
	const call = stake(api, { amount: entry.amount, minShares: preview.result.minShares });
	void run(stakeLabel(entry), call, signer, done);
}
