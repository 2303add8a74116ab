// SPDX-License-Identifier: Apache-2.0

// The results of calls in the latest block, and the minimum after slippage to send with them.

import { rill, strill, type Rill, type StRill } from './amounts.js';
import { atOf, type ReadOptions, type RillApi } from './connection.js';
import { previewOf, type Preview } from './errors.js';
import { DEFAULT_SLIPPAGE, minimumAfter } from './maths.js';

/** Options of a preview. */
export interface PreviewOptions extends ReadOptions {
	/** The accepted decrease of the result, in percent. */
	slippage?: number;
}

/** The stRILL for a stake or for a ticket that is turned back. */
export interface SharesPreview {
	readonly shares: StRill;
	/** The minimum to send with the call: `shares` less the slippage, rounded down. */
	readonly minShares: StRill;
}

/** The RILL for an exit. */
export interface StakePreview {
	readonly stake: Rill;
	/** The minimum to send with the call: `stake` less the slippage, rounded down. */
	readonly minStake: Rill;
}

/** The RILL for an instant exit, after its fee. */
export interface InstantPreview extends StakePreview {
	/** The stake of the shares, before the fee. */
	readonly gross: Rill;
	/** The fee, which stays with the holders. */
	readonly fee: Rill;
}

/** Previews `stake`. */
export async function previewStake(
	api: RillApi,
	amount: Rill,
	options: PreviewOptions = {},
): Promise<Preview<SharesPreview>> {
	const raw = await api.apis.LiquidStakingApi.preview_stake(amount, atOf(options));
	return previewOf(raw, (shares) => sharesPreview(shares, options));
}

/** Previews `unstake`. The stake is that of this block; the close of the batch sets the price. */
export async function previewUnstake(
	api: RillApi,
	shares: StRill,
	options: PreviewOptions = {},
): Promise<Preview<StakePreview>> {
	const raw = await api.apis.LiquidStakingApi.preview_unstake(shares, atOf(options));
	return previewOf(raw, (stake) => stakePreview(stake, options));
}

/** Previews `instant_unstake`. */
export async function previewInstantUnstake(
	api: RillApi,
	shares: StRill,
	options: PreviewOptions = {},
): Promise<Preview<InstantPreview>> {
	const raw = await api.apis.LiquidStakingApi.preview_instant_unstake(shares, atOf(options));
	return previewOf(raw, ({ gross, fee, stake }: { gross: bigint; fee: bigint; stake: bigint }) => ({
		...stakePreview(stake, options),
		gross: rill(gross),
		fee: rill(fee),
	}));
}

/** Previews `rebond` of a part of an account's ticket. */
export async function previewRebond(
	api: RillApi,
	{ account, batch, shares }: { account: string; batch: number; shares: StRill },
	options: PreviewOptions = {},
): Promise<Preview<SharesPreview>> {
	const raw = await api.apis.LiquidStakingApi.preview_rebond(account, batch, shares, atOf(options));
	return previewOf(raw, (minted) => sharesPreview(minted, options));
}

function sharesPreview(plancks: bigint, { slippage = DEFAULT_SLIPPAGE }: PreviewOptions): SharesPreview {
	const shares = strill(plancks);
	return { shares, minShares: minimumAfter(shares, slippage) };
}

function stakePreview(plancks: bigint, { slippage = DEFAULT_SLIPPAGE }: PreviewOptions): StakePreview {
	const stake = rill(plancks);
	return { stake, minStake: minimumAfter(stake, slippage) };
}
